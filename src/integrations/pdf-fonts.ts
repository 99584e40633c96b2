// Copies the fonts that a PDF may need from their packages into the built site, with a catalogue of what each shows.
import { createReadStream } from 'node:fs';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { formatCatalogue, listPdfFonts, type PdfFonts } from './pdf-font-files.ts';

/** Beside the fonts that the site keeps itself. */
const FOLDER = 'fonts/pdf/';
const CATALOGUE = 'catalogue.json';

async function writeFonts({ families, files }: PdfFonts, folder: URL): Promise<void> {
  await mkdir(folder, { recursive: true });
  await Promise.all(Array.from(files, ([name, from]) => copyFile(from, new URL(name, folder))));
  await writeFile(new URL(CATALOGUE, folder), formatCatalogue(families));
}

/** Fonts for any script, served from the site's own origin; none of them is kept with the code. */
export function pdfFonts(): AstroIntegration {
  let address = '';
  return {
    name: 'pdf-fonts',
    hooks: {
      'astro:config:done': ({ config }) => {
        address = `${config.base.replace(/\/$/, '')}/${FOLDER}`;
      },
      'astro:server:setup': ({ server }) => {
        const { families, files } = listPdfFonts();
        server.middlewares.use(address, (request, response, next) => {
          const name = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
          const file = files.get(name);
          if (file) createReadStream(file).pipe(response);
          else if (name === CATALOGUE) response.end(formatCatalogue(families));
          else next();
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const fonts = listPdfFonts();
        await writeFonts(fonts, new URL(FOLDER, dir));
        logger.info(`${fonts.families.length} families of fonts for PDFs`);
      },
    },
  };
}
