// What can be done with one checklist as a whole. Every button's name says which project it is about.
import { useEffect, useRef, useState, type Ref, type RefObject } from 'react';
import { FORMAT } from '../../core/record.ts';
import { recordTitle } from '../../stores/library-stores.ts';
import type { SavedRecord } from '../../stores/saved-types.ts';
import { ProjectName } from './ProjectName.tsx';
import { RenameForm } from './RenameForm.tsx';
import type { EntryDeeds } from './use-deeds.ts';

interface ActionsProps {
  readonly saved: SavedRecord;
  readonly deeds: EntryDeeds;
  /** The address of the record's own page. */
  readonly address: string;
}

/** The link and the buttons, or the form for a new name. */
export function EntryActions({ saved, deeds, address }: ActionsProps) {
  const [renaming, setRenaming] = useState(false);
  const renameButton = useReturningFocus(renaming);
  const save = async (name: string): Promise<void> => {
    await deeds.rename(saved, name);
    setRenaming(false);
  };
  if (renaming) {
    const { record } = saved;
    return (
      <RenameForm
        id={`name-${record.id}`}
        name={recordTitle(record)}
        onSave={(name) => void save(name)}
        onCancel={() => setRenaming(false)}
      />
    );
  }
  const { archived } = saved.me;
  // A record that needs a newer version of the site is only shown.
  const canEdit = saved.record.minEdit <= FORMAT;
  return (
    <p className="row deeds">
      <a href={address}>
        <DeedWords words="Open" saved={saved} />
      </a>
      {canEdit && <Deed words="Rename" saved={saved} button={renameButton} onClick={() => setRenaming(true)} />}
      {canEdit && <Deed words="Duplicate" saved={saved} onClick={() => void deeds.duplicate(saved)} />}
      <Deed
        words={archived ? 'Unarchive' : 'Archive'}
        saved={saved}
        onClick={() => void (archived ? deeds.unarchive : deeds.archive)(saved)}
      />
      <Deed words="Delete" saved={saved} onClick={() => void deeds.remove(saved)} />
    </p>
  );
}

/** The button that opened something gets the focus back once that is closed. */
function useReturningFocus(isOpen: boolean): RefObject<HTMLButtonElement | null> {
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !isOpen) button.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return button;
}

interface DeedProps {
  readonly words: string;
  readonly saved: SavedRecord;
  readonly onClick: () => void;
  readonly button?: Ref<HTMLButtonElement>;
}

function Deed({ words, saved, onClick, button }: DeedProps) {
  return (
    <button type="button" ref={button} onClick={onClick}>
      <DeedWords words={words} saved={saved} />
    </button>
  );
}

function DeedWords({ words, saved }: Pick<DeedProps, 'words' | 'saved'>) {
  return (
    <>
      {words}
      <span className="unseen">
        {' '}
        <ProjectName record={saved.record} />
      </span>
    </>
  );
}
