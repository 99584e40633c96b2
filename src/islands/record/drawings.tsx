// The drawn parts: keys, tags and icons out of the page's sprite.
import type { KeyState } from '../../core/key-state.ts';

/** A key on a hook or in a row, with its number. */
export function KeyDrawing({ state, number }: { readonly state: KeyState | 'add'; readonly number?: number }) {
  return (
    <svg className="key" data-state={state} viewBox="0 0 64 100" aria-hidden="true">
      <use href={`#key-${state}`} />
      {number !== undefined && (
        <text x="32" y="52">
          {number}
        </text>
      )}
    </svg>
  );
}

/** A key when it is small. */
export function Tag({ state }: { readonly state: KeyState }) {
  return (
    <svg className="tag" data-state={state} aria-hidden="true">
      <use href={`#tag-${state}`} />
    </svg>
  );
}

/** An icon; always beside a word. */
export function Icon({ name }: { readonly name: string }) {
  return (
    <svg className="icon" aria-hidden="true">
      <use href={`#i-${name}`} />
    </svg>
  );
}
