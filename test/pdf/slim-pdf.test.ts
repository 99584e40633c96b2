import { expect, test } from 'vitest';
import { slimPdfAliases } from '../../src/integrations/slim-pdf.ts';

test.each(['brotli/decompress.js', 'png-js', 'linebreak', '@noble/ciphers/aes'])('leaves %s out of the browser bundle', (module) => {
  expect(slimPdfAliases().filter(({ find }) => find.test(module))).toHaveLength(1);
});

test.each(['pdfkit', 'fontkit', 'fflate', '@noble/hashes/utils', 'brotli'])('keeps %s', (module) => {
  expect(slimPdfAliases().filter(({ find }) => find.test(module))).toEqual([]);
});

test('says what is left out if it is ever called', async () => {
  const [alias] = slimPdfAliases();
  const stand: unknown = await import(alias?.replacement ?? '');
  const refuse = typeof stand === 'object' && stand !== null && 'default' in stand ? stand.default : undefined;
  expect(refuse).toThrow('This part of pdfkit is left out of the browser bundle: see src/integrations/slim-pdf.ts.');
});
