// A place that is filled in: a line of words, a name, a day, or accounts, one on each line.
import { useId } from 'react';
import { dayFromInput, dayToInput } from '../../core/days.ts';
import { setField, type FieldValue, type LetterDraft } from '../../core/letters/draft.ts';
import type { LetterField } from '../../core/letters/letter.ts';
import { LIMITS } from '../../core/limits.ts';
import { useDraft } from '../record/use-draft.ts';
import type { ChangeLetter } from './letter-props.ts';

interface FieldProps {
  readonly field: LetterField;
  readonly draft: LetterDraft;
  readonly change: ChangeLetter;
  /** Whether it is asked as a question, with a number. */
  readonly isQuestion?: boolean;
}

/** The field with its label and an example. */
export function FieldBox({ field, draft, change, isQuestion }: FieldProps) {
  const id = useId();
  const hint = hintOf(field);
  const set = (value: FieldValue | undefined): void => change((before) => setField(before, field.id, value));
  const box = { id, hint: hint ? `${id}-hint` : undefined, value: draft.fields.get(field.id), set };
  return (
    <>
      <label className={isQuestion ? 'ask' : undefined} htmlFor={id}>
        {field.label}
      </label>
      {hint && (
        <p className="note" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {field.kind === 'day' ? <DayBox {...box} /> : <WordsBox {...box} isList={field.kind === 'accounts'} />}
    </>
  );
}

function hintOf({ kind, example }: LetterField): string {
  const words = example ? `For example, ${example}.` : '';
  return kind === 'accounts' ? `One on each line. ${words}`.trim() : words;
}

interface BoxProps {
  readonly id: string;
  /** The id of what describes it. */
  readonly hint: string | undefined;
  readonly value: FieldValue | undefined;
  readonly set: (value: FieldValue | undefined) => void;
}

function DayBox({ id, hint, value, set }: BoxProps) {
  const day = typeof value === 'number' ? value : undefined;
  return (
    <input
      id={id}
      type="date"
      value={dayToInput(day)}
      aria-describedby={hint}
      onChange={(event) => set(dayFromInput(event.target.value))}
    />
  );
}

function WordsBox({ id, hint, value, set, isList }: BoxProps & { readonly isList: boolean }) {
  const text = typeof value === 'object' ? value.join('\n') : typeof value === 'string' ? value : '';
  const typed = useDraft(text, (words) => set(isList ? words.split('\n') : words));
  const shared = {
    id,
    value: typed.value,
    maxLength: LIMITS.text,
    dir: 'auto',
    'aria-describedby': hint,
    onBlur: typed.leave,
  } as const;
  if (isList) return <textarea {...shared} rows={4} onChange={(event) => typed.change(event.target.value)} />;
  return <input {...shared} type="text" autoComplete="off" onChange={(event) => typed.change(event.target.value)} />;
}
