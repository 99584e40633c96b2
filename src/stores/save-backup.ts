// The backup file of some checklists: read back before anybody hears that it is there.
import { encodeBackup, MAX_FILE_CHARS, parseBackup } from '../core/backup.ts';
import { projectOf, type ChecklistRecord } from '../core/record.ts';
import { fileNameOf, handoverFile, saveFile } from '../storage/files.ts';
import { mayLeave, type Outgoing } from './secret-guard.ts';

/** What became of a backup: its files, or why there is none. */
export type BackupOutcome = { readonly kind: 'saved'; readonly names: readonly string[] } | { readonly kind: 'holdsSecret' | 'unreadable' };

/** Saves the backup of some records: one file, or several where one would be longer than the site reads. `stemOf` is how a file's name begins. */
export function saveBackup(all: readonly Outgoing[], stemOf: (part: number, parts: number) => string): BackupOutcome {
  if (!all.every(mayLeave)) return { kind: 'holdsSecret' };
  const texts = backupTexts(all.map(({ record }) => record));
  if (!texts.every(isWholeBackup)) return { kind: 'unreadable' };
  return { kind: 'saved', names: texts.map((text, at) => saveText(text, stemOf(at + 1, texts.length))) };
}

/** Saves the backup of one record under its project's name. */
export function saveRecordBackup(outgoing: Outgoing): BackupOutcome {
  return saveBackup([outgoing], () => fileNameOf(projectOf(outgoing.record)));
}

function saveText(text: string, stem: string): string {
  const { name, type } = handoverFile(stem);
  saveFile(name, type, text);
  return name;
}

function backupTexts(records: readonly ChecklistRecord[]): readonly string[] {
  const text = encodeBackup(records);
  if (text.length <= MAX_FILE_CHARS || records.length < 2) return [text];
  const half = Math.ceil(records.length / 2);
  return [...backupTexts(records.slice(0, half)), ...backupTexts(records.slice(half))];
}

/** Whether the site reads a backup back to the same text. */
export function isWholeBackup(text: string): boolean {
  const again = parseBackup(text);
  return again.ok && encodeBackup(again.value) === text;
}
