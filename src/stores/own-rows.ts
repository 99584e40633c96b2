// Rows for accounts that are added by hand.
export { newOwnRow } from '../storage/new-ids.ts';
