// What the record page hands to the sending panel.
import type { ReactNode } from 'react';
import type { ChecklistRecord } from '../../core/record.ts';
import type { Side, Template } from '../../core/template.ts';

/** The panel's subject and its ways back. */
export interface ShareProps {
  readonly template: Template;
  readonly record: ChecklistRecord;
  /** The sender's side. */
  readonly side: Side;
  /** The record's clock when a link or file was last made here; 0 before. */
  readonly sentAt: number;
  /** What the reader called no passwords: MyCopy's. */
  readonly notSecrets: readonly string[];
  /** The full address of the open page. */
  readonly openPage: string;
  /** The other person, in a sentence. */
  readonly other: string;
  /** Why nothing may leave now, in a sentence; '' where nothing stands against it. */
  readonly held: string;
  /** What stands above the link: what may be a password. */
  readonly children?: ReactNode;
  readonly onSent: () => void;
  readonly onClose: () => void;
}
