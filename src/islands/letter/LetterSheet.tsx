// The letter itself, whole from the first second: on the page with its gaps, on paper without them.
import { useEffect, useRef } from 'react';
import { letterBlocks } from '../../core/letters/letter-blocks.ts';
import { openWords } from '../../core/letters/open-parts.ts';
import type { DeskProps } from './letter-props.ts';
import { Paragraph } from './Paragraph.tsx';

interface SheetProps extends DeskProps {
  /** The paragraphs that the last answer changed. */
  readonly fresh: readonly string[];
}

/** The sheet. */
export function LetterSheet({ letter, composed, change, fresh }: SheetProps) {
  const page = useRef<HTMLElement>(null);
  useEffect(() => {
    if (page.current && fresh.length > 0) scrollWithin(page.current);
  }, [fresh]);
  return (
    <>
      <div className="letter-head">
        <h2 id="letter-title">Your letter</h2>
        <p className="note">{openWords(composed.open)}</p>
      </div>
      <section className="page" ref={page} aria-labelledby="letter-title">
        <p className="subject">
          <span>Subject:</span> {composed.subject}
        </p>
        {composed.paragraphs.map((paragraph) => (
          <Paragraph
            key={`${composed.round} ${paragraph.id}`}
            letter={letter}
            change={change}
            paragraph={paragraph}
            isFresh={fresh.includes(paragraph.id)}
          />
        ))}
      </section>
    </>
  );
}

/** Where the sheet is longer than the window it scrolls by itself: what was changed comes into view, and the page stays where it is. */
function scrollWithin(page: HTMLElement): void {
  const changed = page.querySelector<HTMLElement>('[data-fresh]');
  if (!changed || page.scrollHeight <= page.clientHeight) return;
  const [sheet, part] = [page.getBoundingClientRect(), changed.getBoundingClientRect()];
  if (part.top >= sheet.top && part.bottom <= sheet.bottom) return;
  page.scrollBy({ top: part.top - sheet.top - sheet.height / 3 });
}

/** What is printed: the letter as a copy says it. */
export function PrintedLetter({ composed }: Pick<DeskProps, 'composed'>) {
  return (
    <div className="printed">
      <p>
        <b>{composed.subject}</b>
      </p>
      {letterBlocks(composed)
        .flat()
        .map((block, at) => (
          <Printed key={at} block={block} />
        ))}
    </div>
  );
}

function Printed({ block }: { readonly block: ReturnType<typeof letterBlocks>[number][number] }) {
  if (block.kind === 'lines')
    return (
      <p>
        {block.lines.map((line, at) => (
          <span key={at}>{line}</span>
        ))}
      </p>
    );
  const items = block.items.map((item, at) => <li key={at}>{item}</li>);
  return block.kind === 'bullets' ? <ul>{items}</ul> : <ol>{items}</ol>;
}
