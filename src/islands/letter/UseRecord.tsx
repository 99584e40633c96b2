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
}

/** A button for each of the newest checklists; nothing where there is none, or where the letter asks for nothing that one knows. */
export function UseRecord(props: UseProps) {
  const [records, setRecords] = useState<readonly ChecklistRecord[]>([]);
  const { said, use, undo } = useFilling(props);
  useEffect(() => void readLetterRecords(pagePorts()).then(setRecords), []);
  const named = records.filter((record) => projectOf(record)).slice(0, MOST);
  if (named.length === 0 || letterFields(props.letter).every(({ take }) => take === undefined)) return null;
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
      <p className="row">
        <span className="note" role="status">
          {said}
        </span>
        {undo && (
          <button type="button" className="btn" onClick={undo}>
            Undo
          </button>
        )}
      </p>
    </div>
  );
}

interface Filling {
  /** What the last one did, in words. */
  readonly said: string;
  readonly use: (record: ChecklistRecord) => Promise<void>;
  /** Undefined while there is nothing to take back. */
  readonly undo: (() => void) | undefined;
}

function useFilling({ letter, draft, change, templates }: UseProps): Filling {
  const [said, say] = useState('');
  const [before, setBefore] = useState<LetterDraft | undefined>(undefined);
  const use = async (record: ChecklistRecord): Promise<void> => {
    const template = await readTemplate(templates, record.template);
    if (!template) return say('The checklist did not load. Check your connection, then try again.');
    const taken = takeFromRecord(letter, template, record);
    if (taken.size === 0) return say('That checklist does not have the names that this letter needs yet.');
    if (setFields(draft, taken) === draft) return say('The letter has all of that already.');
    say(`Filled in from ${projectOf(record)}.`);
    setBefore(draft);
    change((now) => setFields(now, taken));
  };
  const undo = before && ((): void => (change(() => before), setBefore(undefined), say('The letter is as it was.')));
  return { said, use, undo };
}
