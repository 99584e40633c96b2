// A list that came with something certain in it: said to whoever opens it, so that they can tell whoever sent it.
import { senderSide } from '../../core/sender.ts';
import { shortName } from '../../core/names.ts';
import { sideOf, type ChecklistRecord } from '../../core/record.ts';
import { certainSecrets } from '../../core/secrets/record-secrets.ts';
import type { Side } from '../../core/template.ts';
import type { SavedRecord } from '../../stores/saved-types.ts';
import { Foreign } from '../library/Foreign.tsx';
import { Icon } from '../record/drawings.tsx';

interface ReceivedProps {
  readonly record: ChecklistRecord;
  /** This device's own copy, where it has one. */
  readonly held: SavedRecord | undefined;
}

/** One quiet line; nothing where nothing was found. */
export function ReceivedSecrets({ record, held }: ReceivedProps) {
  if (certainSecrets(record, held?.me.notSecrets ?? []).length === 0) return null;
  const side = senderSide(record, held?.me.actor);
  const isOwn = held !== undefined && side === sideOf(held.record, held.me.actor);
  return (
    <p className="storage" role="status">
      <Icon name="warning" />
      <span>
        This list holds something that looks like a key or a password:{' '}
        {isOwn ? 'clear it in your own list' : <Tell side={side} record={record} />}. It is not sent on from here while it stands.
      </span>
    </p>
  );
}

function Tell({ side, record }: { readonly side: Side | undefined; readonly record: ChecklistRecord }) {
  return <>tell {side ? <Foreign text={shortName(record, side)} /> : 'whoever sent it'}, so that it can be changed</>;
}
