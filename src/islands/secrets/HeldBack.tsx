// 'Back up', 'Download PDF' or 'Print', held back because something in the record is certain to be a secret.
import { useEffect, useRef } from 'react';
import type { ChecklistRecord } from '../../core/record.ts';
import type { Template } from '../../core/template.ts';
import { secretStoresOf } from '../../stores/secret-stores.ts';
import type { RecordActions } from '../record/actions.ts';
import { Icon } from '../record/drawings.tsx';
import type { Deed } from '../record/use-held-back.ts';
import { SecretsBeforeSending } from './SecretsBeforeSending.tsx';

interface HeldProps {
  readonly deed: Deed;
  readonly template: Template;
  readonly record: ChecklistRecord;
  readonly actions: RecordActions;
  readonly onGo: (deed: Deed) => void;
  readonly onClose: () => void;
}

/** The panel on the bar: what stands in the way, and the deed itself once nothing does. */
export function HeldBack({ deed, template, record, actions, onGo, onClose }: HeldProps) {
  const places = secretStoresOf(actions.$open)
    .lookNow()
    .filter(({ finding }) => finding.kind === 'certain');
  const title = useRef<HTMLHeadingElement>(null);
  const toTitle = (): void => title.current?.focus();
  useEffect(toTitle, []);
  return (
    <section className="panel share" aria-labelledby="held-title" onKeyDown={(event) => event.key === 'Escape' && onClose()}>
      <h2 id="held-title" ref={title} tabIndex={-1}>
        <Icon name="warning" />
        {deed}: not yet
      </h2>
      <SecretsBeforeSending {...{ template, record, places, actions }} onAnswered={toTitle} onLeave={onClose} />
      {places.length === 0 && <p role="status">Nothing stands in the way any more.</p>}
      <p className="row end">
        {places.length === 0 && (
          <button type="button" className="btn main" onClick={() => onGo(deed)}>
            {deed}
          </button>
        )}
        <button type="button" className="btn close" onClick={onClose}>
          Close
        </button>
      </p>
    </section>
  );
}
