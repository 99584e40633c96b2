// Shows 'My checklists' once this browser holds one.
import { MIRROR_PREFIX } from '../storage/keys.ts';

function holdsRecord(): boolean {
  try {
    return Object.keys(localStorage).some((key) => key.startsWith(MIRROR_PREFIX));
  } catch {
    // Storage is switched off: then there is nothing to show.
    return false;
  }
}

const link = document.getElementById('nav-records');
if (link && holdsRecord()) link.hidden = false;
