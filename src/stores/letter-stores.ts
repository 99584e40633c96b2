// The letter of a page: what is filled in, and how it is kept. The page works on its own draft, the disk on what it has: both get every change.
import { atom, type ReadableAtom } from 'nanostores';
import { parseLetterId, type LetterId } from '../core/ids.ts';
import { createDraft, type LetterDraft } from '../core/letters/draft.ts';
import { readKeptLetter, readKeptLetters } from '../storage/kept-letters.ts';
import { askToKeepOnce } from '../storage/keeping.ts';
import { newLetterId } from '../storage/new-ids.ts';
import type { Ports } from '../storage/ports.ts';
import { saveLetter, writeLetterMirror, type LetterChange } from '../storage/save-letter.ts';
import type { KeptLetter } from '../storage/stored-letter.ts';
import { isKept, statusOf, type SaveStatus } from './save-status.ts';

/** The open letter. */
export interface OpenLetter {
  readonly draft: LetterDraft;
  /** Undefined until something of it is kept. */
  readonly id: LetterId | undefined;
  /** `PLACE FINGERPRINT` of each text that the reader called no password. */
  readonly notSecrets: readonly string[];
}

/** The stores of a page's letter, and what changes it. */
export interface LetterStores {
  /** An empty letter until the kept one was read: that is what the page was rendered with. */
  readonly $letter: ReadableAtom<OpenLetter>;
  /** How the last change was kept; undefined while nothing is kept. */
  readonly $saved: ReadableAtom<SaveStatus | undefined>;
  /** Opens a kept letter by its id, or else the one of this number that was saved last. */
  open(id?: string): Promise<void>;
  /** Changes the letter, and keeps it from the first change on. */
  change(next: (draft: LetterDraft) => LetterDraft): void;
  /** Keeps a letter, such as one that came as a link, beside those that are kept. */
  keepAsNew(draft: LetterDraft): void;
  noteNotSecret(note: string): void;
  /** The page goes away: what is still written in this moment is kept without waiting. */
  leave(): void;
  /** Resolves when nothing waits to be saved. */
  settled(): Promise<void>;
  /** Stops listening to other tabs. */
  close(): void;
}

interface LetterDesk {
  readonly ports: Ports;
  readonly number: number;
  readonly $letter: ReturnType<typeof atom<OpenLetter>>;
  readonly $saved: ReturnType<typeof atom<SaveStatus | undefined>>;
  queue: Promise<void>;
  waiting: number;
  /** How often the kept letter was saved when this page last heard of it; 0 while it never was. */
  n: number;
  /** Whether a change of this page is not on the disk: then the whole draft is written, not the next change alone. */
  owesAll: boolean;
}

/** Makes the stores for the letter of a number. */
export function createLetterStores(ports: Ports, number: number): LetterStores {
  const $letter = atom<OpenLetter>({ draft: createDraft(number), id: undefined, notSecrets: [] });
  const $saved = atom<SaveStatus | undefined>(undefined);
  const desk: LetterDesk = { ports, number, $letter, $saved, queue: Promise.resolve(), waiting: 0, n: 0, owesAll: true };
  return {
    $letter,
    $saved,
    open: (id) => openKept(desk, id),
    change: (next) => changeLetter(desk, next),
    keepAsNew(draft) {
      desk.n = 0;
      $letter.set({ draft, id: undefined, notSecrets: [] });
      keepChange(desk, () => draft);
    },
    noteNotSecret(note) {
      const opened = $letter.get();
      $letter.set({ ...opened, notSecrets: [...opened.notSecrets, note] });
      keepChange(desk, (draft) => draft, [note]);
    },
    leave: () => leaveLetter(desk),
    settled: () => desk.queue,
    close: ports.tabs.listen((id) => void rereadLetter(desk, id)),
  };
}

async function openKept(desk: LetterDesk, id: string | undefined): Promise<void> {
  const { kept, trouble } = await findKept(desk, parseLetterId(id));
  // What the reader wrote while it was read counts.
  if (!kept || desk.$letter.get().id !== undefined) return;
  showKept(desk, kept);
  desk.$saved.set(trouble ? { kind: 'mirrorOnly', trouble } : { kind: 'saved', at: kept.savedAt, mirrored: true });
}

async function findKept({ ports, number }: LetterDesk, id: LetterId | undefined): ReturnType<typeof readKeptLetter> {
  const named = id && (await readKeptLetter(ports, id));
  if (named?.kept?.letter.draft.letter === number) return named;
  const { letters, trouble } = await readKeptLetters(ports);
  return { kept: letters.find(({ letter }) => letter.draft.letter === number), trouble };
}

function showKept(desk: LetterDesk, { letter, notSecrets, n }: KeptLetter): void {
  desk.n = n;
  desk.owesAll = false;
  desk.$letter.set({ draft: letter.draft, id: letter.id, notSecrets });
}

function changeLetter(desk: LetterDesk, next: LetterChange['change']): void {
  const opened = desk.$letter.get();
  const draft = next(opened.draft);
  if (draft === opened.draft) return;
  desk.$letter.set({ ...opened, draft });
  keepChange(desk, next);
}

function keepChange(desk: LetterDesk, change: LetterChange['change'], notSecrets: readonly string[] = []): void {
  const opened = desk.$letter.get();
  const id = opened.id ?? newLetterId(desk.ports.world);
  desk.$letter.set({ ...opened, id });
  desk.$saved.set({ kind: 'saving' });
  desk.waiting += 1;
  desk.queue = desk.queue.then(() => keep(desk, { id, number: desk.number, change, notSecrets }));
}

async function keep(desk: LetterDesk, asked: Omit<LetterChange, 'isNew'>): Promise<void> {
  const { draft, id } = desk.$letter.get();
  const change = desk.owesAll && id === asked.id ? () => draft : asked.change;
  const outcome = await saveLetter(desk.ports, { ...asked, change, isNew: desk.n === 0 });
  desk.waiting -= 1;
  if (desk.$letter.get().id !== asked.id) return;
  desk.owesAll = !isKept(outcome);
  if (isKept(outcome)) {
    desk.n = outcome.saved.n;
    if (desk.waiting === 0) showKept(desk, outcome.saved);
    void askToKeepOnce(desk.ports);
  }
  if (desk.waiting === 0) desk.$saved.set(statusOf(outcome));
}

/** Another tab saved this letter: what it has is shown, once this page has written its own. */
async function rereadLetter(desk: LetterDesk, id: string): Promise<void> {
  const mine = parseLetterId(id);
  if (!mine || desk.$letter.get().id !== mine) return;
  const { kept } = await readKeptLetter(desk.ports, mine);
  if (kept && desk.waiting === 0 && kept.n > desk.n) showKept(desk, kept);
}

function leaveLetter({ ports, $letter, waiting, n }: LetterDesk): void {
  const { draft, id, notSecrets } = $letter.get();
  if (waiting === 0 || !id) return;
  writeLetterMirror(ports, { letter: { id, draft }, notSecrets, n: n + waiting + 1, savedAt: ports.world.now() });
}
