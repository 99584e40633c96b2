// A guide: the front matter of content/guides/SLUG.mdx.
import { z } from 'astro/zod';
import { audience, day, idea, slug, source, stage, text } from './parts.ts';

const taught = z.strictObject(
  {
    /** The id of a heading of this guide: its words in lower case, joined by hyphens. */
    heading: slug,
    /** The item or the letter that carries the idea out; it names the idea as well. */
    does: z.string().regex(/^(checklists\/[a-z0-9-]+\/#[a-z0-9-]+|letters\/[a-z0-9-]+\/)$/, {
      error: (issue) =>
        `expected an item such as checklists/clean-split/#split-log-in or a letter such as letters/our-work-ends/; received "${String(issue.input)}". Correct the path.`,
    }),
  },
  { error: 'expected a heading and what does it, such as { heading: get-in-first, does: letters/our-work-ends/ }. Write both.' },
);

export const guideSchema = z.strictObject({
  title: text.max(70, { error: 'expected at most 70 letters, so that it is not cut in search results. Shorten it.' }),
  for: audience,
  stage,
  /** Place within its stage; small first. */
  order: z.int().min(1).max(99),
  /** Each source idea with the heading that teaches it and what does it, such as A7: { heading: get-in-first, does: letters/our-work-ends/ }. */
  ideas: z.record(idea, taught),
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
  /** Slugs of the guides that help next, chosen by hand; never the one that tells the other side. */
  related: z.array(slug).max(4, { error: 'expected at most four guides. Keep the ones that help most.' }).default([]),
  /** Slug of the guide that tells the other side. */
  otherSide: slug.optional(),
});

/** The front matter of a guide. */
export type GuideContent = z.infer<typeof guideSchema>;
