// Checklists as the build wrote them, fetched from the site's own folder and kept for the life of the page.
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
  if (!address) return undefined;
  try {
    const template: Template = await (await fetch(address)).json();
    return template;
  } catch {
    return undefined;
  }
}
