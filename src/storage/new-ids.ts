// Fresh ids from the chance that the ports give.
import { encodeBase64Url } from '../core/base64url.ts';
import type { NewRecord } from '../core/create-record.ts';
import {
  ID_BYTES,
  ownRow,
  parseActorId,
  parseLetterId,
  parseRecordId,
  type ActorId,
  type LetterId,
  type RecordId,
  type RowKey,
} from '../core/ids.ts';
import type { WorldPort } from './ports.ts';

/** A new record's id. */
export function newRecordId(world: WorldPort): RecordId {
  return parseRecordId(encodeBase64Url(world.random(ID_BYTES.record))) ?? newRecordId(world);
}

/** A new letter's id. */
export function newLetterId(world: WorldPort): LetterId {
  return parseLetterId(encodeBase64Url(world.random(ID_BYTES.record))) ?? newLetterId(world);
}

/** A new device's id. */
export function newActorId(world: WorldPort): ActorId {
  return parseActorId(encodeBase64Url(world.random(ID_BYTES.actor))) ?? newActorId(world);
}

/** A row for an account that someone adds by hand. */
export function newOwnRow(world: WorldPort): RowKey {
  return ownRow(encodeBase64Url(world.random(ID_BYTES.row)));
}

/** Everything that a new record needs from outside core. */
export function newRecord(world: WorldPort): NewRecord {
  return { id: newRecordId(world), actor: newActorId(world), today: world.today() };
}
