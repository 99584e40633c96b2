// A letter that came as a link: shown as it was sent, and kept only if the reader says so.
import { useEffect, useState } from 'react';
import type { LetterDraft } from '../../core/letters/draft.ts';
import type { LetterAppProps } from './letter-props.ts';

interface ReceivedProps {
  readonly isReceived: boolean;
  readonly problem: string;
  readonly onKeep: () => void;
  readonly onClose: () => void;
}

/** The note above the desk; nothing where no link was opened. */
export function ReceivedNote({ isReceived, problem, onKeep, onClose }: ReceivedProps) {
  if (!isReceived && !problem) return <div role="status" />;
  return (
    <div className="received" role="status">
      {problem ? (
        <p>{problem}</p>
      ) : (
        <p>
          <b>This letter came as a link.</b> You see it as it was sent. A letter of your own stays as it is.
        </p>
      )}
      <p className="row">
        {isReceived && (
          <button type="button" className="btn main" onClick={onKeep}>
            Keep it as a new letter
          </button>
        )}
        <button type="button" className="btn" onClick={onClose}>
          {isReceived ? 'Close it' : 'Go on without it'}
        </button>
      </p>
    </div>
  );
}

interface Opened {
  readonly problem: string;
  /** The reader kept it or turned it away. */
  readonly answered: () => void;
}

/** Reads the link that was opened, if there was one, and shows its letter. */
export function useReceived({ letter, letters, base }: LetterAppProps, show: (draft: LetterDraft | undefined) => void): Opened {
  const [problem, setProblem] = useState('');
  useEffect(() => {
    let current = true;
    const read = async (): Promise<void> => {
      const { readOpenedLetter } = await import('../../stores/opened-letters.ts');
      const opened = await readOpenedLetter();
      if (!current || !opened) return;
      if (!opened.ok) return setProblem(PROBLEMS[opened.problem]);
      if (opened.value.letter === letter.number) return show(opened.value);
      const other = letters.find(({ number }) => number === opened.value.letter);
      if (other) location.replace(`${base}letters/${other.slug}/`);
      else setProblem(PROBLEMS.tooNew);
    };
    void read();
    const again = (): void => void read();
    addEventListener('hashchange', again);
    return () => {
      current = false;
      removeEventListener('hashchange', again);
    };
  }, [letter.number, letters, base, show]);
  const answered = (): void => {
    setProblem('');
    void import('../../stores/opened-letters.ts').then(({ forgetOpenedLetter }) => forgetOpenedLetter());
  };
  return { problem, answered };
}

const PROBLEMS = {
  damaged: 'This link does not open: a part of it is missing or was changed on the way. Ask for it again, or for a PDF.',
  tooNew: 'A newer version of this site made this link. Reload the page to get that version.',
  tooLong: 'This link is too long to be one of ours.',
  tooLarge: 'This link holds more than a letter can.',
} as const;
