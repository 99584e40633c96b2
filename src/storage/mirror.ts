// localStorage behind its port. Merely reading the property can throw, so every access is guarded.
import { PREFIX } from './keys.ts';
import type { MirrorPort } from './ports.ts';

/** The mirror of this browser. */
export function createMirror(): MirrorPort {
  return {
    isOpen: () => guarded(() => localStorage.length >= 0) ?? false,
    keys: () => guarded(() => Object.keys(localStorage).filter((key) => key.startsWith(PREFIX))) ?? [],
    read: (key) => guarded(() => localStorage.getItem(key)) ?? undefined,
    write: (key, text) => guarded(() => (localStorage.setItem(key, text), localStorage.getItem(key) === text)) ?? false,
    remove: (key) => void guarded(() => localStorage.removeItem(key)),
  };
}

function guarded<Value>(access: () => Value): Value | undefined {
  try {
    return access();
  } catch {
    return undefined;
  }
}
