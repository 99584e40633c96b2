// A record that travels in the address of the record page, where nothing can be stored.
import { clockOf, type ChecklistRecord } from '../core/record.ts';
import { withoutCertain } from '../core/secrets/clear-secrets.ts';
import { readLink, writeLink } from '../storage/link-text.ts';
import type { DatabaseTrouble } from '../storage/database-trouble.ts';
import { createMyCopy } from '../storage/my-copy.ts';
import type { CompressionPort, Ports } from '../storage/ports.ts';
import type { RecordStores } from './record-stores.ts';
import { findStores } from './where-stored.ts';

/** Opens the record in a link. 'elsewhere' where the open page can do more with it: it can be stored, or asks for a passphrase. */
export async function openLinked(ports: Ports, stores: RecordStores, link: string): Promise<'opened' | 'missing' | 'elsewhere'> {
  const record = await readLink(ports.compression, link);
  if (!record.ok) return record.problem === 'locked' ? 'elsewhere' : 'missing';
  const { trouble } = await findStores(ports);
  if (!trouble) return 'elsewhere';
  openInMemory(ports.compression, stores, record.value, trouble);
  return 'opened';
}

function openInMemory(compression: CompressionPort, stores: RecordStores, record: ChecklistRecord, trouble: DatabaseTrouble): void {
  const newest = clockOf(record);
  const last = [...record.rows.values()].flatMap((row) => [...row.values()]).find((cell) => cell.n === newest);
  if (!last) return;
  stores.openGiven(record, createMyCopy(last.actor), trouble);
  let latest = record;
  stores.$open.listen((open) => {
    if (open.kind !== 'open' || open.record === latest) return;
    latest = open.record;
    const kept = withoutCertain(open.record, open.me.notSecrets);
    void keepInAddress(compression, kept, () => open.record === latest);
  });
}

/** Where nothing can be stored, a reload reads only what the address holds. An address is copied easily (SPEC.md, E10). */
async function keepInAddress(compression: CompressionPort, record: ChecklistRecord, isLatest: () => boolean): Promise<void> {
  const fragment = await writeLink(compression, record);
  if (isLatest()) history.replaceState(history.state, '', `#${fragment}`);
}
