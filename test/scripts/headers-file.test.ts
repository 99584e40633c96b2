import { describe, expect, it } from 'vitest';
import { headersFor, matchesPath, parseHeaders } from '../../scripts/headers-file.mjs';

const FILE = `# made by the build
/*
  X-Frame-Options: DENY
  Content-Security-Policy: default-src 'none'; img-src data:

/_astro/*
  Cache-Control: immutable
/
  Cache-Control: no-cache
`;

describe('a _headers file', () => {
  it('is read rule by rule; a value may hold colons', () => {
    expect(parseHeaders(FILE)).toEqual([
      {
        pattern: '/*',
        headers: [
          ['X-Frame-Options', 'DENY'],
          ['Content-Security-Policy', "default-src 'none'; img-src data:"],
        ],
      },
      { pattern: '/_astro/*', headers: [['Cache-Control', 'immutable']] },
      { pattern: '/', headers: [['Cache-Control', 'no-cache']] },
    ]);
  });

  it('gives a path the headers of every rule that matches it', () => {
    const names = (path: string) => [...headersFor(parseHeaders(FILE), path).keys()];
    expect(names('/_astro/a.js')).toEqual(['X-Frame-Options', 'Content-Security-Policy', 'Cache-Control']);
    expect(names('/guides/')).toEqual(['X-Frame-Options', 'Content-Security-Policy']);
    expect(headersFor(parseHeaders(FILE), '/').get('Cache-Control')).toBe('no-cache');
  });

  it('takes everything in a pattern but the star as it is written', () => {
    expect(matchesPath('/sw.js', '/swxjs')).toBe(false);
    expect(matchesPath('/guides/*', '/guides/a/b/')).toBe(true);
    expect(matchesPath('/guides/*', '/my/guides/a/')).toBe(false);
  });
});
