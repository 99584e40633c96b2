// 'Restore from a file': what is here is merged at once, what is new is added after one question.
import { useState, type ChangeEvent } from 'react';
import type { ChecklistRecord } from '../../core/record.ts';
import type { Side } from '../../core/template.ts';
import { counted } from '../../core/turn-words.ts';
import type { LibraryStores } from '../../stores/library-stores.ts';
import { Foreign } from './Foreign.tsx';
import { keepRecords, readBackupFiles, type RestoreProblem } from './restore-files.ts';
import { WhoAreYou } from './WhoAreYou.tsx';

interface Restored {
  readonly merged: number;
  readonly added: number;
  /** New ones that wait for the answer. */
  readonly waiting: readonly ChecklistRecord[];
  readonly problems: readonly RestoreProblem[];
}

/** The field, the question and the outcome. */
export function RestoreFiles({ library }: { readonly library: LibraryStores }) {
  const [restored, setRestored] = useState<Restored | undefined>(undefined);
  const read = async (event: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const field = event.currentTarget;
    const files = [...(field.files ?? [])];
    if (files.length === 0) return;
    setRestored(await restoreFiles(library, files));
    // Emptied, so that choosing the same file again is a change again.
    field.value = '';
  };
  const add = async (side: Side): Promise<void> => {
    if (!restored) return;
    const { count, problems } = await keepRecords(library, restored.waiting, side);
    setRestored({ ...restored, waiting: [], added: count, problems: [...restored.problems, ...problems] });
  };
  const waiting = newest(restored?.waiting ?? []);
  return (
    <div className="flow">
      <p>
        <label htmlFor="restore">Restore from a file</label>
        <input
          id="restore"
          type="file"
          multiple
          accept=".json,.txt"
          aria-describedby="restore-note"
          onChange={(event) => void read(event)}
        />
      </p>
      <p id="restore-note" className="note">
        Nothing that is saved here is lost: a checklist that you have already gains the newer answers.
      </p>
      <div role="status">{restored && <Outcome restored={restored} />}</div>
      {waiting.length > 0 && restored && (
        <WhoAreYou records={waiting} onAnswer={(side) => void add(side)} onCancel={() => setRestored({ ...restored, waiting: [] })} />
      )}
    </div>
  );
}

async function restoreFiles(library: LibraryStores, files: readonly File[]): Promise<Restored> {
  const { records, problems } = await readBackupFiles(files);
  await library.readLibrary();
  const here = new Set(library.$library.get()?.records.map(({ record }) => record.id));
  // The side is asked for new ones only; where a copy is here, its own side stays.
  const { count, problems: more } = await keepRecords(
    library,
    records.filter(({ id }) => here.has(id)),
    'client',
  );
  return { merged: count, added: 0, waiting: records.filter(({ id }) => !here.has(id)), problems: [...problems, ...more] };
}

/** One of each id: the same checklist may stand in several files. */
function newest(records: readonly ChecklistRecord[]): readonly ChecklistRecord[] {
  return [...new Map(records.map((record) => [record.id, record])).values()];
}

function Outcome({ restored: { merged, added, waiting, problems } }: { readonly restored: Restored }) {
  const nothing = merged + added + waiting.length + problems.length === 0;
  return (
    <>
      {added > 0 && <p>Added {counted(added, 'checklist')}.</p>}
      {merged > 0 && <p>{counted(merged, 'checklist')} that you had already, with the newer answers added.</p>}
      {nothing && <p>Nothing was added.</p>}
      {problems.map(({ name, words }, at) => (
        <p key={at} className="trouble">
          <b>
            <Foreign text={name} />
          </b>{' '}
          {words}
        </p>
      ))}
    </>
  );
}
