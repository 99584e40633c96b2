// Why a link does not open: what happened, and what to do.
import type { OpenProblem } from '../../stores/opened-links.ts';

/** A problem as the page puts it. */
export interface ProblemWords {
  readonly title: string;
  readonly happened: string;
  readonly todo: string;
}

const DAMAGED: ProblemWords = {
  title: 'This link is damaged',
  happened: 'Characters are missing or were changed on the way, so we cannot open it.',
  todo: 'Ask for the link to be sent again, or ask for the backup file and restore it under My checklists.',
};

/** The words of each problem. */
export const PROBLEM_WORDS: Readonly<Record<OpenProblem, ProblemWords>> = {
  damaged: DAMAGED,
  invalid: DAMAGED,
  notARecord: DAMAGED,
  noPayload: {
    title: 'This address has lost its second half',
    happened: 'A link to a checklist ends with # and a long row of letters and figures. That part is missing here.',
    todo: 'Copy the whole link from the message, paste it below and choose Open. If it is not whole there, ask for it to be sent again.',
  },
  tooNew: {
    title: 'This link needs a newer version of this page',
    happened: 'It was made by a newer version of this site, or in a way that this version does not know yet.',
    todo: 'Reload the page: the site may be updating. If this note stays, wait an hour and reload once more.',
  },
  tooLong: {
    title: 'This is too long for one of our links',
    happened: 'No link that this site makes is as long as this.',
    todo: 'Copy only the link out of the message, paste it below and choose Open. If you have a backup file, restore it under My checklists.',
  },
  tooLarge: {
    title: 'This checklist is too large to open',
    happened: 'It holds more than this site takes in one checklist.',
    todo: 'Ask for a shorter one: long notes can go into a file of their own.',
  },
};
