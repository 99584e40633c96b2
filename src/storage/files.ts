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

/** How the file of a checklist is called and typed. */
export interface FileKind {
  readonly name: string;
  readonly type: string;
}

/** The name and type of a checklist's file: JSON to keep; text through a phone's share sheet, which takes no JSON. The bytes are the same. */
export function handoverFile(stem: string, way: 'saved' | 'shared' = 'saved'): FileKind {
  return way === 'saved'
    ? { name: `${stem}.handover.json`, type: 'application/json' }
    : { name: `${stem}.handover.txt`, type: 'text/plain' };
}

/** The bytes of a file; undefined where the browser cannot read it. */
export async function readBytes(file: Blob): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return undefined;
  }
}

/** The text of a file, in the encoding that its first bytes name, else UTF-8; undefined where the browser cannot read it. */
export async function readTextFile(file: Blob): Promise<string | undefined> {
  const bytes = await readBytes(file);
  if (!bytes) return undefined;
  const [first, second] = bytes;
  const encoding = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
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
