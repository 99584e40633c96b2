// Fills 'Carry on where you left off': the record of this device that was saved last.
import { tallyOf } from '../core/progress.ts';
import { keyState, type KeyState } from '../core/key-state.ts';
import { listedAccounts } from '../core/accounts.ts';
import { projectOf, rowOf, sideOf } from '../core/record.ts';
import { nextSteps } from '../core/steps.ts';
import type { Template } from '../core/template.ts';
import { counted, turnWords } from '../core/turn-words.ts';
import { browserPorts } from '../storage/browser.ts';
import { readSavedRecords } from '../storage/saved-records.ts';
import type { SavedRecord } from '../storage/stored-record.ts';
import { siteBase } from './site-base.ts';

const SAVED_AT = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' });

/** Fills and shows the strip, when this device has a record. */
export async function showLast(strip: HTMLElement): Promise<void> {
  const { records } = await readSavedRecords(browserPorts());
  const [last] = records.filter(({ me }) => !me.archived).sort((a, b) => b.savedAt - a.savedAt);
  const slug = last && strip.dataset[`template${last.record.template}`];
  if (!last || !slug) return;
  const template: Template = await (await fetch(`${siteBase()}checklists/${slug}.json`)).json();
  fill(strip, last, template);
  strip.hidden = false;
}

function fill(strip: HTMLElement, { record, me, savedAt }: SavedRecord, template: Template): void {
  const turn = turnWords(record, nextSteps(template, record), sideOf(record, me.actor) ?? 'client');
  write(strip, 'title', projectOf(record));
  write(strip, 'turn', `${turn}. Saved on this device ${SAVED_AT.format(savedAt)}.`);
  strip.querySelector('a')?.setAttribute('href', `${siteBase()}record/#${record.id}`);
  const tags = strip.querySelector('[data-carry=tags]');
  const states = listedAccounts(template, record).map((account) => keyState(account, rowOf(record, account.row)));
  const tally = tallyOf(template, record);
  tags?.setAttribute('aria-label', `${tally.held} of ${counted(tally.of, 'key')} held by the client`);
  tags?.replaceChildren(...states.map(tag));
}

function write(strip: HTMLElement, place: string, words: string): void {
  const element = strip.querySelector(`[data-carry=${place}]`);
  if (element) element.textContent = words;
}

function tag(state: KeyState): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
  svg.setAttribute('class', 'tag');
  svg.dataset['state'] = state;
  svg.setAttribute('aria-hidden', 'true');
  use.setAttribute('href', `#tag-${state}`);
  svg.append(use);
  return svg;
}
