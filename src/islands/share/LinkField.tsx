// The link, to see and to copy.
import type { Share } from '../../stores/share-record.ts';
import type { WaysOut } from './use-ways-out.ts';
import { WayOut } from './WayOut.tsx';

interface FieldProps {
  /** Undefined until it is ready. */
  readonly share: Share | undefined;
  readonly ways: WaysOut;
  /** Whether the link is the first thing to send. */
  readonly main: boolean;
  /** Whether something stands in the way: then there is no link to see. */
  readonly isHeld: boolean;
}

/** The field and its button; neither where a record is too long for a link. */
export function LinkField({ share, ways, main, isHeld }: FieldProps) {
  if (share && share.link === undefined) return null;
  return (
    <div className="link-field">
      {!isHeld && (
        <>
          <label htmlFor="share-link">The link</label>
          <input
            id="share-link"
            className="exact"
            type="text"
            readOnly
            value={share?.link ?? ''}
            aria-describedby="share-length"
            onFocus={(event) => event.target.select()}
          />
        </>
      )}
      <WayOut icon="copy" words="Copy link" isReady={ways.isReady} main={main} onPress={ways.copy} />
    </div>
  );
}
