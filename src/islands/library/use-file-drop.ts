// Files dropped anywhere on the page.
import { useEffect, useRef, useState } from 'react';

/** Hands over what is dropped; true while files are held over the page. */
export function useFileDrop(onFiles: (files: readonly File[]) => void): boolean {
  const [isOver, setOver] = useState(false);
  const handler = useRef(onFiles);
  useEffect(() => void (handler.current = onFiles));
  useEffect(() => {
    const hold = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      // Without this the browser would leave the page and show the file.
      event.preventDefault();
      setOver(event.type === 'dragover');
      if (event.type === 'drop') handler.current([...(event.dataTransfer?.files ?? [])]);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    addEventListener('dragover', hold);
    addEventListener('drop', hold);
    addEventListener('dragleave', leave);
    return () => {
      removeEventListener('dragover', hold);
      removeEventListener('drop', hold);
      removeEventListener('dragleave', leave);
    };
  }, []);
  return isOver;
}

function holdsFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}
