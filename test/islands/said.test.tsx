// Names in any script stand in English sentences: the marks around them must not turn round.
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { Said } from '../../src/islands/review/Said.tsx';

it('keeps quotation marks out of the words that they stand around', () => {
  const words = ['The owner is ', { said: '‘آمنة’' }, ', says ', { said: 'Nora' }, '.'];
  expect(renderToStaticMarkup(<Said words={words} />)).toBe('The owner is ‘<bdi>آمنة</bdi>’, says <bdi>Nora</bdi>.');
});
