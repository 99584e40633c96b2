// A warning in a frame: what is wrong in bold, then what to do.
import type { ReactNode } from 'react';
import { Icon } from './drawings.tsx';

/** The frame. */
export function Warning({
  title,
  role,
  children,
}: {
  readonly title: string;
  readonly role: 'status' | 'alert';
  readonly children: ReactNode;
}) {
  return (
    <div className="warn" role={role}>
      <Icon name="warning" />
      <div>
        <b>{title}</b> {children}
      </div>
    </div>
  );
}
