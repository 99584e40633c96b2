// A link that somebody sent: taken from the address, read, and compared with what this device has.
import { forgetOpenedLink, keepOpenedLink, takeOpenedLink } from '../storage/opened-link.ts';
import { newActorId } from '../storage/new-ids.ts';
import { readLink, writeLink } from '../storage/link-text.ts';
import { canLock, unlockRecord } from '../storage/lock.ts';
import { readSavedRecord } from '../storage/saved-records.ts';
import type { Ports } from '../storage/ports.ts';
import type { SavedRecord } from '../storage/stored-record.ts';
import { actorRow } from '../core/ids.ts';
import type { IntakeProblem } from '../core/intake.ts';
import { decodeFragment, type LinkProblem } from '../core/link.ts';
import { parseLocked, type Locked, type LockedProblem } from '../core/locked.ts';
import type { RecordProblem } from '../core/parse-record.ts';
import { editRecord, type ChecklistRecord } from '../core/record.ts';
import type { Side } from '../core/template.ts';
import { failure, success, type Result } from '../core/result.ts';

export { forgetOpenedLink, keepOpenedLink };

/** Why a link does not open. */
export type OpenProblem = IntakeProblem | RecordProblem['kind'];

/** A record that came as a link, and this device's own copy of it where there is one. */
export interface ReceivedRecord {
  readonly record: ChecklistRecord;
  readonly held: SavedRecord | undefined;
}

/** The link in the address or the one kept from before a reload; '' for none. An anchor of the page itself, '#main', is no link. */
export function takeLink(): string {
  return takeOpenedLink(isAnchor());
}

/** Whether the address ends in the name of a place on this page, or in nothing. */
export function isAnchor(): boolean {
  return location.hash.length <= 1 || document.getElementById(location.hash.slice(1)) !== null;
}

/** Puts a link back into the address, for browsers inside other apps: their 'Open in browser' takes the address as it stands. */
export function putBackLink(link: string): void {
  history.replaceState(history.state, '', `${location.pathname}${location.search}#${link}`);
}

/** The record in a link, with this device's copy; `locked` where it asks for a passphrase first. Changes nothing. */
export async function readReceived(ports: Ports, link: string): Promise<Result<ReceivedRecord, OpenProblem | 'locked'>> {
  return withHeld(ports, await readLink(ports.compression, link));
}

/** What is locked in a link: told damaged or not before anybody is asked for a passphrase. */
export function readLocked(link: string): Result<Locked, LinkProblem | LockedProblem> {
  const decoded = decodeFragment(link);
  return decoded.ok ? parseLocked(decoded.value.bytes) : decoded;
}

/** The record that a passphrase opens, with this device's copy. It takes a phone a second or three. Changes nothing. */
export async function unlockReceived(
  ports: Ports,
  locked: Locked,
  passphrase: string,
): Promise<Result<ReceivedRecord, OpenProblem | 'wrongPassphrase' | 'noLock'>> {
  return canLock() ? withHeld(ports, await unlockRecord(ports.compression, locked, passphrase)) : failure('noLock');
}

async function withHeld<Problem>(ports: Ports, record: Result<ChecklistRecord, Problem>): Promise<Result<ReceivedRecord, Problem>> {
  return record.ok ? success({ record: record.value, held: await readSavedRecord(ports, record.value.id) }) : record;
}

/** The fragment of a record that somebody on `side` carries on with where nothing can be stored, without what is certain to be a secret. */
export async function writeJoined(ports: Ports, record: ChecklistRecord, side: Side): Promise<string> {
  const actor = newActorId(ports.world);
  const { withoutCertain } = await import('../core/secrets/clear-secrets.ts');
  const kept = withoutCertain(record, []);
  return writeLink(ports.compression, editRecord(kept, actor, [{ row: actorRow(actor), field: 'side', value: side }]));
}
