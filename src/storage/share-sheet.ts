// The device's own share sheet, which phones and some computers have.

/** What goes to the sheet. */
export interface Shareable {
  readonly title: string;
  readonly url?: string;
  readonly file?: { readonly name: string; readonly text: string };
}

/** What became of it. Closing the sheet is no failure. */
export type SharedOutcome = 'shared' | 'closed' | 'failed';

/** Whether there is a sheet, for links or for files. Phones take no JSON, so files go as text. */
export function canShare(what: 'link' | 'file'): boolean {
  if (!Reflect.has(navigator, 'share')) return false;
  return what === 'link' || (Reflect.has(navigator, 'canShare') && navigator.canShare({ files: [textFile('a.handover.txt', '')] }));
}

/** Opens the sheet; it must be called by a click. */
export async function openShareSheet({ title, url, file }: Shareable): Promise<SharedOutcome> {
  try {
    await navigator.share({
      title,
      ...(url && { url }),
      ...(file && { files: [textFile(file.name.replace(/\.json$/, '.txt'), file.text)] }),
    });
    return 'shared';
  } catch (problem) {
    return problem instanceof DOMException && problem.name === 'AbortError' ? 'closed' : 'failed';
  }
}

function textFile(name: string, text: string): File {
  return new File([text], name, { type: 'text/plain' });
}
