// The link that somebody sent, pasted here: it goes to the page that opens it, past the address bar and the history.
import { useState } from 'react';
import { findLink } from '../../core/intake.ts';
import { keepOpenedLink } from '../../stores/opened-links.ts';
import { PasteBox } from '../open/PasteBox.tsx';
import { pastedProblem, type ShownProblem } from '../open/problem-words.ts';
import { ProblemNote } from '../open/ProblemNote.tsx';

/** The box, and why nothing opened. */
export function OpenPasted({ base }: { readonly base: string }) {
  const [problem, setProblem] = useState<ShownProblem | undefined>(undefined);
  const [tries, setTries] = useState(0);
  const open = (text: string): void => {
    const found = findLink(text);
    setProblem(found.ok ? undefined : pastedProblem(text, found.problem));
    setTries(tries + 1);
    if (!found.ok) return;
    const { fragment } = found.value;
    location.assign(keepOpenedLink(fragment) ? `${base}open/` : `${base}open/#${fragment}`);
  };
  return (
    <div className="flow">
      <PasteBox onOpen={open} />
      {problem && <ProblemNote key={tries} problem={problem} asked />}
    </div>
  );
}
