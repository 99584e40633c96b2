// Every PDF passes every check, and every check finds the fault that it is there for.
import { expect, test, vi } from 'vitest';
import type { PrintModel } from '../../src/core/exports/print-model.ts';
import { makePdf } from '../../src/pdf/make-pdf.ts';
import { carry, pdfWith, RECORD } from './carried-fixtures.ts';
import { CHECKS, checkAccess } from './check-access.ts';
import { BAKERY, CREATED_AT, EMPTY, LONG_NOTES, readFont, SCRIPTS, SIXTY } from './fixtures.ts';
import { PdfFile } from './read-pdf.ts';
import { ANY_SCRIPT } from './script-fixtures.ts';
import { packText, unpackPdf } from './unpack.ts';

vi.setConfig({ testTimeout: 60_000 });

const FIXTURES: readonly (readonly [string, PrintModel])[] = [
  ['a bakery', BAKERY],
  ['sixty items', SIXTY],
  ['other scripts', SCRIPTS],
  ['any script', ANY_SCRIPT],
  ['long notes', LONG_NOTES],
  ['nothing', EMPTY],
];

const carried = await carry(RECORD);

test.each(FIXTURES.flatMap(([name, model]) => (['full', 'summary', 'blank'] as const).map((kind) => [name, kind, model] as const)))(
  'no check finds a fault: %s, %s',
  async (_name, kind, model) => {
    const inside = kind === 'blank' ? undefined : carried;
    const { bytes } = await makePdf(model, readFont, { createdAt: CREATED_AT, kind, paper: 'Letter', carried: inside });
    expect(checkAccess(new PdfFile(bytes))).toEqual({});
  },
);

/** One fault for each check: what is replaced by what. */
const FAULTS: Readonly<Record<string, readonly [from: RegExp, to: string]>> = {
  '01 language': [/\/Lang \(en-GB\)/, '/Lang ()'],
  '02 marked': [/\/Marked true/, '/Marked false'],
  '03 suspects': [/\/Marked true/, '/Marked true /Suspects true'],
  '04 window title': [/\/DisplayDocTitle true/, '/DisplayDocTitle false'],
  '05 metadata': [/<\/dc:title>/, '</dc:title><'],
  '06 title': [/(<dc:title>[\s\S]*?<rdf:li[^>]*>)[^<]*/, '$1'],
  '07 same title': [/(<dc:title>[\s\S]*?<rdf:li[^>]*>)/, '$1Another '],
  '08 one root': [/\/S \/Document/, '/S /Part'],
  '09 standard tags': [/\/S \/Sect/, '/S /Section'],
  '10 one H1': [/\/S \/H1/, '/S /H2'],
  '11 levels': [/\/S \/H2/, '/S /H3'],
  '12 words in headings': [/(\/S \/H1[\s\S]*?)\/K \[[^\]]*\]/, '$1/K []'],
  '13 places': [/\/S \/THead/, '/S /Sect'],
  '14 contents': [/\/S \/LBody/, '/S /P'],
  '15 scopes': [/\/Scope \/Row/, '/Scope /None'],
  '16 even tables': [/\/S \/TD/, '/A << /O /Table /ColSpan 2 >> /S /TD'],
  '17 heads': [/\/S \/TH$/, '/S /TD'],
  '18 pictures in words': [/\/Alt \((?:\\.|[^\\)])*\)/, '/Alt ()'],
  '19 places of pictures': [/\/BBox \[[^\]]*\]/, '/BBox []'],
  '20 links in the tree': [/\/Type \/OBJR/, '/Type /OBJX'],
  '21 annotations in the tree': [/\/StructParent \d+/, '/StructParent 999'],
  '22 words of links': [/\/Contents \(Open it in a browser\)/, '/Contents ()'],
  '23 pages of links': [/(\/Type \/OBJR[\s\S]*?\/Pg )\d+/, '$11'],
  '24 painted': [/BDC\n/, ' '],
  '25 parents': [/\/StructParents 0/, '/StructParents 77'],
  '26 order of tabs': [/\/Tabs \/S/, '/Tabs /R'],
  '27 embedded fonts': [/\/FontFile2/, '/FontFile9'],
  '28 letters of fonts': [/\/ToUnicode/, '/ToNothing'],
  '29 glyphs of fonts': [/\/CIDToGIDMap \/Identity/, '/CIDToGIDMap /Other'],
  '30 known letters': [/(beginbfrange[\s\S]*?\[<0000> <)[0-9a-f]{4}/, '$1fffd'],
  '31 attachments': [/\/AFRelationship \/Source/, '/AFRelationship ()'],
  '32 open to readers': [/trailer\n<</, 'trailer\n<< /Encrypt 1 0 R'],
  '33 no scripts': [/\/Type \/Catalog/, '/Type /Catalog /OpenAction 1 0 R'],
  '34 bookmarks': [/\/Outlines \d+ 0 R/, '/Nothing 0'],
};

const whole = unpackPdf(await pdfWith(carried));

test('the file that the faults are made in has none', () => {
  expect(checkAccess(new PdfFile(packText(whole)))).toEqual({});
});

test('there is a fault for every check', () => {
  expect(Object.keys(FAULTS)).toEqual(Object.keys(CHECKS));
});

test.each(Object.entries(CHECKS).map(([number, { says }]) => [number, says] as const))('check %s: %s', (number) => {
  const [from = /$/, to = ''] = FAULTS[number] ?? [];
  const faulty = whole.replace(new RegExp(from.source, number === '17 heads' ? 'gm' : ''), to);
  expect(faulty).not.toBe(whole);
  expect(Object.keys(checkAccess(new PdfFile(packText(faulty))))).toContain(number);
});
