import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_MAIL_CHARS } from '../../src/core/mail-limit.ts';
import { mailAddress, mailSummary, type Sending } from '../../src/core/mail-words.ts';
import { clockOf, type ChecklistRecord } from '../../src/core/record.ts';
import { anyText } from './arbitrary-record.ts';
import { emptyRecord, NORA, SAM, sampleRecord, TODAY, write } from './sample-records.ts';
import { CHECK_UP, HANDOVER } from './sample-templates.ts';

const LINK = 'https://fairhandover.example/open/#1.y_Q5JjEyMzQ1Njc4OQ.e';
const record = write(sampleRecord(), SAM, [1, 'handed-over', TODAY]);
const sending: Sending = { template: HANDOVER, record, side: 'developer', sentAt: clockOf(sampleRecord()), link: LINK, isLocked: false };

/** The subject and the lines of an address, as a mail program reads them. */
function readMail(address: string): readonly string[] {
  const { protocol, searchParams } = new URL(address.replaceAll('+', '%2B'));
  return [protocol, searchParams.get('subject') ?? '', ...(searchParams.get('body') ?? '').split('\r\n')];
}

function answered(...answers: readonly string[]): ChecklistRecord {
  return write(emptyRecord(CHECK_UP), NORA, ...answers.map((answer, at) => [at + 1, 'answer', answer] as const));
}

describe('the e-mail', () => {
  it('has whose turn it is, what is new, and the link', () => {
    const { address, byHand } = mailAddress(sending);
    expect(byHand).toBe('nothing');
    expect(readMail(address)).toEqual([
      'mailto:',
      'Rye & Co bakery: Sample',
      'Your turn: log in to 1 account.',
      'I made 1 change that you have not seen yet.',
      '',
      'Open it here:',
      LINK,
    ]);
  });

  it('says that the link is locked, and nothing of what is in it', () => {
    expect(readMail(mailAddress({ ...sending, isLocked: true }).address)).toEqual([
      'mailto:',
      'A locked list for you',
      'It is locked. I tell you the passphrase another way.',
      '',
      'Open it here:',
      LINK,
    ]);
  });

  it('is about the other person’s turn, by name, when the sender has the next step', () => {
    const theirsDone = write(sampleRecord(), NORA, [11, 'done-client', TODAY], [12, 'answer', 'yes']);
    expect(mailSummary({ ...sending, record: theirsDone })[0]).toBe('Sam’s turn: hand over 2 accounts.');
  });

  it('says when it is the first time, and when nothing is new', () => {
    const started = write(emptyRecord(), SAM, ['r', 'project', 'Rye'], [`p${SAM}`, 'side', 'developer']);
    expect(mailSummary({ ...sending, record: started, sentAt: 0 })[1]).toBe('This is the first time that I send you this list.');
    expect(mailSummary({ ...sending, sentAt: clockOf(record) })[1]).toBe('I changed nothing since I last sent it.');
  });

  it.each([
    [['yes', 'yes', 'yes', 'yes', 'yes'], 'The answers show no gaps.'],
    [['no', 'no', 'yes', 'unsure', 'yes'], 'The answers show 3 gaps, 2 to close today.'],
    [['no'], 'The client’s turn: 4 questions to answer.'],
  ])('says what the answers %j of a list of questions show', (answers, words) => {
    expect(mailSummary({ ...sending, template: CHECK_UP, record: answered(...answers), side: 'client' })[0]).toBe(words);
  });

  it('takes the link while the whole address has at most 2,000 characters, and not one more', () => {
    const room = MAX_MAIL_CHARS - mailAddress(sending).address.length;
    const longest = { ...sending, link: LINK.replace('.e', `${'A'.repeat(room)}.e`) };
    expect(mailAddress(longest)).toMatchObject({ byHand: 'nothing' });
    expect(mailAddress(longest).address).toHaveLength(2_000);
    const longer = mailAddress({ ...longest, link: longest.link.replace('.e', 'A.e') });
    expect([longer.byHand, readMail(longer.address).at(-1)]).toEqual(['link', 'Paste here']);
    expect(longer.address).not.toContain('AAAA');
  });

  it('asks for the file where there is no link', () => {
    const { address, byHand } = mailAddress({ ...sending, link: undefined });
    expect([byHand, readMail(address).at(-1)]).toEqual(['file', 'Attach the file here']);
  });

  it('is an address of at most 2,000 characters that reads back, whatever people are called', () => {
    const law = (project: string, name: string, link: string): void => {
      const named = write(record, SAM, ['r', 'project', project], ['r', 'client-name', name], ['r', 'developer-name', name]);
      const { address, byHand } = mailAddress({ ...sending, record: named, link: `${LINK}${link}` });
      expect(address.length).toBeLessThanOrEqual(MAX_MAIL_CHARS);
      expect(address).toMatch(/^mailto:\?subject=[\w\-.!~*'()%]+&body=[\w\-.!~*'()%]+$/);
      expect(readMail(address).at(-1)).toBe(byHand === 'nothing' ? `${LINK}${link}` : 'Paste here');
    };
    const long = fc.integer({ min: 0, max: 2_400 }).map((length) => 'A'.repeat(length));
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), anyText, long, law), { numRuns: 300 });
    law('日'.repeat(120), '本'.repeat(80), '');
  });
});
