// Files and the clipboard, for the islands that hand something over.
export { copyText, saveFile } from '../storage/files.ts';
export { canShare, canSharePdf, openShareSheet, type PdfFile, type SharedOutcome } from '../storage/share-sheet.ts';
