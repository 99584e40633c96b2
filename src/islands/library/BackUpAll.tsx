// 'Back up everything': one file with every checklist of this browser.
import { useState } from 'react';
import { counted } from '../../core/turn-words.ts';
import type { HeldRecords, LibraryStores } from '../../stores/library-stores.ts';
import { pagePorts } from '../../stores/page-stores.ts';
import { isWholeBackup, saveBackupText } from '../../stores/save-backup.ts';
import { Icon } from '../record/drawings.tsx';
import { backupStem, backupTexts } from './backup-files.ts';

/** The button and what came of it. */
export function BackUpAll({ library, held: { records, unreadable } }: { readonly library: LibraryStores; readonly held: HeldRecords }) {
  const [said, say] = useState('');
  const isEmpty = records.length === 0;
  const backUp = (): void => {
    const texts = backupTexts(records.map(({ record }) => record));
    if (!texts.every(isWholeBackup))
      return say('The backup could not be made: the site could not read its own file. Save each checklist from its own page.');
    const today = pagePorts().world.today();
    const names = texts.map((text, at) => saveBackupText(text, backupStem(today, at + 1, texts.length)));
    say(backupWords(names, records.length, unreadable.length));
    void library.noteCopied(records);
  };
  return (
    <div className="flow">
      <p>
        <button type="button" className={isEmpty ? 'btn' : 'btn main'} aria-disabled={isEmpty} onClick={() => !isEmpty && backUp()}>
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
    </div>
  );
}

function backupWords(names: readonly string[], count: number, unreadable: number): string {
  const left =
    unreadable === 0 ? '' : ` ${counted(unreadable, 'checklist')} that cannot be read ${unreadable === 1 ? 'is' : 'are'} not in it.`;
  return `${counted(count, 'checklist')} saved as ${names.join(' and ')}, in the folder for your downloads.${left}`;
}
