// The device's own share sheet, which phones and some computers have.
import { handoverFile } from './files.ts';

/** What goes to the sheet. */
export interface Shareable {
  readonly title: string;
  readonly url?: string;
  readonly file?: { readonly name: string; readonly text: string };
  readonly pdf?: PdfFile;
}

/** A PDF that is ready to be handed over. */
export interface PdfFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What became of it. Closing the sheet is no failure. */
export type SharedOutcome = 'shared' | 'closed' | 'failed';

/** Whether there is a sheet, for links or for files. Phones take no JSON, so files go as text. */
export function canShare(what: 'link' | 'file'): boolean {
  if (!Reflect.has(navigator, 'share')) return false;
  return what === 'link' || (Reflect.has(navigator, 'canShare') && navigator.canShare({ files: [sharedFile('a', '')] }));
}

/** Whether the sheet takes a PDF. */
export function canSharePdf(): boolean {
  if (!Reflect.has(navigator, 'share') || !Reflect.has(navigator, 'canShare')) return false;
  return navigator.canShare({ files: [sharedPdf({ name: 'a.pdf', bytes: new Uint8Array() })] });
}

/** Opens the sheet; it must be called by a click. */
export async function openShareSheet({ title, url, file, pdf }: Shareable): Promise<SharedOutcome> {
  try {
    await navigator.share({
      title,
      ...(url && { url }),
      ...(file && { files: [sharedFile(file.name.replace(/\..*$/, ''), file.text)] }),
      ...(pdf && { files: [sharedPdf(pdf)] }),
    });
    return 'shared';
  } catch (problem) {
    return problem instanceof DOMException && problem.name === 'AbortError' ? 'closed' : 'failed';
  }
}

function sharedPdf({ name, bytes }: PdfFile): File {
  return new File([bytes], name, { type: 'application/pdf' });
}

function sharedFile(stem: string, text: string): File {
  const { name, type } = handoverFile(stem, 'shared');
  return new File([text], name, { type });
}
