// The lines of a paragraph as the page shows them: words, filled fields, and gaps that lead to the place where they are filled in.
import type { LetterLine, LetterPart } from '../../core/letters/line.ts';
import { Foreign } from '../library/Foreign.tsx';
import { placeOf } from './letter-props.ts';

interface Group {
  readonly kind: LetterLine['kind'];
  readonly lines: LetterLine[];
}

/** Paragraphs and lists. */
export function Lines({ lines }: { readonly lines: readonly LetterLine[] }) {
  return groupsOf(lines).map((group, at) => <Block key={at} {...group} />);
}

/** Lines of one kind belong together until a blank one. */
function groupsOf(lines: readonly LetterLine[]): readonly Group[] {
  const groups: Group[] = [];
  let isFresh = true;
  for (const line of lines) {
    const last = groups.at(-1);
    if (line.parts.length === 0) isFresh = true;
    else if (isFresh || last?.kind !== line.kind) {
      groups.push({ kind: line.kind, lines: [line] });
      isFresh = false;
    } else last.lines.push(line);
  }
  return groups;
}

function Block({ kind, lines }: Group) {
  if (kind === 'text')
    return (
      <p>
        {lines.map(({ parts }, at) => (
          <span key={at}>
            {at > 0 && <br />}
            <Parts parts={parts} />
          </span>
        ))}
      </p>
    );
  const items = lines.map(({ parts }, at) => (
    <li key={at}>
      <Parts parts={parts} />
    </li>
  ));
  return kind === 'bullet' ? <ul>{items}</ul> : <ol>{items}</ol>;
}

function Parts({ parts }: { readonly parts: readonly LetterPart[] }) {
  return parts.map((part, at) => <Part key={at} part={part} />);
}

function Part({ part }: { readonly part: LetterPart }) {
  if (part.kind === 'plain') return part.text;
  if (part.kind === 'field') return <Foreign text={part.text} />;
  return (
    <a className="gap" href={`#${placeOf(part.of)}`}>
      <span className="unseen">Gap: </span>
      {part.label}
    </a>
  );
}
