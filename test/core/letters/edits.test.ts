import { describe, expect, it } from 'vitest';
import { composeLetter } from '../../../src/core/letters/compose.ts';
import { createDraft, dropEdit, setAnswer, setEdit, setField, setFields, type LetterDraft } from '../../../src/core/letters/draft.ts';
import { editParagraph, keepMine, putBack } from '../../../src/core/letters/edit-paragraph.ts';
import { wordsOf } from '../../../src/core/letters/line.ts';
import { formatLetterText } from '../../../src/core/letters/letter-blocks.ts';
import { copied, draftOf, FILLED, paragraphOf, ROUNDS, SAMPLE, shown } from './sample-letter.ts';

const state = (draft: LetterDraft, id: string): readonly unknown[] => {
  const found = paragraphOf(composeLetter(SAMPLE, draft), id);
  return found ? [found.kind, wordsOf(found.lines), found.offer && wordsOf(found.offer)] : [];
};

describe('a draft', () => {
  it('[Z18] changes only where something changes', () => {
    const draft = draftOf({ asked: 'look' }, { client: 'Nora', accounts: ['Domain'] });
    expect(setAnswer(draft, 'asked', 'look')).toBe(draft);
    expect(setAnswer(draft, 'paid', undefined)).toBe(draft);
    expect(setField(draft, 'client', ' Nora ')).toBe(draft);
    expect(setField(draft, 'accounts', [' Domain', ''])).toBe(draft);
    expect(setAnswer(draft, 'asked', undefined).answers.size).toBe(0);
    expect(setField(setField(draft, 'client', ' '), 'accounts', []).fields.size).toBe(0);
    expect(setFields(draft, new Map([['day', 20_980]])).fields.get('day')).toBe(20_980);
  });

  it('[Z18] refuses what would pass a limit', () => {
    const draft = createDraft(9);
    const many = Array.from({ length: 101 }, (_, at) => `Account ${at}`);
    expect(setField(draft, 'accounts', many)).toBe(draft);
    expect(setField(draft, 'accounts', many.slice(1)).fields.size).toBe(1);
    const full = many.slice(1).reduce((filled, _, at) => setAnswer(filled, `q${at}`, 'yes'), draft);
    expect(full.answers.size).toBe(100);
    expect(setAnswer(full, 'one-more', 'yes')).toBe(full);
    const long = setField(draft, 'project', 'x'.repeat(2_001)).fields.get('project');
    expect(String(long)).toHaveLength(2_000);
    const edited = Array.from({ length: 200 }, (_, at) => at).reduce(
      (all, at) => setEdit(all, { paragraph: `p${at}`, round: '', words: 'é'.repeat(2_000), basis: '' }),
      draft,
    );
    expect(edited.edits.length).toBeLessThan(70);
  });
});

describe('an edited paragraph', () => {
  const edited = editParagraph(SAMPLE, draftOf({ asked: 'look' }), 'answer', 'Of course.');

  it('[Z8] says the reader’s words whatever is answered later, and is offered what it would say', () => {
    expect(state(edited, 'answer')).toEqual(['edited', 'Of course.', undefined]);
    expect(state(setAnswer(edited, 'asked', 'code'), 'answer')).toEqual(['edited', 'Of course.', 'Not yet, because it is not paid.']);
    expect(state(setAnswer(setAnswer(edited, 'asked', 'code'), 'asked', 'look'), 'answer')).toEqual(['edited', 'Of course.', undefined]);
  });

  it('[Z8] is offered nothing any more once the reader keeps theirs, until it changes again', () => {
    const kept = keepMine(SAMPLE, setAnswer(edited, 'asked', 'code'), 'answer');
    expect(state(kept, 'answer')).toEqual(['edited', 'Of course.', undefined]);
    expect(state(setAnswer(kept, 'asked', 'look'), 'answer')).toEqual(['edited', 'Of course.', 'Yes, gladly.']);
    expect(keepMine(SAMPLE, draftOf(), 'answer')).toEqual(draftOf());
  });

  it('[Z8] says the letter’s words again when the reader takes them', () => {
    expect(state(putBack(SAMPLE, setAnswer(edited, 'asked', 'code'), 'answer'), 'answer')).toEqual([
      'written',
      'Not yet, because it is not paid.',
      undefined,
    ]);
    expect(putBack(SAMPLE, draftOf(), 'answer')).toEqual(draftOf());
  });

  it('[Z8] takes a field that was filled in since for no change, and another value for one', () => {
    const draft = editParagraph(SAMPLE, draftOf(), 'step', 'Shall we talk on [the day]?');
    expect(state(setField(draft, 'day', 20_980), 'step')).toEqual(['edited', 'Shall we talk on 11 June 2027?', undefined]);
    const filled = editParagraph(SAMPLE, draftOf({}, FILLED), 'greeting', 'Dear Nora,');
    expect(state(setField(filled, 'client', 'Ada'), 'greeting')).toEqual(['edited', 'Dear Nora,', 'Hello Ada,']);
  });

  it('[Z9] is no edit when the words are the letter’s own', () => {
    expect(editParagraph(SAMPLE, edited, 'answer', ' Yes, gladly. ').edits).toEqual([]);
  });

  it('[Z9] stays, as kept, when the answers no longer ask for it', () => {
    const draft = editParagraph(SAMPLE, draftOf({ paid: 'none' }), 'money', 'You owe me nothing yet.');
    const later = setAnswer(draft, 'paid', 'all');
    expect(state(later, 'money')).toEqual(['kept', 'You owe me nothing yet.', undefined]);
    expect(state(editParagraph(SAMPLE, later, 'money', 'Nothing is owed.'), 'money')).toEqual(['kept', 'Nothing is owed.', undefined]);
    expect(state(setAnswer(editParagraph(SAMPLE, later, 'money', 'Nothing is owed.'), 'paid', 'none'), 'money')).toEqual([
      'edited',
      'Nothing is owed.',
      undefined,
    ]);
    expect(state(keepMine(SAMPLE, later, 'money'), 'money')).toEqual(['kept', 'You owe me nothing yet.', undefined]);
    expect(state(putBack(SAMPLE, later, 'money'), 'money')).toEqual([]);
  });

  it('[Z9] is taken out by an edit without words, and comes back', () => {
    const draft = editParagraph(SAMPLE, draftOf({ paid: 'none' }), 'money', ' ');
    expect(state(draft, 'money')).toEqual(['removed', 'Nothing is paid yet.', undefined]);
    expect(copied('money', draft)).toBe('');
    expect(state(setAnswer(draft, 'paid', 'all'), 'money')).toEqual([]);
    expect(state(putBack(SAMPLE, draft, 'money'), 'money')).toEqual(['written', 'Nothing is paid yet.', undefined]);
  });

  it('[Z9] stands before the ending when the letter no longer has it', () => {
    const old = { paragraph: 'old', round: '', words: 'An old line.', basis: '' };
    const draft = setEdit(setEdit(draftOf(), old), { ...old, paragraph: 'older', words: '' });
    const composed = composeLetter(SAMPLE, draft);
    expect(composed.paragraphs.map(({ id }) => id).slice(-3)).toEqual(['step', 'old', 'ending']);
    expect(paragraphOf(composed, 'old')).toMatchObject({ kind: 'kept', role: 'other', madeBy: [], words: 'An old line.' });
    const without = { ...SAMPLE, paragraphs: SAMPLE.paragraphs.slice(0, -1) };
    expect(composeLetter(without, draft).paragraphs.at(-1)?.id).toBe('old');
  });

  it('[Z9] replaces a gap, and is offered the words once the question is answered', () => {
    const draft = editParagraph(SAMPLE, draftOf(), 'thanks', 'Thank you.');
    expect(state(draft, 'thanks')).toEqual(['edited', 'Thank you.', undefined]);
    expect(state(setAnswer(draft, 'asked', 'look'), 'thanks')).toEqual(['edited', 'Thank you.', 'Thank you for asking to look.']);
    expect(editParagraph(SAMPLE, draftOf(), 'thanks', '')).toEqual(draftOf());
  });

  it('[Z10] has gaps of its own, which are filled in and left out of copies', () => {
    const draft = editParagraph(
      SAMPLE,
      draftOf(),
      'offer',
      'Take [the accounts]. Ask [your name in full].\n[the accounts]\n[a note] {day}',
    );
    expect(copied('offer', draft)).toBe('[a note] {day}');
    expect(copied('offer', setFields(draft, new Map(Object.entries(FILLED))))).toBe(
      'Take Domain, Hosting and Email. Ask Sam Field.\n- Domain\n- Hosting\n- Email\n[a note] {day}',
    );
    expect(composeLetter(SAMPLE, draft).open.gaps.map(({ of }) => of)).toContain('accounts');
  });

  it('[Z8] belongs to its round', () => {
    const calm = editParagraph(ROUNDS, draftOf({}, {}, ROUNDS), 'answer', 'Calm words.');
    expect(shown('answer', calm, ROUNDS)).toBe('Calm words.');
    const firm = setAnswer(calm, 'round', 'firm');
    expect(shown('answer', firm, ROUNDS)).toBe('This is my second letter.');
    const both = editParagraph(ROUNDS, firm, 'answer', 'Firm words.');
    expect(both.edits).toHaveLength(2);
    expect(shown('answer', both, ROUNDS)).toBe('Firm words.');
    expect(shown('answer', setAnswer(both, 'round', 'calm'), ROUNDS)).toBe('Calm words.');
  });

  it('[Z17] is cleaned like all that is typed', () => {
    const draft = editParagraph(SAMPLE, draftOf(), 'answer', 'Yes\u202e,\u0007 go.\r\nNow.');
    expect(formatLetterText(composeLetter(SAMPLE, draft))).toContain('Yes, go.\nNow.');
  });

  it('[Z8] is dropped alone', () => {
    const two = editParagraph(SAMPLE, edited, 'step', 'Call me.');
    const [first] = two.edits;
    expect(first && dropEdit(two, first).edits.map(({ paragraph }) => paragraph)).toEqual(['step']);
  });
});
