// What each way out of a letter does, and what it says afterwards.
import { useEffect, useMemo, useState } from 'react';
import type { ComposedLetter } from '../../core/letters/composed.ts';
import type { LetterDraft } from '../../core/letters/draft.ts';
import { encodeDraft } from '../../core/letters/letter-link.ts';
import { letterMail } from '../../core/letters/letter-mail.ts';
import { pagePorts } from '../../stores/page-stores.ts';
import { isInApp } from '../open/in-app.ts';
import { HELD, SAID, unshownWords } from './letter-words.ts';
import type { LetterGuard } from './use-guard.ts';

interface WaysInput {
  readonly draft: LetterDraft;
  readonly composed: ComposedLetter;
  readonly guard: LetterGuard;
  /** Inside the site. */
  readonly page: string;
  readonly base: string;
  readonly siteName: string;
}

/** The actions behind the buttons. */
export interface LetterWays {
  readonly said: string;
  /** The address that 'Email' opens; undefined while the letter must not leave. */
  readonly mailAddress: string | undefined;
  /** The link that was made, as long as the letter is the same. */
  readonly link: string | undefined;
  readonly copy: () => void;
  readonly mail: () => void;
  readonly pdf: () => void;
  readonly print: () => void;
  readonly makeLink: () => void;
  readonly copyLink: () => void;
  readonly closeLink: () => void;
}

/** Makes them. What was said and made is forgotten when the letter changes. */
export function useWays({ draft, composed, guard, page, base, siteName }: WaysInput): LetterWays {
  const [said, say] = useState('');
  const [link, setLink] = useState<string | undefined>(undefined);
  // A letter that was only saved is the same letter, in another object.
  const written = useMemo(() => encodeDraft(draft), [draft]);
  useEffect(() => {
    say('');
    setLink(undefined);
  }, [written]);
  const outgoing = { draft, notSecrets: guard.notSecrets };
  const isHeld = guard.secrets.length > 0;
  const mail = letterMail(composed);
  const run = (work: () => Promise<string>): void => {
    if (isHeld) say(HELD);
    else work().then(say, () => say(SAID.notLoaded));
  };
  const ways = () => import('../../stores/send-letter.ts');
  return {
    said,
    link,
    mailAddress: isHeld ? undefined : mail.address,
    copy: () => run(async () => ((await (await ways()).copyLetter(outgoing, composed)) ? SAID.copied : byHand())),
    mail: () =>
      run(async () => {
        if (!mail.byHand) return SAID.mail;
        return (await (await ways()).copyLetter(outgoing, composed)) ? SAID.mailByHand : SAID.mailNotCopied;
      }),
    pdf() {
      const made = { siteName, fonts: `${base}fonts/pdf/`, at: pagePorts().world.now() };
      say(SAID.makingPdf);
      run(async () => pdfWords(await (await ways()).saveLetterPdf(outgoing, composed, made).catch(() => 'failed' as const)));
    },
    print: () => (isHeld ? say(HELD) : window.print()),
    makeLink: () =>
      run(async () => linkWords(await (await ways()).linkLetter(pagePorts(), outgoing, `${location.origin}${page}`), setLink)),
    copyLink: () => run(async () => ((await (await ways()).copyText(link ?? '')) ? SAID.linkCopied : SAID.linkByHand)),
    closeLink: () => setLink(undefined),
  };
}

function linkWords(link: string | undefined, show: (link: string | undefined) => void): string {
  show(link);
  return link === undefined ? SAID.noLink : '';
}

function pdfWords(missing: readonly string[] | 'failed' | undefined): string {
  if (missing === 'failed') return SAID.noPdf;
  return missing ? unshownWords(missing, isInApp(navigator.userAgent) ? SAID.pdfInApp : SAID.pdf) : HELD;
}

/** Where the browser copies nothing the letter is selected, as it is printed: without gaps. */
function byHand(): string {
  const page = document.querySelector('section.page');
  if (page) getSelection()?.selectAllChildren(page);
  return SAID.copyByHand;
}
