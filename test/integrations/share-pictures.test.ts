// Why: the picture is what people see before the page. It must hold the whole title, whatever fonts the building machine has.
import { describe, expect, it } from 'vitest';
import { openPictureText, wrapText } from '../../src/integrations/picture-text.ts';
import { drawSharePicture, PICTURE_SIZE } from '../../src/integrations/share-picture.ts';
import { findPicture } from '../../src/integrations/share-pictures.ts';

const text = await openPictureText(new URL('../../public/fonts/pdf/next-latin-700.woff', import.meta.url));
const MARK = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 56 56"><path d="M1 2"/></svg>';

describe('the picture that a page names', () => {
  const page = (title: string) =>
    `<head><meta property="og:title" content="${title}"><meta property="og:site_name" content="Fair Handover">` +
    '<meta property="og:image" content="https://x.example/some/folder/og/guides/a.png"></head>';

  it('has its words without escapes, and its file below the folder of the site', () => {
    const expected = { siteName: 'Fair Handover', file: 'og/guides/a.png' };
    expect(findPicture(page('Yours &#38; mine: &quot;keys&quot;, &#60;b&#62;'), '/some/folder/')).toEqual({
      title: 'Yours & mine: "keys", <b>',
      ...expected,
    });
  });

  it('is none where the page names none', () => {
    expect(findPicture('<head><meta property="og:title" content="x"></head>', '/')).toBeUndefined();
  });
});

describe('text on a picture', () => {
  it('is drawn as outlines: wider with more letters and with a larger size', () => {
    expect(text.widthOf('keys', 80)).toBeCloseTo(2 * text.widthOf('keys', 40), 5);
    expect(text.widthOf('keys and locks', 40)).toBeGreaterThan(text.widthOf('keys', 40));
    expect(text.outline('ab', 40, 7, 9)).toMatch(
      /^<g transform="translate\(7 9\) scale\([\d.]+ -[\d.]+\)">(<path transform="translate\(\d+\)" d="M[^"]+"\/>){2}<\/g>$/,
    );
  });

  it('breaks between words where a line would be too wide, and keeps every word', () => {
    const letters = (line: string) => line.length;
    expect(wrapText('one two three four', 9, letters)).toEqual(['one two', 'three', 'four']);
    expect(wrapText('unbreakable a b', 5, letters)).toEqual(['unbreakable', 'a b']);
    expect(wrapText('', 5, letters)).toEqual(['']);
  });
});

describe('the picture', () => {
  const lines = (title: string) => drawSharePicture({ title, siteName: 'x' }, MARK, text).match(/<g transform/g)?.length ?? 0;

  it('holds the title and the name of the site as outlines, and the mark', () => {
    const svg = drawSharePicture({ title: 'Keys', siteName: 'Fair Handover' }, MARK, text);
    expect(svg).toContain(`width="${PICTURE_SIZE.width}" height="${PICTURE_SIZE.height}"`);
    expect(svg).toContain('viewBox="0 0 56 56"><path d="M1 2"/></svg>');
    expect(svg).not.toMatch(/<text|font/);
    expect(lines('Keys')).toBe(2);
  });

  it('takes the longest title that a guide may have in four lines at most', () => {
    const title = 'Questions to ask before you hire a web developer, and worrying answers';
    expect(title).toHaveLength(70);
    expect(lines(title)).toBeLessThanOrEqual(5);
  });
});
