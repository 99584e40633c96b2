// 'Back up everything': one file with every checklist of this browser.
import { Suspense, useState } from 'react';
import { counted } from '../../core/turn-words.ts';
import type { HeldRecords, LibraryStores } from '../../stores/library-stores.ts';
import { pagePorts } from '../../stores/page-stores.ts';
import type { TemplateLink } from '../../stores/read-template.ts';
import { Icon } from '../record/drawings.tsx';
import { latePart } from '../record/late-part.tsx';
import { backupStem } from './backup-files.ts';

const HeldRecordsNote = latePart(async () => (await import('../secrets/HeldRecordsNote.tsx')).HeldRecordsNote);

interface BackUpProps {
  readonly library: LibraryStores;
  readonly held: HeldRecords;
  readonly templates: readonly TemplateLink[];
  readonly base: string;
}

/** The button and what came of it. */
export function BackUpAll({ library, held, templates, base }: BackUpProps) {
  const { records, unreadable } = held;
  const [said, say] = useState('');
  const [isHeld, setHeld] = useState(false);
  const isEmpty = records.length === 0;
  const backUp = async (): Promise<void> => {
    const { saveBackup } = await import('../../stores/save-backup.ts');
    const today = pagePorts().world.today();
    const outgoing = records.map(({ record, me }) => ({ record, notSecrets: me.notSecrets }));
    const outcome = saveBackup(outgoing, (part, parts) => backupStem(today, part, parts));
    setHeld(outcome.kind === 'holdsSecret');
    if (outcome.kind !== 'saved') return say(outcome.kind === 'unreadable' ? NOT_READ : '');
    say(backupWords(outcome.names, records.length, unreadable.length));
    await library.noteCopied(records);
  };
  const start = (): void => void backUp().catch(() => say(NOT_LOADED));
  return (
    <div className="flow">
      <p>
        <button type="button" className={isEmpty ? 'btn' : 'btn main'} aria-disabled={isEmpty} onClick={() => !isEmpty && start()}>
          <Icon name="save" />
          Back up everything
        </button>
      </p>
      <p className="note">
        {isEmpty
          ? 'There is nothing to back up yet.'
          : 'Makes a file with every checklist on this page, archived ones too. Keep it outside this device.'}
      </p>
      <p role="status">{said}</p>
      {isHeld && (
        <Suspense>
          <HeldRecordsNote {...{ library, records, templates, base }} />
        </Suspense>
      )}
    </div>
  );
}

const NOT_READ = 'The backup could not be made: the site could not read its own file. Save each checklist from its own page.';
const NOT_LOADED = 'A part of this page did not load. Check your connection and try again.';

function backupWords(names: readonly string[], count: number, unreadable: number): string {
  const left =
    unreadable === 0 ? '' : ` ${counted(unreadable, 'checklist')} that cannot be read ${unreadable === 1 ? 'is' : 'are'} not in it.`;
  return `${counted(count, 'checklist')} saved as ${names.join(' and ')}, in the folder for your downloads.${left}`;
}
