// The picture that stands beside a link to a page where the link is shared: the mark on its hook, the title, the site's name.
import { wrapText, type PictureText } from './picture-text.ts';

/** The size that every place shows whole. */
export const PICTURE_SIZE = { width: 1200, height: 630 } as const;

const GROUND = '#0e3b40';
const WORDS = '#f0f6f4';
const RAIL = '#2a6267';
const MARGIN = 72;
const TITLE = { width: 800, top: 190, sizes: [84, 72, 60, 50], maxLines: 4, lead: 1.08 } as const;

/** What stands on the picture. */
export interface PictureWords {
  readonly title: string;
  readonly siteName: string;
}

/** The picture as SVG. `mark` is the drawing of the site's icon, 56 by 56. */
export function drawSharePicture({ title, siteName }: PictureWords, mark: string, text: PictureText): string {
  const { width, height } = PICTURE_SIZE;
  const { size, lines } = fitTitle(title, text);
  const words = lines.map((line, at) => text.outline(line, size, MARGIN, TITLE.top + size * TITLE.lead * at));
  const icon = `<svg x="${width - MARGIN - 330}" y="56" width="490" height="490" viewBox="0 0 56 56">${insideOf(mark)}</svg>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="${GROUND}"/>`,
    icon,
    `<rect y="44" width="${width}" height="14" fill="${RAIL}"/>`,
    `<g fill="${WORDS}">${words.join('')}${text.outline(siteName, 38, MARGIN, height - MARGIN)}</g>`,
    '</svg>',
  ].join('');
}

/** The largest size at which the title takes few enough lines. */
function fitTitle(title: string, text: PictureText): { size: number; lines: string[] } {
  const tries = TITLE.sizes.map((size) => ({ size, lines: wrapText(title, TITLE.width, (line) => text.widthOf(line, size)) }));
  return (
    tries.find(({ lines }) => lines.length <= TITLE.maxLines) ?? {
      size: TITLE.sizes[3],
      lines: tries[3]?.lines.slice(0, TITLE.maxLines) ?? [],
    }
  );
}

function insideOf(svg: string): string {
  return svg.replace(/^[\s\S]*?<svg[^>]*>|<\/svg>\s*$/g, '');
}
