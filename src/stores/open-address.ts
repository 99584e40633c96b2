// What the address of the record page asks for: a record of this device, or one that travels in the address itself.
import { parseRecordId } from '../core/ids.ts';
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
  // Few visits have a link in the address of a record's page, so the others do not fetch what reads it.
  const reader = await import('./open-linked.ts').catch(() => undefined);
  return reader ? reader.openLinked(ports, stores, text) : 'missing';
}
