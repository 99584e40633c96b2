// Parts of a letter's page whose scripts are fetched when they are shown.
import { latePart } from '../record/late-part.tsx';

/** What looks like a password. */
export const Held = latePart(async () => (await import('./Held.tsx')).Held);
/** Names and accounts out of a checklist of this device. */
export const UseRecord = latePart(async () => (await import('./UseRecord.tsx')).UseRecord);
