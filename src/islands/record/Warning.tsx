// A warning in a frame: what is wrong in bold, then what to do.
import type { ReactNode } from 'react';
import { Icon } from './drawings.tsx';

/** The frame. */
export function Warning({
  id,
  title,
  role,
  children,
}: {
  readonly id?: string;
  readonly title: string;
  readonly role: 'status' | 'alert';
  readonly children: ReactNode;
}) {
  return (
    <div className="warn" id={id} role={role}>
      <Icon name="warning" />
      <div>
        <b>{title}</b> {children}
      </div>
    </div>
  );
}
