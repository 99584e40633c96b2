// What this device alone knows about a record: made with it, and read back from rows of any age.
import { parseActorId, type ActorId } from '../core/ids.ts';
import type { MyCopy } from './ports.ts';

/** What is known of a record that was just made or kept here. */
export function createMyCopy(actor: ActorId): MyCopy {
  return { actor, sentAt: 0, copiedAt: 0, archived: false, notSecrets: [] };
}

/** What a stored row says, or undefined where it is something else. Older rows know of no copies but the links and files that were sent. */
export function parseMyCopy(plain: unknown): MyCopy | undefined {
  if (typeof plain !== 'object' || plain === null) return undefined;
  const { actor: device, sentAt, archived, copiedAt = sentAt, notSecrets = [] }: { [field: string]: unknown } = { ...plain };
  const actor = parseActorId(device);
  if (!actor || typeof sentAt !== 'number' || typeof copiedAt !== 'number' || typeof archived !== 'boolean') return undefined;
  return isTexts(notSecrets) ? { actor, sentAt, copiedAt, archived, notSecrets } : undefined;
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}

/** What two tabs know together. Who the device is, and whether the record is put away, is as the later one says. */
export function mergeMyCopies(earlier: MyCopy, later: MyCopy): MyCopy {
  return {
    ...later,
    sentAt: Math.max(earlier.sentAt, later.sentAt),
    copiedAt: Math.max(earlier.copiedAt, later.copiedAt),
    notSecrets: [...new Set([...earlier.notSecrets, ...later.notSecrets])],
  };
}
