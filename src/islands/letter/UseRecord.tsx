// 'Use Rye & Co': names, days and missing accounts out of a checklist of this device.
import { useEffect, useState } from 'react';
import { setFields, type LetterDraft } from '../../core/letters/draft.ts';
import { takeFromRecord } from '../../core/letters/from-record.ts';
import { letterFields } from '../../core/letters/letter.ts';
import { projectOf, type ChecklistRecord } from '../../core/record.ts';
import { readLetterRecords } from '../../stores/letter-records.ts';
import { pagePorts } from '../../stores/page-stores.ts';
import { readTemplate, type TemplateLink } from '../../stores/read-template.ts';
import { Foreign } from '../library/Foreign.tsx';
import type { DeskProps } from './letter-props.ts';

/** More would push the questions away. */
const MOST = 4;

interface UseProps extends Pick<DeskProps, 'letter' | 'draft' | 'change'> {
  readonly templates: readonly TemplateLink[];
  /** What was done, and the draft from before. */
  readonly onUsed: (words: string, before: LetterDraft) => void;
}

/** A button for each of the newest checklists; nothing where there is none, or where the letter asks for nothing that one knows. */
export function UseRecord({ letter, draft, change, templates, onUsed }: UseProps) {
  const [records, setRecords] = useState<readonly ChecklistRecord[]>([]);
  const [said, say] = useState('');
  useEffect(() => void readLetterRecords(pagePorts()).then(setRecords), []);
  const named = records.filter((record) => projectOf(record)).slice(0, MOST);
  if (named.length === 0 || letterFields(letter).every(({ take }) => take === undefined)) return null;
  const use = async (record: ChecklistRecord): Promise<void> => {
    const template = await readTemplate(templates, record.template);
    if (!template) return say('The checklist did not load. Check your connection, then try again.');
    const taken = takeFromRecord(letter, template, record);
    const filled = setFields(draft, taken);
    if (taken.size === 0) return say('That checklist does not have the names that this letter needs yet.');
    if (filled === draft) return say('The letter has all of that already.');
    say('');
    change((before) => setFields(before, taken));
    onUsed(`Filled in from ${projectOf(record)}.`, draft);
  };
  return (
    <div className="use-record">
      <p className="note" id="use-record">
        Fill in names and accounts from a checklist on this device:
      </p>
      <p className="row" role="group" aria-labelledby="use-record">
        {named.map((record) => (
          <button key={record.id} type="button" className="btn" onClick={() => void use(record)}>
            <span>
              Use <Foreign text={projectOf(record)} />
            </span>
          </button>
        ))}
      </p>
      <p className="note" role="status">
        {said}
      </p>
    </div>
  );
}
