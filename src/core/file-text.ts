// What a file is that somebody chose or dropped: one of ours, or a text in which a link stands. Rules: SPEC.md, J.
import { parseBackup, type BackupContent, type FileProblem } from './backup.ts';
import { findLink, type IntakeProblem } from './intake.ts';
import { LOCKED_FORMAT } from './link.ts';
import { parseLockedFile } from './locked-file.ts';
import { parseLocked, type Locked, type LockedProblem } from './locked.ts';
import { parseJson } from './json-text.ts';
import { failure, success, type Result } from './result.ts';

/** What is in a file: records and letters, something locked, or the compressed record of a link. */
export type FileContent =
  | ({ readonly kind: 'records' } & BackupContent)
  | { readonly kind: 'locked'; readonly locked: Locked }
  | { readonly kind: 'compressed'; readonly bytes: Uint8Array<ArrayBuffer> };

/** Why a file gives nothing: `cut` begins as one of ours and has no end. */
export type FileTextProblem = FileProblem['kind'] | LockedProblem | Exclude<IntakeProblem, 'noPayload' | 'tooLong'>;

/** What stands at the beginning of every file of this site. */
const OURS = /^\s*\{\s*"\$format"\s*:\s*"fair-handover-/;

/** The last bracket, in the layout of this site or on one line. */
const END = /\n\}\s*$|^[^\n]*\}\s*$/;

/** The content of a file's text, or why there is none. Never throws. */
export function parseFileText(text: string): Result<FileContent, FileTextProblem> {
  const plain = text.replace(/^\ufeff/, '');
  const backup = parseBackup(plain);
  if (backup.ok) return success({ kind: 'records', ...backup.value });
  if (backup.problem.kind !== 'notAFile') return failure(backup.problem.kind);
  const locked = parseLockedFile(plain);
  if (locked.ok) return success({ kind: 'locked', locked: locked.value });
  if (locked.problem !== 'notAFile') return locked;
  return OURS.test(plain) ? failure(brokenFile(plain)) : parseLinkText(plain);
}

/** A file of ours that is neither kind: made by a newer version, or no longer whole. */
function brokenFile(text: string): FileTextProblem {
  if (parseJson(text) !== undefined) return 'tooNew';
  return END.test(text) ? 'damaged' : 'cut';
}

/** A message that was saved as a file: whatever it is, only the link in it counts. */
function parseLinkText(text: string): Result<FileContent, FileTextProblem> {
  const found = findLink(text);
  if (!found.ok) return failure(found.problem === 'noPayload' || found.problem === 'tooLong' ? 'notAFile' : found.problem);
  const { format, bytes } = found.value;
  if (format !== LOCKED_FORMAT) return success({ kind: 'compressed', bytes });
  const locked = parseLocked(bytes);
  return locked.ok ? success({ kind: 'locked', locked: locked.value }) : locked;
}
