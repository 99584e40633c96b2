// One paragraph of the letter: its words, the questions that made them, and what the reader can do with it.
import { useEffect, useRef, useState } from 'react';
import type { ComposedParagraph } from '../../core/letters/composed.ts';
import { editParagraph, keepMine, putBack } from '../../core/letters/edit-paragraph.ts';
import { EditForm } from './EditForm.tsx';
import { numberOfQuestion, type DeskProps } from './letter-props.ts';
import { Lines } from './Lines.tsx';

interface ParagraphProps extends Pick<DeskProps, 'letter' | 'change'> {
  readonly paragraph: ComposedParagraph;
  /** Whether the last answer changed it. */
  readonly isFresh: boolean;
}

/** The paragraph; while it is edited, its form. */
export function Paragraph({ letter, change, paragraph, isFresh }: ParagraphProps) {
  const { id, kind } = paragraph;
  const [isEditing, setEditing] = useState(false);
  const edit = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  useEffect(() => {
    if (wasEditing.current && !isEditing) edit.current?.focus();
    wasEditing.current = isEditing;
  }, [isEditing]);
  const write = (words: string): void => {
    change((draft) => editParagraph(letter, draft, id, words));
    setEditing(false);
  };
  const numbers = paragraph.madeBy.map((question) => numberOfQuestion(letter, question)).filter(Boolean);
  return (
    <div className="part" data-kind={kind} data-made={numbers.length > 0 || undefined} data-fresh={isFresh || undefined}>
      <p className="made">
        <Numbers numbers={numbers} />
        {!isEditing && (
          <button type="button" className="edit" ref={edit} onClick={() => setEditing(true)}>
            Edit<span className="unseen">: {beginningOf(paragraph)}</span>
          </button>
        )}
      </p>
      <div className="said" dir={kind === 'edited' || kind === 'kept' ? 'auto' : undefined}>
        {isEditing ? (
          <EditForm words={paragraph.words} onDone={write} onCancel={() => setEditing(false)} />
        ) : (
          <>
            {kind === 'removed' ? <p className="note">You took this part out.</p> : <Lines lines={paragraph.lines} />}
            <Own letter={letter} change={change} paragraph={paragraph} />
          </>
        )}
      </div>
    </div>
  );
}

function Numbers({ numbers }: { readonly numbers: readonly number[] }) {
  if (numbers.length === 0) return null;
  return (
    <b>
      <span className="unseen">{numbers.length === 1 ? 'Made by question ' : 'Made by questions '}</span>
      {numbers.join(' ')}
    </b>
  );
}

/** The first words, for those who hear the buttons one by one. */
function beginningOf({ words, lines }: ComposedParagraph): string {
  const [line] = lines;
  const text = words || (line?.parts.map((part) => (part.kind === 'gap' ? part.label : part.text)).join('') ?? '');
  return text.split(/\s+/).slice(0, 6).join(' ');
}

/** What stands under words that are the reader's own. */
function Own({ letter, change, paragraph: { id, kind, offer } }: Omit<ParagraphProps, 'isFresh'>) {
  if (kind === 'written' || kind === 'gap') return null;
  const back = (words: string) => (
    <button type="button" onClick={() => change((draft) => putBack(letter, draft, id))}>
      {words}
    </button>
  );
  if (offer)
    return (
      <div className="own">
        <p>Your answers would now say:</p>
        <blockquote>
          <Lines lines={offer} />
        </blockquote>
        <p className="row">
          {back('Take these words')}
          <button type="button" onClick={() => change((draft) => keepMine(letter, draft, id))}>
            Keep mine
          </button>
        </p>
      </div>
    );
  return (
    <p className="own row">
      <span>{OWN_WORDS[kind]}</span>
      {back(kind === 'removed' ? 'Put it back' : kind === 'kept' ? 'Take it out' : 'Put the first words back')}
    </p>
  );
}

const OWN_WORDS = { edited: 'Your own words.', kept: 'Your own words. Your answers no longer ask for this part.', removed: '' } as const;
