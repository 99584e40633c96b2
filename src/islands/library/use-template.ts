// The checklist that a record was made from.
import { useEffect, useState } from 'react';
import type { Template } from '../../core/template.ts';
import { readTemplate, type TemplateLink } from '../../stores/read-template.ts';

/** The checklist; 'unknown' where this site has none of that number, 'failed' where it did not load. */
export function useTemplate(templates: readonly TemplateLink[], number: number): Template | 'loading' | 'unknown' | 'failed' {
  const [read, setRead] = useState<Template | 'loading' | 'failed'>('loading');
  useEffect(() => {
    let current = true;
    void readTemplate(templates, number).then((template) => current && setRead(template ?? 'failed'));
    return () => {
      current = false;
    };
  }, [templates, number]);
  return templates.some((template) => template.number === number) ? read : 'unknown';
}
