// A record as a link and as a file, locked or not: made, opened again by the site itself, and only then called ready.
import { encodeBackup, parseBackup } from '../core/backup.ts';
import { decodeFragment } from '../core/link.ts';
import { encodeLockedFile, parseLockedFile } from '../core/locked-file.ts';
import { toPlainRecord } from '../core/plain-record.ts';
import { projectOf, type ChecklistRecord } from '../core/record.ts';
import { fileNameOf, handoverFile } from '../storage/files.ts';
import { readLink, writeLink } from '../storage/link-text.ts';
import { lockRecord, unlockRecord } from '../storage/lock.ts';
import type { Ports } from '../storage/ports.ts';
import { mayLeave } from './secret-guard.ts';

/** A record that is ready to be handed over. */
export interface Share {
  /** The whole address, or undefined where it would be longer than any link may be. */
  readonly link: string | undefined;
  readonly file: { readonly name: string; readonly text: string };
  readonly isLocked: boolean;
}

/** What making a copy needs of the platform. */
export type Doors = Pick<Ports, 'compression' | 'world'>;

/**
 * Makes both, locked where a passphrase is given. Undefined when the record must not leave (secret-guard.ts), and when the site could not
 * open its own copy again. `notSecrets`: MyCopy's.
 */
export async function shareRecord(
  doors: Doors,
  record: ChecklistRecord,
  openPage: string,
  passphrase?: string,
  notSecrets: readonly string[] = [],
): Promise<Share | undefined> {
  if (!mayLeave({ record, notSecrets })) return undefined;
  const isLocked = passphrase !== undefined;
  const fragment = isLocked ? await lockRecord(doors, record, passphrase) : await writeLink(doors.compression, record);
  const text = isLocked ? encodeLockedFile(fragment) : encodeBackup([record]);
  const link = isTooLong(fragment) ? undefined : `${openPage}#${fragment}`;
  const again = isLocked ? await openLocked(doors, text, passphrase) : await openPlain(doors, text, link);
  const isSame = again.length > 0 && again.every((copy) => copy !== undefined && textOf(copy) === textOf(record));
  return isSame ? { link, file: { name: handoverFile(fileNameOf(projectOf(record))).name, text }, isLocked } : undefined;
}

function isTooLong(fragment: string): boolean {
  const decoded = decodeFragment(fragment);
  return !decoded.ok && decoded.problem === 'tooLong';
}

type Copies = readonly (ChecklistRecord | undefined)[];

/** The file holds the same fragment as the link, so that one derivation proves both. */
async function openLocked({ compression }: Doors, text: string, passphrase: string): Promise<Copies> {
  const locked = parseLockedFile(text);
  const record = locked.ok ? await unlockRecord(compression, locked.value, passphrase) : locked;
  return [record.ok ? record.value : undefined];
}

async function openPlain({ compression }: Doors, text: string, link: string | undefined): Promise<Copies> {
  const [inFile, inLink] = [parseBackup(text), link === undefined ? undefined : await readLink(compression, link)];
  const fromFile = inFile.ok ? inFile.value.records : [undefined];
  return inLink === undefined ? fromFile : [...fromFile, inLink.ok ? inLink.value : undefined];
}

function textOf(record: ChecklistRecord): string {
  return JSON.stringify(toPlainRecord(record));
}

/** What the length of a link means for sending it. */
export type LinkReach =
  /** It fits in a message. */
  | 'message'
  /** Some chats may cut it. */
  | 'someChats'
  /** Too long for most. */
  | 'file'
  /** There is no link. */
  | 'none';

/** How far a link of so many characters gets; undefined for no link at all. */
export function linkReach(length: number | undefined): LinkReach {
  if (length === undefined) return 'none';
  if (length <= 2_000) return 'message';
  return length <= 4_000 ? 'someChats' : 'file';
}

/** That in words. */
export const REACH_WORDS: Readonly<Record<LinkReach, string>> = {
  message: 'It fits in a message.',
  someChats: 'Some chats may cut this: send the file as well.',
  file: 'Too long for most messages: send the file.',
  none: 'This list is too long for a link: send the file.',
};

/** Longest link that a QR code holds so that a phone still reads it, in characters. */
export const MAX_QR_CHARS = 600;
