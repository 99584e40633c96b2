// The island of the open page.
import { useEffect, useRef, useState } from 'react';
import type { TemplateLink } from '../../stores/read-template.ts';
import { InAppNote } from './InAppNote.tsx';
import { isInApp } from './in-app.ts';
import { LockedView } from './LockedView.tsx';
import { PasteBox } from './PasteBox.tsx';
import { ProblemNote } from './ProblemNote.tsx';
import { ReceivedView } from './ReceivedView.tsx';
import { useOpened } from './use-opened.ts';

interface OpenPageProps {
  readonly templates: readonly TemplateLink[];
  /** The site's base path, with a slash at both ends. */
  readonly base: string;
}

/** What was sent, or the box to paste it into. */
export function OpenPage({ templates, base }: OpenPageProps) {
  const { opened, openPasted, unlock, turnAway } = useOpened(templates);
  const [tries, setTries] = useState(0);
  const asked = tries > 0;
  const paste = (text: string): void => {
    setTries(tries + 1);
    openPasted(text);
  };
  if (opened.kind === 'reading') return <p role="status">Opening…</p>;
  if (opened.kind === 'locked') {
    const tryPassphrase = async (passphrase: string): Promise<string | undefined> => {
      const problem = await unlock(opened, passphrase);
      if (problem === undefined) setTries(tries + 1);
      return problem;
    };
    return <LockedView key={opened.link} opened={opened} asked={asked} onTry={tryPassphrase} onTurnAway={turnAway} />;
  }
  if (opened.kind === 'received') {
    return <ReceivedView key={opened.link} received={opened} templates={templates} base={base} asked={asked} onTurnAway={turnAway} />;
  }
  return (
    <div className="flow">
      {isInApp(navigator.userAgent) && <InAppNote />}
      {opened.kind === 'problem' && <ProblemNote key={tries} problem={opened.problem} lists={`${base}records/`} asked={asked} />}
      {opened.kind === 'nothing' && opened.turnedAway && <TurnedAway base={base} />}
      {opened.kind === 'nothing' && !opened.turnedAway && <NoLink base={base} />}
      <PasteBox onOpen={paste} />
    </div>
  );
}

/** Nothing is wrong with a page that was opened to paste into; whoever followed a link learns what became of it. */
function NoLink({ base }: { readonly base: string }) {
  return (
    <p className="note">
      If you followed a link to get here, its second half was lost on the way: paste the whole message. Your own lists are under{' '}
      <a href={`${base}records/`}>My checklists</a>.
    </p>
  );
}

function TurnedAway({ base }: { readonly base: string }) {
  const words = useRef<HTMLParagraphElement>(null);
  useEffect(() => words.current?.focus(), []);
  return (
    <p ref={words} tabIndex={-1}>
      Nothing was kept, and nothing was changed. The link still works if you want it later. Your own lists are under{' '}
      <a href={`${base}records/`}>My checklists</a>.
    </p>
  );
}
