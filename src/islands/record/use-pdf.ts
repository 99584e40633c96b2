// 'Download PDF': what cannot be shown is said first, then the engine is fetched.
import { useEffect, useState } from 'react';
import type { PrintModel } from '../../core/exports/print-model.ts';
import type { ChecklistRecord } from '../../core/record.ts';
import type { Template } from '../../core/template.ts';
import { savePdf, unshownText } from '../../stores/export-record.ts';
import { pagePorts } from '../../stores/page-stores.ts';
import type { MyCopy } from '../../stores/record-stores.ts';

interface PdfProps {
  readonly base: string;
  readonly siteName: string;
  readonly template: Template;
  readonly record: ChecklistRecord;
  readonly me: MyCopy;
}

/** The action behind the button, and what the PDF could not show. */
export interface PdfDownload {
  readonly make: () => void;
  readonly makeAnyway: () => void;
  readonly unshown: readonly string[];
}

const SAVED = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' });

/** Makes the PDF when it is asked for; `say` tells how it went. */
export function usePdf(props: PdfProps, say: (words: string) => void): PdfDownload {
  const [unshown, setUnshown] = useState<readonly string[]>([]);
  // What was said about the last PDF must not stand in front of how the next change is saved.
  useEffect(() => say(''), [props.record]);
  const run = async (anyway: boolean): Promise<string> => {
    const at = pagePorts().world.now();
    const model = await modelOf(props, at);
    const missing = anyway ? [] : await unshownText(model);
    setUnshown(missing);
    if (missing.length > 0) return '';
    const { record, me, base } = props;
    const isSaved = await savePdf({ record, notSecrets: me.notSecrets }, model, `${base}fonts/pdf/`, at);
    return isSaved ? 'The PDF is in your downloads.' : 'No PDF was made: something in this list looks like a password.';
  };
  const start = (anyway: boolean): void => {
    say('Making the PDF…');
    run(anyway).then(say, () => say('The PDF could not be made. Check your connection and try again, or use Print.'));
  };
  return { make: () => start(false), makeAnyway: () => start(true), unshown };
}

async function modelOf({ base, siteName, template, record }: PdfProps, at: number): Promise<PrintModel> {
  const { toPrintModel } = await import('../../core/exports/to-print-model.ts');
  const address = `${location.origin}${base}checklists/${template.slug}/`;
  return toPrintModel(template, record, { siteName, address, saved: `Saved ${SAVED.format(at)}` });
}
