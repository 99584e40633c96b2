// Something stored that cannot be read: what happened, what to do, and its bytes.
import { useEffect, useState } from 'react';
import type { RecordProblem } from '../../core/parse-record.ts';
import { saveFile } from '../../stores/files.ts';
import { pagePorts } from '../../stores/page-stores.ts';
import type { UnreadableRecord } from '../../stores/saved-types.ts';
import { bringBackVersion, isRemovable, lastVersion, removeUnreadable, type Snapshot } from '../../stores/unreadable.ts';
import { outcomeWords } from './outcome-words.ts';
import { formatSavedAt } from './saved-at.ts';

interface UnreadableProps {
  readonly unreadable: UnreadableRecord;
  /** Its place among those that cannot be read, from 1. */
  readonly number: number;
  readonly onChanged: () => void;
}

/** Nothing writes over it. It can be taken away once its bytes were saved. */
export function Unreadable({ unreadable, number, onChanged }: UnreadableProps) {
  const [isSaved, setSaved] = useState(false);
  const { kind } = unreadable.place;
  const isRow = kind === 'row' || kind === 'letter';
  const save = (): void => {
    saveFile(`fair-handover-raw-copy-${number}.json`, 'application/json', unreadable.raw);
    setSaved(true);
  };
  const remove = async (): Promise<void> => {
    await removeUnreadable(pagePorts(), unreadable);
    onChanged();
  };
  return (
    <article className="saved" aria-labelledby={`unreadable-${number}`}>
      <h2 id={`unreadable-${number}`}>{titleOf(kind, number)}</h2>
      <p>{isRow || unreadable.problem.kind === 'tooNew' ? PROBLEM_WORDS[unreadable.problem.kind] : ASIDE}</p>
      {isRow && unreadable.problem.kind !== 'tooNew' && <p>{kind === 'letter' ? LETTER_NEXT : WHAT_NEXT}</p>}
      <p className="row">
        <button type="button" className="btn" aria-describedby={`unreadable-${number}`} onClick={save}>
          Save the raw copy
        </button>
        {isSaved && isRemovable(unreadable) && (
          <button type="button" className="btn" aria-describedby={`unreadable-${number}`} onClick={() => void remove()}>
            Remove it from this device
          </button>
        )}
      </p>
      {kind === 'row' && <LastVersion unreadable={unreadable} onChanged={onChanged} />}
    </article>
  );
}

/** The version that was kept last, where there is one. */
function LastVersion({ unreadable, onChanged }: Pick<UnreadableProps, 'unreadable' | 'onChanged'>) {
  const [version, setVersion] = useState<Snapshot | undefined>(undefined);
  const [problem, setProblem] = useState('');
  useEffect(() => void lastVersion(pagePorts(), unreadable).then(setVersion), [unreadable]);
  if (!version || unreadable.problem.kind === 'tooNew') return null;
  const bringBack = async (): Promise<void> => {
    const outcome = await bringBackVersion(pagePorts(), unreadable, version);
    setProblem(outcomeWords(outcome));
    onChanged();
  };
  return (
    <>
      <p>This device also kept an earlier version, of {formatSavedAt(version.at)}. The damaged copy is put aside, not thrown away.</p>
      <p role="alert">{problem}</p>
      <p>
        <button type="button" className="btn" onClick={() => void bringBack()}>
          Bring back the earlier version
        </button>
      </p>
    </>
  );
}

function titleOf(kind: UnreadableRecord['place']['kind'], number: number): string {
  if (kind === 'row') return `Checklist ${number} that cannot be read`;
  return kind === 'letter' ? `Letter ${number} that cannot be read` : `Damaged copy ${number}`;
}

const DAMAGED = 'Part of it was damaged while it was stored, so this page will not guess what it said.';
const WHAT_NEXT =
  'Save the raw copy first. Then restore your last backup, or ask the other person to send you their link. The damaged copy stays as it is until you remove it.';
const LETTER_NEXT =
  'Save the raw copy first: your words may still be found in it. Then restore your last backup. The damaged copy stays as it is until you remove it.';
const ASIDE =
  'One of the copies in this browser was damaged, so it was put aside. It may belong to a list that stands above and is whole. Save the raw copy if you miss something; else remove it.';

const PROBLEM_WORDS: Readonly<Record<RecordProblem['kind'], string>> = {
  tooNew: 'A newer version of this site saved it. Reload this page: it will be readable again as soon as the new version arrives.',
  tooLarge: 'It is larger than this site can hold.',
  notARecord: DAMAGED,
  invalid: DAMAGED,
};
