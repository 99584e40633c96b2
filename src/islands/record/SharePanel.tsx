// Send link: the address with the whole record in it, to copy.
import { useEffect, useRef, useState } from 'react';
import { projectOf, type ChecklistRecord } from '../../core/record.ts';
import { saveBackup } from '../../stores/export-record.ts';
import { Icon } from './drawings.tsx';
import { useShareLink } from './use-share-link.ts';

interface ShareProps {
  readonly record: ChecklistRecord;
  /** The full address of the open page. */
  readonly openPage: string;
  /** The other person, in a sentence. */
  readonly other: string;
  readonly onSent: () => void;
  readonly onClose: () => void;
}

/** The panel on the bar. */
export function SharePanel(props: ShareProps) {
  const { other, onClose } = props;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <section className="panel share" aria-labelledby="share-title" onKeyDown={(event) => event.key === 'Escape' && onClose()}>
      <h2 id="share-title" ref={title} tabIndex={-1}>
        <Icon name="link" />
        Send this list to {other}
      </h2>
      <p>
        <b>Anyone who has the link can read it.</b>
      </p>
      <LinkToCopy {...props} />
      <p>The whole list is in the link. It goes through no server of ours. Send it by a message that only {other} reads.</p>
    </section>
  );
}

/** The link itself. It can be copied once the site has opened it again. */
function LinkToCopy({ record, openPage, onSent, onClose }: ShareProps) {
  const { link, words, copy } = useShareLink(record, openPage);
  const [said, setSaid] = useState('');
  const send = async (): Promise<void> => {
    if (!link) return;
    setSaid(await copy());
    onSent();
  };
  const file = (): void => {
    saveBackup([record], projectOf(record));
    onSent();
  };
  return (
    <>
      <label htmlFor="share-link">The link</label>
      <input id="share-link" className="exact" type="text" readOnly value={link ?? ''} onFocus={(event) => event.target.select()} />
      <p className="row">
        <button type="button" className="btn main" aria-disabled={!link} onClick={() => void send()}>
          <Icon name="copy" />
          Copy link
        </button>
        <button type="button" className="btn" onClick={file}>
          <Icon name="save" />
          Save as a file
        </button>
        <button type="button" className="btn" onClick={onClose}>
          Close
        </button>
      </p>
      <p className="note" role="status">
        {said || words}
      </p>
    </>
  );
}
