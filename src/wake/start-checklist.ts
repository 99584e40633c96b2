// Wakes the form 'Start this checklist': makes a record, with the ticks that were made on the page, and goes to it.
import { createFromAccounts, createRecord, type RecordStart } from '../core/create-record.ts';
import type { ChecklistRecord } from '../core/record.ts';
import type { Template } from '../core/template.ts';
import { browserPorts } from '../storage/browser.ts';
import { writeLink } from '../storage/link-text.ts';
import { createMyCopy } from '../storage/my-copy.ts';
import { newRecord } from '../storage/new-ids.ts';
import { readSavedRecords, saveRecord } from '../storage/saved-records.ts';
import { earlyEdits } from './early-ticks.ts';
import { offerReuse, reusedRecord } from './reuse-accounts.ts';
import { showMissing, suggestYou } from './start-form.ts';
import { siteBase } from './site-base.ts';

const ports = browserPorts();

/** Reveals the form and wakes it. */
function wake(open: HTMLElement, form: HTMLFormElement): void {
  let saved: readonly ChecklistRecord[] = [];
  const reveal = async (): Promise<void> => {
    form.hidden = false;
    open.setAttribute('aria-expanded', 'true');
    form.querySelector('input')?.focus();
    const [template, { records }] = await Promise.all([readTemplate(form), readSavedRecords(ports)]);
    saved = records.map(({ record }) => record).filter((record) => record.template === template?.number);
    offerReuse(form, saved);
    suggestYou(form, template, records);
  };
  open.addEventListener('click', reveal);
  // Focus that no key brought here: the button was pressed before this script arrived.
  if (open.matches(':focus:not(:focus-visible)')) void reveal();
  // A double click is one press: until the reader comes back to this page it makes one record.
  let going = false;
  addEventListener('pageshow', () => (going = false));
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    if (going) return;
    going = true;
    going = await send(form, saved);
  });
}

/** Whether the form led on to a record; otherwise it says why not. */
async function send(form: HTMLFormElement, saved: readonly ChecklistRecord[]): Promise<boolean> {
  const start = readForm(form);
  const template = await readTemplate(form);
  if (start && template) await go(template, start, reusedRecord(form, saved));
  else if (start) say(form, 'The checklist did not load. Check your connection, then choose Start again.');
  else showMissing(form);
  return start !== undefined && template !== undefined;
}

async function go(template: Template, start: RecordStart, from: ChecklistRecord | undefined): Promise<void> {
  const made = newRecord(ports.world);
  const record = from
    ? createFromAccounts(template, from, start, made)
    : createRecord(template, start, made, earlyEdits(document, start.side, made.today));
  const me = createMyCopy(made.actor);
  const outcome = await saveRecord(ports, { record, me, savedAt: ports.world.now() }, { isNew: true });
  const kept = outcome.kind === 'saved' || outcome.kind === 'mirrorOnly';
  location.assign(`${siteBase()}record/#${kept ? record.id : await addressOf(record)}`);
}

/** Where nothing can be stored the record travels in the address, so that even a reload keeps it: all of it but what looks like a key. */
async function addressOf(record: ChecklistRecord): Promise<string> {
  const { withoutCertain } = await import('../core/secrets/clear-secrets.ts');
  return writeLink(ports.compression, withoutCertain(record, []));
}

function readForm(form: HTMLFormElement): RecordStart | undefined {
  const data = new FormData(form);
  const text = (name: string): string => String(data.get(name) ?? '').trim();
  const side = text('side');
  if ((side !== 'client' && side !== 'developer') || !text('project') || !text('you')) return undefined;
  return { project: text('project'), you: text('you'), other: text('other'), side };
}

async function readTemplate(form: HTMLFormElement): Promise<Template | undefined> {
  try {
    const template: Template = await (await fetch(form.dataset['template'] ?? '')).json();
    return template;
  } catch {
    return undefined;
  }
}

function say(form: HTMLFormElement, words: string): void {
  const status = form.querySelector('[role=status]');
  if (status) status.textContent = words;
}

const open = document.querySelector<HTMLElement>('#start-open');
const form = document.querySelector<HTMLFormElement>('#start-form');
if (open && form) wake(open, form);
