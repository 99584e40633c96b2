// The lines of a paragraph, and their parts: plain words, filled fields and gaps. Rules: SPEC.md, Z.
import type { FilledField } from './filled-field.ts';
import type { LetterField } from './letter.ts';

/** A piece of a line. */
export type LetterPart =
  | { readonly kind: 'plain'; readonly text: string }
  /** `of` is the id of the field. */
  | { readonly kind: 'field'; readonly of: string; readonly text: string }
  /** `of` is the id of the field or question that would fill it. */
  | { readonly kind: 'gap'; readonly of: string; readonly label: string };

/** A line of running words, or of a list. A line without parts is a blank one. */
export interface LetterLine {
  readonly kind: 'text' | 'bullet' | 'number';
  readonly parts: readonly LetterPart[];
}

/** A place for a field within some words. */
export interface Slot {
  readonly field: LetterField;
  readonly filled: FilledField | undefined;
  readonly inFull: boolean;
}

/** The slot that a piece such as '{day}' stands for, or undefined where it is plain words. */
export type FindSlot = (piece: string) => Slot | undefined;

const PIECES = /(\{[^{}]*\}|\[[^[\]]*\])/;

/** Some words as lines, with what is known filled in. A list of accounts alone on its line becomes a list. */
export function toLines(text: string, findSlot: FindSlot): readonly LetterLine[] {
  return text.split('\n').flatMap((line) => lineOf(line.trim(), findSlot));
}

function lineOf(text: string, findSlot: FindSlot): readonly LetterLine[] {
  const slot = findSlot(text);
  if (slot?.field.kind === 'accounts') return listOf(slot);
  const [, mark = '', words = text] = /^(-|•|\d{1,2}\.)\s+(.+)$/.exec(text) ?? [];
  const kind = mark === '' ? 'text' : /\d/.test(mark) ? 'number' : 'bullet';
  const pieces = words.split(PIECES).filter(Boolean);
  return [{ kind, parts: withoutDoubledStops(pieces.map((piece) => partOf(piece, findSlot))) }];
}

function listOf(slot: Slot): readonly LetterLine[] {
  const { id } = slot.field;
  const items = slot.filled?.items.map((text): LetterPart => ({ kind: 'field', of: id, text })) ?? [gapOf(slot)];
  return items.map((part) => ({ kind: 'bullet', parts: [part] }));
}

function partOf(piece: string, findSlot: FindSlot): LetterPart {
  const slot = findSlot(piece);
  if (!slot) return { kind: 'plain', text: piece };
  const { field, filled, inFull } = slot;
  return filled ? { kind: 'field', of: field.id, text: inFull ? filled.full : filled.short } : gapOf(slot);
}

function gapOf({ field, inFull }: Slot): LetterPart {
  return { kind: 'gap', of: field.id, label: inFull ? `${field.gap}${IN_FULL}` : field.gap };
}

/** What a slot and its label end in where a name stands whole. */
export const IN_FULL = ' in full';

/** 'I write for Rye & Co.' needs no second full stop. The letter's own one stays, because sentences end there. */
function withoutDoubledStops(parts: readonly LetterPart[]): readonly LetterPart[] {
  return parts.map((part, at) => {
    const next = parts[at + 1];
    const isDoubled = part.kind === 'field' && part.text.endsWith('.') && next?.kind === 'plain' && next.text.startsWith('.');
    return isDoubled ? { ...part, text: part.text.slice(0, -1) } : part;
  });
}

/** Lines as plain words: lists with their marks, gaps as their labels in square brackets. */
export function wordsOf(lines: readonly LetterLine[]): string {
  return lines.map((line, at) => markOf(lines, at) + line.parts.map(wordsOfPart).join('')).join('\n');
}

function wordsOfPart(part: LetterPart): string {
  return part.kind === 'gap' ? `[${part.label}]` : part.text;
}

/** '- ', '2. ' or nothing. Numbers count on from the line above. */
function markOf(lines: readonly LetterLine[], at: number): string {
  const kind = lines[at]?.kind;
  if (kind !== 'number') return kind === 'bullet' ? '- ' : '';
  const above = lines.slice(0, at).reverse();
  const first = above.findIndex((line) => line.kind !== 'number');
  return `${(first < 0 ? above.length : first) + 1}. `;
}
