// For the writer alone: the end that the letter comes to and why, and what to think of before it is sent.
import type { FoundOutcome } from '../../core/letters/facts.ts';
import { numberOfQuestion, type DeskProps } from './letter-props.ts';

/** The answer that the letter gives. */
export function Outcome({ outcome }: { readonly outcome: FoundOutcome | undefined }) {
  if (!outcome) return null;
  return (
    <p className="outcome">
      {outcome.isSettled ? 'Your answer:' : 'So far:'} <b>{outcome.title}</b>
    </p>
  );
}

/** Why this is the advice, and the notes; nothing where there is neither. */
export function Notes({ letter, composed }: Pick<DeskProps, 'letter' | 'composed'>) {
  const { notes, outcome } = composed;
  if (notes.length === 0 && !outcome) return null;
  return (
    <section className="notes" aria-labelledby="notes-title">
      <h3 id="notes-title">Only for you, not in the letter</h3>
      {outcome && <p>{outcome.why}</p>}
      <ul>
        {notes.map(({ id, text, madeBy }) => (
          <li key={id}>
            {madeBy.length > 0 && <b>{madeBy.map((question) => numberOfQuestion(letter, question)).join(' ')}</b>}
            <p>{text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
