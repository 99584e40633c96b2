// Asking the browser to keep this site's data, once a device, and remembering the answer.
import { parseJson } from '../core/json-text.ts';
import { KEEP_KEY } from './keys.ts';
import type { Ports } from './ports.ts';

type Doors = Pick<Ports, 'keeping' | 'mirror' | 'world'>;

/** What is known of the browser's promise. */
export type Promised =
  | 'yes'
  /** It was asked, and did not promise it. */
  | 'no'
  | 'notAsked';

/** Asks, when that was never done on this device. To be called after a save that a person caused, never at load. */
export async function askToKeepOnce(doors: Doors): Promise<void> {
  if (doors.mirror.read(KEEP_KEY) === undefined) await askToKeep(doors);
}

/** Asks, and remembers the answer. */
export async function askToKeep({ keeping, mirror, world }: Doors): Promise<Promised> {
  const isPromised = await keeping.ask().catch(() => false);
  mirror.write(KEEP_KEY, JSON.stringify({ isPromised, askedAt: world.now() }));
  return isPromised ? 'yes' : 'no';
}

/** What the browser says now, else what it answered when it was asked. */
export async function readPromise({ keeping, mirror }: Doors): Promise<Promised> {
  if (await keeping.isPromised().catch(() => undefined)) return 'yes';
  const answer = parseJson(mirror.read(KEEP_KEY) ?? '');
  return typeof answer === 'object' && answer !== null && 'isPromised' in answer ? 'no' : 'notAsked';
}
