// What may be a password in the open record, kept up to date from the first look on.
import { atom, type ReadableAtom } from 'nanostores';
import { findSecrets } from '../core/secrets/find-secrets.ts';
import { recordSecrets, type SecretPlace, type SecretSearch } from '../core/secrets/record-secrets.ts';
import type { RecordStores } from './record-stores.ts';

/** A click that left a field is over after this: what appears under the field must not move its target away. */
const SHOW_AFTER_MS = 250;

/** How many texts are remembered before the memory begins anew. */
const MOST_KNOWN = 5_000;

/** The places of one open record. */
export interface SecretStores {
  /** What the page shows: a moment behind the record. */
  readonly $places: ReadableAtom<readonly SecretPlace[]>;
  /** As of now. */
  lookNow(): readonly SecretPlace[];
}

// One search a page, whichever part of it asks first.
const made = new WeakMap<RecordStores['$open'], SecretStores>();

/** The places of the record that a page has open. */
export function secretStoresOf($open: RecordStores['$open']): SecretStores {
  const stores = made.get($open) ?? createSecretStores($open);
  made.set($open, stores);
  return stores;
}

function createSecretStores($open: RecordStores['$open']): SecretStores {
  const search = createSearch();
  const lookNow = (): readonly SecretPlace[] => placesOf($open.get(), search);
  const $places = atom<readonly SecretPlace[]>(lookNow());
  let timer: ReturnType<typeof setTimeout> | undefined;
  $open.listen(() => {
    clearTimeout(timer);
    timer = setTimeout(() => $places.set(lookNow()), SHOW_AFTER_MS);
  });
  return { $places, lookNow };
}

function placesOf(open: ReturnType<RecordStores['$open']['get']>, search: SecretSearch): readonly SecretPlace[] {
  return open.kind === 'open' ? recordSecrets(open.record, open.me.notSecrets, search) : [];
}

/** A search that remembers: an edit changes one text of many. */
function createSearch(): SecretSearch {
  const known = new Map<string, ReturnType<SecretSearch>>();
  return (text) => {
    const findings = known.get(text) ?? findSecrets(text);
    if (known.size > MOST_KNOWN) known.clear();
    known.set(text, findings);
    return findings;
  };
}
