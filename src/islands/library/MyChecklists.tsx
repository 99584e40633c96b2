// The island of 'My checklists'.
import type { TemplateLink } from '../../stores/read-template.ts';
import type { LetterPage } from './letter-pages.ts';
import { Library } from './Library.tsx';
import { useLibrary } from './use-library.ts';

interface MyChecklistsProps {
  readonly templates: readonly TemplateLink[];
  readonly letterLinks: readonly LetterPage[];
  /** The site's base path, with a slash at both ends. */
  readonly base: string;
}

/** A line until the page has woken, then the list. */
export function MyChecklists({ templates, letterLinks, base }: MyChecklistsProps) {
  const library = useLibrary();
  if (!library) return <p role="status">Reading the checklists of this browser…</p>;
  return <Library library={library} templates={templates} letterLinks={letterLinks} base={base} />;
}
