// The backup file of checklists and letters: read back before anybody hears that it is there.
import { encodeBackup, MAX_FILE_CHARS, parseBackup } from '../core/backup.ts';
import type { SavedLetter } from '../core/letters/plain-letter.ts';
import { projectOf, type ChecklistRecord } from '../core/record.ts';
import { fileNameOf, handoverFile, saveFile } from '../storage/files.ts';
import type { KeptLetter } from '../storage/stored-letter.ts';
import { mayLetterLeave } from './letter-guard.ts';
import { mayLeave, type Outgoing } from './secret-guard.ts';

/** What became of a backup: its files, or why there is none. */
export type BackupOutcome = { readonly kind: 'saved'; readonly names: readonly string[] } | { readonly kind: 'holdsSecret' | 'unreadable' };

/** What is to be backed up. */
export interface BackupInput {
  readonly records: readonly Outgoing[];
  readonly letters: readonly KeptLetter[];
}

/** Saves a backup: one file, or several where one would be longer than the site reads. `stemOf` is how a file's name begins. */
export function saveBackup({ records, letters }: BackupInput, stemOf: (part: number, parts: number) => string): BackupOutcome {
  if (!records.every(mayLeave) || heldLetters(letters).length > 0) return { kind: 'holdsSecret' };
  const texts = backupTexts(
    records.map(({ record }) => record),
    letters.map(({ letter }) => letter),
  );
  if (!texts.every(isWholeBackup)) return { kind: 'unreadable' };
  return { kind: 'saved', names: texts.map((text, at) => saveText(text, stemOf(at + 1, texts.length))) };
}

/** Saves the backup of one record under its project's name. */
export function saveRecordBackup(outgoing: Outgoing): BackupOutcome {
  return saveBackup({ records: [outgoing], letters: [] }, () => fileNameOf(projectOf(outgoing.record)));
}

function saveText(text: string, stem: string): string {
  const { name, type } = handoverFile(stem);
  saveFile(name, type, text);
  return name;
}

/** The letters in which something stands that must not leave this device. */
export function heldLetters(letters: readonly KeptLetter[]): readonly KeptLetter[] {
  return letters.filter(({ letter: { draft }, notSecrets }) => !mayLetterLeave({ draft, notSecrets }));
}

function backupTexts(records: readonly ChecklistRecord[], letters: readonly SavedLetter[]): readonly string[] {
  const text = encodeBackup(records, letters);
  if (text.length <= MAX_FILE_CHARS || records.length + letters.length < 2) return [text];
  const [half, middle] = [Math.ceil(records.length / 2), Math.floor(letters.length / 2)];
  return [...backupTexts(records.slice(0, half), letters.slice(0, middle)), ...backupTexts(records.slice(half), letters.slice(middle))];
}

/** Whether the site reads a backup back to the same text. */
export function isWholeBackup(text: string): boolean {
  const again = parseBackup(text);
  return again.ok && encodeBackup(again.value.records, again.value.letters) === text;
}
