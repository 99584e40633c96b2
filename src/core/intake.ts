// The link in whatever somebody pasted, or in an address that something on the way rewrote. Rules: SPEC.md, L.
import { decodeFragment, type Fragment, type LinkProblem } from './link.ts';
import { failure, success, type Result } from './result.ts';
import { transportedTexts, unwrapTexts } from './unwrap-text.ts';

/** Longest text that is searched, in characters: a whole mail is shorter unless there are pictures in it. */
const MAX_PASTED_CHARS = 1_000_000;

/** A whole link: its fragment without '#', and what is in it. */
export interface FoundLink extends Fragment {
  readonly fragment: string;
}

/** Why a text gives no link: `cut` begins as one and has no end. */
export type IntakeProblem = LinkProblem | 'cut';

/** How many wrappings in each other are taken off. */
const MOST_WRAPPINGS = 3;

/** Of several links that do not open, the one that is nearest to opening is explained. */
const BY_NEARNESS = ['tooNew', 'tooLong', 'damaged', 'cut'] as const satisfies readonly IntakeProblem[];

/** The first whole link in a text, or why there is none. The checksum alone decides what is whole. Never throws. */
export function findLink(text: string): Result<FoundLink, IntakeProblem> {
  if (text.length > MAX_PASTED_CHARS) return failure('tooLong');
  const problems = new Set<IntakeProblem>();
  let views = transportedTexts(text);
  for (let wrapping = 0; wrapping <= MOST_WRAPPINGS; wrapping += 1) {
    for (const view of views) {
      const found = findInView(view, problems);
      if (found) return success(found);
    }
    views = unwrapTexts(views);
  }
  return failure(BY_NEARNESS.find((problem) => problems.has(problem)) ?? 'noPayload');
}

/** A number, a payload and the end mark. */
const CANDIDATE = /(^|[#\s])?(\d{1,3})\.([\w-]{6,})\.e/g;

/** The beginning of a link, whatever became of the rest. A decimal number is none. */
const STARTED = /#\d{1,3}\.[\w-]{8}|(?:^|\s)[03]\.(?!\d+(?:e[-+]?\d+)?(?![\w-]))[\w-]{12}/;

function findInView(view: string, problems: Set<IntakeProblem>): FoundLink | undefined {
  if (STARTED.test(view)) problems.add('cut');
  for (const [, mark, digits = '', payload = ''] of view.matchAll(CANDIDATE)) {
    // Where lines were joined, the number may have grown together with what stands before it.
    const fragment = `${mark === '#' ? digits : digits.slice(-1)}.${payload}.e`;
    const decoded = decodeFragment(fragment);
    if (decoded.ok) return { fragment, ...decoded.value };
    if (STARTED.test(mark + fragment)) problems.add(decoded.problem);
  }
  return undefined;
}
