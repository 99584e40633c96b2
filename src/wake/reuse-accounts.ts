// 'Start with the accounts of Rye & Co': another record as a template.
import { projectOf, type ChecklistRecord } from '../core/record.ts';

/** Fills the form's place for it with one choice a record; hidden while there is none. */
export function offerReuse(form: HTMLFormElement, records: readonly ChecklistRecord[]): void {
  const place = form.querySelector<HTMLElement>('#start-reuse');
  if (!place) return;
  place.hidden = records.length === 0;
  place.replaceChildren(legend(), choice('', 'Start with the usual accounts', true), ...records.map(recordChoice));
}

/** The record that was chosen, or undefined for the usual accounts. */
export function reusedRecord(form: HTMLFormElement, records: readonly ChecklistRecord[]): ChecklistRecord | undefined {
  const chosen = new FormData(form).get('reuse');
  return records.find((record) => record.id === chosen);
}

function recordChoice(record: ChecklistRecord): HTMLElement {
  return choice(record.id, `Start with the accounts of ${projectOf(record)}`, false);
}

function legend(): HTMLElement {
  const words = document.createElement('legend');
  words.textContent = 'Which accounts?';
  return words;
}

function choice(value: string, words: string, checked: boolean): HTMLElement {
  const label = document.createElement('label');
  const radio = Object.assign(document.createElement('input'), { type: 'radio', name: 'reuse', value, checked });
  label.append(radio, words);
  return label;
}
