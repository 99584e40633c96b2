// What is stored, by name, for the islands that show it.
export type { SavedRecords, SaveOutcome, UnreadableRecord } from '../storage/saved-records.ts';
export type { SavedRecord } from '../storage/stored-record.ts';
