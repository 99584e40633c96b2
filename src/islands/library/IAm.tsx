// Who the reader may be, by name where there is one.
import { givenName, shortName } from '../../core/names.ts';
import type { ChecklistRecord } from '../../core/record.ts';
import type { Side } from '../../core/template.ts';
import { Foreign } from './Foreign.tsx';

/** 'I am Nora, the client'. */
export function IAm({ record, side }: { readonly record: ChecklistRecord; readonly side: Side }) {
  if (!givenName(record, side)) return `I am the ${side}`;
  return (
    <>
      I am <Foreign text={shortName(record, side)} />, the {side}
    </>
  );
}
