// The end of a checklist of questions: what is covered, what to close this week, what to close today.
import { rankGaps } from '../../core/gaps.ts';
import type { ChecklistRecord } from '../../core/record.ts';
import type { QuestionItem, Template } from '../../core/template.ts';
import { counted } from '../../core/turn-words.ts';

interface GapProps {
  readonly template: Template;
  readonly record: ChecklistRecord;
  readonly base: string;
}

/** The three groups, with the page that closes each gap. */
export function GapList({ template, record, base }: GapProps) {
  const { today, week, covered, open } = rankGaps(template, record);
  return (
    <section className="group" aria-labelledby="gaps-title" id="gaps" tabIndex={-1}>
      <h2 id="gaps-title">
        What your answers show <small>{open > 0 ? `${counted(open, 'question')} not answered yet` : 'All answered'}</small>
      </h2>
      <div aria-live="polite">
        <GapGroup title="Close today" items={today} base={base} />
        <GapGroup title="Close this week" items={week} base={base} />
        <GapGroup title="Covered" items={covered} base={base} />
        {today.length + week.length + covered.length === 0 && (
          <p>Answer the questions above, and your gaps are listed here, the most urgent first.</p>
        )}
      </div>
    </section>
  );
}

function GapGroup({ title, items, base }: { readonly title: string; readonly items: readonly QuestionItem[]; readonly base: string }) {
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
              <p className="note">
                {item.ifNot} {item.close && <a href={`${base}${item.close}`}>How to close this gap</a>}
              </p>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}
