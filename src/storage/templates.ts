// Checklists and letters as the build wrote them, fetched from the site's own folder; checklists are kept for the life of the page.
import type { Letter } from '../core/letters/letter.ts';
import type { Template } from '../core/template.ts';

/** What every page that shows records knows about the checklists of this site. */
export interface TemplateLink {
  readonly number: number;
  readonly slug: string;
  readonly title: string;
  /** The address of its JSON. */
  readonly data: string;
}

const fetched = new Map<number, Promise<Template | undefined>>();

/** The checklist of a number, or undefined where this site has none or it could not be fetched. A failure is tried again. */
export function readTemplate(templates: readonly TemplateLink[], number: number): Promise<Template | undefined> {
  const known = fetched.get(number);
  if (known) return known;
  const reading = fetchTemplate(templates.find((link) => link.number === number)?.data);
  fetched.set(number, reading);
  void reading.then((template) => template ?? fetched.delete(number));
  return reading;
}

async function fetchTemplate(address: string | undefined): Promise<Template | undefined> {
  const template: Template | undefined = address && (await fetchJson(address));
  return template;
}

/** The letter at an address, or undefined where it could not be fetched. */
export async function fetchLetter(address: string): Promise<Letter | undefined> {
  const letter: Letter | undefined = await fetchJson(address);
  return letter;
}

/** What this site's own build wrote: its shape is known. Undefined where it could not be fetched. */
async function fetchJson(address: string) {
  try {
    return await (await fetch(address)).json();
  } catch {
    return undefined;
  }
}
