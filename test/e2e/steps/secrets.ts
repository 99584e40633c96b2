// What the page says about a password, as a person sees it.
import type { Locator, Page } from 'playwright/test';
import { makeToken } from '../../core/made-tokens.ts';
import { chanceOf } from '../../core/realistic-record.ts';
import { rowOf } from './record-page.ts';

/** A key of a payment service, made anew: none is ever written down. */
export const KEY = makeToken('stripe', chanceOf(7));

/** The note of a row and what stands under it. */
export function noteOf(page: Page, name: string): Locator {
  return rowOf(page, name).getByLabel('Note', { exact: true });
}

/** The red panel under a field of a row. */
export function warningOf(page: Page, name: string): Locator {
  return rowOf(page, name).getByRole('alert').filter({ hasText: 'This looks like' });
}

/** The quiet line under a field of a row. */
export function lineOf(page: Page, name: string): Locator {
  return rowOf(page, name).getByRole('status').filter({ hasText: 'This may be a password.' });
}

/** One of the two answers, wherever it is asked. */
export function answer(within: Locator, words: 'Clear it' | 'It is not a password'): Locator {
  return within.getByRole('button', { name: words });
}

/** What stands in the way of a way out, by the title of its panel. */
export function panelNamed(page: Page, name: string | RegExp): Locator {
  return page.getByRole('region', { name });
}
