// Nothing holds what is not saved but this page: the browser asks before it is left, and only then.
import { useStore } from '@nanostores/react';
import { useEffect } from 'react';
import type { RecordStores } from '../../stores/record-stores.ts';

/** Asks while the bar says 'Not saved'. */
export function useAskBeforeLeaving({ $saved }: RecordStores): void {
  const isUnsaved = useStore($saved).kind === 'notSaved';
  useEffect(() => {
    if (!isUnsaved) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isUnsaved]);
}
