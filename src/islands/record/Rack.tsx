// The key rack: who can get in, at one look.
import { memo, type MouseEvent } from 'react';
import { KEY_STATES, type KeyState } from '../../core/key-state.ts';
import type { ChecklistRecord } from '../../core/record.ts';
import { stateMeaning } from '../../core/wording.ts';
import { Icon, KeyDrawing, Tag } from './drawings.tsx';

/** One hook of the rack. */
export interface HookProps {
  readonly target: string;
  readonly href: string;
  readonly number: number;
  readonly name: string;
  readonly state: KeyState;
  readonly words: string;
  readonly open: (target: string) => void;
}

/** A hook: leads to its row and opens it. */
export const Hook = memo(function Hook({ target, href, number, name, state, words, open }: HookProps) {
  const go = (event: MouseEvent): void => {
    event.preventDefault();
    open(target);
  };
  return (
    <li className="hook">
      <a href={href} onClick={go}>
        <KeyDrawing state={state} number={number} />
        <b>
          <bdi>{name}</bdi>
        </b>
        <span>{words}</span>
      </a>
    </li>
  );
});

/** What each kind of key means. */
export function Legend({ record }: { readonly record: ChecklistRecord }) {
  return (
    <details className="read">
      <summary>
        <Icon name="open" />
        How to read the rack
      </summary>
      <ul className="legend">
        {KEY_STATES.map((state) => (
          <li key={state}>
            <Tag state={state} />
            {stateMeaning(record, state)}
          </li>
        ))}
      </ul>
    </details>
  );
}
