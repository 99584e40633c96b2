// Why: a mistake in a content file must stop the build with words that tell its author where it is and what to do.
import { describe, expect, it } from 'vitest';
import type { ContentSet } from '../../src/collections/content-set.ts';
import { crossCheck } from '../../src/collections/cross-checks.ts';
import { checklistSchema } from '../../src/collections/schemas/checklist.ts';
import { guideSchema } from '../../src/collections/schemas/guide.ts';
import { KINDS, readContent, readFiles, readRaw, schemaMessages } from './content-files.ts';

const HANDOVER = 'content/checklists/handover.yaml';
const SPLIT = 'content/guides/a-clean-split.mdx';
const content = readContent();

describe.each(KINDS)('$files', ({ files, schema }) => {
  it.each(readFiles(files).map(({ path, fields }) => [path, fields]))('%s fits its schema', (path, fields) => {
    expect(schemaMessages(schema, String(path), fields)).toEqual([]);
  });
});

it('finds the files: twenty-six guides, twelve checklists, ten letters, and more accounts and words than that', () => {
  const counts = KINDS.map(({ files }) => readFiles(files).length);
  const [guides = 0, accounts = 0, checklists = 0, letters = 0, words = 0, site = 0] = counts;
  expect({ guides, checklists, letters, site }).toEqual({ guides: 26, checklists: 12, letters: 10, site: 1 });
  expect([accounts > 20, words > 50]).toEqual([true, true]);
});

describe('the content as a whole', () => {
  it('fits together', () => {
    expect(crossCheck(content)).toEqual([]);
  });
});

/** A deep copy of a file's fields with one place changed; undefined takes the field away. */
function withMistake(path: string, place: readonly (string | number)[], value: unknown): unknown {
  const fields = structuredClone(readRaw(path).fields);
  const parent: unknown = place.slice(0, -1).reduce<unknown>((from, key) => Reflect.get(Object(from), key), fields);
  const last = place.at(-1) ?? '';
  if (value === undefined) Reflect.deleteProperty(Object(parent), last);
  else Reflect.set(Object(parent), last, value);
  return fields;
}

describe('a mistake within a checklist', () => {
  const item = ['sections', 0, 'items', 0];
  it.each([
    [[...item, 'kind'], 'acount', 'sections.0.items.0.kind: expected kind: account, step or question. Add the kind.'],
    [['stage'], undefined, 'stage: expected before, during, ending or trouble; received "undefined". Choose one.'],
    [['filledBy'], 'everyone', 'filledBy: expected client, developer or both; received "everyone". Choose one.'],
    [['checked'], 'yesterday', 'checked: expected a day such as 2026-11-21. Write year-month-day.'],
    [['ideas', 0], 'A13', 'ideas.0: expected an idea id, A1 to A12, B1 to B11 or C1 to C9; received "A13". Correct the id.'],
    [
      [...item, 'id'],
      'Domain name',
      'sections.0.items.0.id: expected lower-case words joined by hyphens, such as domain-name; received "Domain name". Rename it.',
    ],
    [[...item, 'number'], 0, 'sections.0.items.0.number: expected a whole number from 1. Take the next one that was never used.'],
    [
      [...item, 'marks'],
      ['log-in'],
      'sections.0.items.0.marks.0: expected handed-over, logged-in, in-our-name or changed; received "log-in". Choose from these.',
    ],
    [['title'], ' ', 'title: expected some words; received none. Write a sentence or remove the field.'],
  ])('at %j: %j', (place, value, message) => {
    expect(schemaMessages(checklistSchema, HANDOVER, withMistake(HANDOVER, place, value))).toEqual([`${HANDOVER}: ${message}`]);
  });

  it('a field that the schema does not know', () => {
    const messages = schemaMessages(checklistSchema, HANDOVER, withMistake(HANDOVER, [...item, 'marc'], ['changed']));
    expect(messages).toEqual([`${HANDOVER}: sections.0.items.0: Unrecognized key: "marc"`]);
  });
});

it('a mistake within a guide', () => {
  const long = 'A title that goes on and on until no list of search results shows the end of it';
  expect(schemaMessages(guideSchema, SPLIT, withMistake(SPLIT, ['title'], long))).toEqual([
    `${SPLIT}: title: expected at most 70 letters, so that it is not cut in search results. Shorten it.`,
  ]);
  expect(schemaMessages(guideSchema, SPLIT, withMistake(SPLIT, ['ideas', 'A7'], 'get-in-first'))).toEqual([
    `${SPLIT}: ideas.A7: expected a heading and what does it, such as { heading: get-in-first, does: letters/our-work-ends/ }. Write both.`,
  ]);
  expect(schemaMessages(guideSchema, SPLIT, withMistake(SPLIT, ['ideas', 'A7', 'does'], 'clean-split 4'))).toEqual([
    `${SPLIT}: ideas.A7.does: expected an item such as checklists/clean-split/#split-log-in or a letter such as letters/our-work-ends/; ` +
      'received "clean-split 4". Correct the path.',
  ]);
});

/** The content with one checklist or guide changed. */
function withChange<Kind extends keyof ContentSet>(kind: Kind, slug: string, fields: object, body?: string): ContentSet {
  const files = content[kind].map((file) =>
    file.slug === slug ? { ...file, data: { ...file.data, ...fields }, body: body ?? file.body } : file,
  );
  return { ...content, [kind]: files };
}

const split = content.checklists.find(({ slug }) => slug === 'clean-split');
const [section] = split?.data.sections ?? [];
const [first] = section?.items ?? [];

/** The content with the first item of the clean split changed. */
function withItem(change: object): ContentSet {
  if (!split || !section || !first) throw new Error('content/checklists/clean-split.yaml has no item.');
  const items = [{ ...first, ...change }, ...section.items.slice(1)];
  return withChange('checklists', 'clean-split', { sections: [{ ...section, items }, ...split.data.sections.slice(1)] });
}

describe('a mistake between files', () => {
  const place = 'content/checklists/clean-split.yaml: sections[0].items[0]';
  const body = content.guides.find(({ slug }) => slug === 'a-clean-split')?.body ?? '';

  it('an id that another checklist has', () => {
    expect(crossCheck(withItem({ id: 'handover-domain' }))).toEqual([
      'content/checklists/handover.yaml: sections[0].items[0].id: expected an id that no other item of any checklist has; ' +
        `received "handover-domain", which ${place}.id already has. Choose another; an id is never shared.`,
    ]);
  });

  it('a number that another item has', () => {
    expect(crossCheck(withItem({ number: 2 }))).toEqual([
      'content/checklists/clean-split.yaml: sections[0].items[1].number: expected a number that no other item of this checklist has; ' +
        `received "2", which ${place}.number already has. Take the next one that was never used.`,
    ]);
  });

  it('an account that the catalogue does not have', () => {
    const account = { kind: 'account', account: 'domian', start: false, marks: undefined };
    expect(crossCheck(withItem(account))).toEqual([
      `${place}.account: expected the slug of a file in content/accounts; received "domian". Did you mean "domain"?`,
    ]);
  });

  it('a question that leads to a page that is not there', () => {
    expect(crossCheck(withItem({ kind: 'question', close: 'guides/a-clean-spilt/' }))).toEqual([
      `${place}.close: expected a page of this site; received "guides/a-clean-spilt/". Did you mean "guides/a-clean-split/"?`,
    ]);
  });

  it('a question that names a letter and its accounts wrongly', () => {
    expect(crossCheck(withItem({ kind: 'question', letter: { slug: 'please-hand-ower', accounts: ['domian'] } }))).toEqual([
      `${place}.letter.slug: expected the slug of a file in content/letters; received "please-hand-ower". Did you mean "please-hand-over"?`,
      `${place}.letter.accounts[0]: expected the slug of a file in content/accounts; received "domian". Did you mean "domain"?`,
    ]);
  });

  it('a guide that names a checklist and a word wrongly', () => {
    const changed = withChange('guides', 'a-clean-split', { checklist: 'clean-spilt' }, `${body}\n<Term word="registar">registrar</Term>\n`);
    expect(crossCheck(changed)).toEqual([
      'content/guides/a-clean-split.mdx: checklist: expected the slug of a file in content/checklists; received "clean-spilt". Did you mean "clean-split"?',
      'content/guides/a-clean-split.mdx: Term word: expected the slug of a file in content/words; received "registar". Did you mean "registrar"?',
    ]);
  });

  it('a link in a guide that leads nowhere', () => {
    expect(crossCheck(withChange('guides', 'a-clean-split', {}, `${body}\n[the list](/checklist/handover/)\n`))).toEqual([
      'content/guides/a-clean-split.mdx: link: expected a page of this site; received "checklist/handover/". Did you mean "checklists/handover/"?',
    ]);
  });

  it('a guide that is answered from one side only', () => {
    expect(crossCheck(withChange('guides', 'your-website-your-keys', { otherSide: 'a-clean-split' }))).toContain(
      'content/guides/a-clean-split.mdx: otherSide: expected "your-website-your-keys", because that guide names this one; received none. Add it, or take it out of both.',
    );
  });

  it.each([
    [
      { heading: 'get-in-to-everything', does: 'checklists/clean-split/#split-login' },
      [
        'content/guides/a-clean-split.mdx: ideas.A7.heading: expected the id of a heading of this guide; received "get-in-to-everything". Did you mean "get-in-to-everything-first"?',
        'content/guides/a-clean-split.mdx: ideas.A7.does: expected an item of a checklist or a letter; received "checklists/clean-split/#split-login". Did you mean "checklists/clean-split/#split-log-in"?',
      ],
    ],
    [
      { heading: 'get-in-to-everything-first', does: 'letters/please-hand-over/' },
      [
        'content/guides/a-clean-split.mdx: ideas.A7.does: expected something that has A7 among its ideas; received "letters/please-hand-over/". Add A7 there, or choose another.',
      ],
    ],
  ])('an idea that is not taught or not done: %j', (A7, messages) => {
    expect(crossCheck(withChange('guides', 'a-clean-split', { ideas: { A7 } }))).toEqual(messages);
  });

  it('an idea that only a retired item does', () => {
    const does = 'checklists/clean-split/#split-day';
    const ideas = { A8: { heading: 'why-it-protects-both-of-you', does } };
    const guides = withChange('guides', 'a-clean-split', { ideas }).guides;
    expect(crossCheck({ ...content, guides })).toEqual([]);
    expect(crossCheck({ ...withItem({ retired: new Date(0) }), guides })[0]).toMatch(/^content\/guides\/a-clean-split.mdx: ideas.A8.does: expected an item/);
  });

  it('a guide that is related to itself, to its other side, or to nothing', () => {
    const related = ['your-website-your-keys', 'do-not-lock-clients-out', 'a-clean-spilt'];
    expect(crossCheck(withChange('guides', 'your-website-your-keys', { related }))).toEqual([
      'content/guides/your-website-your-keys.mdx: related[0]: expected a guide that is not linked here yet; received "your-website-your-keys". Take it out.',
      'content/guides/your-website-your-keys.mdx: related[1]: expected a guide that is not linked here yet; received "do-not-lock-clients-out". Take it out.',
      'content/guides/your-website-your-keys.mdx: related[2]: expected the slug of a file in content/guides; received "a-clean-spilt". Did you mean "a-clean-split"?',
    ]);
  });

  it('a situation that leads to a heading that is not there', () => {
    const situations = [{ words: 'I am locked out', for: 'client', urgent: true, path: 'guides/locked-out/#the-first-minutes' }];
    expect(crossCheck(withChange('waysIn', 'ways-in', { situations }))).toEqual([
      'content/ways-in.yaml: situations[0].path: expected a page of this site; received "guides/locked-out/#the-first-minutes". ' +
        'Did you mean "guides/locked-out/#the-first-ten-minutes"?',
    ]);
  });

  it('a path that leaves a guide out, repeats one, or leads to a guide for the other side', () => {
    const paths = content.waysIn[0]?.data.paths ?? { client: [], developer: [] };
    const client = [...paths.client.slice(1), 'locked-out', 'do-not-lock-clients-out', 'lokced-out'];
    const at = (place: number): string => `content/ways-in.yaml: paths.client[${paths.client.length + place}]`;
    expect(crossCheck(withChange('waysIn', 'ways-in', { paths: { ...paths, client } }))).toEqual([
      `${at(-1)}: expected each guide once; received "locked-out" again. Keep one.`,
      `${at(0)}: expected a guide for this side or for both; received "do-not-lock-clients-out". Take it out.`,
      `${at(1)}: expected the slug of a file in content/guides; received "lokced-out". Did you mean "locked-out"?`,
      'content/ways-in.yaml: paths.client: expected every guide for this side; received no "your-website-your-keys". Put it where it leads on best.',
    ]);
  });

  it('an account whose key could never turn', () => {
    expect(crossCheck(withChange('accounts', 'domain', { marks: ['handed-over'] }))).toContain(
      'content/accounts/domain.yaml: marks: expected logged-in or in-our-name among them; received handed-over. Add the one that the client can check.',
    );
  });

  it('a word that is more than one plain line', () => {
    expect(crossCheck(withChange('words', 'dns', {}, '\nDNS is a *directory*.\n'))).toEqual([
      'content/words/dns.md: text: expected one line of plain words; received more than plain words. It is shown as it stands.',
    ]);
  });
});
