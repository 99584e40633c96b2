// Why a file gives no checklist: what happened, and what to do.
import type { TakeProblem } from '../../core/take-problem.ts';
import type { FileReadProblem } from '../../stores/read-file.ts';

const ASK = 'Look for an earlier backup, or ask the other person for their link or file.';
const DAMAGED = `This file is damaged: part of it was changed on the way. ${ASK}`;
const NOT_OURS =
  'There is no checklist in this file. Look for a PDF from this site, for one whose name ends in .handover.json or .handover.txt, or for a message with a link in it.';

/** The words of each problem. */
export const FILE_WORDS: Readonly<Record<FileReadProblem, string>> = {
  notAFile: NOT_OURS,
  noPayload: NOT_OURS,
  tooLong: NOT_OURS,
  notARecord: DAMAGED,
  invalid: DAMAGED,
  damaged: DAMAGED,
  cut: `This file was cut short: its end is missing. ${ASK}`,
  tooNew: 'A newer version of this site made this file. Reload the page, then choose the file again.',
  tooLarge: 'A checklist in this file is larger than this site can hold. Ask for the link or for a file with fewer checklists.',
  tooBig: 'This file is too large to be one from this site, which has at most 5 megabytes.',
  rawCopy: `This is the raw copy of a checklist that could not be read, and it cannot be read here either. Keep it. ${ASK}`,
  protected:
    'This PDF is protected, so the list in it cannot be read. Save a copy without protection, or choose the file it was made from.',
  nothingInside:
    'There is no list in this PDF. It was printed or saved anew by another program, or made without one. Choose the PDF as it was downloaded, or a file whose name ends in .handover.json.',
  tooSlow: 'This PDF took too long to read, so the site gave it up. Choose the PDF as it was downloaded, or a backup file.',
  notLoaded: 'The part of this site that reads PDFs did not load. Check your connection, then choose the file again.',
  unread: 'The browser could not read this file. Choose it again; if it lies in an online folder, download it first.',
};

/** Why a checklist in a file is not merged into the one that is here. */
export const TAKE_WORDS: Readonly<Record<TakeProblem, string>> = {
  anotherRecord: 'It was not merged: it was made from another checklist than yours. Your own was not changed.',
  tooNew: 'It was not merged: a newer version of this site wrote part of it. Reload the page, then choose the file again.',
  outOfReach: 'It was not merged: it claims so many edits that nothing you write could ever replace its values. Ask for a link instead.',
};
