// What is stored, by name, for the islands that show it.
export type { DatabaseTrouble } from '../storage/database-trouble.ts';
export type { SaveOutcome } from '../storage/saved-records.ts';
export type { KeptLetter } from '../storage/stored-letter.ts';
export type { SavedRecord } from '../storage/stored-record.ts';
export type { UnreadableRecord } from '../storage/unreadable-records.ts';
