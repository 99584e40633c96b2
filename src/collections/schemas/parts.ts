// Pieces that several content schemas share. Every message says what was expected and what to do.
import { z } from 'astro/zod';

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const IDEA = /^(A([1-9]|1[0-2])|B([1-9]|1[01])|C[1-9])$/;

/** A name in an address or a file name: lower-case words joined by hyphens. */
export const slug = z.string().regex(SLUG, {
  error: (issue) => `expected lower-case words joined by hyphens, such as domain-name; received "${String(issue.input)}". Rename it.`,
});

/** Running text: not empty, no space at either end. */
export const text = z.string().trim().min(1, { error: 'expected some words; received none. Write a sentence or remove the field.' });

/** A page of this site, or a place on it. */
export const pagePath = text.regex(/^(guides|checklists|letters|words)\/([a-z0-9-]+\/)?(#[a-z0-9-]+)?$/, {
  error: 'expected a page of this site such as guides/a-clean-split/ or checklists/handover/#handover-domain. Correct the path.',
});

/** The id of a source idea, A1 to C9. */
export const idea = z.string().regex(IDEA, {
  error: (issue) => `expected an idea id, A1 to A12, B1 to B11 or C1 to C9; received "${String(issue.input)}". Correct the id.`,
});

/** A calendar day, such as 2026-11-21. YAML reads it as a date at midnight UTC. */
export const day = z.coerce.date({ error: 'expected a day such as 2026-11-21. Write year-month-day.' });

/** Who a page is for. */
export const audience = z.enum(['client', 'developer', 'both'], {
  error: (issue) => `expected client, developer or both; received "${String(issue.input)}". Choose one.`,
});

/** One side of a record. */
export const side = z.enum(['client', 'developer'], {
  error: (issue) => `expected client or developer; received "${String(issue.input)}". Choose one.`,
});

/** When in a project a page helps. */
export const stage = z.enum(['before', 'during', 'ending', 'trouble'], {
  error: (issue) => `expected before, during, ending or trouble; received "${String(issue.input)}". Choose one.`,
});

/** A mark that a side can set on an account. */
export const mark = z.enum(['handed-over', 'logged-in', 'in-our-name', 'changed'], {
  error: (issue) => `expected handed-over, logged-in, in-our-name or changed; received "${String(issue.input)}". Choose from these.`,
});

/** Where a fact was read. */
export const source = z.strictObject({
  title: text,
  publisher: text,
  /** Full address; leave it out when the page has none. */
  url: z.url({ error: 'expected a full address that begins with https://. Correct it or leave it out.' }).optional(),
});
