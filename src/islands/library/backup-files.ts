// 'Back up everything': the text and the name of each file.
import { encodeBackup, MAX_FILE_CHARS } from '../../core/backup.ts';
import { dayToInput } from '../../core/days.ts';
import type { ChecklistRecord } from '../../core/record.ts';

/** The texts of the backup: one, or several where one would be longer than the site reads. */
export function backupTexts(records: readonly ChecklistRecord[]): readonly string[] {
  const text = encodeBackup(records);
  if (text.length <= MAX_FILE_CHARS || records.length < 2) return [text];
  const half = Math.ceil(records.length / 2);
  return [...backupTexts(records.slice(0, half)), ...backupTexts(records.slice(half))];
}

/** The beginning of the file's name: 'fair-handover-backup-2026-11-09', numbered where there are several. */
export function backupStem(today: number, part: number, parts: number): string {
  return `fair-handover-backup-${dayToInput(today)}${parts > 1 ? `-${part}` : ''}`;
}
