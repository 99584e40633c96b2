import { describe, expect, it } from 'vitest';
import { isInApp } from '../../src/islands/open/in-app.ts';

const PHONE = 'Mozilla/5.0 (Linux; Android 16; Pixel 10) AppleWebKit/537.36 (KHTML, like Gecko)';
const IPHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 19_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';

describe('a window inside another app', () => {
  it.each([
    ['an Android window', `${PHONE.replace('10)', '10; wv)')} Version/4.0 Chrome/156.0.0.0 Mobile Safari/537.36`],
    ['Instagram', `${PHONE} Chrome/156.0.0.0 Mobile Safari/537.36 Instagram 340.0.0.22`],
    ['Facebook', `${IPHONE} Mobile/15E148 [FBAN/FBIOS;FBAV/480.0;]`],
    ['an iPhone’s window without a name', `${IPHONE} Mobile/15E148`],
    ['Google’s app', `${IPHONE} GSA/340.0 Mobile/15E148 Safari/604.1`],
    ['LinkedIn', `${IPHONE} Mobile/15E148 [LinkedInApp]`],
  ])('is known: %s', (_name, userAgent) => {
    expect(isInApp(userAgent)).toBe(true);
  });

  it.each([
    ['Chrome on a phone', `${PHONE} Chrome/156.0.0.0 Mobile Safari/537.36`],
    ['Safari on a phone', `${IPHONE} Version/19.1 Mobile/15E148 Safari/604.1`],
    ['Firefox on an iPhone', `${IPHONE} FxiOS/153.0 Mobile/15E148 Safari/605.1.15`],
    [
      'Safari on a Mac',
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.1 Safari/605.1.15',
    ],
    ['Firefox', 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0'],
    ['a headless browser', 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/156.0.0.0 Safari/537.36'],
  ])('is not taken for one: %s', (_name, userAgent) => {
    expect(isInApp(userAgent)).toBe(false);
  });
});
