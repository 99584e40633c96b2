// How long a guide takes to read, as its page and search say it.

const WORDS_A_MINUTE = 200;

/** Whole minutes to read the body of a guide's file; at least one. */
export function countMinutes(body: string): number {
  const words = body.replace(/<[^>]*>|[#|*-]+/g, ' ').match(/\S+/g)?.length ?? 0;
  return Math.max(1, Math.round(words / WORDS_A_MINUTE));
}
