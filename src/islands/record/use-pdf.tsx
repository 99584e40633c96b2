// 'Download PDF': what cannot be shown is said first, then the engine is fetched.
import { useState, type ReactNode } from 'react';
import { toPrintModel } from '../../core/exports/to-print-model.ts';
import type { ChecklistRecord } from '../../core/record.ts';
import type { Template } from '../../core/template.ts';
import { savePdf, unshownText } from '../../stores/export-record.ts';
import { pagePorts } from '../../stores/page-stores.ts';
import type { RecordStores } from '../../stores/record-stores.ts';
import { Icon } from './drawings.tsx';

interface PdfProps {
  readonly base: string;
  readonly siteName: string;
  readonly stores: RecordStores;
  readonly template: Template;
  readonly record: ChecklistRecord;
}

const SAVED = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' });

/** The action behind the button, what it says, and the warning before it. */
export function usePdf({ base, siteName, template, record }: PdfProps): { make: () => void; said: string; warning: ReactNode } {
  const [said, setSaid] = useState('');
  const [unshown, setUnshown] = useState<readonly string[]>([]);
  const run = async (checked: boolean): Promise<void> => {
    const at = pagePorts().world.now();
    const address = `${location.origin}${base}checklists/${template.slug}/`;
    const model = toPrintModel(template, record, { siteName, address, saved: `Saved ${SAVED.format(at)}` });
    setSaid('Making the PDF…');
    try {
      const missing = checked ? [] : await unshownText(model);
      setUnshown(missing);
      if (missing.length > 0) return setSaid('');
      await savePdf(record, model, `${base}fonts/pdf/`, at);
      setSaid('The PDF is in your downloads.');
    } catch {
      setSaid('The PDF could not be made. Check your connection and try again, or use Print.');
    }
  };
  const warning = unshown.length > 0 && (
    <div className="warn" role="alert">
      <Icon name="warning" />
      <div>
        <p>
          <b>The PDF cannot show some letters yet.</b> They appear as empty boxes. Print shows them all.
        </p>
        <ul>
          {unshown.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
        <p className="row">
          <button type="button" className="btn" onClick={() => void run(true)}>
            Make the PDF anyway
          </button>
          <button type="button" className="btn" onClick={() => print()}>
            Print instead
          </button>
        </p>
      </div>
    </div>
  );
  return { make: () => void run(false), said, warning };
}
