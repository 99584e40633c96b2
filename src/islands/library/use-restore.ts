// Restoring from files: chosen, dropped, unlocked; then the questions that are open, and the way back.
import { useState } from 'react';
import type { BackupContent } from '../../core/backup.ts';
import type { SavedLetter } from '../../core/letters/plain-letter.ts';
import type { Locked } from '../../core/locked.ts';
import type { ChecklistRecord } from '../../core/record.ts';
import type { Side } from '../../core/template.ts';
import type { LibraryStores } from '../../stores/library-stores.ts';
import { pagePorts } from '../../stores/page-stores.ts';
import { readFile, unlockFile } from '../../stores/read-file.ts';
import { restoreLetters } from '../../stores/restore-letters.ts';
import { addRestored, restoreRecords } from '../../stores/restore-stores.ts';
import { unlockWords } from '../open/unlock-words.ts';
import { FILE_WORDS } from './file-words.ts';
import { NOTHING, withAdded, withLetter, withProblem, withRestored, type RestoreOutcome } from './restore-outcome.ts';

/** A file that opens with a passphrase. */
export interface LockedFile {
  readonly name: string;
  readonly locked: Locked;
}

/** Where the restore is, and what can be done. */
export interface Restore {
  /** Undefined before the first file. */
  readonly outcome: RestoreOutcome | undefined;
  readonly locked: readonly LockedFile[];
  /** What became of 'Undo': how many checklists stay because they were edited since, or undefined before it. */
  readonly undone: number | undefined;
  readonly readFiles: (files: readonly File[]) => Promise<void>;
  /** Adds the first new one as somebody on `side`, or leaves it out. */
  readonly addFresh: (side: Side) => Promise<void>;
  readonly skipFresh: () => void;
  /** Unlocks the first locked file; the sentence why not, or undefined where it opened. */
  readonly unlock: (passphrase: string) => Promise<string | undefined>;
  readonly skipLocked: () => void;
  /** The first crossed one is settled, or left as it is. */
  readonly settleCrossed: () => void;
  readonly undo: () => Promise<void>;
}

/** Restores into one library. */
export function useRestore(library: LibraryStores): Restore {
  const [outcome, setOutcome] = useState<RestoreOutcome | undefined>(undefined);
  const [locked, setLocked] = useState<readonly LockedFile[]>([]);
  const [undone, setUndone] = useState<number | undefined>(undefined);
  const finish = async (sum: RestoreOutcome): Promise<void> => {
    await library.readLibrary();
    setOutcome(sum);
  };
  const change = (part: Partial<RestoreOutcome>): void => setOutcome({ ...NOTHING, ...outcome, ...part });
  return {
    outcome,
    locked,
    undone,
    readFiles: async (files) => {
      const read = await readAll(files);
      setUndone(undefined);
      setLocked(read.locked);
      await finish(await restoreAll(read.sum, read));
    },
    addFresh: async (side) => finish(await addFirst(library, outcome ?? NOTHING, side)),
    skipFresh: () => change({ fresh: outcome?.fresh.slice(1) ?? [] }),
    unlock: async (passphrase) => {
      const [first, ...rest] = locked;
      if (!first) return undefined;
      const record = await unlockFile(pagePorts().compression, first.locked, passphrase);
      if (!record.ok) return unlockWords(record.problem);
      setLocked(rest);
      await finish(await restoreAll(outcome ?? NOTHING, { records: [record.value], letters: [] }));
      return undefined;
    },
    skipLocked: () => setLocked(locked.slice(1)),
    settleCrossed: () => change({ crossed: outcome?.crossed.slice(1) ?? [] }),
    undo: async () => {
      setUndone(await undoAll(outcome ?? NOTHING));
      await finish({ ...NOTHING, problems: outcome?.problems ?? [] });
    },
  };
}

interface ReadAll extends BackupContent {
  readonly sum: RestoreOutcome;
  readonly locked: readonly LockedFile[];
}

/** Reads files one after the other; one that fails does not stop the rest. */
async function readAll(files: readonly File[]): Promise<ReadAll> {
  let sum = NOTHING;
  const records: ChecklistRecord[] = [];
  const letters: SavedLetter[] = [];
  const locked: LockedFile[] = [];
  for (const file of files) {
    const read = await readFile(pagePorts().compression, file);
    if (read.kind === 'problem') sum = withProblem(sum, file.name, FILE_WORDS[read.problem]);
    else if (read.kind === 'locked') locked.push({ name: file.name, locked: read.locked });
    else {
      records.push(...read.records);
      letters.push(...read.letters);
    }
  }
  return { sum, records, letters, locked };
}

async function restoreAll(sum: RestoreOutcome, { records, letters }: BackupContent): Promise<RestoreOutcome> {
  const withRecords = (await restoreRecords(pagePorts(), records)).reduce(withRestored, sum);
  return (await restoreLetters(pagePorts(), letters)).reduce(withLetter, withRecords);
}

async function addFirst(library: LibraryStores, before: RestoreOutcome, side: Side): Promise<RestoreOutcome> {
  const [record, ...fresh] = before.fresh;
  if (!record) return before;
  const { outcome, undo } = await addRestored(pagePorts(), library, record, side);
  return withAdded({ ...before, fresh }, record, outcome, undo);
}

/** How many could not be taken back. */
async function undoAll({ steps }: RestoreOutcome): Promise<number> {
  let kept = 0;
  for (const step of steps) kept += (await step()) ? 0 : 1;
  return kept;
}
