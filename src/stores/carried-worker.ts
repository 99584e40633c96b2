// Looks through a PDF on a thread of its own: it may be large, or made to be slow.
import { readCarried } from '../core/carried/read-carried.ts';

addEventListener('message', ({ data }: MessageEvent<Uint8Array>) => postMessage(readCarried(data)));
