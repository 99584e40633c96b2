// Inside another app's browser: how to get out of it before anything is kept.
import { useState } from 'react';
import { copyText } from '../../stores/files.ts';

/** Says why and how. With the link at hand it is copied for the way out. */
export function InAppNote({ link }: { readonly link?: string }) {
  return (
    <section className="problem flow" aria-labelledby="in-app">
      <h2 id="in-app">Open in your browser to keep this</h2>
      <p>
        Another app is showing you this page. What you keep here may be gone when that app closes. Open the app’s menu (three dots, or a
        share sign) and choose <b>Open in browser</b>.
        {!link && ' If there is no such choice, copy the link from your message and paste it into your own browser.'}
      </p>
      {link && <CopyWayOut link={link} />}
    </section>
  );
}

function CopyWayOut({ link }: { readonly link: string }) {
  const [copied, setCopied] = useState<boolean | undefined>(undefined);
  const address = `${location.origin}${location.pathname}#${link}`;
  return (
    <>
      <p>If there is no such choice, copy the link here and paste it into your own browser, where you type addresses.</p>
      <p>
        <button type="button" className="btn" onClick={() => void copyText(address).then(setCopied)}>
          Copy the link
        </button>
      </p>
      <p role="status">{copied && 'Copied. Paste it where you type addresses in your own browser.'}</p>
      {copied === false && (
        <p>
          <label htmlFor="whole-link">The app does not allow copying. Select this and copy it:</label>
          <textarea id="whole-link" rows={4} readOnly value={address} onFocus={(event) => event.target.select()} />
        </p>
      )}
    </>
  );
}
