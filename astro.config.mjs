import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { checkedDays } from './src/integrations/checked-days.ts';
import { securityHeaders } from './src/integrations/headers.ts';
import { pdfFonts } from './src/integrations/pdf-fonts.ts';
import { search } from './src/integrations/search.ts';
import { astroCsp } from './src/integrations/security-policy.ts';
import { sharePictures } from './src/integrations/share-pictures.ts';
import { slimPdfAliases } from './src/integrations/slim-pdf.ts';

const UNLISTED = /\/(record|records|open|search|404)\/$/;

export default defineConfig({
  site: process.env.SITE_URL ?? 'https://fairhandover.example',
  base: process.env.SITE_BASE ?? '/',
  trailingSlash: 'always',
  prefetch: false,
  integrations: [
    mdx(),
    react(),
    sitemap({ filter: (page) => !UNLISTED.test(page) }),
    checkedDays(),
    search(),
    pdfFonts(),
    sharePictures(),
    securityHeaders(),
  ],
  markdown: { syntaxHighlight: false },
  build: { inlineStylesheets: 'never' },
  security: { csp: astroCsp },
  vite: {
    resolve: { alias: slimPdfAliases() },
    build: {
      // Scripts stay files, so that the policy needs no hash for them.
      assetsInlineLimit: 0,
      // Without this every .mdx file brings a warning.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
