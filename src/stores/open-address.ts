// What the address of the record page asks for: a record of this device, or one that travels in the address itself.
import { parseRecordId } from '../core/ids.ts';
import { clockOf, type ChecklistRecord } from '../core/record.ts';
import { readLink } from '../storage/link-text.ts';
import type { Ports } from '../storage/ports.ts';
import type { RecordStores } from './record-stores.ts';

/** Opens what the fragment names. 'elsewhere' when it holds a link that belongs on the open page. */
export async function openAddress(ports: Ports, stores: RecordStores, hash: string): Promise<'opened' | 'missing' | 'elsewhere'> {
  const text = hash.replace(/^#/, '').split('/')[0] ?? '';
  const id = parseRecordId(text);
  if (id) {
    await stores.openRecord(id);
    return stores.$open.get().kind === 'open' ? 'opened' : 'missing';
  }
  const record = await readLink(ports.compression, text);
  if (!record.ok) return 'missing';
  if (await canStore(ports)) return 'elsewhere';
  openInMemory(stores, record.value);
  return 'opened';
}

function openInMemory(stores: RecordStores, record: ChecklistRecord): void {
  const newest = clockOf(record);
  const last = [...record.rows.values()].flatMap((row) => [...row.values()]).find((cell) => cell.n === newest);
  if (last) stores.openGiven(record, { actor: last.actor, sentAt: 0, archived: false });
}

async function canStore(ports: Ports): Promise<boolean> {
  const probe = 'fair-handover:probe';
  const mirror = ports.mirror.write(probe, '1');
  ports.mirror.remove(probe);
  return (
    mirror ||
    ports.database.readAll().then(
      () => true,
      () => false,
    )
  );
}
