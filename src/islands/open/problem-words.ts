// Why a link does not open: what happened, and what to do.
import type { OpenProblem } from '../../stores/opened-links.ts';

/** A problem as the page puts it. */
export interface ProblemWords {
  readonly title: string;
  readonly happened: string;
  readonly todo: string;
}

const OR_THE_FILE = 'Or ask for the file: you can drop it anywhere under My checklists.';

const DAMAGED: ProblemWords = {
  title: 'This link is damaged',
  happened: 'Characters are missing or were changed on the way, so we cannot open it.',
  todo: `Ask for the link to be sent again. ${OR_THE_FILE}`,
};

/** Why nothing opens, as the page tells it: `noLink` where nothing of a link was pasted. */
export type ShownProblem = OpenProblem | 'noLink';

/** The address of the page that opens links, with nothing behind it. */
const BARE_ADDRESS = /\/open\/?#?(?=[\s>"')]|$)/;

/** What to say about a text that was pasted: no link at all, or the first half of one. */
export function pastedProblem(text: string, problem: OpenProblem): ShownProblem {
  return problem === 'noPayload' && !BARE_ADDRESS.test(text) ? 'noLink' : problem;
}

/** The words of each problem. */
export const PROBLEM_WORDS: Readonly<Record<ShownProblem, ProblemWords>> = {
  damaged: DAMAGED,
  invalid: DAMAGED,
  notARecord: DAMAGED,
  cut: {
    title: 'This link was cut short',
    happened: 'It begins as it should, but its end is missing. Some chats and mail programs cut long links.',
    todo: `If the rest stands in your message, paste the whole message here and choose Open. ${OR_THE_FILE}`,
  },
  noPayload: {
    title: 'This address has lost its second half',
    happened: 'A link to a checklist ends with # and a long row of letters and figures. That part is missing here.',
    todo: `Copy the whole message that you were sent, paste it here and choose Open. ${OR_THE_FILE}`,
  },
  noLink: {
    title: 'There is no checklist link in this text',
    happened: 'The link of a checklist has /open/# in it, then a long row of letters and figures.',
    todo: `Look for it in the message that you were sent, copy the whole message, paste it here and choose Open. ${OR_THE_FILE}`,
  },
  tooNew: {
    title: 'This link needs a newer version of this page',
    happened: 'It was made by a newer version of this site, or in a way that this version does not know yet.',
    todo: 'Reload the page: the site may be updating. If this note stays, wait an hour and reload once more. To read the list now, ask for a PDF.',
  },
  tooLong: {
    title: 'This is too long for one of our links',
    happened: 'No link that this site makes is as long as this.',
    todo: `Copy only the link out of the message, paste it here and choose Open. ${OR_THE_FILE}`,
  },
  tooLarge: {
    title: 'This checklist is too large to open',
    happened: 'It holds more than this site takes in one checklist.',
    todo: 'Ask for a shorter one: long notes can go into a file of their own. To read it as it is, ask for a PDF.',
  },
};
