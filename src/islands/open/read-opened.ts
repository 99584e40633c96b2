// From the text of a link to what the page shows. Changes nothing that is stored.
import { findLink } from '../../core/intake.ts';
import type { Locked } from '../../core/locked.ts';
import type { Template } from '../../core/template.ts';
import { putBackLink, readLocked, readReceived, unlockReceived, type ReceivedRecord } from '../../stores/opened-links.ts';
import { pagePorts } from '../../stores/page-stores.ts';
import { readTemplate, type TemplateLink } from '../../stores/read-template.ts';
import type { DatabaseTrouble } from '../../stores/saved-types.ts';
import { findStores } from '../../stores/where-stored.ts';
import { isInApp } from './in-app.ts';
import type { ShownProblem } from './problem-words.ts';
import { unlockWords } from './unlock-words.ts';

/** A link that was read, with what the page needs to show it. */
export interface Received extends ReceivedRecord {
  readonly kind: 'received';
  /** The fragment, without '#'. */
  readonly link: string;
  /** Undefined where this site has no such checklist, or it did not load. */
  readonly template: Template | undefined;
  /** Why this browser stores nothing at all; undefined where it does. */
  readonly noStore: DatabaseTrouble | undefined;
  readonly inApp: boolean;
}

/** A whole link that opens with a passphrase. */
export interface LockedLink {
  readonly kind: 'locked';
  /** The fragment, without '#'. */
  readonly link: string;
  readonly locked: Locked;
  readonly inApp: boolean;
}

/** What the page is about now. */
export type Opened =
  | { readonly kind: 'reading' }
  | { readonly kind: 'nothing'; readonly turnedAway: boolean }
  | { readonly kind: 'problem'; readonly problem: ShownProblem }
  | LockedLink
  | Received;

/** Reads the link in what was pasted or stood in the address. */
export async function readOpened(text: string, templates: readonly TemplateLink[]): Promise<Opened> {
  if (!text) return { kind: 'nothing', turnedAway: false };
  const found = findLink(text);
  if (!found.ok) return { kind: 'problem', problem: found.problem };
  const link = found.value.fragment;
  const received = await readReceived(pagePorts(), link);
  if (received.ok) return showReceived(received.value, link, templates);
  return received.problem === 'locked' ? openLocked(link) : { kind: 'problem', problem: received.problem };
}

function openLocked(link: string): Opened {
  const locked = readLocked(link);
  if (!locked.ok) return { kind: 'problem', problem: locked.problem };
  return { kind: 'locked', locked: locked.value, link, inApp: noteInApp(link) };
}

/** Opens a locked link, or says in a sentence why the passphrase does not. */
export async function unlockOpened(
  { link, locked }: LockedLink,
  passphrase: string,
  templates: readonly TemplateLink[],
): Promise<Received | string> {
  const received = await unlockReceived(pagePorts(), locked, passphrase);
  return received.ok ? showReceived(received.value, link, templates) : unlockWords(received.problem);
}

async function showReceived(received: ReceivedRecord, link: string, templates: readonly TemplateLink[]): Promise<Received> {
  const [template, { trouble }] = await Promise.all([readTemplate(templates, received.record.template), findStores(pagePorts())]);
  return { kind: 'received', ...received, link, template, noStore: trouble, inApp: noteInApp(link) };
}

/** Whether another app shows the page; its way out takes the address as it stands, so the link goes back into it. */
function noteInApp(link: string): boolean {
  const inApp = isInApp(navigator.userAgent);
  if (inApp) putBackLink(link);
  return inApp;
}
