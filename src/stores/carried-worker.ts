// Looks through a PDF on a thread of its own: it may be large, or made to be slow.
import { openCarried } from '../storage/open-protected.ts';

addEventListener('message', ({ data }: MessageEvent<Uint8Array>) => {
  void openCarried(data).then((carried) => postMessage(carried));
});
