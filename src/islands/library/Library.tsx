// Everything that this browser holds.
import { useStore } from '@nanostores/react';
import { useState } from 'react';
import type { HeldRecords, LibraryStores } from '../../stores/library-stores.ts';
import { pagePorts } from '../../stores/page-stores.ts';
import type { TemplateLink } from '../../stores/read-template.ts';
import { canMirror } from '../../stores/where-stored.ts';
import { BackUpAll } from './BackUpAll.tsx';
import { Entries } from './Entries.tsx';
import { KeptLetters } from './KeptLetters.tsx';
import type { LetterPage } from './letter-pages.ts';
import { NoChecklists } from './NoChecklists.tsx';
import { OpenPasted } from './OpenPasted.tsx';
import { RestoreFiles } from './RestoreFiles.tsx';
import { StorageNote } from './StorageNote.tsx';
import { Unreadable } from './Unreadable.tsx';
import { useDeeds } from './use-deeds.ts';
import { WhereStored } from './WhereStored.tsx';

interface LibraryProps {
  readonly library: LibraryStores;
  readonly templates: readonly TemplateLink[];
  readonly letterLinks: readonly LetterPage[];
  readonly base: string;
}

/** The list, what cannot be read, and the backups. */
export function Library({ library, templates, letterLinks, base }: LibraryProps) {
  const held = useStore(library.$library);
  const [mirror] = useState(() => canMirror(pagePorts()));
  if (!held) return <p role="status">Reading the checklists of this browser…</p>;
  return (
    <>
      <StorageNote trouble={held.trouble} mirror={mirror} />
      <Lists library={library} held={held} templates={templates} base={base} />
      <KeptLetters library={library} letters={held.letters} letterLinks={letterLinks} base={base} />
      {held.unreadable.map((unreadable, at) => (
        <Unreadable key={unreadable.raw} unreadable={unreadable} number={at + 1} onChanged={() => void library.readLibrary()} />
      ))}
      <section className="backups margin" aria-labelledby="sent">
        <h2 id="sent">Were you sent a list?</h2>
        <OpenPasted base={base} />
      </section>
      <section className="backups margin" aria-labelledby="backups">
        <h2 id="backups">Backups</h2>
        <div className="halves">
          <BackUpAll {...{ library, held, templates, letterLinks, base }} />
          <RestoreFiles library={library} templates={templates} base={base} />
        </div>
      </section>
      <WhereStored library={library} />
    </>
  );
}

function Lists({
  library,
  held: { records, letters, unreadable },
  templates,
  base,
}: Omit<LibraryProps, 'letterLinks'> & { readonly held: HeldRecords }) {
  const [shown, setShown] = useState(false);
  const deeds = useDeeds(library);
  const current = records.filter(({ me }) => !me.archived);
  const archived = records.filter(({ me }) => me.archived);
  const rest = { deeds, templates, base };
  const isEmpty = current.length + deeds.left.length + letters.length + unreadable.length === 0;
  return (
    <>
      {isEmpty && <NoChecklists base={base} archived={archived.length > 0} />}
      <Entries records={current} left={deeds.left} {...rest} />
      {archived.length > 0 && (
        <p>
          <button type="button" className="btn" aria-expanded={shown} onClick={() => setShown(!shown)}>
            Show archived ({archived.length})
          </button>
        </p>
      )}
      {shown && <Entries records={archived} left={[]} {...rest} />}
    </>
  );
}
