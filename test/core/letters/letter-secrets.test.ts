import { describe, expect, it } from 'vitest';
import { setEdit, type LetterDraft } from '../../../src/core/letters/draft.ts';
import { encodeDraft } from '../../../src/core/letters/letter-link.ts';
import { certainLetterSecrets, clearLetterSecret } from '../../../src/core/letters/letter-secrets.ts';
import { makeToken } from '../made-tokens.ts';
import { chanceOf } from '../realistic-record.ts';
import { draftOf, FILLED } from './sample-letter.ts';

const KEY = makeToken('stripe', chanceOf(7));
const edited = (words: string, basis = 'Not yet.'): LetterDraft => setEdit(draftOf(), { paragraph: 'answer', round: '', words, basis });

describe('a letter that is to leave', () => {
  it('[Z21] holds nothing certain as it was written', () => {
    expect(certainLetterSecrets(draftOf({ asked: 'look' }, FILLED), [])).toEqual([]);
  });

  it.each([
    ['a field', draftOf({}, { project: `the shop, ${KEY}` }), 'project'],
    ['a list', draftOf({}, { accounts: ['Domain', `Payments ${KEY}`] }), 'accounts'],
    ['a field of another version', draftOf({}, { unheard: KEY }), 'unheard'],
    ['edited words', edited(`Use ${KEY} for now.`), 'answer'],
    ['the words that were edited', edited('Hello.', `About ${KEY}.`), 'answer'],
  ])('[Z21] is held back by a key in %s, and goes once it is cleared', (_, draft, of) => {
    const [secret, ...more] = certainLetterSecrets(draft, []);
    if (!secret) throw new Error('Nothing was found.');
    expect([secret.of, secret.text, more]).toEqual([of, KEY, []]);
    const cleared = clearLetterSecret(draft, secret);
    expect(encodeDraft(cleared)).not.toContain(KEY);
    expect(certainLetterSecrets(cleared, [])).toEqual([]);
  });

  it('[Z21] goes once the reader calls it no password, until other words stand there', () => {
    const draft = draftOf({}, { project: KEY });
    const notSecrets = certainLetterSecrets(draft, []).map(({ key }) => key);
    expect(certainLetterSecrets(draft, notSecrets)).toEqual([]);
    const other = draftOf({}, { project: makeToken('stripe', chanceOf(8)) });
    expect(certainLetterSecrets(other, notSecrets)).toHaveLength(1);
  });

  it('[Z21] keeps everything else as it was when something is cleared', () => {
    const draft = draftOf({ asked: 'look' }, { ...FILLED, project: `our shop ${KEY} by the sea` });
    const [secret] = certainLetterSecrets(draft, []);
    const cleared = secret && clearLetterSecret(draft, secret);
    expect(cleared?.fields.get('project')).toBe('our shop by the sea');
    expect(cleared?.fields.get('accounts')).toEqual(FILLED.accounts);
    expect(cleared?.answers).toEqual(draft.answers);
  });
});
