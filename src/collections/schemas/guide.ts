// A guide: the front matter of content/guides/SLUG.mdx.
import { z } from 'astro/zod';
import { audience, day, idea, slug, source, stage, text } from './parts.ts';

export const guideSchema = z.strictObject({
  title: text.max(70, { error: 'expected at most 70 letters, so that it is not cut in search results. Shorten it.' }),
  for: audience,
  stage,
  /** Place within its stage; small first. */
  order: z.int().min(1).max(99),
  /** Each source idea with the id of the heading that teaches it, such as A7: get-in-first. */
  ideas: z.record(idea, slug),
  /** The short answer in one or two sentences; shown in lists and to search engines. */
  summary: text.max(200, { error: 'expected at most 200 letters. Shorten it to one or two sentences.' }),
  /** What people type when they need this page; search finds it by these. */
  lay: z.array(text).default([]),
  /** The day on which the facts were last checked. */
  checked: day,
  sources: z.array(source).default([]),
  /** Slug of the checklist that goes with it. */
  checklist: slug.optional(),
  /** Slug of the letter that goes with it. */
  letter: slug.optional(),
  /** Slug of the guide that tells the other side. */
  otherSide: slug.optional(),
});

/** The front matter of a guide. */
export type GuideContent = z.infer<typeof guideSchema>;
