// 'Ask Sam for the 3 missing keys': from the rack to the letter that asks for exactly these.
import { askForMissingWords, takeFromRecord } from '../../core/letters/from-record.ts';
import type { ChecklistRecord } from '../../core/record.ts';
import type { Template } from '../../core/template.ts';
import { BeginLetter } from './BeginLetter.tsx';

interface AskProps {
  readonly template: Template;
  readonly record: ChecklistRecord;
  readonly base: string;
}

/** The button; nothing where no key is missing. */
export function AskForMissing({ template, record, base }: AskProps) {
  const words = askForMissingWords(template, record);
  if (words === '') return null;
  return (
    <p className="row ask-for-missing">
      <BeginLetter slug="please-hand-over" base={base} words={words} take={(letter) => takeFromRecord(letter, template, record)} />
    </p>
  );
}
