// 'Restore from a file': files to records, each failure in a sentence.
import { MAX_FILE_CHARS, parseBackup, type FileProblem } from '../../core/backup.ts';
import type { ChecklistRecord } from '../../core/record.ts';
import type { Side } from '../../core/template.ts';
import { recordTitle, type LibraryStores } from '../../stores/library-stores.ts';
import { outcomeWords } from './outcome-words.ts';

/** Something that was not restored, and why. */
export interface RestoreProblem {
  /** The file's or the project's name. */
  readonly name: string;
  readonly words: string;
}

/** What the chosen files hold. */
export interface ReadFiles {
  readonly records: readonly ChecklistRecord[];
  readonly problems: readonly RestoreProblem[];
}

/** Reads files one after the other; one that fails does not stop the rest. */
export async function readBackupFiles(files: readonly File[]): Promise<ReadFiles> {
  const records: ChecklistRecord[] = [];
  const problems: RestoreProblem[] = [];
  for (const file of files) {
    const read = await readBackupFile(file);
    if (typeof read === 'string') problems.push({ name: file.name, words: read });
    else records.push(...read);
  }
  return { records, problems };
}

/** A character takes up to four bytes, so a larger file is too long for certain and is not read at all. */
const MAX_FILE_BYTES = MAX_FILE_CHARS * 4;

async function readBackupFile(file: File): Promise<readonly ChecklistRecord[] | string> {
  if (file.size > MAX_FILE_BYTES) return PROBLEM_WORDS.tooBig;
  const text = await file.text().catch(() => undefined);
  if (text === undefined)
    return 'The browser could not read this file. Choose it again; if it lies in an online folder, download it first.';
  const parsed = parseBackup(text.replace(/^\ufeff/, ''));
  return parsed.ok ? parsed.value : PROBLEM_WORDS[isCutShort(text) ? 'notARecord' : parsed.problem.kind];
}

/** Whether the text began as a backup and is no longer whole. */
function isCutShort(text: string): boolean {
  return text.includes('fair-handover-records') && !text.trimEnd().endsWith('}');
}

const DAMAGED =
  'This backup is damaged: part of it is missing or was changed. Look for an earlier backup, or ask the other person for their link.';

const PROBLEM_WORDS: Readonly<Record<FileProblem['kind'], string>> = {
  notAFile: 'This is not a backup of checklists. Look for a file whose name ends in .handover.json or .handover.txt.',
  notARecord: DAMAGED,
  invalid: DAMAGED,
  tooNew: 'A newer version of this site made this backup. Reload the page, then choose the file again.',
  tooLarge: 'A checklist in this file is larger than this site can hold. Ask for the link or for a file with fewer checklists.',
  tooBig: 'This file is too large to be a backup from this site, which has at most 5 megabytes.',
};

/** How many were kept, and what was not. */
export interface KeptRecords {
  readonly count: number;
  readonly problems: readonly RestoreProblem[];
}

/** Keeps each record as somebody on `side`; one that this device has already is merged into its copy. */
export async function keepRecords(library: LibraryStores, records: readonly ChecklistRecord[], side: Side): Promise<KeptRecords> {
  const kept = new Set<string>();
  const problems: RestoreProblem[] = [];
  for (const record of records) {
    const outcome = await library.keepRecord(record, side);
    if (outcome.kind === 'saved' || outcome.kind === 'mirrorOnly') kept.add(record.id);
    if (outcome.kind !== 'saved') problems.push({ name: recordTitle(record), words: outcomeWords(outcome) });
  }
  return { count: kept.size, problems };
}
