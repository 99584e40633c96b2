// A link that opened.
import { Suspense, useEffect, useRef } from 'react';
import type { TemplateLink } from '../../stores/read-template.ts';
import { latePart } from '../record/late-part.tsx';
import { HeldNote } from './HeldNote.tsx';
import { InAppNote } from './InAppNote.tsx';
import { KeepForm } from './KeepForm.tsx';
import { Quoted } from './Quoted.tsx';
import type { Received } from './read-opened.ts';

const ReceivedSecrets = latePart(async () => (await import('../secrets/ReceivedSecrets.tsx')).ReceivedSecrets);

interface ReceivedProps {
  readonly received: Received;
  readonly templates: readonly TemplateLink[];
  readonly base: string;
  /** Whether the reader asked for it on this page, and so waits for it. */
  readonly asked: boolean;
  readonly onTurnAway: () => void;
}

/** What it is, then what to do with it. */
export function ReceivedView({ received, templates, base, asked, onTurnAway }: ReceivedProps) {
  const { record, template, held, link, inApp } = received;
  const secrets = (
    <Suspense>
      <ReceivedSecrets record={record} held={held} />
    </Suspense>
  );
  if (held && template) {
    return (
      <div className="received">
        {inApp && <InAppNote link={link} />}
        {secrets}
        <HeldNote received={received} held={held} template={template} base={base} asked={asked} onTurnAway={onTurnAway} />
      </div>
    );
  }
  const isKnown = templates.some(({ number }) => number === record.template);
  return (
    <div className="received">
      {inApp && <InAppNote link={link} />}
      <section className="flow" aria-labelledby="sent">
        <SentTitle asked={asked} />
        <Quoted record={record} template={template} />
        <p className="note">The words in the frame came with the link. Nothing is saved or changed by opening it.</p>
        {secrets}
        {!template && <p>{isKnown ? NOT_LOADED : NOT_HERE}</p>}
      </section>
      {!held && <KeepForm received={received} base={base} onTurnAway={onTurnAway} />}
    </div>
  );
}

function SentTitle({ asked }: { readonly asked: boolean }) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (asked) title.current?.focus();
  }, [asked]);
  return (
    <h2 id="sent" ref={title} tabIndex={-1}>
      You were sent a checklist
    </h2>
  );
}

const NOT_LOADED =
  'The questions of this checklist did not load. Check your connection, then reload the page. The link is kept until then.';
const NOT_HERE = 'This site does not have the checklist that it was made from. Open the link at the address that it came with.';
