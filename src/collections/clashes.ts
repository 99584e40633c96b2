// Ids and numbers are permanent, so two things never share one.

/** One place that takes an id or number for itself. */
export interface Claim {
  readonly place: string;
  readonly key: string;
  /** What was expected there. */
  readonly what: string;
  readonly advice: string;
}

/** A message for every claim to a key that an earlier one already has. */
export function clashes(claims: readonly Claim[]): string[] {
  const first = new Map<string, string>();
  return claims.flatMap(({ place, key, what, advice }) => {
    const holder = first.get(key);
    if (holder === undefined) first.set(key, place);
    return holder === undefined ? [] : [`${place}: expected ${what}; received "${key}", which ${holder} already has. ${advice}`];
  });
}
