// What must not leave this device: a record in which something certain stands. Every way out asks here (SPEC.md, E1).
import { certainSecrets } from '../core/secrets/record-secrets.ts';
import type { ChecklistRecord } from '../core/record.ts';

/** A record that is to leave this device, and what its reader called no passwords. */
export interface Outgoing {
  readonly record: ChecklistRecord;
  /** MyCopy's. */
  readonly notSecrets: readonly string[];
}

/** Whether a record may leave. */
export function mayLeave({ record, notSecrets }: Outgoing): boolean {
  return certainSecrets(record, notSecrets).length === 0;
}
