// A letter: content/letters/SLUG.yaml.
import { z } from 'astro/zod';
import { audience, day, idea, slug, stage, text } from './parts.ts';

/** Running text of a letter. YAML takes a line that begins with { for a map, so that mistake gets a message of its own. */
const words = z
  .string({ error: 'expected words; received something else. Put quotes round a text that begins with { or has a colon in it.' })
  .trim()
  .min(1, { error: 'expected some words; received none. Write a sentence or remove the field.' });

const answers = z.union([slug.transform((answer) => [answer]), z.array(slug).min(1)], {
  error: 'expected the id of an answer, or several in square brackets, such as [code, server]. Write them so.',
});
const map = z.record(slug, answers, { error: 'expected a question and its answers, such as asked: [code, server]. Write it so.' });

/** One map of question: answers, all of which must fit; or a list of such maps, one of which must fit. */
const condition = z
  .union([map.transform((one) => [one]), z.array(map).min(1)], {
    error: 'expected questions with their answers, such as asked: look, or a list of such lines. Write it so.',
  })
  .default([]);

const variant = z.strictObject({
  /** When these words stand; left out in the last variant of a paragraph that always stands. */
  when: condition,
  /** The words, with {field} where a field goes. A line that begins with "- " or "1. " belongs to a list. */
  text: words,
  /** What a copy says while a field in the text is empty. Without it, each sentence with an empty field is left out. */
  without: words.optional(),
});

/** Words in one piece, or in variants of which the first that fits stands. */
const oneOrMany = {
  /** When the paragraph stands at all; left out where it always does. */
  when: condition,
  text: words.optional(),
  without: words.optional(),
  variants: z.array(variant).min(1).optional(),
};

/** What is wrong when both or neither are there, or what belongs to the one stands beside the other. */
function choiceMessage({ text: one, variants, without }: { text?: unknown; variants?: unknown; without?: unknown }): string | undefined {
  if (one !== undefined && variants !== undefined) return 'expected text or variants; received both. Keep one of them.';
  if (one === undefined && variants === undefined) return 'expected text or variants; received neither. Write the words.';
  if (variants === undefined || without === undefined) return undefined;
  return 'expected "without" inside a variant; received it beside them. Move it to the words that it belongs to.';
}

const field = z.enum(['text', 'day', 'name', 'accounts'], {
  error: 'expected field: text, day, name or accounts. Choose what is filled in.',
});
const take = z.enum(['client-name', 'developer-name', 'project', 'accounts', 'missing-accounts', 'last-day'], {
  error: 'expected client-name, developer-name, project, accounts, missing-accounts or last-day. Choose what a record can fill in.',
});

/** What stands in the letter, dashed, while the field is empty; without square brackets or braces. */
const gap = text.regex(/^[^[\]{}]+$/, {
  error: 'expected a few words without brackets, such as the day of the call. Take the brackets out.',
});

const filled = {
  gap,
  example: text.optional(),
  /** What of a record fits in here. */
  take: take.optional(),
};

const answer = z.strictObject({
  id: slug,
  label: text,
  /** Advice for the writer who chooses it; never in the letter. */
  note: text.optional(),
});

const question = z
  .strictObject({
    id: slug,
    /** The question, as the writer is asked it. */
    ask: text,
    /** Why we ask. */
    why: text,
    answers: z.array(answer).min(2, { error: 'expected at least two answers. With one there is nothing to ask.' }).optional(),
    field: field.optional(),
    gap: gap.optional(),
    example: text.optional(),
    take: take.optional(),
  })
  .superRefine((value, context) => {
    const message = questionMessage(value);
    if (message) context.addIssue({ code: 'custom', message });
  });

function questionMessage(value: {
  answers?: unknown;
  field?: unknown;
  gap?: unknown;
  example?: unknown;
  take?: unknown;
}): string | undefined {
  if (value.answers !== undefined && value.field !== undefined) return 'expected answers or a field; received both. Keep one of them.';
  if (value.answers === undefined && value.field === undefined)
    return 'expected answers or a field; received neither. Add the answers to choose from.';
  if (value.field !== undefined && value.gap === undefined) return 'expected a gap, the words that stand while the field is empty. Add it.';
  const isOdd = value.answers !== undefined && [value.gap, value.example, value.take].some((each) => each !== undefined);
  return isOdd ? 'expected gap, example and take only where there is a field; received them with answers. Take them out.' : undefined;
}

const blank = z.strictObject({ id: slug, label: text, field, ...filled });

const round = z.strictObject({
  id: slug,
  title: text,
  /** When to send it, in one sentence for the writer. */
  when: text,
});

const outcome = z.strictObject({
  id: slug,
  title: text,
  /** Why this advice, for the writer. */
  why: text,
  /** Left out in the last outcome, which stands where no other fits. */
  when: condition,
});

const paragraph = z
  .strictObject({
    id: slug,
    role: z.enum(['greeting', 'position', 'offer', 'step', 'ending', 'reason', 'other'], {
      error: 'expected greeting, position, offer, step, ending, reason or other. Say what the paragraph is for.',
    }),
    /** The question whose number stands beside it, where that is not the one its condition asks. */
    madeBy: slug.optional(),
    /** What stands in its place, dashed, while its question has no answer. */
    gap: gap.optional(),
    ...oneOrMany,
  })
  .superRefine((value, context) => {
    const message = choiceMessage(value);
    if (message) context.addIssue({ code: 'custom', message });
  });

const note = z.strictObject({ id: slug, when: condition, text: words });

const subject = z.union([words.transform((one) => [{ when: [], text: one }]), z.array(variant).min(1)], {
  error: 'expected the words of the subject, or a list of variants with when and text. Write it so.',
});

export const letterSchema = z.strictObject({
  /** Permanent number, used by saved letters and links; never reused. */
  number: z.int().min(1, { error: 'expected a whole number from 1. Take the next one that was never used.' }).max(999),
  title: text.max(70, { error: 'expected at most 70 letters, so that it is not cut in search results. Shorten it.' }),
  /** One or two sentences: what it is for and what you have at the end. */
  summary: text.max(200, { error: 'expected at most 200 letters. Shorten it to one or two sentences.' }),
  /** Who it was written for. */
  for: audience,
  stage,
  /** How long it takes, in minutes. */
  minutes: z.int().min(1).max(60),
  /** Source ideas that it does. */
  ideas: z.array(idea).min(1),
  /** Slug of the guide that goes with it. */
  guide: slug.optional(),
  /** What people type when they need this page; search finds it by these. */
  lay: z.array(text).default([]),
  checked: day,
  /** Who writes: client, developer, both, or either of them. */
  from: z.enum(['client', 'developer', 'both', 'either'], { error: 'expected client, developer, both or either. Say who writes.' }),
  /** Who gets it. */
  to: z.enum(['client', 'developer', 'provider', 'both', 'either'], {
    error: 'expected client, developer, provider, both or either. Say who gets it.',
  }),
  subject,
  /** Why the letter is written the way it is. */
  why: text,
  /** Several letters on the same matter, in the order in which they are sent. */
  rounds: z.array(round).min(2, { error: 'expected at least two rounds. A letter that is sent once needs none.' }).default([]),
  questions: z.array(question).min(1),
  /** Names and days that no question asks for. */
  fields: z.array(blank).default([]),
  outcomes: z.array(outcome).min(2, { error: 'expected at least two outcomes. A letter with one end needs none.' }).default([]),
  paragraphs: z.array(paragraph).min(5, { error: 'expected at least a greeting, a position, an offer, a step and an ending. Add them.' }),
  /** Advice for the writer that depends on several answers. Never in the letter. */
  notes: z.array(note).default([]),
  /** What must not stand in one letter: pairs of the id of a paragraph, or of some of its words. */
  apart: z.array(z.tuple([text, text])).default([]),
});

/** A letter as its file gives it. */
export type LetterContent = z.infer<typeof letterSchema>;
