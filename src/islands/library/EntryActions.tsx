// What can be done with one checklist as a whole. Every button's name says which project it is about.
import { useEffect, useRef, useState, type ReactNode, type Ref } from 'react';
import { FORMAT } from '../../core/record.ts';
import { recordTitle } from '../../stores/library-stores.ts';
import type { SavedRecord } from '../../stores/saved-types.ts';
import { ProjectName } from './ProjectName.tsx';
import { RenameForm } from './RenameForm.tsx';
import type { EntryDeeds } from './use-deeds.ts';

interface ActionsProps {
  readonly saved: SavedRecord;
  readonly deeds: EntryDeeds;
}

/** The buttons, or the form for a new name. */
export function EntryActions({ saved, deeds }: ActionsProps) {
  const [renaming, setRenaming] = useState(false);
  const renameButton = useRef<HTMLButtonElement>(null);
  const wasRenaming = useRef(false);
  useEffect(() => {
    if (wasRenaming.current && !renaming) renameButton.current?.focus();
    wasRenaming.current = renaming;
  }, [renaming]);
  const save = async (name: string): Promise<void> => {
    await deeds.rename(saved, name);
    setRenaming(false);
  };
  if (renaming) {
    const { record } = saved;
    return <RenameForm id={`name-${record.id}`} name={recordTitle(record)} onSave={(name) => void save(name)} onCancel={() => setRenaming(false)} />;
  }
  // A record that needs a newer version of the site is only shown.
  const canEdit = saved.record.minEdit <= FORMAT;
  return (
    <p className="row deeds">
      {canEdit && <Deed words="Rename" saved={saved} button={renameButton} onClick={() => setRenaming(true)} />}
      {canEdit && <Deed words="Duplicate" saved={saved} onClick={() => void deeds.duplicate(saved)} />}
      {saved.me.archived ? (
        <Deed words="Unarchive" saved={saved} onClick={() => void deeds.unarchive(saved)} />
      ) : (
        <Deed words="Archive" saved={saved} onClick={() => void deeds.archive(saved)} />
      )}
      <Deed words="Delete" saved={saved} onClick={() => void deeds.remove(saved)} />
    </p>
  );
}

interface DeedProps {
  readonly words: ReactNode;
  readonly saved: SavedRecord;
  readonly onClick: () => void;
  readonly button?: Ref<HTMLButtonElement>;
}

function Deed({ words, saved, onClick, button }: DeedProps) {
  return (
    <button type="button" ref={button} onClick={onClick}>
      {words}
      <span className="unseen">
        {' '}
        <ProjectName record={saved.record} />
      </span>
    </button>
  );
}
