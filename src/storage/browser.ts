// The real doors. Globals are touched inside functions only: islands also render at build time.
import { dayNumber } from '../core/days.ts';
import { compression } from './compression.ts';
import { createDatabase } from './database.ts';
import { CHANNEL } from './keys.ts';
import { createMirror } from './mirror.ts';
import type { KeepingPort, Ports, TabsPort, WorldPort } from './ports.ts';

/** All doors of this browser. */
export function browserPorts(): Ports {
  const world = createWorld();
  return { database: createDatabase(world.wait), mirror: createMirror(), compression, world, tabs: createTabs(), keeping: createKeeping() };
}

function createWorld(): WorldPort {
  return {
    now: () => Date.now(),
    today() {
      const now = new Date();
      return dayNumber(now.getFullYear(), now.getMonth() + 1, now.getDate());
    },
    random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  };
}

/** Firefox refuses the channel where sites may store nothing: there tabs have nothing to tell each other either. */
function openChannel(): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(CHANNEL);
  } catch {
    return undefined;
  }
}

function createTabs(): TabsPort {
  const channel = openChannel();
  if (!channel) return { tell: () => undefined, listen: () => () => undefined };
  return {
    tell: (id) => channel.postMessage(id),
    listen(heard) {
      const hear = ({ data }: MessageEvent): void => heard(String(data));
      channel.addEventListener('message', hear);
      return () => channel.removeEventListener('message', hear);
    },
  };
}

/** On plain http there is no such manager. */
function createKeeping(): KeepingPort {
  const manager = (): StorageManager | undefined => (Reflect.has(navigator, 'storage') ? navigator.storage : undefined);
  return {
    isPromised: async () => manager()?.persisted(),
    ask: async () => (await manager()?.persist()) ?? false,
  };
}
