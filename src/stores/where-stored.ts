// Which of the two stores this browser lets the site use.
import { mirrorKey } from '../storage/keys.ts';
import type { Ports } from '../storage/ports.ts';

/** The stores that work here. */
export interface WorkingStores {
  readonly database: boolean;
  readonly mirror: boolean;
}

/** Tries both stores; the trial leaves nothing behind. */
export async function findStores(ports: Pick<Ports, 'database' | 'mirror'>): Promise<WorkingStores> {
  const database = await ports.database.readAll().then(
    () => true,
    () => false,
  );
  return { database, mirror: canMirror(ports) };
}

/** Whether localStorage takes a text here. */
export function canMirror({ mirror }: Pick<Ports, 'mirror'>): boolean {
  const trial = mirrorKey('');
  const taken = mirror.write(trial, 'trial');
  mirror.remove(trial);
  return taken;
}
