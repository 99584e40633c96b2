// 'Where is my data?': what this browser keeps, how it could be lost, and how to copy or remove all of it.
import { lazy, Suspense, useEffect, useRef } from 'react';
import type { LibraryStores } from '../../stores/library-stores.ts';

const StoredFacts = lazy(async () => ({ default: (await import('./StoredFacts.tsx')).StoredFacts }));

/** The name that the address has for this section. */
const PLACE = 'where';

/** The section. What it knows for certain stands there at once; what has to be counted comes a moment later. */
export function WhereStored({ library }: { readonly library: LibraryStores }) {
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    // The list above it was not there yet when the browser went to this place.
    if (location.hash === `#${PLACE}`) section.current?.scrollIntoView();
  }, []);
  return (
    <section ref={section} id={PLACE} className="where-stored margin" aria-labelledby="where-title">
      <h2 id="where-title">Where is my data?</h2>
      <div className="flow measure">
        <p>In this browser, on this device, and nowhere else. We have no server that receives it.</p>
        <Suspense fallback={<p role="status">Looking what is stored here…</p>}>
          <StoredFacts library={library} />
        </Suspense>
      </div>
    </section>
  );
}
