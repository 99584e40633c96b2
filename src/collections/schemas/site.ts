// What a publisher changes: content/site.yaml.
import { z } from 'astro/zod';
import { text } from './parts.ts';

export const siteSchema = z.strictObject({
  /** The name at the top of every page. */
  name: text,
  /** One sentence for search engines. */
  description: text,
  /** Who answers for this copy, as the about page names them. */
  publisher: text,
  /** Where readers report a mistake: a mailto: or https: address. */
  contact: text.regex(/^(mailto:|https:\/\/)/, { error: 'expected an address that begins with mailto: or https://. Correct it.' }),
  /** The country whose law and spelling come first. */
  country: text,
});

/** The publisher's settings. */
export type SiteContent = z.infer<typeof siteSchema>;
