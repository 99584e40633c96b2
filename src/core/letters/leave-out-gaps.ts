// What a copy says where something is still to be filled in: whole sentences go, never a hole in one. Rules: SPEC.md, Z.
import type { LetterLine, LetterPart } from './line.ts';

/** The lines without any sentence that has a gap in it; empty where nothing is left. */
export function leaveOutGaps(lines: readonly LetterLine[]): readonly LetterLine[] {
  const left = lines.map((line) => (hasGap(line) ? withoutGaps(line) : line));
  const fitting = left.map((line, at) => (announcesNothing(lines, left, at) ? withoutLast(line) : line));
  const kept = fitting.filter(({ parts }, at) => parts.length > 0 || lines[at]?.parts.length === 0);
  return kept.some(({ parts }) => parts.length > 0) ? kept : [];
}

/** Whether any part of a line is still to be filled in. */
export function hasGap({ parts }: LetterLine): boolean {
  return parts.some(({ kind }) => kind === 'gap');
}

function withoutGaps(line: LetterLine): LetterLine {
  return joined(
    line,
    sentencesOf(line.parts).filter((sentence) => sentence.every(({ kind }) => kind !== 'gap')),
  );
}

/** Whether a line announces a list of which nothing is left. */
function announcesNothing(lines: readonly LetterLine[], left: readonly LetterLine[], at: number): boolean {
  const last = left[at]?.parts.at(-1);
  if (lines[at]?.kind !== 'text' || last?.kind !== 'plain' || !last.text.endsWith(':')) return false;
  const after = lines.slice(at + 1).findIndex(({ kind }) => kind === 'text');
  const list = left.slice(at + 1, after < 0 ? undefined : at + 1 + after);
  return list.length > 0 && list.every(({ parts }) => parts.length === 0);
}

function withoutLast(line: LetterLine): LetterLine {
  return joined(line, sentencesOf(line.parts).slice(0, -1));
}

function joined(line: LetterLine, sentences: readonly (readonly LetterPart[])[]): LetterLine {
  const between: LetterPart = { kind: 'plain', text: ' ' };
  return { ...line, parts: sentences.flatMap((sentence, at) => (at === 0 ? sentence : [between, ...sentence])) };
}

/** A sentence ends at a full stop, question mark or exclamation mark before a space, in plain words only. */
function sentencesOf(parts: readonly LetterPart[]): readonly (readonly LetterPart[])[] {
  const sentences: LetterPart[][] = [[]];
  for (const part of parts) {
    if (part.kind !== 'plain') sentences.at(-1)?.push(part);
    else
      for (const [at, text] of part.text.split(/(?<=[.?!]['’”")]?)\s+/).entries()) {
        if (at > 0) sentences.push([]);
        if (text) sentences.at(-1)?.push({ kind: 'plain', text });
      }
  }
  return sentences.filter((sentence) => sentence.length > 0);
}
