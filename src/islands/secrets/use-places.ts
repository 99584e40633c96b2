// The places of a page's record that one field shows.
import { useCallback, useSyncExternalStore } from 'react';
import type { RowKey } from '../../core/ids.ts';
import type { SecretPlace } from '../../core/secrets/record-secrets.ts';
import { secretStoresOf } from '../../stores/secret-stores.ts';
import type { RecordStores } from '../../stores/record-stores.ts';

type Places = readonly SecretPlace[];
type OpenStore = RecordStores['$open'];

const NONE: Places = [];

// Made once for all fields: most have no place, and must not render because another one has.
const byCell = new WeakMap<Places, ReadonlyMap<string, Places>>();

function placesByCell(places: Places): ReadonlyMap<string, Places> {
  const known = byCell.get(places);
  if (known) return known;
  const cells = new Map<string, SecretPlace[]>();
  for (const place of places) cells.set(`${place.row} ${place.field}`, [...(cells.get(`${place.row} ${place.field}`) ?? []), place]);
  byCell.set(places, cells);
  return cells;
}

/** The places of one cell. */
export function useCellPlaces($open: OpenStore, row: RowKey, field: string): Places {
  const { $places } = secretStoresOf($open);
  const listen = useCallback((changed: () => void) => $places.listen(changed), [$places]);
  return useSyncExternalStore(listen, () => placesByCell($places.get()).get(`${row} ${field}`) ?? NONE);
}
