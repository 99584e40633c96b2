// The second step before everything goes: how much it is, and what of it stands nowhere else.
import { useStore } from '@nanostores/react';
import { useEffect, useRef } from 'react';
import { changesSinceCopy } from '../../core/copies.ts';
import { counted } from '../../core/turn-words.ts';
import type { HeldRecords, LibraryStores } from '../../stores/library-stores.ts';
import { heldWords } from './stored-words.ts';

interface SureProps {
  readonly library: LibraryStores;
  readonly onRemove: () => void;
  readonly onKeep: () => void;
}

/** The question. */
export function SureToRemove({ library, onRemove, onKeep }: SureProps) {
  const held = useStore(library.$library);
  const question = useRef<HTMLParagraphElement>(null);
  useEffect(() => question.current?.focus(), []);
  const what = held && held.records.length + held.letters.length > 0 ? heldWords(held.records.length, held.letters.length) : 'everything';
  return (
    <div className="warn">
      <div className="flow">
        <p ref={question} tabIndex={-1}>
          <b>Remove {what} from this device?</b> {lostWords(held)}
        </p>
        <p className="row">
          <button type="button" className="btn" onClick={onRemove}>
            Remove {what}
          </button>
          <button type="button" className="btn main" onClick={onKeep}>
            Keep them
          </button>
        </p>
      </div>
    </div>
  );
}

function lostWords(held: HeldRecords | undefined): string {
  const counts = (held?.records ?? []).map(({ record, me }) => changesSinceCopy(record, me.copiedAt));
  const changes = counts.reduce((sum, count) => sum + count, 0);
  const letters = held?.letters.length ?? 0;
  const kept = letters > 0 ? ' A letter is only here, unless you backed it up.' : '';
  if (changes === 0) return `Every change in your checklists has a copy elsewhere.${kept}`;
  return `${counted(changes, 'change')} in your checklists ${changes === 1 ? 'has' : 'have'} no copy anywhere else.${kept}`;
}
