// After the build: draws the picture of every page that names one in its head.
import { globSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import type { AstroConfig, AstroIntegration, AstroIntegrationLogger } from 'astro';
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

type Logger = AstroIntegrationLogger;

async function drawPng(
  picture: NamedPicture,
  mark: string,
  text: PictureText,
  image: AstroConfig['image'],
  logger: Logger,
): Promise<Uint8Array> {
  const svg = Buffer.from(drawSharePicture(picture, mark, text));
  const wanted = { src: 'picture.svg', format: 'png', quality: 90 };
  return (await sharp.transform(svg, wanted, { ...image, dangerouslyProcessSVG: true }, logger)).data;
}

/** Draws the picture of every built page that names one; returns how many there are. */
async function drawPictures(dist: URL, { base, publicDir, image }: AstroConfig, logger: Logger): Promise<number> {
  const pages = await Promise.all(globSync('**/*.html', { cwd: dist }).map((page) => readFile(new URL(page, dist), 'utf8')));
  const pictures = pages.flatMap((html) => findPicture(html, base.endsWith('/') ? base : `${base}/`) ?? []);
  const mark = await readFile(new URL('favicon.svg', publicDir), 'utf8');
  const text = await openPictureText(new URL('fonts/pdf/next-latin-700.woff', publicDir));
  for (const picture of pictures) {
    const file = new URL(picture.file, dist);
    await mkdir(new URL('.', file), { recursive: true });
    await writeFile(file, await drawPng(picture, mark, text, image, logger));
  }
  return pictures.length;
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
        try {
          logger.info(`${await drawPictures(dir, config, logger)} pictures for shared links`);
        } catch (error) {
          // The image library is optional: where it cannot be installed, the site is whole without pictures.
          logger.warn(`No pictures for shared links: ${String(error)}`);
        }
      },
    },
  };
}
