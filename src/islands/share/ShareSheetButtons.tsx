// The device's own share sheet, where it has one: for the link, and for the file when the link may not get through.
import { canShare } from '../../stores/files.ts';
import { linkReach, type Share } from '../../stores/share-record.ts';
import { isFileBetter } from './share-words.ts';
import type { WaysOut } from './use-ways-out.ts';
import { WayOut } from './WayOut.tsx';

/** No button, one, or both. */
export function ShareSheetButtons({ share, ways }: { readonly share: Share | undefined; readonly ways: WaysOut }) {
  const fileFirst = isFileBetter(share);
  const isCut = share !== undefined && linkReach(share.link?.length) !== 'message';
  return (
    <>
      {!fileFirst && canShare('link') && <WayOut icon="share" words="Share…" isReady={ways.isReady} onPress={ways.shareLink} />}
      {isCut && canShare('file') && (
        <WayOut icon="share" words={fileFirst ? 'Share…' : 'Share the file…'} isReady={ways.isReady} onPress={ways.shareFile} />
      )}
    </>
  );
}
