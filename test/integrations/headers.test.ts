import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { findInlineHashes, formatHeadersFile, placePolicy } from '../../src/integrations/headers.ts';
import { formatHeaderPolicy, formatPagePolicy, PAGE_DIRECTIVES } from '../../src/integrations/security-policy.ts';

const hash = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

const PAGE =
  '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>x</title>' +
  '<meta http-equiv="content-security-policy" content="script-src \'self\' \'sha256-old\'"><script src="/_astro/a.js" type="module"></script></head>' +
  '<body><style>p{margin:0}</style><script>early()</script><script type="module">late()</script>' +
  '<script type="application/json">{"a":1}</script><script id="record" type="application/json">{"b":2}</script></body></html>';

describe('the hashes of a page', () => {
  it('are those of the scripts that run and of the styles, in a fixed order', () => {
    const scripts = [hash('early()'), hash('late()')].sort();
    expect(findInlineHashes(PAGE)).toEqual({ scripts, styles: [hash('p{margin:0}')] });
  });

  it('name a repeated script once', () => {
    expect(findInlineHashes('<script>a()</script><script>a()</script>')).toEqual({ scripts: [hash('a()')], styles: [] });
  });
});

describe('the policy of a page', () => {
  const placed = placePolicy(PAGE);

  it('stands at the start of the head, once, with the hashes of that page alone', () => {
    const meta = `<meta http-equiv="content-security-policy" content="${formatPagePolicy(findInlineHashes(PAGE))}">`;
    expect(placed).toContain(`<head><meta charset="utf-8">${meta}<title>`);
    expect(placed.match(/http-equiv/g)).toHaveLength(1);
    expect(placed).not.toContain('sha256-old');
  });

  it('stands there too when the page had none', () => {
    const meta = `<meta http-equiv="content-security-policy" content="${formatPagePolicy({ scripts: [], styles: [] })}">`;
    expect(placePolicy('<html><head><title>x</title></head></html>')).toBe(`<html><head>${meta}<title>x</title></head></html>`);
  });

  it('is the same when it is placed again', () => {
    expect(placePolicy(placed)).toBe(placed);
  });

  it('leaves framing to the header, where browsers accept it', () => {
    const none = { scripts: [], styles: [] };
    expect(formatPagePolicy(none)).not.toContain('frame-ancestors');
    expect(formatHeaderPolicy(none)).toBe(`${formatPagePolicy(none)}; frame-ancestors 'none'`);
  });

  it('allows nothing inline but what is hashed, and no other site', () => {
    const policy = formatPagePolicy({ scripts: ['sha256-a'], styles: ['sha256-b'] });
    expect(policy).toBe(`${PAGE_DIRECTIVES.join('; ')}; script-src 'self' 'wasm-unsafe-eval' 'sha256-a'; style-src 'self' 'sha256-b'`);
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
  });
});

describe('the headers of the host', () => {
  const pages = ['index.html', '404.html', 'guides/a/index.html', 'guides/b/index.html'];

  it('cover every path, keep pages fresh and hashed files for ever, under the base', () => {
    const text = formatHeadersFile('/some/folder/', pages, { scripts: ['sha256-a'], styles: [] });
    const patterns = text.split('\n').filter((line) => line.startsWith('/'));
    expect(patterns).toEqual([
      '/some/folder/*',
      '/some/folder/',
      '/some/folder/404.html',
      '/some/folder/guides/*',
      '/some/folder/sw.js',
      '/some/folder/_astro/*',
      '/some/folder/fonts/*',
    ]);
    expect(text).toContain("  Content-Security-Policy: default-src 'none';");
    expect(text).toContain('/some/folder/_astro/*\n  Cache-Control: public, max-age=31536000, immutable\n');
  });
});
