// The focus follows what a button put in its own place.
import { useCallback, useEffect, useRef } from 'react';

/** A ref for what takes the focus whenever `stage` changes; it leaves the focus alone when the stage is shown for the first time. */
export function useFocusAfter(stage: string): (element: HTMLElement | null) => void {
  const target = useRef<HTMLElement | null>(null);
  const shown = useRef(stage);
  useEffect(() => {
    if (shown.current !== stage) target.current?.focus();
    shown.current = stage;
  }, [stage]);
  return useCallback((element) => void (target.current = element), []);
}
