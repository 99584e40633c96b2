// What a copy says where something is still to be filled in: whole sentences go, never a hole in one. Rules: SPEC.md, Z.
import type { LetterLine, LetterPart } from './line.ts';

/** The lines without any sentence that has a gap in it; empty where nothing is left. */
export function leaveOutGaps(lines: readonly LetterLine[]): readonly LetterLine[] {
  const whole = lines.map((line) => ({ line, left: hasGap(line) ? withoutGaps(line) : line }));
  const left = whole.flatMap(({ line, left: rest }) => (rest.parts.length > 0 || line.parts.length === 0 ? [rest] : []));
  const fitting = left.flatMap((line, at) => (leadsNowhere(line, left[at + 1]) ? withoutLast(line) : [line]));
  return fitting.some(({ parts }) => parts.length > 0) ? fitting : [];
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

/** A line that announces a list which is not there. */
function leadsNowhere(line: LetterLine, next: LetterLine | undefined): boolean {
  const last = line.parts.at(-1);
  return line.kind === 'text' && last?.kind === 'plain' && last.text.endsWith(':') && (next === undefined || next.kind === 'text');
}

function withoutLast(line: LetterLine): readonly LetterLine[] {
  const rest = joined(line, sentencesOf(line.parts).slice(0, -1));
  return rest.parts.length > 0 ? [rest] : [];
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
