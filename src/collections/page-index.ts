// Guides and checklists as lines of a contents page, group by group.
import type { Checklist, Content, Guide, LetterPage } from './queries.ts';
import { STAGES, type Stage } from './stages.ts';

/** One line of a contents page. */
export interface IndexLine {
  readonly path: string;
  readonly title: string;
  readonly size: string;
  readonly summary?: string;
}

/** Lines that belong together. */
export interface IndexGroup {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly urgent: boolean;
  readonly lines: readonly IndexLine[];
  /** Where the lines go on that are not shown here. */
  readonly rest?: { readonly path: string; readonly words: string } | undefined;
}

/** A side of a project, as doors and filters name it. */
type Side = 'client' | 'developer';

/** A guide as a line: its title and how long it takes. */
function guideLine({ slug, title, minutes }: Guide): IndexLine {
  return { path: `guides/${slug}/`, title, size: `${minutes} min` };
}

/** A checklist as a line: its title and what it holds. */
function checklistLine(checklist: Checklist): IndexLine {
  return { path: `checklists/${checklist.slug}/`, title: checklist.title, size: checklistSize(checklist) };
}

/** A letter as a line: its title and how long it takes. */
function letterLine({ slug, title, minutes }: LetterPage): IndexLine {
  return { path: `letters/${slug}/`, title, size: `${minutes} min` };
}

/** What a checklist holds, in the word that fits most of its items: 27 keys, 12 steps. */
export function checklistSize({ sections }: Checklist): string {
  const items = sections.flatMap((section) => section.items).filter((item) => !item.retired);
  const kinds = new Set(items.map((item) => item.kind));
  const [only] = kinds;
  const noun = kinds.size > 1 || only === undefined ? 'items' : { account: 'keys', step: 'steps', question: 'questions' }[only];
  return `${items.length} ${noun}`;
}

/** Everything by stage; with a side, only what is written for it or for both. */
export function indexByStage(
  { guides, checklists, letters }: Pick<Content, 'guides' | 'checklists' | 'letters'>,
  side?: Side,
): IndexGroup[] {
  const fits = (page: { for: Side | 'both' }): boolean => side === undefined || page.for === side || page.for === 'both';
  return STAGES.map(({ stage, title, note }) => ({
    id: stage,
    title,
    note,
    urgent: stage === 'trouble',
    lines: [
      ...guides.filter((guide) => guide.stage === stage && fits(guide)).map(guideLine),
      ...checklists.filter((list) => list.stage === stage && fits(list)).map((list) => prefixed('Checklist', checklistLine(list))),
      ...letters.filter((letter) => letter.stage === stage && fits(letter)).map((letter) => prefixed('Letter', letterLine(letter))),
    ],
  }));
}

/** The first lines of each stage, and where the rest is. */
export function firstByStage(content: Parameters<typeof indexByStage>[0], count: number): IndexGroup[] {
  return indexByStage(content).map((group) => ({
    ...group,
    lines: group.lines.slice(0, count),
    rest: group.lines.length > count ? { path: `guides/#${group.id}`, words: REST_WORDS[group.id] ?? 'All guides' } : undefined,
  }));
}

/** A key on a small rack: the account's name, and its number on the handover checklist. */
export interface RackKey {
  /** Slug of the account. */
  readonly slug: string;
  readonly name: string;
  readonly number: number;
}

/** The named accounts as keys, for a rack that shows a few. */
export function rackKeys({ accounts, checklists }: Content, slugs: readonly string[]): RackKey[] {
  const items = checklists.flatMap(({ sections }) => sections.flatMap((section) => section.items));
  return slugs.flatMap((slug, index) => {
    const account = accounts.find((each) => each.slug === slug);
    const number = items.find((item) => item.kind === 'account' && item.account === slug)?.number ?? index + 1;
    return account ? [{ slug, name: account.name, number }] : [];
  });
}

/** Guides by stage, with who each is for and its short answer. */
export function guidesByStage(guides: readonly Guide[]): IndexGroup[] {
  return STAGES.map(({ stage, title, note }) => ({
    id: stage,
    title,
    note,
    urgent: stage === 'trouble',
    lines: guides
      .filter((guide) => guide.stage === stage)
      .map((guide) => ({ ...guideLine(guide), size: `${FOR_WORDS[guide.for]}, ${guide.minutes} min`, summary: guide.summary })),
  }));
}

/** Checklists by stage, with who fills each in and what it is. */
export function checklistsByStage(checklists: readonly Checklist[]): IndexGroup[] {
  return STAGES.map(({ stage, title, note }) => ({
    id: stage,
    title,
    note,
    urgent: stage === 'trouble',
    lines: checklists
      .filter((list) => list.stage === stage)
      .map((list) => ({ ...checklistLine(list), size: `${checklistSize(list)}, ${list.minutes} min`, summary: list.summary })),
  }));
}

/** Letters by stage, with who each is for and what it does. */
export function lettersByStage(letters: readonly LetterPage[]): IndexGroup[] {
  return STAGES.map(({ stage, title, note }) => ({
    id: stage,
    title,
    note,
    urgent: stage === 'trouble',
    lines: letters
      .filter((letter) => letter.stage === stage)
      .map((letter) => ({ ...letterLine(letter), size: `${FOR_WORDS[letter.for]}, ${letter.minutes} min`, summary: letter.summary })),
  }));
}

const REST_WORDS: Readonly<Record<string, string>> = {
  before: 'All guides for before you start',
  during: 'All guides for while you work together',
  ending: 'All guides for when it ends',
  trouble: 'All guides for when something has gone wrong',
} satisfies Record<Stage, string>;

const FOR_WORDS = { client: 'For clients', developer: 'For developers', both: 'For both sides' } as const;

function prefixed(kind: 'Checklist' | 'Letter', line: IndexLine): IndexLine {
  return { ...line, title: `${kind}: ${line.title.replace(/^./, (first) => first.toLowerCase())}` };
}
