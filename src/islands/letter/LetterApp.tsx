// The desk of a letter: questions on one side, the letter on the other. The page is built with it, so that it is whole without scripts.
import { Suspense, useEffect, useRef, useState } from 'react';
import { createDraft, type LetterDraft } from '../../core/letters/draft.ts';
import { pagePorts } from '../../stores/page-stores.ts';
import { UndoNote } from '../record/UndoNote.tsx';
import type { Undoable } from '../record/use-actions.ts';
import { Notes, Outcome } from './Advice.tsx';
import { Held, UseRecord } from './late-letter-parts.ts';
import type { ChangeLetter, LetterAppProps } from './letter-props.ts';
import { savedWords } from './letter-words.ts';
import { LetterSheet, PrintedLetter } from './LetterSheet.tsx';
import { Questions } from './Questions.tsx';
import { ReachBar } from './ReachBar.tsx';
import { ReceivedNote, useReceived } from './Received.tsx';
import { useGuard } from './use-guard.ts';
import { useLetter, type OpenLetterDesk } from './use-letter.ts';
import { useWays } from './use-ways.ts';
import { Ways } from './Ways.tsx';

/** The island. */
export function LetterApp(props: LetterAppProps) {
  const { letter, templates } = props;
  const desk = useLetter(letter);
  const { draft, composed, change } = desk;
  const received = useReceived(props, desk.show);
  const { undoable, forget, done } = useUndo(change);
  const isAwake = useAwake();
  const answer = (then: () => void) => () => (then(), received.answered());
  return (
    <>
      <div className="wrap desk" data-awake={isAwake || undefined}>
        <ReceivedNote
          isReceived={desk.isReceived}
          problem={received.problem}
          onKeep={answer(desk.keep)}
          onClose={answer(() => desk.show(undefined))}
        />
        <div>
          {isAwake && (
            <Suspense>
              <UseRecord letter={letter} draft={draft} change={change} templates={templates} />
            </Suspense>
          )}
          <Questions letter={letter} draft={draft} composed={composed} change={change} />
        </div>
        <Sheet {...props} desk={desk} undoable={undoable} forget={forget} onEmptied={done} />
        <p className="unseen" role="status">
          {desk.news.words}
        </p>
        <PrintedLetter composed={composed} />
      </div>
      <ReachBar composed={composed} />
    </>
  );
}

interface SheetProps extends LetterAppProps {
  readonly desk: OpenLetterDesk;
  readonly undoable: Undoable | undefined;
  readonly forget: () => void;
  readonly onEmptied: (words: string, before: LetterDraft) => void;
}

/** The letter with its ways out and what is said to its writer alone. */
function Sheet({ letter, base, siteName, desk, undoable, forget, onEmptied }: SheetProps) {
  const { draft, composed, change, news } = desk;
  const guard = useGuard(desk);
  const ways = useWays({ draft, composed, guard, base, siteName, page: `${base}letters/${letter.slug}/` });
  const startAgain = (): void => {
    change(() => createDraft(letter.number));
    onEmptied('The letter is empty again.', draft);
  };
  return (
    <div className="letter">
      <Outcome outcome={composed.outcome} />
      <LetterSheet letter={letter} draft={draft} composed={composed} change={change} fresh={news.paragraphs} />
      <Ways ways={ways} />
      {guard.secrets.length > 0 && (
        <Suspense>
          <Held letter={letter} change={change} guard={guard} />
        </Suspense>
      )}
      <div className="foot">
        <p className="note">{gapWords(composed.open.gaps.map(({ label }) => label))}</p>
        {desk.saved && <p className="note">{savedWords(desk.saved, pagePorts().world.now())}</p>}
        <button type="button" className="btn" onClick={startAgain}>
          Start again
        </button>
        <UndoNote undoable={undoable} forget={forget} />
      </div>
      <Notes letter={letter} composed={composed} />
    </div>
  );
}

/** What was done last, and the way back to the letter from before it. */
function useUndo(change: ChangeLetter) {
  const [undoable, setUndoable] = useState<Undoable | undefined>(undefined);
  // 'Undo' is pressed some changes later than it was made.
  const latest = useRef(change);
  latest.current = change;
  const forget = (): void => setUndoable(undefined);
  const done = (words: string, before: LetterDraft): void => setUndoable({ words, undo: () => (latest.current(() => before), forget()) });
  return { undoable, forget, done };
}

/** Whether the page runs scripts: what needs them shows from then on. */
function useAwake(): boolean {
  const [isAwake, setAwake] = useState(false);
  useEffect(() => setAwake(true), []);
  return isAwake;
}

/** 'Still open: the day, your name. A copy leaves these out.' */
function gapWords(labels: readonly string[]): string {
  if (labels.length === 0) return 'No gaps are left.';
  const open = labels.map((label) => label.charAt(0).toLowerCase() + label.slice(1));
  return `Still open: ${open.join(', ')}. Copies leave gaps out, whole sentences at a time.`;
}
