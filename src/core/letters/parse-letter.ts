// unknown -> letter: the one way in for stored copies, links and files. Rules: SPEC.md, Z.
import { parseLetterId } from '../ids.ts';
import { createRefusals } from '../refusal.ts';
import type { Result } from '../result.ts';
import { cleanText } from '../text.ts';
import { LETTER_LIMITS, passedDraftLimit } from './draft-limits.ts';
import type { FieldValue, LetterDraft, LetterEdit } from './draft.ts';
import { LETTER_FORMAT, type SavedLetter } from './plain-letter.ts';

/** Why something is not a letter that this build can hold. */
export type LetterProblem =
  | { readonly kind: 'notALetter' }
  /** Made in a format of a newer version of the site. */
  | { readonly kind: 'tooNew' }
  /** Over a limit; `what` names it. */
  | { readonly kind: 'tooLarge'; readonly what: string }
  /** The right shape, but a value that no build writes; `what` names the place. */
  | { readonly kind: 'invalid'; readonly what: string };

const refusals = createRefusals<LetterProblem>();

/** The draft in a plain value (see plain-letter.ts), or why there is none. Never throws. */
export function parseDraft(plain: unknown): Result<LetterDraft, LetterProblem> {
  return refusals.guarded(() => readDraft(entriesOf(plain)));
}

/** The kept letter in a plain value, or why there is none. Never throws. */
export function parseSavedLetter(plain: unknown): Result<SavedLetter, LetterProblem> {
  return refusals.guarded(() => {
    const entries = entriesOf(plain);
    const id = parseLetterId(entries.get('id'));
    return id ? { id, draft: readDraft(entries) } : refuse({ kind: 'notALetter' });
  });
}

function readDraft(plain: ReadonlyMap<string, unknown>): LetterDraft {
  const format = plain.get('format');
  const letter = plain.get('letter');
  if (!isCount(format) || !isCount(letter)) return refuse({ kind: 'notALetter' });
  if (format > LETTER_FORMAT) return refuse({ kind: 'tooNew' });
  if (format < LETTER_FORMAT) return refuse({ kind: 'invalid', what: `format ${format}` });
  const draft = {
    letter,
    answers: new Map(named(plain.get('answers'), 'answers').map(([name, answer]) => [name, nameOf(answer, name)])),
    fields: new Map(named(plain.get('fields'), 'fields').flatMap(([name, value]) => fieldOf(name, value))),
    edits: editsOf(plain.get('edits')),
  };
  const passed = passedDraftLimit(draft);
  return passed === undefined ? draft : refuse({ kind: 'tooLarge', what: passed });
}

function named(plain: unknown, what: string): readonly (readonly [string, unknown])[] {
  const entries = [...entriesOf(plain)];
  if (entries.length > LETTER_LIMITS.names) return refuse({ kind: 'tooLarge', what });
  return entries.map(([name, value]) => [nameOf(name, what), value]);
}

/** An empty value says nothing: it is left out, so that equal drafts have one form. */
function fieldOf(name: string, value: unknown): readonly (readonly [string, FieldValue])[] {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return [[name, value]];
  if (typeof value === 'string') return textOf(value, name).trim() ? [[name, textOf(value, name).trim()]] : [];
  if (!Array.isArray(value)) return refuse({ kind: 'invalid', what: name });
  const parts: readonly unknown[] = value;
  const items = parts.map((item) => textOf(item, name).trim()).filter(Boolean);
  return items.length > 0 ? [[name, items]] : [];
}

/** One edit a paragraph and round: of two the first counts. */
function editsOf(plain: unknown): readonly LetterEdit[] {
  if (!Array.isArray(plain)) return refuse({ kind: 'invalid', what: 'edits' });
  const parts: readonly unknown[] = plain;
  if (parts.length > LETTER_LIMITS.edits) return refuse({ kind: 'tooLarge', what: 'edits' });
  const edits = new Map<string, LetterEdit>();
  for (const edit of parts.map(editOf)) {
    const key = `${edit.round} ${edit.paragraph}`;
    if (!edits.has(key)) edits.set(key, edit);
  }
  return [...edits.values()];
}

function editOf(plain: unknown): LetterEdit {
  const edit = entriesOf(plain);
  const paragraph = nameOf(edit.get('paragraph'), 'edits');
  const round = edit.get('round') === '' ? '' : nameOf(edit.get('round'), 'edits');
  return { paragraph, round, words: textOf(edit.get('words'), paragraph).trim(), basis: textOf(edit.get('basis'), paragraph) };
}

/** Own keys only, as a map: a key such as `__proto__` is a key like any other. */
function entriesOf(value: unknown): ReadonlyMap<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse({ kind: 'notALetter' });
  return new Map(Object.entries(value));
}

function nameOf(value: unknown, what: string): string {
  return typeof value === 'string' && /^[a-z0-9][a-z0-9-]{0,63}$/.test(value)
    ? value
    : refuse({ kind: 'invalid', what: what.slice(0, 60) });
}

/** What arrives is cleaned like what is typed: these words are sent on as the reader's own. */
function textOf(value: unknown, what: string): string {
  if (typeof value !== 'string') return refuse({ kind: 'invalid', what: what.slice(0, 60) });
  return value.length > LETTER_LIMITS.text ? refuse({ kind: 'tooLarge', what: 'letters' }) : cleanText(value);
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 9_999;
}

function refuse(problem: LetterProblem): never {
  return refusals.refuse(problem);
}
