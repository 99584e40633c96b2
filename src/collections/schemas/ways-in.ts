// How readers find their page: content/ways-in.yaml.
import { z } from 'astro/zod';
import { pagePath, side, slug, text } from './parts.ts';

const situation = z.strictObject({
  /** What has happened, as the reader would say it. */
  words: text.max(45, { error: 'expected at most 45 letters, so that it fits on one line of a phone. Shorten it.' }),
  /** Who says so. */
  for: side,
  /** True for what cannot wait. */
  urgent: z.boolean().default(false),
  /** The place where this reader can begin, such as guides/locked-out/#the-first-ten-minutes. */
  path: pagePath,
});

const guides = z.array(slug).min(1, { error: 'expected the guides of this side in their order; received none. List them.' });

export const waysInSchema = z.strictObject({
  /** What readers come with; the start page lists them. */
  situations: z.array(situation).min(1),
  /** All guides of a side, in the order in which they lead from one to the next. */
  paths: z.strictObject({ client: guides, developer: guides }),
});

/** The ways in to the content. */
export type WaysIn = z.infer<typeof waysInSchema>;
