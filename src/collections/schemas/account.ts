// One kind of account in the catalogue: content/accounts/SLUG.yaml.
import { z } from 'astro/zod';
import { day, mark, slug, source, text } from './parts.ts';

/** The groups of the rack, in page order. */
const ACCOUNT_GROUPS = ['name-and-address', 'where-the-site-lives', 'email-and-editing', 'selling-and-telling', 'keys-and-safety'] as const;

export const accountSchema = z.strictObject({
  /** Place in the catalogue and on the rack; unique. */
  order: z.int().min(1).max(99),
  /** Short name that fits under a key, at most 14 letters. */
  name: text.max(14, { error: 'expected at most 14 letters, so that it fits under a key. Shorten it; "title" may be longer.' }),
  /** The full name. */
  title: text,
  group: z.enum(ACCOUNT_GROUPS, { error: `expected one of ${ACCOUNT_GROUPS.join(', ')}. Choose the group it hangs in.` }),
  /** What people call it when they do not know its name; search finds it by these. */
  lay: z.array(text).min(1),
  /** What it is, in one sentence. */
  what: text,
  /** What owning it means. */
  owning: text,
  /** The role that the client should hold. */
  role: text,
  /** How to hand it over, the service's own way: steps in order. */
  handover: z.array(text).min(1),
  /** What to change after the split. */
  after: z.array(text).min(1),
  /** What goes wrong most often. */
  trap: text,
  /** A check that takes two minutes, with a good and a worrying answer. */
  check: z.strictObject({ ask: text, good: text, worrying: text }),
  /** What fails first if it lapses. */
  lapses: text,
  /** The marks that apply; one that is left out counts as met. At least one of the client's. */
  marks: z.array(mark).min(1, { error: 'expected at least one mark. List the marks that make sense for this account.' }),
  /** Words of the words list to link from its page. */
  words: z.array(slug).default([]),
  sources: z.array(source).default([]),
  checked: day,
});

/** An account of the catalogue as its file gives it. */
export type AccountContent = z.infer<typeof accountSchema>;
