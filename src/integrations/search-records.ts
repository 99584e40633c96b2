// What search knows: one record for each guide, checklist, item, letter, account and word.
import type { CustomRecord } from 'pagefind';
import type { AccountContent } from '../collections/schemas/account.ts';
import type { ChecklistContent, ItemContent } from '../collections/schemas/checklist.ts';
import type { GuideContent } from '../collections/schemas/guide.ts';
import type { LetterContent } from '../collections/schemas/letter.ts';
import type { WordContent } from '../collections/schemas/word.ts';
import { countMinutes } from '../collections/reading-time.ts';
import type { SearchKind } from '../core/rank-results.ts';
import type { Side } from '../core/template.ts';
import { wordsOf } from '../core/search-text.ts';

/** A content file by its slug. */
export type Entries<Content> = Readonly<Record<string, Content>>;

/** The fields of a file and the text under them. */
type WithBody<Content> = Content & { readonly body: string };

/** Everything that search is built from. */
export interface SearchContent {
  readonly guides: Entries<WithBody<GuideContent>>;
  readonly accounts: Entries<AccountContent>;
  readonly checklists: Entries<ChecklistContent>;
  readonly letters: Entries<LetterContent>;
  /** The body of a word's file is its explanation. */
  readonly words: Entries<WithBody<WordContent>>;
}

/** A record as pages of a whole text also carry it. */
export interface SearchRecord {
  /** Inside the site, without the base path. */
  readonly url: string;
  readonly kind: SearchKind;
  readonly title: string;
  readonly lay: readonly string[];
  readonly for: Side | 'both';
  readonly summary: string;
  /** One short fact for the line under the result; empty for none. */
  readonly detail: string;
  /** The text after the summary. */
  readonly text: string;
}

const CHECKLIST_WITH_ACCOUNTS = 'handover';

function formatCount(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

type Asked = Exclude<ItemContent, { kind: 'account' }>;

function recordItem(slug: string, checklist: ChecklistContent, item: Asked): SearchRecord {
  return {
    url: `checklists/${slug}/#${item.id}`,
    kind: 'item',
    title: item.title,
    lay: [],
    for: item.by.length === 1 ? (item.by[0] ?? 'both') : 'both',
    summary: item.why,
    detail: `In: ${checklist.title}`,
    text: [item.check, item.done, item.ifNot].join(' '),
  };
}

function recordChecklist(slug: string, checklist: ChecklistContent): SearchRecord[] {
  const items = checklist.sections.flatMap((section) => section.items).filter((item) => item.retired === undefined);
  const asked = items.filter((item) => item.kind !== 'account');
  const whole: SearchRecord = {
    url: `checklists/${slug}/`,
    kind: 'checklist',
    title: checklist.title,
    lay: ['checklist'],
    for: checklist.for,
    summary: checklist.summary,
    detail: `${formatCount(items.length, 'item')}, ${formatCount(checklist.minutes, 'minute')}`,
    text: [...checklist.sections, ...asked].map(({ title }) => title).join('. '),
  };
  return [whole, ...asked.map((item) => recordItem(slug, checklist, item))];
}

/** Words that only some answers bring in are found as well. */
function recordLetter(slug: string, letter: LetterContent): SearchRecord {
  const { questions, paragraphs, notes } = letter;
  const asked = questions.flatMap(({ ask, answers = [] }) => [ask, ...answers.map(({ label }) => label)]);
  const said = paragraphs.flatMap(({ text, variants = [] }) => [text ?? '', ...variants.map((variant) => variant.text)]);
  return {
    url: `letters/${slug}/`,
    kind: 'letter',
    title: letter.title,
    lay: ['letter', ...letter.lay],
    for: letter.for,
    summary: letter.summary,
    detail: `Letter, ${formatCount(letter.minutes, 'minute')}`,
    text: [letter.why, ...asked, ...said, ...notes.map(({ text }) => text)].join(' ').replace(/\{[^{}]*\}/g, ''),
  };
}

function accountAddress(slug: string, checklists: Entries<ChecklistContent>): string {
  const items = checklists[CHECKLIST_WITH_ACCOUNTS]?.sections.flatMap((section) => section.items) ?? [];
  const item = items.find((each) => each.kind === 'account' && each.account === slug);
  return item ? `checklists/${CHECKLIST_WITH_ACCOUNTS}/#${item.id}` : `checklists/${CHECKLIST_WITH_ACCOUNTS}/`;
}

function recordAccount(slug: string, account: AccountContent, checklists: Entries<ChecklistContent>): SearchRecord {
  return {
    url: accountAddress(slug, checklists),
    kind: 'account',
    title: account.title,
    lay: account.name === account.title ? account.lay : [account.name, ...account.lay],
    for: 'both',
    summary: account.what,
    detail: 'Account',
    text: [account.owning, account.role, ...account.handover, ...account.after, account.trap, account.check.ask, account.lapses].join(' '),
  };
}

function recordWord(slug: string, word: SearchContent['words'][string]): SearchRecord {
  const url = `words/#word-${slug}`;
  return { url, kind: 'word', title: word.title, lay: word.lay, for: 'both', summary: word.body.trim(), detail: 'Word', text: word.where };
}

/** The records of everything but guides, whose text comes from their built pages. */
export function buildSearchRecords({ accounts, checklists, letters, words }: SearchContent): SearchRecord[] {
  return [
    ...Object.entries(checklists).flatMap(([slug, checklist]) => recordChecklist(slug, checklist)),
    ...Object.entries(letters).map(([slug, letter]) => recordLetter(slug, letter)),
    ...Object.entries(accounts).map(([slug, account]) => recordAccount(slug, account, checklists)),
    ...Object.entries(words).map(([slug, word]) => recordWord(slug, word)),
  ];
}

/** A guide's record; its text is added from the built page. */
export function buildGuideRecord(slug: string, guide: SearchContent['guides'][string]): SearchRecord {
  const { title, lay, summary, body } = guide;
  const detail = formatCount(countMinutes(body), 'minute');
  return { url: `guides/${slug}/`, kind: 'guide', title, lay, for: guide.for, summary, detail, text: '' };
}

/** The fields that a result shows and is ranked by. */
export function searchMeta(record: SearchRecord): Record<string, string> {
  const { title, kind, summary, detail } = record;
  return { title, kind, for: record.for, summary, detail, lay: record.lay.join('|') };
}

/** The sides that a reader may narrow the search to and still find this. */
export function searchSides(record: SearchRecord): string[] {
  return record.for === 'both' ? ['client', 'developer'] : [record.for];
}

/** A record as the index takes it. */
export function toCustomRecord(record: SearchRecord): CustomRecord {
  const content = `${record.summary} ${record.text}`.trim();
  return { url: record.url, content, language: 'en', meta: searchMeta(record), filters: { for: searchSides(record) } };
}

/** The words that a mistyped question may be mended to: those of names first, then of summaries. */
export function listKnownWords(records: readonly SearchRecord[]): string[] {
  const names = records.flatMap((record) => [record.title, ...record.lay]);
  const all = [...names, ...records.map((record) => record.summary)].flatMap(wordsOf);
  return [...new Set(all)].filter((word) => word.length > 3 && !/\d/.test(word));
}
