// Makes the stored PDFs of test/pdf/treated anew, with the programs that this machine has: node scripts/treat-pdfs.ts
import { writeFileSync } from 'node:fs';
import { carry, RECORD } from '../test/pdf/carried-fixtures.ts';
import { hasTool } from '../test/pdf/tools.ts';
import { runTreatment, TREATMENTS } from '../test/pdf/treat.ts';
import { smallPdf, STORED_LIST, storedAt } from '../test/pdf/treated-files.ts';
import { encodeBackup } from '../src/core/backup.ts';

const files = { 'in.pdf': await smallPdf(await carry(RECORD)), 'other.pdf': await smallPdf(undefined) };
const missing = TREATMENTS.filter(({ command: [tool = ''] }) => !hasTool(tool));
if (missing.length > 0) throw new Error(`not on this machine: ${missing.map(({ words }) => words).join('; ')}`);

writeFileSync(storedAt(STORED_LIST), encodeBackup([RECORD]));
for (const treatment of TREATMENTS) {
  const treated = runTreatment(treatment, files);
  writeFileSync(storedAt(`${treatment.name}.pdf`), treated);
  console.log(`${treatment.words}: ${files['in.pdf'].length} bytes became ${treated.length}`);
}
