// A checklist joined with the catalogue: what a record needs, as plain data.
import { MARKS, type Item, type Template } from '../core/template.ts';
import type { AccountContent } from './schemas/account.ts';
import type { ChecklistContent, ItemContent } from './schemas/checklist.ts';

/** Content that knows the name of its file. */
type Named<Fields> = Fields & { readonly slug: string };

/** A checklist as a record needs it. Throws when an account is not in the catalogue. */
export function templateOf(checklist: Named<ChecklistContent>, accounts: readonly Named<AccountContent>[]): Template {
  const items = (wanted: (item: ItemContent) => boolean, from: readonly ItemContent[]): Item[] =>
    from.filter(wanted).map((item) => templateItem(item, accounts));
  return {
    slug: checklist.slug,
    number: checklist.number,
    version: checklist.version,
    title: checklist.title,
    filledBy: checklist.filledBy,
    sections: checklist.sections.map(({ id, title, waits, items: own }) => ({
      id,
      title,
      waits,
      items: items((item) => !item.retired, own),
    })),
    retired: items(
      (item) => Boolean(item.retired),
      checklist.sections.flatMap((section) => section.items),
    ),
  };
}

function templateItem(item: ItemContent, accounts: readonly Named<AccountContent>[]): Item {
  if (item.kind === 'account') return accountItem(item, accounts);
  const { id, number, title, by, why, check, done, ifNot } = item;
  const asked = { id, number, title, by, why, check, done, ifNot };
  if (item.kind === 'step') return { kind: 'step', ...asked, ending: item.ending };
  const letter = item.letter && {
    slug: item.letter.slug,
    accounts: item.letter.accounts.map((account) => accountNamed(account, item.id, accounts).name),
  };
  return { kind: 'question', ...asked, gap: item.gap, close: item.close, letter, noteLabel: item.noteLabel };
}

function accountItem(item: Extract<ItemContent, { kind: 'account' }>, accounts: readonly Named<AccountContent>[]): Item {
  const account = accountNamed(item.account, item.id, accounts);
  const marks = item.marks ?? account.marks;
  return {
    kind: 'account',
    id: item.id,
    number: item.number,
    account: account.slug,
    name: account.name,
    what: account.what,
    check: account.check.ask,
    role: account.role,
    applies: MARKS.filter((mark) => account.marks.includes(mark)),
    marks: MARKS.filter((mark) => marks.includes(mark)),
    start: item.start,
  };
}

function accountNamed(slug: string, id: string, accounts: readonly Named<AccountContent>[]): Named<AccountContent> {
  const account = accounts.find((each) => each.slug === slug);
  if (!account) throw new Error(`${id}: expected an account of the catalogue; received "${slug}". Correct the slug.`);
  return account;
}
