// The link, to see and to copy by hand, and how far it gets.
import type { Making } from './use-share.ts';
import { lengthWords } from './share-words.ts';

/** No field where there is no link. */
export function LinkField({ making, isLocked }: { readonly making: Making; readonly isLocked: boolean }) {
  const link = making.kind === 'ready' ? making.share.link : '';
  return (
    <>
      {link !== undefined && (
        <>
          <label htmlFor="share-link">The link</label>
          <input
            id="share-link"
            className="exact"
            type="text"
            readOnly
            value={link}
            aria-describedby="share-length"
            onFocus={(event) => event.target.select()}
          />
        </>
      )}
      <p id="share-length" className="note" role="status">
        {lengthWords(making, isLocked)}
      </p>
    </>
  );
}
