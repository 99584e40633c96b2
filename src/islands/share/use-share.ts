// The link and the file of a record, made anew when what is in it changes while the panel is open.
import { useEffect, useMemo, useState } from 'react';
import { encodePacked } from '../../core/packed-text.ts';
import type { ChecklistRecord } from '../../core/record.ts';
import { pagePorts } from '../../stores/page-stores.ts';
import { shareRecord, type Share } from '../../stores/share-record.ts';

/** Where the making is. Nothing can be sent before it is ready. */
export type Making = { readonly kind: 'making' } | { readonly kind: 'failed' } | { readonly kind: 'ready'; readonly share: Share };

/** What is made: nothing while it must not leave (`isHeld`), locked where there is a passphrase. */
export interface ShareWish {
  readonly record: ChecklistRecord;
  /** The full address of the open page. */
  readonly openPage: string;
  readonly passphrase: string | undefined;
  readonly notSecrets: readonly string[];
  readonly isHeld: boolean;
}

/** Makes them. */
export function useShare({ record, openPage, passphrase, notSecrets, isHeld }: ShareWish): Making {
  const [made, setMade] = useState<{ readonly of: string; readonly making: Making }>();
  const packed = useMemo(() => encodePacked(record), [record]);
  // A save gives a new object with the same content: then the link stays as it is, and a copied one is still the one shown.
  const wish = `${isHeld} ${passphrase ?? ''} ${packed}`;
  useEffect(() => {
    if (isHeld) return undefined;
    let current = true;
    const finish = (making: Making): void => void (current && setMade({ of: wish, making }));
    shareRecord(pagePorts(), record, openPage, passphrase, notSecrets).then(
      (share) => finish(share ? { kind: 'ready', share } : { kind: 'failed' }),
      () => finish({ kind: 'failed' }),
    );
    return () => {
      current = false;
    };
  }, [wish, openPage]);
  return made?.of === wish ? made.making : { kind: 'making' };
}
