// The words of one paragraph, to be changed by hand.
import { useEffect, useId, useRef, useState } from 'react';
import { LIMITS } from '../../core/limits.ts';

interface EditProps {
  readonly words: string;
  readonly onDone: (words: string) => void;
  readonly onCancel: () => void;
}

/** The form. Escape leaves the words as they were. */
export function EditForm({ words, onDone, onCancel }: EditProps) {
  const id = useId();
  const [text, setText] = useState(words);
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => box.current?.focus(), []);
  const hasGap = /\[[^[\]]+\]/.test(words);
  return (
    <form
      className="editing"
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
      onSubmit={(event) => {
        event.preventDefault();
        onDone(text);
      }}
    >
      <label className="unseen" htmlFor={id}>
        Your words
      </label>
      <textarea
        id={id}
        ref={box}
        rows={Math.max(3, Math.ceil(words.length / 36) + words.split('\n').length)}
        value={text}
        maxLength={LIMITS.text}
        dir="auto"
        aria-describedby={hasGap ? `${id}-hint` : undefined}
        onChange={(event) => setText(event.target.value)}
      />
      {hasGap && (
        <p className="note" id={`${id}-hint`}>
          Square brackets are gaps. They are filled in from your answers.
        </p>
      )}
      <EditEnds onTakeOut={() => onDone('')} onCancel={onCancel} />
    </form>
  );
}

function EditEnds({ onTakeOut, onCancel }: { readonly onTakeOut: () => void; readonly onCancel: () => void }) {
  return (
    <p className="row">
      <button type="submit" className="btn main">
        Done
      </button>
      <button type="button" className="btn" onClick={onTakeOut}>
        Take it out
      </button>
      <button type="button" className="btn" onClick={onCancel}>
        Cancel
      </button>
    </p>
  );
}
