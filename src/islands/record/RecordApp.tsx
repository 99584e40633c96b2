// The record page: finds the record that the address names, and shows it.
import { useStore } from '@nanostores/react';
import { useEffect, useMemo, useState } from 'react';
import { FORMAT } from '../../core/record.ts';
import type { Template } from '../../core/template.ts';
import { openAddress } from '../../stores/open-address.ts';
import { pagePorts } from '../../stores/page-stores.ts';
import { readTemplate } from '../../stores/read-template.ts';
import type { MissingWhy } from '../../stores/open-record.ts';
import { createRecordStores, type RecordStores } from '../../stores/record-stores.ts';
import type { RecordAppProps } from './record-props.ts';
import { RecordPage } from './RecordPage.tsx';

/** The island. Before the browser has read the record it shows the page's own waiting words. */
export function RecordApp(props: RecordAppProps) {
  const [stores, setStores] = useState<RecordStores | undefined>(undefined);
  const [found, setFound] = useState<'waiting' | 'opened' | 'missing'>('waiting');
  useEffect(() => {
    const made = createRecordStores(pagePorts());
    setStores(made);
    const open = async (): Promise<void> => {
      const result = await openAddress(pagePorts(), made, location.hash);
      if (result === 'elsewhere') location.replace(`${props.base}open/${location.hash}`);
      else setFound(result);
    };
    void open();
    let shown = idIn(location.hash);
    const change = (): void => {
      if (idIn(location.hash) === shown) return;
      shown = idIn(location.hash);
      void open();
    };
    addEventListener('hashchange', change);
    addEventListener('pagehide', made.leave);
    return () => {
      removeEventListener('hashchange', change);
      removeEventListener('pagehide', made.leave);
      made.close();
    };
  }, [props.base]);
  if (found === 'missing') return <Missing base={props.base} why={missingWhy(stores)} />;
  return stores && found === 'opened' ? <Opened {...props} stores={stores} /> : <Waiting />;
}

function idIn(hash: string): string {
  return hash.split('/')[0] ?? '';
}

function Opened({ stores, ...props }: RecordAppProps & { readonly stores: RecordStores }) {
  const open = useStore(stores.$open, { ssr: 'initial' });
  const [template, setTemplate] = useState<Template | 'failed' | undefined>(undefined);
  const number = open.kind === 'open' ? open.record.template : undefined;
  useEffect(() => {
    if (number === undefined) return;
    void readTemplate(props.templates, number).then((read) => setTemplate(read ?? 'failed'));
  }, [number, props.templates]);
  const readOnly = useMemo(() => open.kind === 'open' && open.record.minEdit > FORMAT, [open]);
  if (template === 'failed') return <Failed />;
  if (open.kind !== 'open' || !template) return <Waiting />;
  return <RecordPage {...props} stores={stores} template={template} record={open.record} me={open.me} readOnly={readOnly} />;
}

function Waiting() {
  return (
    <div className="wrap flow">
      <h1>Your checklist</h1>
      <p role="status">Opening it from this device…</p>
    </div>
  );
}

function missingWhy(stores: RecordStores | undefined): MissingWhy {
  const open = stores?.$open.get();
  return open?.kind === 'missing' ? open.why : 'none';
}

function Missing({ base, why }: { readonly base: string; readonly why: MissingWhy }) {
  if (why !== 'none') return <Unreadable base={base} why={why} />;
  return (
    <div className="wrap flow">
      <h1>This checklist is not on this device</h1>
      <p>
        A checklist is kept in the browser where it was started or kept. Open the link that you were sent, look under{' '}
        <a href={`${base}records/`}>My checklists</a>, or restore it there from a backup file.
      </p>
      <p>
        <a className="btn" href={`${base}checklists/`}>
          Start a checklist
        </a>
      </p>
    </div>
  );
}

/** It may well be here, and cannot be shown. */
function Unreadable({ base, why }: { readonly base: string; readonly why: Exclude<MissingWhy, 'none'> }) {
  return (
    <div className="wrap flow">
      <h1>This checklist cannot be read now</h1>
      <p>{UNREADABLE_WORDS[why]}</p>
      <p className="row">
        <button type="button" className="btn main" onClick={() => location.reload()}>
          Reload
        </button>
        <a className="btn" href={`${base}records/`}>
          My checklists
        </a>
      </p>
    </div>
  );
}

const UNREADABLE_WORDS = {
  damaged: 'What this browser stored of it is damaged. Nothing was changed. Under My checklists you can save what is there, or restore it.',
  newer: 'A newer version of this site saved it. Nothing was changed. Reload this page to get that version.',
  unreachable: 'The storage of this browser does not answer. Close the other tabs of this site, then reload this page.',
} as const;

function Failed() {
  return (
    <div className="wrap flow">
      <h1>The checklist’s questions did not load</h1>
      <p>Your answers are safe on this device. Check your connection, then reload this page.</p>
      <p>
        <button type="button" className="btn main" onClick={() => location.reload()}>
          Reload
        </button>
      </p>
    </div>
  );
}
