// Older formats, brought up to this build's, one version after the other. Rules: SPEC.md, M5 and M6.
import { failure, success, type Result } from './result.ts';

/** Brings the plain record of one version to the form of the next. Pure: what it is given is frozen. */
export type Migration = (plain: unknown) => unknown;

/** The versions that this build reads: the first of them, and for each but the last the step to the next. */
export interface VersionHistory {
  readonly first: number;
  readonly migrations: readonly Migration[];
}

/** Format 1 was the first that is promised to open for ever. `first` and the steps together make FORMAT. */
export const HISTORY: VersionHistory = { first: 1, migrations: [] };

/** Why a plain record is in no version that this build reads; `what` names the version. */
export type VersionProblem = { readonly kind: 'tooNew' } | { readonly kind: 'invalid'; readonly what: string };

/** The plain record in the newest form. A step that cannot read it makes it `invalid`, and the given value stays as it is. */
export function migrateRecord(plain: unknown, version: number, { first, migrations }: VersionHistory): Result<unknown, VersionProblem> {
  if (version > first + migrations.length) return failure({ kind: 'tooNew' });
  if (!Number.isInteger(version) || version < first) return failure({ kind: 'invalid', what: `version ${version}` });
  try {
    return success(migrations.slice(version - first).reduce((older, step) => step(frozen(older)), plain));
  } catch {
    return failure({ kind: 'invalid', what: `version ${version}` });
  }
}

function frozen(plain: unknown): unknown {
  if (typeof plain === 'object' && plain !== null) Object.values(Object.freeze(plain)).forEach(frozen);
  return plain;
}
