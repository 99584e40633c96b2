import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { accountSchema } from './collections/schemas/account.ts';
import { checklistSchema } from './collections/schemas/checklist.ts';
import { diagramSchema } from './collections/schemas/diagram.ts';
import { guideSchema } from './collections/schemas/guide.ts';
import { letterSchema } from './collections/schemas/letter.ts';
import { siteSchema } from './collections/schemas/site.ts';
import { waysInSchema } from './collections/schemas/ways-in.ts';
import { wordSchema } from './collections/schemas/word.ts';

export const collections = {
  guides: defineCollection({ loader: glob({ pattern: '*.mdx', base: './content/guides' }), schema: guideSchema }),
  accounts: defineCollection({ loader: glob({ pattern: '*.yaml', base: './content/accounts' }), schema: accountSchema }),
  checklists: defineCollection({ loader: glob({ pattern: '*.yaml', base: './content/checklists' }), schema: checklistSchema }),
  diagrams: defineCollection({ loader: glob({ pattern: '*.yaml', base: './content/diagrams' }), schema: diagramSchema }),
  letters: defineCollection({ loader: glob({ pattern: '*.yaml', base: './content/letters' }), schema: letterSchema }),
  words: defineCollection({ loader: glob({ pattern: '*.md', base: './content/words' }), schema: wordSchema }),
  waysIn: defineCollection({ loader: glob({ pattern: 'ways-in.yaml', base: './content' }), schema: waysInSchema }),
  site: defineCollection({ loader: glob({ pattern: 'site.yaml', base: './content' }), schema: siteSchema }),
};
