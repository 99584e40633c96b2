// What no single content file can check about itself: ids, numbers, and references between files.
import { markMessages } from './check-marks.ts';
import { ideaMessages } from './check-ideas.ts';
import { idMessages } from './check-ids.ts';
import { letterMessages } from './check-letters.ts';
import { linkMessages } from './check-links.ts';
import { referenceMessages } from './check-references.ts';
import { pathMessages } from './check-ways-in.ts';
import type { ContentSet } from './content-set.ts';

/** Every mistake between content files, one message each: file, field, expected, received, what to do. Empty when all is well. */
export function crossCheck(content: ContentSet): string[] {
  return [
    ...idMessages(content),
    ...referenceMessages(content),
    ...ideaMessages(content),
    ...markMessages(content),
    ...linkMessages(content),
    ...letterMessages(content),
    ...pathMessages(content),
  ];
}
