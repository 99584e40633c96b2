// A new name for a project.
import { useEffect, useRef, useState } from 'react';
import { LIMITS } from '../../core/limits.ts';

interface RenameProps {
  readonly name: string;
  /** An id that no other form on the page has. */
  readonly id: string;
  readonly onSave: (name: string) => void;
  readonly onCancel: () => void;
}

/** One field, ready to type in. An empty name is refused; Escape leaves the name as it was. */
export function RenameForm({ name, id, onSave, onCancel }: RenameProps) {
  const [typed, setTyped] = useState(name);
  const [problem, setProblem] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  const save = (): void => {
    if (typed.trim()) return onSave(typed);
    setProblem('Write a name first.');
    field.current?.focus();
  };
  return (
    <form onSubmit={(event) => (event.preventDefault(), save())} onKeyDown={(event) => event.key === 'Escape' && onCancel()}>
      <label htmlFor={id}>Name of the project</label>
      <input
        id={id}
        ref={field}
        type="text"
        dir="auto"
        maxLength={LIMITS.text}
        value={typed}
        aria-describedby={`${id}-problem`}
        onChange={(event) => setTyped(event.target.value)}
      />
      <p id={`${id}-problem`} role="alert">
        {problem}
      </p>
      <p className="row">
        <button type="submit" className="btn">
          Save name
        </button>
        <button type="button" className="btn" onClick={onCancel}>
          Cancel
        </button>
      </p>
    </form>
  );
}
