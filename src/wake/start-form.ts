// The start form helps: it suggests who you were last time, and leads to the field that is missing.
import { givenName } from '../core/names.ts';
import { sideOf } from '../core/record.ts';
import type { Side, Template } from '../core/template.ts';
import type { SavedRecord } from '../storage/stored-record.ts';

/** Fills in your name and side from the record that was saved last, where the reader has not written any. */
export function suggestYou(form: HTMLFormElement, template: Template | undefined, records: readonly SavedRecord[]): void {
  const [last] = [...records].sort((a, b) => b.savedAt - a.savedAt);
  const known = last && sideOf(last.record, last.me.actor);
  const only = template && template.filledBy !== 'both' ? template.filledBy : undefined;
  const you = fieldOf(form, 'you');
  if (last && known && you && !you.value) you.value = givenName(last.record, known);
  chooseSide(form, only ?? known);
}

/** Marks the first field that is missing, moves the focus there, and says what to do until it is filled. */
export function showMissing(form: HTMLFormElement): void {
  const status = form.querySelector('[role=status]');
  const missing = ['project', 'you'].map((name) => fieldOf(form, name)).find((field) => field?.value.trim() === '');
  const field = missing ?? form.querySelector<HTMLInputElement>('input[name=side]');
  if (status) field?.closest('p, fieldset')?.after(status);
  if (status) status.textContent = 'Choose your side, and write your name and a name for the project.';
  missing?.setAttribute('aria-invalid', 'true');
  field?.focus();
  field?.addEventListener('input', () => forget(field, status), { once: true });
}

function forget(field: HTMLInputElement, status: Element | null): void {
  field.removeAttribute('aria-invalid');
  if (status) status.textContent = '';
}

function chooseSide(form: HTMLFormElement, side: Side | undefined): void {
  const chosen = form.querySelector('input[name=side]:checked');
  const radio = form.querySelector<HTMLInputElement>(`input[name=side][value=${side ?? 'none'}]`);
  if (!chosen && radio) radio.checked = true;
}

function fieldOf(form: HTMLFormElement, name: string): HTMLInputElement | null {
  return form.querySelector<HTMLInputElement>(`input[name=${name}]`);
}
