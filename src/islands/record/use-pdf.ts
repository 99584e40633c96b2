// 'Make the PDF': what cannot be shown is said first, then the engine is fetched.
import { useCallback, useEffect, useRef, useState } from 'react';
import type { PrintChoice } from '../../core/exports/print-choice.ts';
import type { PrintModel } from '../../core/exports/print-model.ts';
import type { ChecklistRecord } from '../../core/record.ts';
import type { Template } from '../../core/template.ts';
import { savePdf, unshownText, type PdfOrder, type PdfOutcome } from '../../stores/export-record.ts';
import { pagePorts } from '../../stores/page-stores.ts';
import { $passphrases } from '../../stores/passphrases.ts';
import type { MyCopy } from '../../stores/record-stores.ts';

/** What a PDF is made of; `say` tells on the bar how it goes. */
export interface PdfProps {
  readonly base: string;
  readonly siteName: string;
  readonly template: Template;
  readonly record: ChecklistRecord;
  readonly me: MyCopy;
  readonly say: (words: string) => void;
}

/** The actions behind the buttons, and what the PDF could not show. */
export interface PdfDownload {
  readonly make: (choice: PrintChoice) => void;
  readonly makeAnyway: (choice: PrintChoice) => void;
  readonly unshown: readonly string[];
  /** How much is done, from 0 to 1; undefined while nothing is being made. */
  readonly progress: number | undefined;
  readonly cancel: () => void;
  /** Takes the warning away: something else was chosen. */
  readonly forget: () => void;
}

const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });
const MINUTE = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' });

/** Makes the PDF when it is asked for; `onSaved` once it is in the downloads. */
export function usePdf(props: PdfProps, onSaved: (choice: PrintChoice) => void): PdfDownload {
  const [unshown, setUnshown] = useState<readonly string[]>([]);
  const [progress, setProgress] = useState<number | undefined>(undefined);
  const current = useRef<AbortController>(undefined);
  const cancel = useCallback(() => current.current?.abort(), []);
  // Whoever closes the panel does not wait for a PDF any more.
  useEffect(() => cancel, [cancel]);
  const run = async (choice: PrintChoice, anyway: boolean): Promise<string> => {
    const at = pagePorts().world.now();
    const model = await modelOf(props, choice, at);
    const missing = anyway ? [] : await unshownText(model, choice.kind, fontsOf(props));
    setUnshown(missing);
    if (missing.length > 0) return '';
    const calling = new AbortController();
    current.current = calling;
    setProgress(0);
    const following = { onProgress: setProgress, signal: calling.signal };
    const outcome = await savePdf(pagePorts(), orderOf(props, model, choice, at), following).finally(() => setProgress(undefined));
    if (outcome === 'saved' || outcome === 'savedInPart') onSaved(choice);
    // Whoever asked for it anyway knows already.
    return OUTCOME_WORDS[anyway && outcome === 'savedInPart' ? 'saved' : outcome];
  };
  const start = (choice: PrintChoice, anyway: boolean): void => {
    props.say('Making the PDF…');
    run(choice, anyway).then(props.say, () => props.say('The PDF could not be made. Check your connection and try again, or use Print.'));
  };
  const make = (choice: PrintChoice): void => start(choice, false);
  const makeAnyway = (choice: PrintChoice): void => start(choice, true);
  return { make, makeAnyway, unshown, progress, cancel, forget: () => setUnshown([]) };
}

const OUTCOME_WORDS: Readonly<Record<PdfOutcome, string>> = {
  saved: 'The PDF is in your downloads.',
  savedInPart:
    'The PDF is in your downloads. Some letters are empty boxes, because a font did not load. Make it again when you are online.',
  cancelled: 'No PDF was made.',
  holdsSecret: 'No PDF was made: something in this list looks like a password.',
  unreadable: 'No PDF was made: the site could not read back the list inside it.',
};

const fontsOf = ({ base }: Pick<PdfProps, 'base'>): string => `${base}fonts/pdf/`;

function orderOf({ base, template, record, me }: PdfProps, model: PrintModel, choice: PrintChoice, at: number): PdfOrder {
  const places = { openPage: `${location.origin}${base}open/`, fonts: fontsOf({ base }) };
  const passphrase = $passphrases.get().get(record.id);
  return { outgoing: { record, notSecrets: me.notSecrets }, template, model, choice, passphrase, at, ...places };
}

async function modelOf({ base, siteName, template, record, me }: PdfProps, { kind }: PrintChoice, at: number): Promise<PrintModel> {
  const address = `${location.origin}${base}checklists/${template.slug}/`;
  if (kind === 'blank') {
    const { toBlankModel } = await import('../../core/exports/blank-model.ts');
    return toBlankModel(template, { id: record.id, actor: me.actor }, { siteName, address, saved: `Made ${DAY.format(at)}` });
  }
  const { toPrintModel } = await import('../../core/exports/to-print-model.ts');
  return toPrintModel(template, record, { siteName, address, saved: `Saved ${MINUTE.format(at)}` });
}
