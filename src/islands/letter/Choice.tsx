// One question with named answers: a group of radio buttons.
import { radioName } from './early-answers.ts';

interface ChoiceProps {
  readonly question: string;
  readonly legend: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
  readonly chosen: string | undefined;
  readonly onChoose: (answer: string) => void;
}

/** The group. */
export function Choice({ question, legend, options, chosen, onChoose }: ChoiceProps) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      <div className="choices tall">
        {options.map(({ id, label }) => (
          <label key={id} id={`a-${question}-${id}`}>
            <input type="radio" name={radioName(question)} value={id} checked={chosen === id} onChange={() => onChoose(id)} />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
