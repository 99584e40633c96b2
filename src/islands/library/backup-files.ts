// 'Back up everything': the name of each file.
import { dayToInput } from '../../core/days.ts';

/** The beginning of the file's name: 'fair-handover-backup-2026-11-09', numbered where there are several. */
export function backupStem(today: number, part: number, parts: number): string {
  return `fair-handover-backup-${dayToInput(today)}${parts > 1 ? `-${part}` : ''}`;
}
