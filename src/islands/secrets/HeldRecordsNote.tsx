// 'Back up everything' is held back: which checklists hold what looks like a password, and the two answers for each place.
import { useState } from 'react';
import { placeWords } from '../../core/place-words.ts';
import { rowOf } from '../../core/record.ts';
import { clearEdits } from '../../core/secrets/clear-secrets.ts';
import { certainSecrets, notSecretKey, type SecretPlace } from '../../core/secrets/record-secrets.ts';
import { countWords, WRITE_WHERE } from '../../core/secrets/secret-words.ts';
import type { LibraryStores } from '../../stores/library-stores.ts';
import type { TemplateLink } from '../../stores/read-template.ts';
import { heldLetters } from '../../stores/save-backup.ts';
import { isKept } from '../../stores/save-status.ts';
import type { KeptLetter, SavedRecord } from '../../stores/saved-types.ts';
import { letterAddress, type LetterPage } from '../library/letter-pages.ts';
import { ProjectName } from '../library/ProjectName.tsx';
import { heldWords } from '../library/stored-words.ts';
import { useTemplate } from '../library/use-template.ts';
import { Warning } from '../record/Warning.tsx';
import { Said } from '../review/Said.tsx';
import { SecretList } from './SecretList.tsx';
import { startWords } from './start-words.ts';

interface HeldRecordsProps {
  readonly library: LibraryStores;
  readonly records: readonly SavedRecord[];
  readonly letters: readonly KeptLetter[];
  readonly templates: readonly TemplateLink[];
  readonly letterLinks: readonly LetterPage[];
  readonly base: string;
}

/** The panel; once nothing stands in the way, a line that says so. */
export function HeldRecordsNote({ records, letters, letterLinks, ...props }: HeldRecordsProps) {
  const [undo, setUndo] = useState<(() => void) | undefined>(undefined);
  const held = records
    .map((saved) => ({ saved, places: certainSecrets(saved.record, saved.me.notSecrets) }))
    .filter(({ places }) => places.length > 0);
  const heldIn = heldLetters(letters);
  return (
    <>
      {undo && <Undo onUndo={() => (undo(), setUndo(undefined))} />}
      {held.length + heldIn.length === 0 ? (
        <p role="status">Nothing stands in the way any more. Choose Back up everything again.</p>
      ) : (
        <Warning
          role="alert"
          title={`Not yet: ${heldWords(held.length, heldIn.length)} ${held.length + heldIn.length === 1 ? 'holds' : 'hold'} what looks like a password or a key.`}
        >
          {WRITE_WHERE}
          {held.map(({ saved, places }) => (
            <HeldRecord key={saved.record.id} {...props} saved={saved} places={places} onCleared={(back) => setUndo(() => back)} />
          ))}
          {heldIn.map((kept) => (
            <HeldLetter key={kept.letter.id} kept={kept} letterLinks={letterLinks} base={props.base} />
          ))}
        </Warning>
      )}
    </>
  );
}

/** A letter is mended on its own page. */
function HeldLetter({ kept, letterLinks, base }: { readonly kept: KeptLetter } & Pick<HeldRecordsProps, 'letterLinks' | 'base'>) {
  const page = letterLinks.find(({ number }) => number === kept.letter.draft.letter);
  if (!page) return <p>A letter that this site does not have any more. Delete it, or open it on the site that has it.</p>;
  return (
    <p>
      Open the letter <a href={letterAddress(base, page, kept.letter.id)}>{page.title}</a>, and answer there.
    </p>
  );
}

function Undo({ onUndo }: { readonly onUndo: () => void }) {
  return (
    <p className="row" role="status">
      <span>What looked like a password is cleared.</span>
      <button type="button" className="btn" onClick={onUndo}>
        Undo
      </button>
    </p>
  );
}

interface HeldRecordProps extends Pick<HeldRecordsProps, 'library' | 'templates' | 'base'> {
  readonly saved: SavedRecord;
  readonly places: readonly SecretPlace[];
  readonly onCleared: (undo: () => void) => void;
}

function HeldRecord({ library, templates, base, saved, places, onCleared }: HeldRecordProps) {
  const { record } = saved;
  const template = useTemplate(templates, record.template);
  const clear = async (place: SecretPlace): Promise<void> => {
    const edits = clearEdits(record, [place]);
    const before = edits.map(({ row, field }) => ({ row, field, value: rowOf(record, row).get(field)?.value ?? '' }));
    const outcome = await library.editSaved(saved, edits);
    if (isKept(outcome)) onCleared(() => void library.editSaved(outcome.saved, before));
  };
  const listed = places.map((place) => {
    const { row, field, text, finding } = place;
    const words = typeof template === 'string' ? ['a note'] : placeWords(template, record, place);
    return {
      key: `${row} ${field} ${finding.start}`,
      place,
      name: <Said words={words} />,
      link: (
        <a href={`${base}record/#${record.id}/${row}`}>
          <Said words={startWords(words)} />
        </a>
      ),
      onClear: () => void clear(place),
      onAllow: () => void library.noteNotSecrets(saved, [notSecretKey(row, field, text)]),
    };
  });
  return (
    <>
      <p>
        <ProjectName record={record} />: {countWords(places)}.
      </p>
      <SecretList places={listed} />
    </>
  );
}
