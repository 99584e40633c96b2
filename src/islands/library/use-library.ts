// The stores of this page, made in the browser only: the server renders the shell.
import { useEffect, useState } from 'react';
import { createLibraryStores, type LibraryStores } from '../../stores/library-stores.ts';
import { pagePorts } from '../../stores/page-stores.ts';

/** The stores, or undefined until the page has woken. The list is read at once, and again when another tab saves. */
export function useLibrary(): LibraryStores | undefined {
  const [library, setLibrary] = useState<LibraryStores | undefined>(undefined);
  useEffect(() => {
    const made = createLibraryStores(pagePorts());
    setLibrary(made);
    void made.readLibrary();
    return pagePorts().tabs.listen(() => void made.readLibrary());
  }, []);
  return library;
}
