// 'Back up everything': the text of each file, read back before it is offered.
import { encodeBackup, MAX_FILE_CHARS, parseBackup } from '../../core/backup.ts';
import { dayToInput } from '../../core/days.ts';
import type { ChecklistRecord } from '../../core/record.ts';

/** The texts of the backup: one, or several where one would be longer than the site reads. */
export function backupTexts(records: readonly ChecklistRecord[]): readonly string[] {
  const text = encodeBackup(records);
  if (text.length <= MAX_FILE_CHARS || records.length < 2) return [text];
  const half = Math.ceil(records.length / 2);
  return [...backupTexts(records.slice(0, half)), ...backupTexts(records.slice(half))];
}

/** Whether the site reads its own file back to the same text. */
export function isWhole(text: string): boolean {
  const again = parseBackup(text);
  return again.ok && encodeBackup(again.value) === text;
}

/** 'fair-handover-backup-2026-11-09.handover.json', numbered where there are several. */
export function backupName(today: number, part: number, parts: number): string {
  return `fair-handover-backup-${dayToInput(today)}${parts > 1 ? `-${part}` : ''}.handover.json`;
}
