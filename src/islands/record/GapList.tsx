// The end of a checklist of questions: what is covered, what to close this week, what to close today.
import { rankGaps } from '../../core/gaps.ts';
import { takeForGap } from '../../core/letters/from-record.ts';
import type { ChecklistRecord } from '../../core/record.ts';
import type { QuestionItem, Template } from '../../core/template.ts';
import { counted } from '../../core/turn-words.ts';
import { BeginLetter } from './BeginLetter.tsx';

interface GapProps {
  readonly template: Template;
  readonly record: ChecklistRecord;
  readonly base: string;
}

/** The three groups, with the page that closes each gap. */
export function GapList({ template, record, base }: GapProps) {
  const rest = { template, record, base };
  const { today, week, covered, open } = rankGaps(template, record);
  return (
    <section className="group" aria-labelledby="gaps-title" id="gaps" tabIndex={-1}>
      <h2 id="gaps-title">
        What your answers show <small>{open > 0 ? `${counted(open, 'question')} not answered yet` : 'All answered'}</small>
      </h2>
      <div aria-live="polite">
        <GapGroup title="Close today" items={today} {...rest} />
        <GapGroup title="Close this week" items={week} {...rest} />
        <GapGroup title="Covered" items={covered} {...rest} />
        {today.length + week.length + covered.length === 0 && (
          <p>Answer the questions above, and your gaps are listed here, the most urgent first.</p>
        )}
      </div>
    </section>
  );
}

interface GroupProps extends GapProps {
  readonly title: string;
  readonly items: readonly QuestionItem[];
}

function GapGroup({ title, items, template, record, base }: GroupProps) {
  if (items.length === 0) return null;
  return (
    <>
      <h3>
        {title}: {items.length}
      </h3>
      <ol className="gaps">
        {items.map((item) => (
          <li key={item.id}>
            <b>{item.title}</b>
            {title !== 'Covered' && (
              <>
                <p className="note">
                  {item.ifNot} {item.close && <a href={`${base}${item.close}`}>How to close this gap</a>}
                </p>
                <GapLetterButton item={item} template={template} record={record} base={base} />
              </>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}

/** The letter that closes the gap, filled in with what this list knows. */
function GapLetterButton({ item: { letter, title }, template, record, base }: GapProps & { readonly item: QuestionItem }) {
  if (!letter) return null;
  const { slug, accounts } = letter;
  return (
    <p className="row">
      <BeginLetter
        slug={slug}
        base={base}
        words="Ask for it in a letter"
        about={title}
        take={(whole) => takeForGap(whole, template, record, accounts)}
      />
    </p>
  );
}
