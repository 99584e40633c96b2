// Paper has nothing to click: every row is open while the page prints, and each field says what it holds in plain words.
import { useEffect } from 'react';
import { dayFromInput, formatDay } from '../../core/days.ts';

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const FIELDS = ':is(.facts > div, .group > .whole) > :is(input, select, textarea)';

/** Prepares the page before printing and puts it back afterwards. */
export function useOpenForPrint(): void {
  useEffect(() => {
    let opened: HTMLDetailsElement[] = [];
    const before = (): void => {
      opened = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])'), ...opened];
      for (const details of opened) details.open = true;
      for (const field of document.querySelectorAll<Field>(FIELDS)) field.parentElement?.setAttribute('data-printed', wordsOf(field));
    };
    const after = (): void => {
      for (const details of opened) details.open = false;
      opened = [];
      for (const place of document.querySelectorAll('[data-printed]')) place.removeAttribute('data-printed');
    };
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  }, []);
}

/** What the field holds; '' for what nobody filled in. */
function wordsOf(field: Field): string {
  if (field instanceof HTMLSelectElement) return field.value && (field.selectedOptions[0]?.text ?? '');
  if (field.type !== 'date') return field.value.trim();
  const day = dayFromInput(field.value);
  return day === undefined ? '' : formatDay(day);
}
