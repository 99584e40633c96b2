// One set of doors a page: made on first use, in the browser only.
import { browserPorts } from '../storage/browser.ts';
import type { Ports } from '../storage/ports.ts';

let ports: Ports | undefined;

/** The doors of this page. */
export function pagePorts(): Ports {
  return (ports ??= browserPorts());
}
