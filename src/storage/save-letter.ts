// Saving a change of a letter: made on what is stored now, so that two tabs lose nothing of each other's. Rules: SPEC.md, Y8.
import type { LetterId } from '../core/ids.ts';
import { createDraft, type LetterDraft } from '../core/letters/draft.ts';
import { LETTER_FORMAT } from '../core/letters/plain-letter.ts';
import { troubleOf, troubleWith, type DatabaseTrouble } from './database-trouble.ts';
import { letterKey } from './keys.ts';
import { laterLetter, mirrorRow, readableLetter } from './kept-letters.ts';
import type { NewLetterRows, Ports } from './ports.ts';
import { MAX_MIRROR_CHARS } from './mirrored-record.ts';
import type { SaveOutcome } from './save-record.ts';
import { encodeStoredLetter, type KeptLetter } from './stored-letter.ts';
import { formatOf } from './stored-record.ts';
import { putAside } from './write-mirror.ts';

/** A change of one letter. */
export interface LetterChange {
  readonly id: LetterId;
  /** The number of the letter: that of a new one. */
  readonly number: number;
  readonly change: (draft: LetterDraft) => LetterDraft;
  /** Texts of which the reader said that they are no passwords. */
  readonly notSecrets?: readonly string[];
  /** The letter is made or kept now: it was not deleted in another tab. */
  readonly isNew: boolean;
}

/** What became of saving a letter. */
export type LetterOutcome = SaveOutcome<KeptLetter>;

/** Saves a change. Never rejects. */
export async function saveLetter(ports: Ports, asked: LetterChange): Promise<LetterOutcome> {
  try {
    const saved = await writeLetter(ports, asked);
    if (saved === 'gone') return { kind: 'gone' };
    if (saved === 'newer') return { kind: 'notSaved', reason: 'newer' };
    ports.tabs.tell(asked.id);
    return { kind: 'saved', saved, mirrored: writeLetterMirror(ports, saved) };
  } catch (error) {
    return saveInMirror(ports, asked, troubleOf(error));
  }
}

async function writeLetter({ database, mirror, world }: Ports, asked: LetterChange): Promise<KeptLetter | 'gone' | 'newer'> {
  let saved: KeptLetter | 'gone' | 'newer' = 'gone';
  await database.updateLetter(asked.id, (row): NewLetterRows | undefined => {
    const before = laterLetter(row, mirror, asked.id);
    if ([row, mirrorRow(mirror, asked.id)].some((each) => formatOf(each) > LETTER_FORMAT)) saved = 'newer';
    else if (!before && row === undefined && !asked.isNew) saved = 'gone';
    else saved = changed(asked, before, world.now());
    if (typeof saved === 'string') return undefined;
    const isDamaged = row !== undefined && !readableLetter(row, asked.id);
    return { letter: encodeStoredLetter(saved), aside: isDamaged ? [{ id: asked.id, from: 'letters', row, at: world.now() }] : [] };
  });
  return saved;
}

function changed({ id, number, change, notSecrets = [] }: LetterChange, before: KeptLetter | undefined, now: number): KeptLetter {
  return {
    letter: { id, draft: change(before?.letter.draft ?? createDraft(number)) },
    n: (before?.n ?? 0) + 1,
    savedAt: now,
    notSecrets: [...new Set([...(before?.notSecrets ?? []), ...notSecrets])],
  };
}

function saveInMirror(ports: Ports, asked: LetterChange, trouble: DatabaseTrouble): LetterOutcome {
  if (trouble === 'newer' || formatOf(mirrorRow(ports.mirror, asked.id)) > LETTER_FORMAT) return { kind: 'notSaved', reason: 'newer' };
  const before = laterLetter(undefined, ports.mirror, asked.id);
  const saved = changed(asked, before, ports.world.now());
  if (!writeLetterMirror(ports, saved)) return { kind: 'notSaved', reason: troubleWith(trouble, ports.mirror.isOpen()) };
  ports.tabs.tell(asked.id);
  return { kind: 'mirrorOnly', saved, trouble };
}

/** Writes the second copy and reads it back; false when the smaller storage is full or blocked, or the letter too long for it. */
export function writeLetterMirror({ mirror }: Pick<Ports, 'mirror'>, saved: KeptLetter): boolean {
  const { id } = saved.letter;
  const key = letterKey(id);
  const [text, before] = [JSON.stringify(encodeStoredLetter(saved)), mirror.read(key)];
  if (text.length > MAX_MIRROR_CHARS) return false;
  const isFree = before === undefined || readableLetter(mirrorRow(mirror, id), id) !== undefined || putAside(mirror, id, before);
  return isFree && mirror.write(key, text);
}
