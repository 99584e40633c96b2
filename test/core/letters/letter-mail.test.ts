import { describe, expect, it } from 'vitest';
import { composeLetter } from '../../../src/core/letters/compose.ts';
import { editParagraph } from '../../../src/core/letters/edit-paragraph.ts';
import { formatLetterText } from '../../../src/core/letters/letter-blocks.ts';
import { letterMail } from '../../../src/core/letters/letter-mail.ts';
import { draftOf, FILLED, SAMPLE } from './sample-letter.ts';

const draft = draftOf({ asked: 'look' }, FILLED);
const withWords = (words: string) => composeLetter(SAMPLE, editParagraph(SAMPLE, draft, 'answer', words));

describe('the email of a letter', () => {
  it('[Z22] holds the subject and the whole letter', () => {
    const letter = composeLetter(SAMPLE, draft);
    const { address, byHand } = letterMail(letter);
    const mail = new URL(address);
    expect(byHand).toBe(false);
    expect(mail.searchParams.get('subject')).toBe(letter.subject);
    expect(mail.searchParams.get('body')).toBe(formatLetterText(letter).replaceAll('\n', '\r\n'));
  });

  it('[Z22] holds the letter up to 2,000 characters, and from there on the subject alone', () => {
    const room = 2_000 - letterMail(withWords('A')).address.length;
    const longest = letterMail(withWords('A'.repeat(room + 1)));
    expect([longest.address.length, longest.byHand]).toEqual([2_000, false]);
    const longer = letterMail(withWords('A'.repeat(room + 2)));
    expect(longer.byHand).toBe(true);
    expect(new URL(longer.address).searchParams.get('body')).toBeNull();
  });
});
