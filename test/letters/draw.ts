// Letters drawn by lot, to be read whole as their receiver would read them.
import { combinationAt, countCombinations } from '../../src/collections/letter-combinations.ts';
import { composeLetter } from '../../src/core/letters/compose.ts';
import { createDraft, setFields } from '../../src/core/letters/draft.ts';
import { formatLetterText } from '../../src/core/letters/letter-blocks.ts';
import type { Letter } from '../../src/core/letters/letter.ts';
import { sampleFields } from './letter-files.ts';

/** A number from 0 to below 1 at each call, the same ones for the same seed (mulberry32). */
export function createChance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A letter with answers and fields drawn by lot: its answers, its notes and its copy, as text. Now and then an answer or a field is missing. */
export function drawLetter(letter: Letter, chance: () => number): string {
  const answers = combinationAt(letter, Math.floor(chance() * countCombinations(letter)));
  const fields = new Map([...sampleFields(letter)].filter(() => chance() < 0.85));
  const composed = composeLetter(letter, { ...setFields(createDraft(letter.number), fields), answers });
  const given = [...answers].map(([question, answer]) => `${question}: ${answer}`).join(' · ');
  const head = [
    given || 'nothing answered',
    ...(composed.outcome ? [`ends in: ${composed.outcome.title}${composed.outcome.isSettled ? '' : ' (not settled)'}`] : []),
  ];
  const notes = composed.notes.map(({ text }) => `  note: ${text}`);
  return [...head, ...notes, '', `Subject: ${composed.subject}`, '', formatLetterText(composed)].join('\n');
}
