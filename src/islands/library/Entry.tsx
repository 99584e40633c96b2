// One checklist in the list.
import { useEffect, useRef } from 'react';
import { copyWords } from '../../core/copies.ts';
import type { SavedRecord } from '../../stores/saved-types.ts';
import type { TemplateLink } from '../../stores/read-template.ts';
import { EntryActions } from './EntryActions.tsx';
import { EntryState } from './EntryState.tsx';
import { ProjectName } from './ProjectName.tsx';
import { formatSavedAt } from './saved-at.ts';
import type { EntryDeeds } from './use-deeds.ts';
import { useTemplate } from './use-template.ts';

interface EntryProps {
  readonly saved: SavedRecord;
  readonly templates: readonly TemplateLink[];
  readonly base: string;
  readonly deeds: EntryDeeds;
  readonly focused: boolean;
  readonly trouble: string;
}

/** The entry: name, state, when it was saved, buttons. */
export function Entry({ saved, templates, base, deeds, focused, trouble }: EntryProps) {
  const { record, savedAt } = saved;
  const template = useTemplate(templates, record.template);
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (focused) link.current?.focus();
  }, [focused]);
  const address = `${base}record/#${record.id}`;
  return (
    <article className="saved" aria-labelledby={`title-${record.id}`}>
      <h2 id={`title-${record.id}`}>
        <a ref={link} href={address}>
          <ProjectName record={record} />
        </a>
      </h2>
      <p className="note">{templates.find(({ number }) => number === record.template)?.title}</p>
      {typeof template === 'object' ? <EntryState saved={saved} template={template} address={address} /> : <p>{NO_TEMPLATE[template]}</p>}
      <p className="note">
        Saved on this device {formatSavedAt(savedAt)}
        <br />
        {copyWords(record, saved.me.copiedAt)}
      </p>
      <p role="alert">{trouble}</p>
      <EntryActions saved={saved} deeds={deeds} address={address} />
    </article>
  );
}

const NO_TEMPLATE = {
  loading: 'Reading…',
  unknown: 'This site does not have the checklist that it was made from. Your answers are kept, and a backup holds them.',
  failed: 'The checklist did not load. Check your connection, then reload the page. Your answers are safe.',
} as const;
