// Said only where this browser does not keep both copies.
import type { HeldRecords } from '../../stores/library-stores.ts';
import { Icon } from '../record/drawings.tsx';

interface StorageNoteProps extends Pick<HeldRecords, 'trouble'> {
  /** Whether the second, smaller storage works. */
  readonly mirror: boolean;
}

/** What does not work here, and what to do about it. */
export function StorageNote({ trouble, mirror }: StorageNoteProps) {
  if (!trouble && mirror) return null;
  return (
    <p className="storage">
      <Icon name="warning" />
      <span>{storageWords(trouble, mirror)}</span>
    </p>
  );
}

function storageWords(trouble: HeldRecords['trouble'], mirror: boolean): string {
  if (!trouble) return 'This browser keeps one copy of each checklist instead of two. Back up everything now and then.';
  if (trouble === 'newer') return NEWER;
  if (trouble === 'busy') return BUSY;
  return mirror ? SECOND : NONE;
}

const NEWER =
  'A newer version of this site has saved checklists in this browser. Reload this page to get it. Until then nothing is changed here, so that nothing is lost.';
const BUSY =
  'The main storage of this browser does not answer: another tab may hold it. Close the other tabs of this site, then reload this page.';
const SECOND =
  'The main storage of this browser cannot be used. The list below comes from the second, smaller one: back up everything before you close this page.';
const NONE =
  'This browser does not let the site store anything, so no checklist can be listed or kept here. Leave the private window, or allow site data for this site, then reload the page.';
