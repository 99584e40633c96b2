// The list: newest first, each undo where its checklist stood.
import type { SavedRecord } from '../../stores/saved-types.ts';
import type { TemplateLink } from '../../stores/read-template.ts';
import { Entry } from './Entry.tsx';
import { LeftNote } from './LeftNote.tsx';
import { ProjectName } from './ProjectName.tsx';
import type { Deeds, LeftRecord } from './use-deeds.ts';

interface EntriesProps {
  readonly records: readonly SavedRecord[];
  /** Those that left this list on this page. */
  readonly left: readonly LeftRecord[];
  readonly deeds: Deeds;
  readonly templates: readonly TemplateLink[];
  readonly base: string;
}

/** The entries of one list. */
export function Entries({ records, left, deeds: { deeds, focusId, trouble }, templates, base }: EntriesProps) {
  const troubleOf = ({ record }: SavedRecord): string => (trouble.id === record.id ? trouble.words : '');
  const gone = new Map(left.map((each) => [each.saved, each]));
  const all = [...records, ...gone.keys()].sort((a, b) => b.savedAt - a.savedAt);
  return (
    <ul className="shelf">
      {all.map((saved) => {
        const note = gone.get(saved);
        return (
          <li key={`${saved.record.id}${note ? ' left' : ''}`}>
            {note ? (
              <LeftNote trouble={troubleOf(saved)} onUndo={() => void deeds.undo(note)}>
                <LeftWords left={note} />
              </LeftNote>
            ) : (
              <Entry
                saved={saved}
                templates={templates}
                base={base}
                deeds={deeds}
                focused={focusId === saved.record.id}
                trouble={troubleOf(saved)}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}

function LeftWords({ left: { saved, removed } }: { readonly left: LeftRecord }) {
  return (
    <>
      {removed ? 'Deleted' : 'Archived'} “<ProjectName record={saved.record} />
      ”. {removed ? 'You can undo this until you leave this page.' : 'It is still kept, under the archived ones.'}
    </>
  );
}
