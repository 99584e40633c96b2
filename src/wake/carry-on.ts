// 'Carry on where you left off' on the home page. The strip's own script is fetched only where a record exists.
import { MIRROR_PREFIX } from '../storage/keys.ts';

/** Whether anything may be stored here at all: a cheap look before the rest is loaded. */
function hasMirror(): boolean {
  try {
    return Object.keys(localStorage).some((key) => key.startsWith(MIRROR_PREFIX));
  } catch {
    return false;
  }
}

const strip = document.querySelector<HTMLElement>('#carry-on');
if (strip && hasMirror()) void import('./carry-on-strip.ts').then(({ showLast }) => showLast(strip));
