// The file of a locked record: the locked fragment in JSON that says what it is. Format: SPEC.md, B9.
import { decodeChecked } from './link.ts';
import { parseLocked, type Locked, type LockedProblem } from './locked.ts';
import { parseJson } from './json-text.ts';
import { failure, type Result } from './result.ts';

/** Why a file is no locked file that can be opened. */
export type LockedFileProblem = LockedProblem | 'notAFile';

const FORMAT_NAME = 'fair-handover-locked';
const VERSION = 1;
const LINK = /^3\.([\w-]+)\.e$/;

/** The text of the file of a locked fragment. */
export function encodeLockedFile(link: string): string {
  const about = 'A locked checklist. Open it on the site under My checklists, with the passphrase. Nobody can open it without.';
  return `${JSON.stringify({ $format: FORMAT_NAME, version: VERSION, about, link }, null, 1)}\n`;
}

/** The locked payload in such a file, or why there is none; `notAFile` for every other kind of text. Never throws. */
export function parseLockedFile(text: string): Result<Locked, LockedFileProblem> {
  const file = parseJson(text);
  if (!isLockedFile(file)) return failure('notAFile');
  if (file.version > VERSION) return failure('tooNew');
  const payload = decodeChecked(LINK.exec(file.link)?.[1] ?? '');
  return payload.ok ? parseLocked(payload.value) : failure('damaged');
}

function isLockedFile(file: unknown): file is { readonly version: number; readonly link: string } {
  if (typeof file !== 'object' || file === null || !('$format' in file) || file.$format !== FORMAT_NAME) return false;
  return 'version' in file && typeof file.version === 'number' && 'link' in file && typeof file.link === 'string';
}
