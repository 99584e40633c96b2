// A checklist as content wrote it: sections of items with permanent ids and numbers. Rules: SPEC.md, T.

/** The two sides of every record. */
export type Side = 'client' | 'developer';

/** Both sides, in the order in which pages name them. */
export const SIDES: readonly Side[] = ['client', 'developer'];

/** What one side can confirm about an account (SPEC.md, K). */
export type MarkName = 'handed-over' | 'logged-in' | 'in-our-name' | 'changed';

/** Every mark, in the order in which a handover makes them. */
export const MARKS: readonly MarkName[] = ['handed-over', 'logged-in', 'in-our-name', 'changed'];

/** Whose statement a mark is. */
export const MARK_SIDE: Readonly<Record<MarkName, Side>> = {
  'handed-over': 'developer',
  'logged-in': 'client',
  'in-our-name': 'client',
  changed: 'client',
};

/** What every item has, whatever its kind. */
interface ItemBase {
  /** Written by hand, permanent, unique across all checklists: `handover-domain`. */
  readonly id: string;
  /** Append-only within its checklist; what records and links use instead of the id. 1 to 999. */
  readonly number: number;
}

/** An account that changes hands: fields and marks. */
export interface AccountItem extends ItemBase {
  readonly kind: 'account';
  /** Slug of the account in the catalogue. */
  readonly account: string;
  /** Short name that fits under a key. */
  readonly name: string;
  /** One sentence that says what it is. */
  readonly what: string;
  /** The two-minute check. */
  readonly check: string;
  /** The role that the client should hold. */
  readonly role: string;
  /** The marks that apply to this kind of account. One that does not apply counts as met. */
  readonly applies: readonly MarkName[];
  /** The marks that this checklist asks for: all that apply, or fewer. One that is not asked stays unmet. */
  readonly marks: readonly MarkName[];
  /** Whether a new record lists it from the start. */
  readonly start: boolean;
}

/** Something to do: a 'Done' box for each side that it names. */
export interface StepItem extends ItemBase {
  readonly kind: 'step';
  /** Verb first. */
  readonly title: string;
  readonly by: readonly Side[];
  readonly why: string;
  readonly check: string;
  readonly done: string;
  readonly ifNot: string;
  /** Whether it belongs to the end of the work: asked once the record has a last day. */
  readonly ending: boolean;
}

/** The answers that a question takes. */
export type Answer = 'yes' | 'no' | 'unsure' | 'na';

/** A letter that helps to close a gap. */
export interface GapLetter {
  readonly slug: string;
  /** The names of the accounts that it asks for; empty where it asks for all. */
  readonly accounts: readonly string[];
}

/** Something to find out: one answer for both sides. */
export interface QuestionItem extends ItemBase {
  readonly kind: 'question';
  readonly title: string;
  readonly by: readonly Side[];
  readonly why: string;
  readonly check: string;
  readonly done: string;
  readonly ifNot: string;
  /** How soon a gap here needs closing; undefined where No is as good as Yes. */
  readonly gap: 'today' | 'week' | undefined;
  /** The page that helps to close the gap: a path inside the site, such as `guides/a-clean-split/`. */
  readonly close: string | undefined;
  /** The letter that asks for what is missing, or undefined where a letter does not help. */
  readonly letter: GapLetter | undefined;
  /** What the note of this question is for. */
  readonly noteLabel: string | undefined;
}

/** One line of a checklist. */
export type Item = AccountItem | StepItem | QuestionItem;

/** A named group of items. */
export interface Section {
  readonly id: string;
  readonly title: string;
  /** Whether it opens only when nothing is left to do in the sections above it. */
  readonly waits: boolean;
  readonly items: readonly Item[];
}

/** A checklist as a record needs it. */
export interface Template {
  readonly slug: string;
  /** Permanent number of the checklist, used by links. */
  readonly number: number;
  /** Counts up whenever items are added or retired. */
  readonly version: number;
  readonly title: string;
  /** Who fills it in. */
  readonly filledBy: Side | 'both';
  readonly sections: readonly Section[];
  /** Items that are no longer asked for; shown only in records that hold something about them. */
  readonly retired: readonly Item[];
}

/** All items in page order, the retired ones last. */
export function templateItems(template: Template): readonly Item[] {
  return [...template.sections.flatMap((section) => section.items), ...template.retired];
}

/** The words under which an item is listed. */
export function itemName(item: Item): string {
  return item.kind === 'account' ? item.name : item.title;
}
