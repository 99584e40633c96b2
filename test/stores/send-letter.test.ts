// cspell:ignore fairhandover
import { describe, expect, it } from 'vitest';
import { encodeDraft } from '../../src/core/letters/letter-link.ts';
import { compression } from '../../src/storage/compression.ts';
import { readLetterLink, writeLetterLink } from '../../src/storage/letter-link-text.ts';
import { linkLetter } from '../../src/stores/send-letter.ts';
import { draftOf, FILLED } from '../core/letters/sample-letter.ts';
import { makeToken } from '../core/made-tokens.ts';
import { chanceOf } from '../core/realistic-record.ts';

const PAGE = 'https://fairhandover.example/letters/sample/';
const draft = draftOf({ asked: 'look' }, FILLED);

describe('the link of a letter', () => {
  it('[Z15] is the address of its page and opens as the letter', async () => {
    const link = await linkLetter({ compression }, { draft, notSecrets: [] }, PAGE);
    expect(link).toMatch(/^https:\/\/fairhandover\.example\/letters\/sample\/#L1\.[\w-]+\.e$/);
    const read = await readLetterLink(compression, link ?? '');
    expect(read.ok && encodeDraft(read.value)).toBe(encodeDraft(draft));
  });

  it('[Z21] is not made while a key stands in the letter', async () => {
    const held = draftOf({}, { project: makeToken('stripe', chanceOf(7)) });
    expect(await linkLetter({ compression }, { draft: held, notSecrets: [] }, PAGE)).toBeUndefined();
  });

  it('[Z15] that was changed on the way, cut off or packed otherwise is damaged', async () => {
    const fragment = await writeLetterLink(compression, draft);
    const problems = await Promise.all(
      [fragment.replace(/.\.e$/, (end) => (end.startsWith('A') ? 'B.e' : 'A.e')), fragment.slice(0, 40)].map(async (text) => {
        const read = await readLetterLink(compression, text);
        return read.ok ? 'opened' : read.problem;
      }),
    );
    expect(problems).toEqual(['damaged', 'damaged']);
  });
});
