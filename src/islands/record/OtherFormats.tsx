// The record for other programs: a spreadsheet, a calendar, a text to paste.
import { useState } from 'react';
import { toPrintModel } from '../../core/exports/to-print-model.ts';
import { pagePorts } from '../../stores/page-stores.ts';
import { saveFormat, type Format, type FormatOrder, type FormatOutcome } from '../../stores/save-format.ts';
import type { RecordPageProps } from './record-props.ts';

const FORMATS: readonly (readonly [format: Format, words: string])[] = [
  ['csv', 'Spreadsheet (CSV)'],
  ['ics', 'Calendar (.ics)'],
  ['md', 'Markdown'],
  ['txt', 'Plain text'],
];

const WORDS: Readonly<Record<FormatOutcome, string>> = {
  saved: 'The file is in your downloads.',
  copied: 'The text is copied, and in your downloads as a file.',
  holdsSecret: 'No file was made: something in this list looks like a password.',
  unreadable: 'No file was made: the site could not read it back.',
};

const SAVED = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' });

/** The buttons, and what came of the last one. */
export function OtherFormats(props: RecordPageProps) {
  const [said, setSaid] = useState('');
  const save = async (format: Format): Promise<void> => setSaid(WORDS[await saveFormat(format, orderOf(props))]);
  return (
    <div className="flow">
      <p className="note">
        The calendar has what renews when, and a yearly check. None of these can bring the list back: for that, keep the PDF or a backup.
      </p>
      <p className="row">
        {FORMATS.map(([format, words]) => (
          <button key={format} type="button" className="btn" onClick={() => void save(format)}>
            {words}
          </button>
        ))}
      </p>
      <p role="status">{said}</p>
    </div>
  );
}

function orderOf({ base, siteName, template, record, me }: RecordPageProps): FormatOrder {
  const { world } = pagePorts();
  const [at, address] = [world.now(), `${location.origin}${base}checklists/${template.slug}/`];
  const model = toPrintModel(template, record, { siteName, address, saved: `Saved ${SAVED.format(at)}` });
  return { outgoing: { record, notSecrets: me.notSecrets }, template, model, setting: { at, today: world.today(), address } };
}
