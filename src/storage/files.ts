// Files and the clipboard: what leaves this device, and only when the reader asks.

/** Offers bytes or text as a download under a plain file name. */
export function saveFile(name: string, type: string, content: string | Uint8Array<ArrayBuffer>): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads the address after the click; a minute is long enough on any phone.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Copies text; false where the browser refuses, so that the page can show the text to copy by hand. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** A file name of plain letters from a project's name: 'rye-co-bakery'. */
export function fileNameOf(project: string): string {
  const plain = project.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return (
    plain
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 40) || 'checklist'
  );
}
