// What may be a password in a text. Rules: SPEC.md, E.

/** Why a text is thought to hold a secret. It names a kind, never the text itself. */
export type SecretReason = 'accessKey' | 'privateKey' | 'password' | 'code' | 'answer' | 'recovery' | 'phrase' | 'setupKey';

/** One place in a text: a `certain` one stands in the way of sending, a `likely` one is only said. `start` and `end` count UTF-16 units. */
export interface Finding {
  readonly kind: 'certain' | 'likely';
  readonly start: number;
  readonly end: number;
  readonly reason: SecretReason;
}

/** A likely finding over `length` units from `start` on. */
export function likely(start: number, length: number, reason: SecretReason): Finding {
  return { kind: 'likely', start, end: start + length, reason };
}

/** The findings in their order without those that overlap another; a certain one goes before a likely one. */
export function withoutOverlaps(findings: readonly Finding[]): readonly Finding[] {
  const kept: Finding[] = [];
  for (const each of [...findings].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (!last || each.start >= last.end) kept.push(each);
    else if (last.kind === 'likely' && each.kind === 'certain') kept[kept.length - 1] = each;
  }
  return kept;
}
