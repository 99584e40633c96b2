// A checklist: content/checklists/SLUG.yaml.
import { z } from 'astro/zod';
import { audience, day, idea, mark, pagePath, side, slug, stage, text } from './parts.ts';

const number = z.int().min(1, { error: 'expected a whole number from 1. Take the next one that was never used.' }).max(999);
const by = z.array(side).min(1, { error: 'expected client, developer or both in a list. Say whose mark it is.' });

/** What a step and a question have in common. */
const asked = {
  id: slug,
  number,
  /** Verb first for a step; a question that can be answered yes or no. */
  title: text,
  by,
  why: text,
  /** A check that takes two minutes. */
  check: text,
  /** What done looks like. */
  done: text,
  /** What to do if the answer is no. */
  ifNot: text,
  /** The source ideas that this item does. */
  ideas: z.array(idea).default([]),
  /** The day on which the item was retired; keep its lines for old records. */
  retired: day.optional(),
};

const account = z.strictObject({
  kind: z.literal('account'),
  id: slug,
  number,
  /** Slug of a file in content/accounts. */
  account: slug,
  /** Fewer marks than the catalogue gives, where this checklist asks for less. A mark that is left out is not asked; it does not count as met. */
  marks: z.array(mark).min(1).optional(),
  /** True for an account that a new record lists from the start. */
  start: z.boolean().default(false),
  ideas: z.array(idea).default([]),
  retired: day.optional(),
});
const step = z.strictObject({
  kind: z.literal('step'),
  ...asked,
  /** True for a step that belongs to the end of the work: it is asked once the record has a last day. */
  ending: z.boolean().default(false),
});
const question = z.strictObject({
  kind: z.literal('question'),
  ...asked,
  /** How soon a gap here needs closing; left out, with "close", where No is as good as Yes. */
  gap: z.enum(['today', 'week'], { error: 'expected today or week. Say how soon a gap here needs closing.' }).optional(),
  /** The page that helps to close the gap, such as guides/a-clean-split/. */
  close: pagePath.optional(),
  /** The letter that asks for what is missing, with the accounts of the catalogue that it names. */
  letter: z.strictObject({ slug, accounts: z.array(slug).default([]) }).optional(),
  /** What the note of this question is for, such as: What did they say? */
  noteLabel: text.optional(),
});

export const itemSchema = z.discriminatedUnion('kind', [account, step, question], {
  error: 'expected kind: account, step or question. Add the kind.',
});

const section = z.strictObject({
  id: slug,
  title: text,
  intro: text.optional(),
  /** True for a section that opens when nothing is left to do in the sections above it. */
  waits: z.boolean().default(false),
  items: z.array(itemSchema).min(1),
});

export const checklistSchema = z.strictObject({
  /** Permanent number, used by links; never reused. */
  number: z.int().min(1).max(999),
  /** Count up when an item is added or retired. */
  version: z.int().min(1),
  title: text,
  /** One or two sentences: what it is and what you have at the end. */
  summary: text,
  /** Who fills it in. */
  filledBy: audience,
  stage,
  /** How long it takes, in minutes. */
  minutes: z.int().min(1).max(240),
  /** Who it was written for: client, developer or both. */
  for: audience,
  /** Slug of the guide that goes with it. */
  guide: slug.optional(),
  /** Source ideas that it does as a whole. */
  ideas: z.array(idea).min(1),
  checked: day,
  sections: z.array(section).min(1),
});

/** A checklist as its file gives it. */
export type ChecklistContent = z.infer<typeof checklistSchema>;
/** An item as a checklist's file gives it. */
export type ItemContent = z.infer<typeof itemSchema>;
