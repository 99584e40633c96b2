// Said once a visit, after real work without a copy: browsers clear what they store (SPEC.md, C3).
import { useState } from 'react';
import { CLEARED_WORDS, isCopyDue } from '../../core/copies.ts';
import type { RecordPageProps } from './record-props.ts';

/** The note; the button 'Back up' that it speaks of stands right below it. */
export function CopyNote({ record, me }: Pick<RecordPageProps, 'record' | 'me'>) {
  const [isClosed, setClosed] = useState(false);
  if (isClosed || !isCopyDue(record, me.copiedAt)) return null;
  return (
    <div className="wrap copy-note">
      <p>{CLEARED_WORDS}</p>
      <button type="button" className="btn" onClick={() => setClosed(true)}>
        Later<span className="unseen">: make a copy another time</span>
      </button>
    </div>
  );
}
