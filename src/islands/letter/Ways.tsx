// The ways out of a letter: buttons, the link once it is made, and what stands in the way.
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { Icon } from '../record/drawings.tsx';
import type { LetterWays } from './use-ways.ts';

/** The buttons, and what the last one did. */
export function Ways({ ways }: { readonly ways: LetterWays }) {
  return (
    <div className="ways-out">
      <p className="row">
        <Button icon="copy" words="Copy" onPress={ways.copy} main />
        <MailButton ways={ways} />
        <Button icon="pdf" words="Download PDF" onPress={ways.pdf} />
        <Button icon="print" words="Print" onPress={ways.print} />
        <Button icon="link" words="Send link" onPress={ways.makeLink} />
      </p>
      <p className="note" role="status">
        {ways.said}
      </p>
      {ways.link !== undefined && <LinkPanel ways={ways} link={ways.link} />}
    </div>
  );
}

interface ButtonProps {
  readonly icon: string;
  readonly words: string;
  readonly onPress: () => void;
  readonly main?: boolean;
}

function Button({ icon, words, onPress, main }: ButtonProps) {
  return (
    <button type="button" className={main ? 'btn main' : 'btn'} onClick={onPress}>
      <Icon name={icon} />
      {words}
    </button>
  );
}

/** An address that the browser hands to the mail program, pressed like the buttons beside it. */
function MailButton({ ways }: { readonly ways: LetterWays }) {
  if (ways.mailAddress === undefined) return <Button icon="mail" words="Email" onPress={ways.mail} />;
  const press = (event: KeyboardEvent<HTMLAnchorElement>): void => {
    if (event.key !== ' ') return;
    event.preventDefault();
    event.currentTarget.click();
  };
  return (
    <a className="btn" role="button" href={ways.mailAddress} onClick={ways.mail} onKeyDown={press}>
      <Icon name="mail" />
      Email
    </a>
  );
}

function LinkPanel({ ways, link }: { readonly ways: LetterWays; readonly link: string }) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <section className="letter-link" aria-labelledby="letter-link-title" onKeyDown={(event) => event.key === 'Escape' && ways.closeLink()}>
      <h3 id="letter-link-title" ref={title} tabIndex={-1}>
        The letter as a link
      </h3>
      <p className="note">
        Your answers, names and edits are in the link. Whoever has it can read them. It goes through no server of ours.
      </p>
      <label htmlFor="letter-link">The link</label>
      <input id="letter-link" className="exact" type="text" readOnly value={link} onFocus={(event) => event.target.select()} />
      <p className="row">
        <Button icon="copy" words="Copy link" onPress={ways.copyLink} main />
        <button type="button" className="btn" onClick={ways.closeLink}>
          Close
        </button>
      </p>
    </section>
  );
}
