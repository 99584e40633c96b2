// A stored checklist that cannot be read: what happened, what to do, and its bytes.
import { useState } from 'react';
import type { RecordProblem } from '../../core/parse-record.ts';
import { saveFile } from '../../stores/files.ts';
import { pagePorts } from '../../stores/page-stores.ts';
import type { UnreadableRecord } from '../../stores/saved-types.ts';
import { isRemovable, removeUnreadable } from '../../stores/unreadable.ts';

interface UnreadableProps {
  readonly unreadable: UnreadableRecord;
  /** Its place among those that cannot be read, from 1. */
  readonly number: number;
  readonly onRemoved: () => void;
}

/** Nothing writes over it. It can be taken away once its bytes were saved. */
export function Unreadable({ unreadable, number, onRemoved }: UnreadableProps) {
  const [isSaved, setSaved] = useState(false);
  const save = (): void => {
    saveFile(`fair-handover-raw-copy-${number}.json`, 'application/json', unreadable.raw);
    setSaved(true);
  };
  const remove = async (): Promise<void> => {
    await removeUnreadable(pagePorts(), unreadable);
    onRemoved();
  };
  return (
    <article className="saved" aria-labelledby={`unreadable-${number}`}>
      <h2 id={`unreadable-${number}`}>Checklist {number} that cannot be read</h2>
      <p>{PROBLEM_WORDS[unreadable.problem.kind]}</p>
      {unreadable.problem.kind !== 'tooNew' && (
        <p>
          Save the raw copy first. Then restore your last backup, or ask the other person to send you their link. The damaged copy stays as
          it is until you remove it.
        </p>
      )}
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
    </article>
  );
}

const DAMAGED = 'Part of it was damaged while it was stored, so this page will not guess what it said.';

const PROBLEM_WORDS: Readonly<Record<RecordProblem['kind'], string>> = {
  tooNew: 'A newer version of this site saved it. Reload this page: it will be readable again as soon as the new version arrives.',
  tooLarge: 'It is larger than this site can hold.',
  notARecord: DAMAGED,
  invalid: DAMAGED,
};
