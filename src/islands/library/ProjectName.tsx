// What a checklist is called wherever one is named.
import type { ChecklistRecord } from '../../core/record.ts';
import { recordTitle } from '../../stores/library-stores.ts';
import { Foreign } from './Foreign.tsx';

/** The name of the project. */
export function ProjectName({ record }: { readonly record: ChecklistRecord }) {
  return <Foreign text={recordTitle(record)} />;
}
