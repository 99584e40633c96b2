// A folded part whose scripts are fetched when it is opened.
import { Suspense, useState, type ReactNode } from 'react';
import { Icon } from './drawings.tsx';

interface LateProps {
  readonly className: string;
  readonly title: string;
  /** What is in it; called once it was opened. */
  readonly children: () => ReactNode;
}

/** The fold. */
export function LateDetails({ className, title, children }: LateProps) {
  const [wasOpened, setOpened] = useState(false);
  return (
    <details className={`read ${className}`} onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary>
        <Icon name="open" />
        {title}
      </summary>
      {wasOpened && <Suspense fallback={<p role="status">Opening…</p>}>{children()}</Suspense>}
    </details>
  );
}
