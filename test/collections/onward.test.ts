// Why: a reader who goes on from guide to guide must stay on the path of their side, and never reach a dead end in the middle of it.
import { describe, expect, it } from 'vitest';
import { onwardOf } from '../../src/collections/onward.ts';

const guides = ['keys', 'hire', 'talk', 'split', 'blame'].map((slug) => ({ slug, title: slug.toUpperCase() }));
const paths = { client: ['keys', 'hire', 'talk', 'split'], developer: ['blame', 'talk', 'split'] };

describe('where a guide leads on', () => {
  it('for one side: to the guides beside it on the path of that side', () => {
    expect(onwardOf('hire', paths, guides)).toEqual({
      before: [{ slug: 'keys', title: 'KEYS', side: undefined }],
      after: [{ slug: 'talk', title: 'TALK', side: undefined }],
    });
  });

  it('for both sides: says whose path it is where the two part, and says nothing where they agree', () => {
    expect(onwardOf('talk', paths, guides)).toEqual({
      before: [
        { slug: 'hire', title: 'HIRE', side: 'client' },
        { slug: 'blame', title: 'BLAME', side: 'developer' },
      ],
      after: [{ slug: 'split', title: 'SPLIT', side: undefined }],
    });
  });

  it('at the ends of a path there is nothing before and nothing after', () => {
    expect(onwardOf('keys', paths, guides).before).toEqual([]);
    expect(onwardOf('split', paths, guides).after).toEqual([]);
  });

  it('where one path ends and the other goes on, only the one that goes on is offered', () => {
    const longer = { ...paths, client: [...paths.client, 'keys-again'] };
    const more = [...guides, { slug: 'keys-again', title: 'KEYS AGAIN' }];
    expect(onwardOf('split', longer, more).after).toEqual([{ slug: 'keys-again', title: 'KEYS AGAIN', side: 'client' }]);
  });
});
