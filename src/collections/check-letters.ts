// What a letter's file cannot check line by line: ids, conditions and slots that lead nowhere, and words that nobody would ever read.
import { RESERVED, UNANSWERED, WHOLE_ROLES } from '../core/letters/letter.ts';
import { letterOf } from './build-letter.ts';
import { conditionMessages } from './check-conditions.ts';
import { reachMessages } from './check-reach.ts';
import type { ContentFile, ContentSet } from './content-set.ts';
import { missingSlug } from './content-paths.ts';
import { clashes, type Claim } from './clashes.ts';
import { slotMessages } from './check-slots.ts';
import { placedWords } from './letter-places.ts';
import { nearest } from './nearest.ts';
import type { LetterContent } from './schemas/letter.ts';

const RESERVED_IDS: readonly string[] = [...Object.values(RESERVED), UNANSWERED];

/** Every mistake within and between letters. */
export function letterMessages(content: ContentSet): string[] {
  const numbers = content.letters.map(({ slug, data }) => ({
    place: `${letterPath(slug)}: number`,
    key: String(data.number),
    what: 'a number that no other letter has',
    advice: 'Take the next one that was never used.',
  }));
  return [...clashes(numbers), ...content.letters.flatMap((letter) => messagesOf(letter, content))];
}

function letterPath(slug: string): string {
  return `content/letters/${slug}.yaml`;
}

function messagesOf({ slug, data }: ContentFile<LetterContent>, content: ContentSet): string[] {
  const path = letterPath(slug);
  const guide = data.guide ? missingSlug(`${path}: guide`, data.guide, content, 'guides') : [];
  const within = [
    ...idMessages(path, data),
    ...conditionMessages(path, data),
    ...slotMessages(path, data),
    ...roleMessages(path, data),
    ...pairMessages(path, data),
  ];
  // What cannot be reached is looked for only where everything that is named is there.
  return [...guide, ...(within.length > 0 ? within : reachMessages(path, letterOf({ ...data, slug })))];
}

function idMessages(path: string, data: LetterContent): string[] {
  const unique = (list: string, ids: readonly string[], what: string): Claim[] =>
    ids.map((id, i) => ({ place: `${path}: ${list}[${i}].id`, key: id, what, advice: 'Choose another.' }));
  const idsOf = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id);
  const asked = 'an id that no other question or field of this letter has';
  const reserved = [...data.questions, ...data.fields].filter(({ id }) => RESERVED_IDS.includes(id));
  return [
    ...reserved.map(({ id }) => `${path}: id: expected an id other than ${RESERVED_IDS.join(', ')}; received "${id}". Choose another.`),
    ...clashes([...unique('questions', idsOf(data.questions), asked), ...unique('fields', idsOf(data.fields), asked)]),
    ...clashes(unique('paragraphs', idsOf(data.paragraphs), 'an id that no other paragraph of this letter has')),
    ...clashes(unique('outcomes', idsOf(data.outcomes), 'an id that no other outcome of this letter has')),
    ...clashes(unique('rounds', idsOf(data.rounds), 'an id that no other round of this letter has')),
    ...clashes(unique('notes', idsOf(data.notes), 'an id that no other note of this letter has')),
    ...data.questions.flatMap(({ answers }, q) =>
      clashes(unique(`questions[${q}].answers`, idsOf(answers ?? []), 'an id that no other answer of this question has')),
    ),
    ...gapClashes(path, data),
  ];
}

/** A gap that a reader left in their own words is found again by its label, so no two fields share one. */
function gapClashes(path: string, data: LetterContent): string[] {
  const gaps = [...data.questions, ...data.fields].flatMap(({ id, gap }) => (gap === undefined ? [] : [{ id, gap }]));
  return clashes(
    gaps.map(({ id, gap }) => ({
      place: `${path}: ${id}.gap`,
      key: gap,
      what: 'a gap that no other field of this letter has',
      advice: 'Reword one of them.',
    })),
  );
}

function roleMessages(path: string, { paragraphs }: LetterContent): string[] {
  const missing = WHOLE_ROLES.filter((role) => paragraphs.every((paragraph) => paragraph.role !== role));
  return [
    ...missing.map(
      (role) => `${path}: paragraphs: expected one with role: ${role}; received none. Add it: a letter without it is not whole.`,
    ),
    ...(paragraphs[0]?.role === 'greeting'
      ? []
      : [`${path}: paragraphs[0].role: expected greeting, because a letter begins with it. Move the greeting to the top.`]),
    ...(paragraphs.at(-1)?.role === 'ending'
      ? []
      : [
          `${path}: paragraphs[${paragraphs.length - 1}].role: expected ending, because a letter closes with it. Move the ending to the end.`,
        ]),
  ];
}

/** Pairs that must stand apart name a paragraph, or words that are somewhere in the letter. */
function pairMessages(path: string, data: LetterContent): string[] {
  const ids = data.paragraphs.map(({ id }) => id);
  const words = placedWords(data).flatMap(({ text, without = '' }) => [text, without]);
  const isThere = (part: string): boolean => ids.includes(part) || words.some((text) => text.includes(part));
  return data.apart.flatMap((pair, i) =>
    pair
      .filter((part) => !isThere(part))
      .map((part) => {
        const meant = nearest(part, ids);
        const advice = meant ? `Did you mean "${meant}"?` : 'Copy the words as they stand in the text.';
        return `${path}: apart[${i}]: expected the id of a paragraph, or words of the letter; received "${part}". ${advice}`;
      }),
  );
}
