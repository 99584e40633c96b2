// What may be a password in a text (SPEC.md, E).
import { findAnswers } from './find-answers.ts';
import { findCodes } from './find-codes.ts';
import { findGroups } from './find-groups.ts';
import { findLabelled } from './find-labelled.ts';
import { findSpelled } from './find-spelled.ts';
import { findTokens } from './find-tokens.ts';
import { findWords } from './find-words.ts';
import { withoutOverlaps, type Finding } from './finding.ts';
import { readNote } from './note-words.ts';

const LIKELY = [findLabelled, findWords, findCodes, findAnswers, findGroups, findSpelled];

/** Every place in the text, in its order; none overlaps another. */
export function findSecrets(text: string): readonly Finding[] {
  const note = readNote(text);
  return withoutOverlaps([...findTokens(text), ...LIKELY.flatMap((find) => find(note))]);
}
