// A word: content/words/SLUG.md. The body is one sentence that a baker understands.
import { z } from 'astro/zod';
import { slug, text } from './parts.ts';

export const wordSchema = z.strictObject({
  /** The word as the list shows it. */
  title: text,
  /** Where you meet it. */
  where: text,
  /** Other names for it; search finds it by these. */
  lay: z.array(text).default([]),
  /** True for a word that everybody uses; a guide need not explain it. */
  everyday: z.boolean().default(false),
  /** Slug of the account that it belongs to. */
  account: slug.optional(),
});

/** The front matter of a word. */
export type WordContent = z.infer<typeof wordSchema>;
