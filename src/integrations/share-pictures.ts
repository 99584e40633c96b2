// After the build: draws the picture of every page that names one in its head.
import { globSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import type { AstroConfig, AstroIntegration } from 'astro';
import sharp from 'astro/assets/services/sharp';
import { openPictureText, type PictureText } from './picture-text.ts';
import { drawSharePicture, type PictureWords } from './share-picture.ts';

const META = /<meta property="og:(title|site_name|image)" content="([^"]*)"/g;
const ENTITIES: Readonly<Record<string, string>> = {
  '#38': '&',
  '#60': '<',
  '#62': '>',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#34': '"',
  '#39': "'",
  apos: "'",
};

/** What a page says about its picture: the words on it and its file, from the base of the site. */
export interface NamedPicture extends PictureWords {
  readonly file: string;
}

/** The picture that a page names in its head, if any. */
export function findPicture(html: string, base: string): NamedPicture | undefined {
  const {
    title,
    site_name: siteName,
    image,
  } = Object.fromEntries([...html.matchAll(META)].map(([, name = '', value = '']) => [name, decode(value)]));
  if (title === undefined || siteName === undefined || image === undefined) return undefined;
  return { title, siteName, file: new URL(image).pathname.slice(base.length) };
}

function decode(text: string): string {
  return text.replace(/&([a-z]+|#\d+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}

async function writePicture(picture: NamedPicture, mark: string, text: PictureText, image: AstroConfig['image'], dist: URL): Promise<void> {
  const svg = Buffer.from(drawSharePicture(picture, mark, text));
  const drawn = await sharp.transform(svg, { src: 'picture.svg', format: 'png', quality: 90 }, { ...image, dangerouslyProcessSVG: true });
  const file = new URL(picture.file, dist);
  await mkdir(new URL('.', file), { recursive: true });
  await writeFile(file, drawn.data);
}

/** Draws with Astro's own image service: our SVG becomes a PNG, which is what places that show links take. */
export function sharePictures(): AstroIntegration {
  let config: AstroConfig;
  return {
    name: 'share-pictures',
    hooks: {
      'astro:config:done': ({ config: resolved }) => {
        config = resolved;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const base = config.base.endsWith('/') ? config.base : `${config.base}/`;
        const pages = await Promise.all(globSync('**/*.html', { cwd: dir }).map((page) => readFile(new URL(page, dir), 'utf8')));
        const pictures = pages.flatMap((html) => findPicture(html, base) ?? []);
        const mark = await readFile(new URL('favicon.svg', config.publicDir), 'utf8');
        const text = await openPictureText(new URL('fonts/pdf/next-latin-700.woff', config.publicDir));
        for (const picture of pictures) await writePicture(picture, mark, text, config.image, dir);
        logger.info(`${pictures.length} pictures for shared links`);
      },
    },
  };
}
