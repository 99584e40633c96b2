// 'Paste what you were sent': for links that a message broke.
import { useState } from 'react';

/** The box. Whatever is pasted, the link in it is looked for. */
export function PasteBox({ onOpen }: { readonly onOpen: (text: string) => void }) {
  const [text, setText] = useState('');
  const [problem, setProblem] = useState('');
  const open = (): void => (text.trim() ? onOpen(text) : setProblem('Paste the link or the whole message first.'));
  return (
    <form className="paste flow" onSubmit={(event) => (event.preventDefault(), open())}>
      <p>
        <label htmlFor="paste">Paste what you were sent</label>
        <textarea
          id="paste"
          rows={4}
          spellCheck={false}
          value={text}
          aria-describedby="paste-note paste-problem"
          onChange={(event) => setText(event.target.value)}
        />
      </p>
      <p id="paste-note" className="note">
        The link alone or the whole message: we look for the link in it. Nothing leaves this device.
      </p>
      <p id="paste-problem" className="trouble" role="alert">
        {problem}
      </p>
      <p>
        <button type="submit" className="btn main">
          Open
        </button>
      </p>
    </form>
  );
}
