// The backup file of some checklists: read back before anybody hears that it is there.
import { encodeBackup, parseBackup } from '../core/backup.ts';
import { projectOf, type ChecklistRecord } from '../core/record.ts';
import { fileNameOf, handoverFile, saveFile } from '../storage/files.ts';

/** Saves the backup file of a record under its project's name; false where the site cannot read its own file. */
export function saveBackup(record: ChecklistRecord): boolean {
  const text = encodeBackup([record]);
  const isWhole = isWholeBackup(text);
  if (isWhole) saveBackupText(text, fileNameOf(projectOf(record)));
  return isWhole;
}

/** Saves the text of a backup; gives the name of the file, which begins with `stem`. */
export function saveBackupText(text: string, stem: string): string {
  const { name, type } = handoverFile(stem);
  saveFile(name, type, text);
  return name;
}

/** Whether the site reads a backup back to the same text. */
export function isWholeBackup(text: string): boolean {
  const again = parseBackup(text);
  return again.ok && encodeBackup(again.value) === text;
}
