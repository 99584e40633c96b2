// Keeping what was received, then going to it.
import { useState } from 'react';
import type { Side } from '../../core/template.ts';
import { createLibraryStores } from '../../stores/library-stores.ts';
import { forgetOpenedLink, writeJoined } from '../../stores/opened-links.ts';
import { pagePorts } from '../../stores/page-stores.ts';
import { isKept } from '../../stores/save-status.ts';
import type { Received } from './read-opened.ts';

/** The way in, and what stood in it. */
export interface Keep {
  readonly keep: (side: Side) => Promise<void>;
  readonly problem: string;
}

/** `base` is the site's base path. */
export function useKeep({ record, noStore }: Received, base: string): Keep {
  const [problem, setProblem] = useState('');
  const leave = (fragment: string): void => {
    forgetOpenedLink();
    // Replaced, so that the way back leads to the message and not to a page without its link.
    location.replace(`${base}record/#${fragment}`);
  };
  const keep = async (side: Side): Promise<void> => {
    if (noStore) return leave(await writeJoined(pagePorts(), record, side));
    const outcome = await createLibraryStores(pagePorts()).keepRecord(record, side);
    if (isKept(outcome)) return leave(record.id);
    setProblem(outcome.kind === 'notSaved' && outcome.reason === 'newer' ? NEWER : FULL);
  };
  return { keep, problem };
}

const FULL =
  'It was not kept: this browser has no room left for it. Make room on this device, then choose Keep a copy again. The link still works later.';

const NEWER =
  'It was not kept: a newer version of this site has saved checklists here, and this page is the older one. Reload it, then choose Keep a copy again.';
