// 'Restore from a file': what is here is merged, what is new is added after one question each, and all of it can be undone.
import { useEffect, useRef, type ChangeEvent } from 'react';
import { counted } from '../../core/turn-words.ts';
import type { LibraryStores } from '../../stores/library-stores.ts';
import type { TemplateLink } from '../../stores/read-template.ts';
import { CrossedReview } from './CrossedReview.tsx';
import { Foreign } from './Foreign.tsx';
import type { RestoreOutcome } from './restore-outcome.ts';
import { UnlockFile } from './UnlockFile.tsx';
import { useFileDrop } from './use-file-drop.ts';
import { useRestore, type Restore } from './use-restore.ts';
import { WhoAreYou } from './WhoAreYou.tsx';

interface RestoreProps {
  readonly library: LibraryStores;
  readonly templates: readonly TemplateLink[];
  readonly base: string;
}

/** The field, the outcome and the questions that are open. Files can be dropped anywhere on the page. */
export function RestoreFiles({ library, templates, base }: RestoreProps) {
  const restore = useRestore(library);
  const isOver = useFileDrop((files) => void restore.readFiles(files));
  const { outcome, locked } = restore;
  const [crossed] = outcome?.crossed ?? [];
  const [fresh] = outcome?.fresh ?? [];
  return (
    <div className="flow">
      <FileField onFiles={(files) => void restore.readFiles(files)} />
      {isOver && <p className="dropping">Drop the files to restore them</p>}
      <Done restore={restore} />
      {locked[0] && <UnlockFile key={locked[0].name} file={locked[0]} onTry={restore.unlock} onSkip={restore.skipLocked} />}
      {outcome && fresh && (
        <WhoAreYou
          key={fresh.id}
          record={fresh}
          count={outcome.fresh.length}
          onAnswer={(side) => void restore.addFresh(side)}
          onCancel={restore.skipFresh}
        />
      )}
      {outcome && crossed && (
        <CrossedReview
          key={crossed.held.record.id}
          crossed={crossed}
          count={outcome.crossed.length}
          templates={templates}
          base={base}
          onAnswered={() => void library.readLibrary()}
          onSettled={restore.settleCrossed}
        />
      )}
    </div>
  );
}

function FileField({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const choose = ({ currentTarget }: ChangeEvent<HTMLInputElement>): void => {
    const files = [...(currentTarget.files ?? [])];
    if (files.length > 0) onFiles(files);
    // Emptied, so that choosing the same file again is a change again.
    currentTarget.value = '';
  };
  return (
    <>
      <p>
        <label htmlFor="restore">Restore from a file</label>
        <input
          id="restore"
          type="file"
          multiple
          accept=".json,.txt,.pdf,text/plain,application/pdf"
          aria-describedby="restore-note"
          onChange={choose}
        />
      </p>
      <p id="restore-note" className="note">
        Choose one or several, or drop them anywhere on this page. A PDF of this site will do. Nothing that is saved here is lost: a
        checklist that you have already gains the newer answers, and a letter is added beside yours.
      </p>
    </>
  );
}

/** What was done, and the way back. */
function Done({ restore: { outcome, undone, undo } }: { readonly restore: Restore }) {
  const words = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (undone !== undefined) words.current?.focus();
  }, [undone]);
  return (
    <>
      <div role="status" id="restored" ref={words} tabIndex={-1}>
        {undone !== undefined && <p>{undoneWords(undone)}</p>}
        {outcome && <Sum outcome={outcome} isUndone={undone !== undefined} />}
      </div>
      {outcome && outcome.steps.length > 0 && (
        <p>
          <button type="button" className="btn" aria-describedby="restored" onClick={() => void undo()}>
            Undo
          </button>
        </p>
      )}
    </>
  );
}

function undoneWords(kept: number): string {
  const done = 'Undone: what the files brought is taken back.';
  return kept === 0 ? done : `${done} ${counted(kept, 'checklist')} ${kept === 1 ? 'was' : 'were'} edited since, or not saved, and stay${kept === 1 ? 's' : ''}.`; // prettier-ignore
}

function Sum({ outcome, isUndone }: { readonly outcome: RestoreOutcome; readonly isUndone: boolean }) {
  const { added, merged, same, letters, sameLetters, problems, fresh, crossed } = outcome;
  const isNothing = added + merged + same + letters + sameLetters + problems.length + fresh.length + crossed.length === 0;
  return (
    <>
      {added > 0 && <p>Added {counted(added, 'checklist')}.</p>}
      {merged > 0 && <p>{counted(merged, 'checklist')} that you had already, with the newer answers added.</p>}
      {same > 0 && <p>{counted(same, 'checklist')} that you had already, with nothing newer in the file.</p>}
      {letters > 0 && <p>Added {counted(letters, 'letter')}.</p>}
      {sameLetters > 0 && <p>{counted(sameLetters, 'letter')} that you had already, with the same words.</p>}
      {crossed.length > 0 && <p>{counted(crossed.length, 'checklist')} in which both copies changed: choose below what stands.</p>}
      {isNothing && !isUndone && <p>Nothing was added.</p>}
      {problems.map(({ name, words }, at) => (
        <p key={at} className="trouble">
          <b>
            <Foreign text={name} />
          </b>{' '}
          {words}
        </p>
      ))}
    </>
  );
}
