// 'Back up everything': one file with every checklist and letter of this browser.
import { Suspense, useState } from 'react';
import { counted } from '../../core/turn-words.ts';
import type { HeldRecords, LibraryStores } from '../../stores/library-stores.ts';
import { pagePorts } from '../../stores/page-stores.ts';
import type { TemplateLink } from '../../stores/read-template.ts';
import { Icon } from '../record/drawings.tsx';
import { latePart } from '../record/late-part.tsx';
import { backupStem } from './backup-files.ts';
import type { LetterPage } from './letter-pages.ts';
import { heldWords } from './stored-words.ts';

const HeldRecordsNote = latePart(async () => (await import('../secrets/HeldRecordsNote.tsx')).HeldRecordsNote);

interface BackUpProps {
  readonly library: LibraryStores;
  readonly held: HeldRecords;
  readonly templates: readonly TemplateLink[];
  readonly letterLinks: readonly LetterPage[];
  readonly base: string;
}

/** The button and what came of it. */
export function BackUpAll({ library, held, templates, letterLinks, base }: BackUpProps) {
  const { records, letters } = held;
  const [said, say] = useState('');
  const [isHeld, setHeld] = useState(false);
  const isEmpty = records.length + letters.length === 0;
  const backUp = async (): Promise<void> => {
    const { saveBackup } = await import('../../stores/save-backup.ts');
    const today = pagePorts().world.today();
    const outgoing = records.map(({ record, me }) => ({ record, notSecrets: me.notSecrets }));
    const outcome = saveBackup({ records: outgoing, letters }, (part, parts) => backupStem(today, part, parts));
    setHeld(outcome.kind === 'holdsSecret');
    if (outcome.kind !== 'saved') return say(outcome.kind === 'unreadable' ? NOT_READ : '');
    say(backupWords(outcome.names, held));
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
          : 'Makes a file with every checklist and letter on this page, archived ones too. Keep it outside this device.'}
      </p>
      <p role="status">{said}</p>
      {isHeld && (
        <Suspense>
          <HeldRecordsNote {...{ library, records, letters, templates, letterLinks, base }} />
        </Suspense>
      )}
    </div>
  );
}

const NOT_READ = 'The backup could not be made: the site could not read its own file. Save each checklist from its own page.';
const NOT_LOADED = 'A part of this page did not load. Check your connection and try again.';

function backupWords(names: readonly string[], { records, letters, unreadable }: HeldRecords): string {
  const { length } = unreadable;
  const left = length === 0 ? '' : ` ${counted(length, 'item')} that cannot be read ${length === 1 ? 'is' : 'are'} not in it.`;
  return `${heldWords(records.length, letters.length)} saved as ${names.join(' and ')}, in the folder for your downloads.${left}`;
}
