// Send link: the address with the whole record in it, to copy.
import { useEffect, useRef, useState } from 'react';
import type { ChecklistRecord } from '../../core/record.ts';
import { copyText, saveBackup } from '../../stores/export-record.ts';
import { pagePorts } from '../../stores/page-stores.ts';
import { linkAdvice, shareLink } from '../../stores/share-record.ts';
import { projectOf } from '../../core/record.ts';
import { Icon } from './drawings.tsx';

interface ShareProps {
  readonly record: ChecklistRecord;
  /** The full address of the open page. */
  readonly openPage: string;
  /** The other person, in a sentence. */
  readonly other: string;
  readonly onSent: () => void;
  readonly onClose: () => void;
}

/** The dialog. The copy button is ready once the site has opened its own link again. */
export function SharePanel({ record, openPage, other, onSent, onClose }: ShareProps) {
  const [link, setLink] = useState<string | undefined>(undefined);
  const [said, setSaid] = useState('Making the link…');
  useEffect(() => {
    let current = true;
    void shareLink(pagePorts().compression, record, openPage).then((made) => {
      if (!current) return;
      setLink(made);
      setSaid(made ? `${made.length} characters. ${linkAdvice(made.length)}` : 'The link could not be made. Send the backup file instead.');
    });
    return () => {
      current = false;
    };
  }, [record, openPage]);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const copy = async (): Promise<void> => {
    if (!link) return;
    const copied = await copyText(link);
    setSaid(copied ? 'Copied. Paste it into a message or an email.' : 'This browser does not allow copying. Select the link above and copy it by hand.');
    onSent();
  };
  return (
    <dialog ref={dialog} className="panel share" aria-labelledby="share-title" onClose={onClose}>
      <h2 id="share-title">
        <Icon name="link" />
        Send this list to {other}
      </h2>
      <p>
        The whole list is in the link. It goes through no server of ours, but <b>anyone who has the link can read it</b>. Send it by a message
        that only {other} reads.
      </p>
      <label htmlFor="share-link">The link</label>
      <input id="share-link" className="exact" type="text" readOnly value={link ?? ''} onFocus={(event) => event.target.select()} />
      <p className="note" role="status">
        {said}
      </p>
      <p className="row">
        <button type="button" className="btn main" aria-disabled={!link} onClick={() => void copy()}>
          <Icon name="copy" />
          Copy link
        </button>
        <button type="button" className="btn" onClick={() => (saveBackup([record], projectOf(record)), onSent())}>
          <Icon name="save" />
          Save as a file
        </button>
        <button type="button" className="btn" onClick={() => dialog.current?.close()}>
          Close
        </button>
      </p>
    </dialog>
  );
}
