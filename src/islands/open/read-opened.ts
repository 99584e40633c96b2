// From the text of a link to what the page shows. Changes nothing that is stored.
import { decodeFragment } from '../../core/link.ts';
import type { Template } from '../../core/template.ts';
import { putBackLink, readReceived, type OpenProblem, type ReceivedRecord } from '../../stores/opened-links.ts';
import { pagePorts } from '../../stores/page-stores.ts';
import { readTemplate, type TemplateLink } from '../../stores/read-template.ts';
import { findStores } from '../../stores/where-stored.ts';
import { isInApp } from './in-app.ts';

/** A link that was read, with what the page needs to show it. */
export interface Received extends ReceivedRecord {
  readonly kind: 'received';
  /** The fragment, without '#'. */
  readonly link: string;
  /** Undefined where this site has no such checklist, or it did not load. */
  readonly template: Template | undefined;
  /** False where this browser stores nothing at all. */
  readonly canStore: boolean;
  readonly inApp: boolean;
}

/** What the page is about now. */
export type Opened =
  | { readonly kind: 'reading' }
  | { readonly kind: 'nothing'; readonly turnedAway: boolean }
  | { readonly kind: 'problem'; readonly problem: OpenProblem }
  | Received;

/** Reads a link. */
export async function readOpened(link: string, templates: readonly TemplateLink[]): Promise<Opened> {
  if (!link) return { kind: 'nothing', turnedAway: false };
  const ports = pagePorts();
  const received = await readReceived(ports, link);
  if (!received.ok) return { kind: 'problem', problem: received.problem };
  const [template, stores] = await Promise.all([readTemplate(templates, received.value.record.template), findStores(ports)]);
  const inApp = isInApp(navigator.userAgent);
  if (inApp) putBackLink(link);
  const canStore = stores.database || stores.mirror;
  return { kind: 'received', ...received.value, link: link.replace(/^#/, ''), template, canStore, inApp };
}

/** Why pasted text without a whole link in it does not open. */
export function pastedProblem(text: string): OpenProblem {
  const decoded = decodeFragment(text);
  return decoded.ok ? 'damaged' : decoded.problem;
}
