import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeLetter } from '../../../src/core/letters/compose.ts';
import { leaveOutGaps } from '../../../src/core/letters/leave-out-gaps.ts';
import { formatLetterHtml, formatLetterText, letterBlocks } from '../../../src/core/letters/letter-blocks.ts';
import { editParagraph } from '../../../src/core/letters/edit-paragraph.ts';
import { toLines, wordsOf } from '../../../src/core/letters/line.ts';
import { slotsOfLetter } from '../../../src/core/letters/slot.ts';
import { copied, draftOf, FILLED, SAMPLE } from './sample-letter.ts';

const empty = slotsOfLetter(SAMPLE, draftOf());
const leftOf = (text: string): string => wordsOf(leaveOutGaps(toLines(text, empty)));

describe('a copy', () => {
  it.each([
    ['We meet on {day}.', ''],
    ['We meet on {day}. You decide.', 'You decide.'],
    ['You decide. We meet on {day}. I come.', 'You decide. I come.'],
    ['Is it {day}? I hope so. “On {day}.” Yes.', 'I hope so. Yes.'],
    ['He said “stop.” We meet on {day}.', 'He said “stop.”'],
    ['{day} suits me. {day} does not.', ''],
    ['Thanks. {day} suits me.', 'Thanks.'],
    ['Kind regards,\n{developer}', 'Kind regards,'],
    ['These:\n{accounts}', ''],
    ['Hello. These:\n{accounts}', 'Hello.'],
    ['Hello. These:\n{accounts}\nThank you.', 'Hello.\nThank you.'],
    ['These:\n- the domain\n- {project}', 'These:\n- the domain'],
    ['These:\n1. first\n2. {project}\n3. third', 'These:\n1. first\n2. third'],
    ['One: two', 'One: two'],
    ['One:\n\nTwo:\n{accounts}\n\nThree:', 'One:\n\n\nThree:'],
    ['A site such as rye.example is {project}. Good.', 'Good.'],
  ])('[Z7] of "%s" says "%s"', (text, left) => {
    expect(leftOf(text)).toBe(left);
  });

  it('[Z7] says the words without the field where there are some', () => {
    expect(copied('greeting', draftOf())).toBe('Hello,');
    expect(copied('step', draftOf())).toBe('Which day suits you?');
    expect(copied('step', draftOf({}, FILLED))).toBe('We talk on 11 June 2027.');
    expect(copied('offer', draftOf())).toBe('You decide.');
  });

  it('[Z7] [Z14] leaves no gap anywhere, whatever is filled in', () => {
    const some = fc.record({
      day: fc.boolean(),
      client: fc.boolean(),
      developer: fc.boolean(),
      project: fc.boolean(),
      accounts: fc.boolean(),
    });
    const law = (has: Readonly<Record<string, boolean>>): boolean => {
      const composed = composeLetter(
        SAMPLE,
        draftOf({ asked: 'look' }, Object.fromEntries(Object.entries(FILLED).filter(([id]) => has[id]))),
      );
      return !/[[\]{}]/.test(composed.subject + formatLetterText(composed) + formatLetterHtml(composed));
    };
    fc.assert(fc.property(some, law));
  });

  it('[Z14] is text with a blank line between paragraphs', () => {
    expect(formatLetterText(composeLetter(SAMPLE, draftOf({ asked: 'look', paid: 'none' }, FILLED)))).toBe(
      [
        'Hello Nora,',
        'Thank you for asking to look.',
        'Yes, gladly.',
        'These are yours now:\n- Domain\n- Hosting\n- Email\nI will show you Rye & Co. on 11 June 2027. You decide.',
        'Nothing is paid yet.',
        'We talk on 11 June 2027.',
        'Kind regards,\nSam Field',
      ].join('\n\n'),
    );
  });

  it('[Z14] is HTML with nothing but paragraphs, lists and escaped words', () => {
    const draft = editParagraph(
      SAMPLE,
      draftOf({}, { client: '<b>Nora & "Jo\'s"</b>', developer: 'Sam' }),
      'offer',
      'One\ntwo\n\nthree:\n1. four\n2. five\n- six',
    );
    expect(formatLetterHtml(composeLetter(SAMPLE, draft))).toBe(
      '<p>Hello &lt;b&gt;Nora &amp; &quot;Jo&#39;s&quot;&lt;/b&gt;,</p><p>Not yet, because it is not paid.</p>' +
        '<p>One<br>two</p><p>three:</p><ol><li>four</li><li>five</li></ol><ul><li>six</li></ul>' +
        '<p>Which day suits you?</p><p>Kind regards,<br>Sam</p>',
    );
  });

  it('[Z14] is blocks for print and PDF', () => {
    const composed = composeLetter(SAMPLE, draftOf({}, { accounts: ['Domain'], developer: 'Sam' }));
    expect(letterBlocks(composed)).toEqual([
      [{ kind: 'lines', lines: ['Hello,'] }],
      [{ kind: 'lines', lines: ['Not yet, because it is not paid.'] }],
      [
        { kind: 'lines', lines: ['These are yours now:'] },
        { kind: 'bullets', items: ['Domain'] },
        { kind: 'lines', lines: ['You decide.'] },
      ],
      [{ kind: 'lines', lines: ['Which day suits you?'] }],
      [{ kind: 'lines', lines: ['Kind regards,', 'Sam'] }],
    ]);
  });

  it('[Z14] has a subject without gaps', () => {
    expect(composeLetter(SAMPLE, draftOf()).subject).toBe('Looking at the site');
    expect(composeLetter(SAMPLE, draftOf({}, FILLED)).subject).toBe('Looking at Rye & Co.');
    expect(composeLetter({ ...SAMPLE, subject: [] }, draftOf()).subject).toBe('');
  });

  it('[Z12] has no notes', () => {
    expect(formatLetterText(composeLetter(SAMPLE, draftOf({ asked: 'code', paid: 'none' }, FILLED)))).not.toMatch(
      /Ask whose|Show your hand/,
    );
  });
});
