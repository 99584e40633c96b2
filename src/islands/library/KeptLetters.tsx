// The letters of this browser, the one that was changed last first; each undo where its letter stood.
import { useState } from 'react';
import { textField } from '../../core/letters/draft.ts';
import type { LibraryStores, Removed } from '../../stores/library-stores.ts';
import type { KeptLetter } from '../../stores/saved-types.ts';
import { Foreign } from './Foreign.tsx';
import { LeftNote } from './LeftNote.tsx';
import { letterAddress, type LetterPage } from './letter-pages.ts';
import { NOT_BACK } from './outcome-words.ts';
import { formatSavedAt } from './saved-at.ts';

interface LettersProps {
  readonly library: LibraryStores;
  readonly letters: readonly KeptLetter[];
  readonly letterLinks: readonly LetterPage[];
  readonly base: string;
}

interface LeftLetter {
  readonly kept: KeptLetter;
  readonly removed: Removed;
}

/** The list; nothing at all while no letter is kept. */
export function KeptLetters({ library, letters, letterLinks, base }: LettersProps) {
  const [left, setLeft] = useState<readonly LeftLetter[]>([]);
  const [trouble, setTrouble] = useState('');
  const remove = async (kept: KeptLetter): Promise<void> => {
    const removed = await library.deleteLetter(kept);
    // The database may not answer while its second copy is gone: then the way back is the only one.
    const isStill = library.$library.get()?.letters.some(({ letter }) => letter.id === kept.letter.id);
    setTrouble(isStill ? NOT_DELETED : '');
    if (!isStill) setLeft((all) => [...all, { kept, removed }]);
  };
  const undo = async (gone: LeftLetter): Promise<void> => {
    const isBack = await library.bringBack(gone.removed);
    setTrouble(isBack ? '' : NOT_BACK);
    if (isBack) setLeft((all) => all.filter((each) => each !== gone));
  };
  if (letters.length + left.length === 0) return null;
  const pageOf = ({ letter }: KeptLetter): LetterPage | undefined => letterLinks.find(({ number }) => number === letter.draft.letter);
  return (
    <section aria-labelledby="letters">
      <h2 id="letters">Letters</h2>
      <p role="alert">{trouble}</p>
      <ul className="shelf">
        {letters.map((kept) => (
          <li key={kept.letter.id}>
            <KeptEntry kept={kept} page={pageOf(kept)} base={base} onDelete={() => void remove(kept)} />
          </li>
        ))}
        {left.map((gone) => (
          <li key={gone.kept.letter.id}>
            <LeftNote onUndo={() => void undo(gone)}>
              Deleted “{pageOf(gone.kept)?.title ?? UNKNOWN}”. You can undo this until you leave this page.
            </LeftNote>
          </li>
        ))}
      </ul>
    </section>
  );
}

const UNKNOWN = 'A letter that this site does not have';
const NOT_DELETED = 'Not deleted: this browser did not let go of it. Close other tabs of this site, then try again.';

interface EntryProps {
  readonly kept: KeptLetter;
  /** Undefined where this site has no such letter. */
  readonly page: LetterPage | undefined;
  readonly base: string;
  readonly onDelete: () => void;
}

function KeptEntry({ kept, page, base, onDelete }: EntryProps) {
  const { id, draft } = kept.letter;
  const title = page?.title ?? UNKNOWN;
  const names = ['client', 'developer'].map((field) => textField(draft, field)).filter(Boolean);
  const address = page && letterAddress(base, page, id);
  return (
    <article className="saved" aria-labelledby={`letter-${id}`}>
      <h3 id={`letter-${id}`}>{address ? <a href={address}>{title}</a> : title}</h3>
      {names.length > 0 && (
        <p className="note">
          {names.map((name, at) => (
            <span key={name}>
              {at > 0 && ' and '}
              <Foreign text={name} />
            </span>
          ))}
        </p>
      )}
      <p className="note">
        {page ? `Saved on this device ${formatSavedAt(kept.savedAt)}` : 'Your words are kept, and a backup holds them.'}
      </p>
      <p className="row deeds">
        {address && (
          <a href={address}>
            Open<span className="unseen"> {title}</span>
          </a>
        )}
        <button type="button" onClick={onDelete}>
          Delete<span className="unseen"> {title}</span>
        </button>
      </p>
    </article>
  );
}
