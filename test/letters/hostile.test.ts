// Why: a draft may come from a link that anybody made. Whatever the parser lets through is composed and copied without harm.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { composeLetter } from '../../src/core/letters/compose.ts';
import { formatLetterHtml, formatLetterText } from '../../src/core/letters/letter-blocks.ts';
import { letterFields, type Letter } from '../../src/core/letters/letter.ts';
import { parseDraft } from '../../src/core/letters/parse-letter.ts';
import { LETTER_FORMAT } from '../../src/core/letters/plain-letter.ts';
import { runs } from '../nightly.ts';
import { readLetters } from './letter-files.ts';

const SPITE = ['<img src=x onerror=alert(1)>', '{day}', '[the day]', '</p>', '"&\'', '\u202e', '- a\n1. b\n\nc:', '.'];
const words = fc.oneof(fc.constantFrom(...SPITE), fc.string({ maxLength: 12 }));
const value = fc.oneof(fc.integer(), words, fc.array(words, { maxLength: 3 }));

/** A plain draft whose names are mostly those of the letter, and whose values are anything. */
function anyPlainDraft(letter: Letter): fc.Arbitrary<unknown> {
  const answers = letter.questions.flatMap((question) => (question.kind === 'choice' ? question.answers.map(({ id }) => id) : []));
  const questions = [...letter.questions.map(({ id }) => id), 'round', 'outcome', 'other'];
  const fields = [...letterFields(letter).map(({ id }) => id), 'other'];
  const paragraphs = [...letter.paragraphs.map(({ id }) => id), 'gone'];
  return fc.record({
    format: fc.constant(LETTER_FORMAT),
    letter: fc.constant(letter.number),
    answers: fc.dictionary(fc.constantFrom(...questions), fc.constantFrom(...answers, ...letter.rounds.map(({ id }) => id), 'strange')),
    fields: fc.dictionary(fc.constantFrom(...fields), value),
    edits: fc.array(
      fc.record({ paragraph: fc.constantFrom(...paragraphs), round: fc.constantFrom('', 'calm', 'firm'), words, basis: words }),
      { maxLength: 4 },
    ),
  });
}

it.each(readLetters().map(({ letter }) => [letter.slug, letter] as const))(
  '[Z14] [Z17] %s stands whatever its draft holds',
  (_slug, letter) => {
    const law = (plain: unknown): void => {
      const draft = parseDraft(plain);
      expect(draft.ok).toBe(true);
      if (!draft.ok) return;
      const composed = composeLetter(letter, draft.value);
      const html = formatLetterHtml(composed);
      expect(html.replace(/<\/?(p|br|ul|ol|li)>/g, '')).not.toMatch(/[<>]/);
      expect(formatLetterText(composed)).not.toMatch(/[\u202e]/);
      expect(composed.paragraphs.flatMap(({ copied }) => copied.flatMap(({ parts }) => parts)).some(({ kind }) => kind === 'gap')).toBe(
        false,
      );
    };
    fc.assert(fc.property(anyPlainDraft(letter), law), { numRuns: runs(60) });
  },
);
