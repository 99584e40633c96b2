// 'Download PDF': how much goes on it and on which paper, and what it could not show, all before it is made.
import { useStore } from '@nanostores/react';
import { useEffect, useRef, useState } from 'react';
import { usualPaper, type PaperSize, type PrintChoice, type PrintKind } from '../../core/exports/print-choice.ts';
import { $passphrases } from '../../stores/passphrases.ts';
import type { RecordStores } from '../../stores/record-stores.ts';
import { Icon } from './drawings.tsx';
import { PdfReady } from './PdfReady.tsx';
import { PdfWarning } from './PdfWarning.tsx';
import { usePdf, type PdfProps } from './use-pdf.ts';

interface PanelProps extends PdfProps {
  readonly stores: RecordStores;
  readonly onClose: () => void;
}

const KINDS: readonly (readonly [kind: PrintKind, words: string])[] = [
  ['full', 'Full'],
  ['summary', 'One-page summary'],
  ['blank', 'Blank'],
];

const PAPERS: readonly (readonly [paper: PaperSize, words: string])[] = [
  ['A4', 'A4'],
  ['Letter', 'Letter'],
];

const INSIDE = 'The list itself goes into the file. To get it back, drop the PDF on My checklists.';
const LOCKED_INSIDE = 'Whoever has the PDF can read its pages. The list inside it opens with the passphrase alone.';

/** The panel on the bar. */
export function PdfPanel({ onClose, ...props }: PanelProps) {
  const [choice, setChoice] = useState<PrintChoice>(() => ({ kind: 'full', paper: usualPaper(navigator.language) }));
  const onSaved = ({ kind }: PrintChoice): void => {
    if (kind !== 'blank') props.stores.noteCopied();
    onClose();
  };
  const pdf = usePdf(props, onSaved);
  const isLocked = useStore($passphrases).has(props.record.id);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const choose = (part: Partial<PrintChoice>): void => {
    setChoice({ ...choice, ...part });
    pdf.forget();
  };
  return (
    <section className="panel share" aria-labelledby="pdf-title" onKeyDown={(event) => event.key === 'Escape' && onClose()}>
      <h2 id="pdf-title" ref={title} tabIndex={-1}>
        <Icon name="pdf" />
        Download PDF
      </h2>
      <Choices legend="What goes on it" name="pdf-kind" options={KINDS} chosen={choice.kind} onChoose={(kind) => choose({ kind })} />
      <p className="note">Full has every answer and note. The summary is one page. The blank is an empty list to fill in by pen.</p>
      <Choices legend="Paper" name="pdf-paper" options={PAPERS} chosen={choice.paper} onChoose={(paper) => choose({ paper })} />
      {choice.kind !== 'blank' && <p className="note">{isLocked ? LOCKED_INSIDE : INSIDE}</p>}
      {pdf.unshown.length > 0 && <PdfWarning unshown={pdf.unshown} onAnyway={() => pdf.makeAnyway(choice)} />}
      {pdf.progress !== undefined && <Making share={pdf.progress} onCancel={pdf.cancel} />}
      {pdf.ready && <PdfReady {...props} ready={pdf.ready} onShared={() => pdf.ready && onSaved(pdf.ready.choice)} />}
      <Buttons isMaking={pdf.progress !== undefined} isMain={!pdf.ready} onMake={() => pdf.make(choice)} onClose={onClose} />
    </section>
  );
}

interface ChoicesProps<Value extends string> {
  readonly legend: string;
  readonly name: string;
  readonly options: readonly (readonly [value: Value, words: string])[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}

function Choices<Value extends string>({ legend, name, options, chosen, onChoose }: ChoicesProps<Value>) {
  return (
    <fieldset className="choices">
      <legend>{legend}</legend>
      {options.map(([value, words]) => (
        <label key={value}>
          <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
          {words}
        </label>
      ))}
    </fieldset>
  );
}

function Making({ share, onCancel }: { readonly share: number; readonly onCancel: () => void }) {
  return (
    <p className="row">
      <progress value={share} aria-label="Making the PDF" />
      <button type="button" className="btn" onClick={onCancel}>
        Cancel
      </button>
    </p>
  );
}

interface ButtonsProps {
  readonly isMaking: boolean;
  /** Whether nothing above it comes first. */
  readonly isMain: boolean;
  readonly onMake: () => void;
  readonly onClose: () => void;
}

function Buttons({ isMaking, isMain, onMake, onClose }: ButtonsProps) {
  return (
    <p className="row end">
      <button type="button" className={isMain ? 'btn main' : 'btn'} aria-disabled={isMaking} onClick={() => isMaking || onMake()}>
        Make the PDF
      </button>
      <button type="button" className="btn close" onClick={onClose}>
        Close
      </button>
    </p>
  );
}
