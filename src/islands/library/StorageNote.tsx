// Said only where this browser does not keep both copies.
import type { WorkingStores } from '../../stores/where-stored.ts';
import { Icon } from '../record/drawings.tsx';

/** What does not work here, and what to do about it. */
export function StorageNote({ database, mirror }: WorkingStores) {
  if (database && mirror) return null;
  return (
    <p className="storage">
      <Icon name="warning" />
      <span>{storageWords(database, mirror)}</span>
    </p>
  );
}

function storageWords(database: boolean, mirror: boolean): string {
  if (database) return 'This browser keeps one copy of each checklist instead of two. Back up everything now and then.';
  return mirror
    ? 'The main storage of this browser cannot be used. The list below comes from the second, smaller one: back up everything before you close this page.'
    : 'This browser does not let the site store anything, so no checklist can be listed or kept here. Leave the private window, or allow site data for this site, then reload the page.';
}
