// Why the database cannot be used, by the names that browsers give their errors.

/** What is in the way of the database. */
export type DatabaseTrouble =
  /** No room is left for this site. */
  | 'full'
  /** The browser does not let this site store anything in it. */
  | 'blocked'
  /** The connection or the disk failed. */
  | 'lost'
  /** Another tab holds an older version of it open, or it does not answer. */
  | 'busy'
  /** A newer version of this site has changed it. */
  | 'newer';

/** Thrown when the database does not answer. */
export class DatabaseSilent extends Error {
  override readonly name = 'DatabaseSilent';
}

const BY_NAME: ReadonlyMap<string, DatabaseTrouble> = new Map([
  ['QuotaExceededError', 'full'],
  ['SecurityError', 'blocked'],
  ['NotAllowedError', 'blocked'],
  // `indexedDB` is missing, or null.
  ['TypeError', 'blocked'],
  ['ReferenceError', 'blocked'],
  ['DatabaseSilent', 'busy'],
  ['VersionError', 'newer'],
]);

/** What to call it where the smaller storage is closed as well: browsers that block both report an error like any other for the first. */
export function troubleWith(trouble: DatabaseTrouble, isMirrorOpen: boolean): DatabaseTrouble {
  return trouble === 'lost' && !isMirrorOpen ? 'blocked' : trouble;
}

/** The trouble behind an error. What has no name of its own is a lost connection. */
export function troubleOf(error: unknown): DatabaseTrouble {
  return (error instanceof Error && BY_NAME.get(error.name)) || 'lost';
}
