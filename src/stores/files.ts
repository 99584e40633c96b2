// Files and the clipboard, for the islands that hand something over.
export { copyText, saveFile } from '../storage/files.ts';
export { canShare, openShareSheet } from '../storage/share-sheet.ts';
