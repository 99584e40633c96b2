// What dropping a PDF on 'My checklists' gives.
import type { ChecklistRecord } from '../../src/core/record.ts';
import { memoryPorts } from '../../src/storage/memory.ts';
import { readFile } from '../../src/stores/read-file.ts';
import { textOfRecord } from '../core/sample-records.ts';

/** The lists in it as texts, or what else the page hears. */
export async function dropPdf(bytes: Uint8Array) {
  const read = await readFile(memoryPorts().compression, new Blob([new Uint8Array(bytes)]));
  return read.kind === 'records' ? { kind: read.kind, records: read.records.map(textOfRecord) } : read;
}

/** In a word: the whole list and nothing else, something else, or the reason why there is none. */
export async function find(bytes: Uint8Array, record: ChecklistRecord): Promise<string> {
  const read = await dropPdf(bytes);
  if (read.kind !== 'records') return read.kind === 'problem' ? read.problem : read.kind;
  return read.records.join('\n') === textOfRecord(record) ? 'whole' : 'another list';
}
