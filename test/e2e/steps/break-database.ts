// Faults inside the browser's own database, switched on and off while a page is open.
import type { Page } from 'playwright/test';

/** Where the database fails from now on. */
export type DatabaseFault =
  /** It does not open. */
  | 'open'
  /** Opening is never answered. */
  | 'silent'
  /** A read, or a write to one store, fails: the browser takes the whole transaction back. */
  | 'get'
  | 'put records'
  | 'put lost'
  | 'put snapshots'
  /** All went well, and the transaction is taken back at the end. */
  | 'complete'
  /** There is no room on the disk. */
  | 'full'
  /** The connection is closed, once. */
  | 'closed';

/** Prepares the page; without a fault everything goes on as ever. */
export async function prepareFaults(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const fault = (): string => document.documentElement?.dataset['fault'] ?? '';
    const connections = new Set<IDBDatabase>();
    const fail = (name: string): never => {
      throw new DOMException('a fault of the test', name);
    };
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = function (...rest: [string, number?]) {
      if (fault() === 'open') fail('UnknownError');
      const opening = open.apply(this, fault() === 'silent' ? ['nobody waits for this'] : rest);
      if (fault() === 'silent') opening.addEventListener('success', (event) => event.stopImmediatePropagation(), true);
      opening.addEventListener('success', () => connections.add(opening.result));
      return opening;
    };
    const { get, put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.get = function (...rest) {
      if (fault() === 'get') fail('UnknownError');
      return get.apply(this, rest);
    };
    IDBObjectStore.prototype.put = function (...rest) {
      if (fault() === `put ${this.name}`) fail('DataError');
      if (fault() === 'full') fail('QuotaExceededError');
      const request = put.apply(this, rest);
      if (fault() === 'complete' && this.name === 'records') request.addEventListener('success', () => this.transaction.abort());
      return request;
    };
    Object.assign(window, { closeConnections: () => connections.forEach((connection) => connection.close()) });
  });
}

/** From now on the page has no room left in any store, though what is there is still read. To be run in the page, or before it. */
export function refuseWrites(): void {
  const refuse = (): never => {
    throw new DOMException('a fault of the test', 'QuotaExceededError');
  };
  Storage.prototype.setItem = refuse;
  IDBObjectStore.prototype.put = refuse;
}

/** Switches a fault on, or all off. */
export async function setFault(page: Page, fault: DatabaseFault | undefined): Promise<void> {
  await page.evaluate((name) => {
    if (name === undefined || name === 'closed') delete document.documentElement.dataset['fault'];
    else document.documentElement.dataset['fault'] = name;
    if (name === 'closed' || name === 'open') Reflect.get(window, 'closeConnections')();
  }, fault);
}
