// The two people of the tests, as they fill in the start form.

/** What the start form asks. */
export interface Beginning {
  readonly project: string;
  readonly you: string;
  readonly other: string;
  readonly side: 'client' | 'developer';
}

/** Nora owns the bakery. */
export const NORA: Beginning = { project: 'Rye & Co bakery website', you: 'Nora Rye', other: 'Sam Osei', side: 'client' };

/** Sam built her website. */
export const SAM: Beginning = { ...NORA, you: 'Sam Osei', other: 'Nora Rye', side: 'developer' };
