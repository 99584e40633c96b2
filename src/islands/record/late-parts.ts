// Parts of the record page whose scripts are fetched when they are shown: a list that needs none of them does not pay for them.
import { latePart } from './late-part.tsx';

/** Below the rows that are on the list. */
export const AddAccounts = latePart(async () => (await import('./AddAccounts.tsx')).AddAccounts);
/** The letter that asks for what is missing. */
export const AskForMissing = latePart(async () => (await import('./AskForMissing.tsx')).AskForMissing);
/** What the answers of a list of questions show. */
export const GapList = latePart(async () => (await import('./GapList.tsx')).GapList);
/** What was replaced. */
export const HistoryList = latePart(async () => (await import('./HistoryList.tsx')).HistoryList);
/** The record for other programs. */
export const OtherFormats = latePart(async () => (await import('./OtherFormats.tsx')).OtherFormats);
/** What goes on a PDF, and what it could not show. */
export const PdfPanel = latePart(async () => (await import('./PdfPanel.tsx')).PdfPanel);
/** Names, dates and sides. */
export const RecordSettings = latePart(async () => (await import('./RecordSettings.tsx')).RecordSettings);
/** Below everything else, so that it may come a moment later than the rest. */
export const SignOff = latePart(async () => (await import('./SignOff.tsx')).SignOff);
