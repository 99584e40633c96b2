// A finished PDF in a window inside another app, which may not let it be downloaded: the share sheet, print or text instead.
import { useEffect, useRef } from 'react';
import { projectOf } from '../../core/record.ts';
import { downloadPdf } from '../../stores/export-record.ts';
import { canSharePdf, openShareSheet, type SharedOutcome } from '../../stores/files.ts';
import { copyAsText } from '../../stores/save-format.ts';
import type { PdfProps, ReadyPdf } from './use-pdf.ts';

interface ReadyProps extends Pick<PdfProps, 'record' | 'me' | 'say'> {
  readonly ready: ReadyPdf;
  readonly onShared: () => void;
}

const SHARED_WORDS: Readonly<Record<SharedOutcome, string>> = {
  shared: 'The PDF is shared.',
  closed: 'The PDF is not shared yet.',
  failed: 'This app did not take the PDF. Use Print, or send yourself the link and open it in your own browser.',
};

const COPIED = 'The text is copied. Paste it into a message or a note.';
const NOT_COPIED = 'This app does not allow copying. Use Print, or send yourself the link and open it in your own browser.';
const HOLDS_SECRET = 'Nothing was copied: something in this list looks like a password.';
const TRIED = 'If no file appears, this app does not allow downloads. Share it, or use Print.';

/** Says why, and offers every way that may work here. */
export function PdfReady({ ready: { file, model }, record, me, say, onShared }: ReadyProps) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const share = async (): Promise<void> => {
    const outcome = await openShareSheet({ title: projectOf(record), pdf: file });
    say(SHARED_WORDS[outcome]);
    if (outcome === 'shared') onShared();
  };
  const copy = async (): Promise<void> => {
    const copied = await copyAsText({ outgoing: { record, notSecrets: me.notSecrets }, model });
    say(copied === 'holdsSecret' ? HOLDS_SECRET : copied ? COPIED : NOT_COPIED);
  };
  const download = (): void => {
    downloadPdf(file);
    say(TRIED);
  };
  return (
    <>
      <h3 ref={title} tabIndex={-1}>
        The PDF is ready
      </h3>
      <p>
        Another app is showing you this page, and many apps allow no downloads. Choose another way. Or send yourself the link, and make the
        PDF in your own browser.
      </p>
      <p className="row">
        {canSharePdf() && <Way words="Share the PDF…" onPress={() => void share()} isMain />}
        <Way words="Print" onPress={() => print()} />
        <Way words="Copy as text" onPress={() => void copy()} />
        <Way words="Download anyway" onPress={download} />
      </p>
    </>
  );
}

function Way({ words, onPress, isMain }: { readonly words: string; readonly onPress: () => void; readonly isMain?: boolean }) {
  return (
    <button type="button" className={isMain ? 'btn main' : 'btn'} onClick={onPress}>
      {words}
    </button>
  );
}
