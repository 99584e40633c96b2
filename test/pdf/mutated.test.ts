// PDFs that were changed at random: the list that is inside or a reason, and nothing else.
import { expect, test } from 'vitest';
import { chanceOf } from '../core/realistic-record.ts';
import { textOfRecord } from '../core/sample-records.ts';
import { printFigure, runs, timeLimit } from '../nightly.ts';
import { carry, PASSPHRASE, RECORD } from './carried-fixtures.ts';
import { dropPdf } from './find-list.ts';
import { mutatePdf } from './mutate.ts';
import { readStored, readStoredList, smallPdf } from './treated-files.ts';

const REASONS = ['nothingInside', 'damaged', 'protected', 'tooNew', 'cut', 'invalid', 'notAFile', 'noPayload'];
const OPEN = ['qpdf-object-streams', 'qpdf-linear', 'mutool', 'gs', 'pdfunite', 'pdftk-cat'];

/** What each thousand is made of, and what may be found in it. */
const stored = { kind: 'records', records: [textOfRecord(readStoredList())] };
const made = { pdf: await smallPdf(await carry(RECORD)), found: { kind: 'records', records: [textOfRecord(RECORD)] } };
const locked = await smallPdf(await carry(RECORD, PASSPHRASE));
const kinds: readonly { readonly pdf: Uint8Array; readonly found: unknown }[] = [
  ...OPEN.map((name) => ({ pdf: readStored(name), found: stored })),
  ...OPEN.map(() => made),
  { pdf: locked, found: await dropPdf(locked) },
  { pdf: readStored('pdftocairo'), found: undefined },
];
const sealed = { pdf: readStored('qpdf-aes'), found: stored };

async function check(kind: (typeof kinds)[number], bytes: Uint8Array): Promise<boolean> {
  const found = await dropPdf(bytes);
  if (found.kind === 'problem') expect(REASONS).toContain(found.problem);
  else expect(found).toEqual(kind.found);
  return found.kind !== 'problem';
}

test('[U23] a changed PDF gives the list or a reason, never another list', { timeout: timeLimit(60_000) }, async () => {
  const chance = chanceOf(Number(process.env['SEED']));
  const [began, count] = [performance.now(), runs(1_000)];
  let given = 0;
  for (let run = 0; run < count; run += 1) {
    // Taking a seal off takes long.
    const kind = run % 50 === 0 ? sealed : kinds[chance(kinds.length)];
    if (kind && (await check(kind, mutatePdf(kind.pdf, chance)))) given += 1;
  }
  printFigure(
    `changed PDFs: ${count}, list given ${given}, reason given ${count - given}, ${Math.round((performance.now() - began) / count)} ms each`,
  );
  expect(given).toBeGreaterThan(count / 4);
  expect(given).toBeLessThan(count);
});
