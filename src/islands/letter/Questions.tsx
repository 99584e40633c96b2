// The questions of a letter, each with the reason for it, and the names and days that no question asks for.
import { setAnswer } from '../../core/letters/draft.ts';
import { RESERVED, type LetterQuestion } from '../../core/letters/letter.ts';
import { Choice } from './Choice.tsx';
import { FieldBox } from './FieldBox.tsx';
import { placeOf, type DeskProps } from './letter-props.ts';

/** The form. Every change goes into the letter at once; there is nothing to send. */
export function Questions(props: DeskProps) {
  const { letter } = props;
  return (
    <form autoComplete="off" onSubmit={(event) => event.preventDefault()}>
      {letter.rounds.length > 0 && <Rounds {...props} />}
      <ol className="questions">
        {letter.questions.map((question) => (
          <li key={question.id} id={placeOf(question.id)}>
            <Question {...props} question={question} />
            <details className="why">
              <summary>
                Why we ask<span className="unseen">: {question.ask}</span>
              </summary>
              <p>{question.why}</p>
            </details>
          </li>
        ))}
      </ol>
      {letter.fields.length > 0 && <Names {...props} />}
    </form>
  );
}

function Question({ question, draft, change }: DeskProps & { readonly question: LetterQuestion }) {
  const { id, ask } = question;
  if (question.kind === 'field') return <FieldBox field={question.field} draft={draft} change={change} isQuestion />;
  return (
    <Choice
      question={id}
      legend={ask}
      options={question.answers}
      chosen={draft.answers.get(id)}
      onChoose={(answer) => change((before) => setAnswer(before, id, answer))}
    />
  );
}

function Rounds({ letter, composed, change }: DeskProps) {
  const now = letter.rounds.find(({ id }) => id === composed.round);
  return (
    <div className="rounds">
      <Choice
        question={RESERVED.round}
        legend="Which letter?"
        options={letter.rounds.map(({ id, title }) => ({ id, label: title }))}
        chosen={composed.round}
        onChoose={(round) => change((before) => setAnswer(before, RESERVED.round, round))}
      />
      <p className="note">{now?.when} Both letters share your answers. Each keeps its own edits.</p>
    </div>
  );
}

function Names({ letter, draft, change }: DeskProps) {
  return (
    <fieldset className="names">
      <legend>Names and days</legend>
      <div>
        {letter.fields.map((field) => (
          <div key={field.id} id={placeOf(field.id)}>
            <FieldBox field={field} draft={draft} change={change} />
          </div>
        ))}
      </div>
    </fieldset>
  );
}
