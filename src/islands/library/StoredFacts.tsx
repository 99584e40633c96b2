// What this browser keeps for the site, counted.
import { useStore } from '@nanostores/react';
import { useEffect, useState } from 'react';
import type { LibraryStores } from '../../stores/library-stores.ts';
import { pagePorts } from '../../stores/page-stores.ts';
import { readWhereStored, type WhereStored } from '../../stores/where-stored.ts';
import { KeepPromise } from './KeepPromise.tsx';
import { RawData } from './RawData.tsx';
import { RemoveEverything } from './RemoveEverything.tsx';
import { mainWords, secondWords } from './stored-words.ts';

/** The facts, counted anew whenever the list changes. */
export function StoredFacts({ library }: { readonly library: LibraryStores }) {
  const held = useStore(library.$library);
  const [facts, setFacts] = useState<WhereStored | undefined>(undefined);
  const count = (): void => void readWhereStored(pagePorts()).then(setFacts);
  useEffect(count, [held]);
  if (!facts) return <p role="status">Looking what is stored here…</p>;
  return (
    <>
      <dl className="stores">
        <dt>Main storage</dt>
        <dd>{mainWords(facts)}</dd>
        <dt>Second, smaller storage</dt>
        <dd>{secondWords(facts)}</dd>
        <KeepPromise promised={facts.promised} onAnswer={count} />
      </dl>
      <h3>How it could be lost</h3>
      <p>
        A browser may clear what it stores: when you clear its history, when the disk is full, or when a private window closes. Safari may
        clear it after seven days of use in which you did not come here.
      </p>
      <h3>How to keep it</h3>
      <p>
        Make a backup now and then, with ‘Back up everything’ above. Keep the file where your other papers are, not on this device alone. A
        link that you sent is a copy too.
      </p>
      <RemoveEverything library={library} isEmpty={isEmpty(facts)} />
      <RawData isEmpty={isEmpty(facts)} />
    </>
  );
}

function isEmpty({ counts, mirrors, asideMirrors }: WhereStored): boolean {
  return counts.records + counts.letters + counts.lost + counts.snapshots + counts.aside + mirrors + asideMirrors === 0;
}
