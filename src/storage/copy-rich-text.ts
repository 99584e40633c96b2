// Text for the clipboard that keeps its paragraphs and lists where it is pasted.
import { copyText } from './files.ts';

/** Copies text that also has a rich form; where the browser takes no rich text, the plain one alone. False where it refuses both. */
export async function copyRichText(text: string, html: string): Promise<boolean> {
  try {
    const plain = new Blob([text], { type: 'text/plain' });
    const rich = new Blob([html], { type: 'text/html' });
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': plain, 'text/html': rich })]);
    return true;
  } catch {
    return copyText(text);
  }
}
