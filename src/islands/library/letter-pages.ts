// The letters of this site, as far as this page needs them.

/** A letter's page. */
export interface LetterPage {
  readonly number: number;
  readonly slug: string;
  readonly title: string;
}

/** The address of a kept letter. */
export function letterAddress(base: string, { slug }: LetterPage, id: string): string {
  return `${base}letters/${slug}/#${id}`;
}
