// What came with the link, in a frame that says whose words they are.
import type { ReactNode } from 'react';
import { listedAccounts } from '../../core/accounts.ts';
import { formatDay } from '../../core/days.ts';
import { RECORD_ROW } from '../../core/ids.ts';
import { atStart, givenName, shortName } from '../../core/names.ts';
import { stepsDone, tallyOf } from '../../core/progress.ts';
import { numberOf, projectOf, rowOf, type ChecklistRecord } from '../../core/record.ts';
import type { Side, Template } from '../../core/template.ts';
import { counted } from '../../core/turn-words.ts';
import { tallyWords } from '../../core/wording.ts';
import { Foreign } from '../library/Foreign.tsx';
import { writers } from '../../core/sender.ts';

interface QuotedProps {
  readonly record: ChecklistRecord;
  readonly template: Template | undefined;
}

/** The frame: project, checklist, names, how far it is. */
export function Quoted({ record, template }: QuotedProps) {
  const started = numberOf(rowOf(record, RECORD_ROW), 'started');
  return (
    <figure className="quoted">
      <figcaption>
        <WrittenBy record={record} />
      </figcaption>
      <dl className="about">
        <Fact label="Project">
          <Foreign text={projectOf(record) || 'No name given'} />
        </Fact>
        {template && <Fact label="Checklist">{template.title}</Fact>}
        <Name record={record} side="client" />
        <Name record={record} side="developer" />
        {started !== undefined && <Fact label="Started">{formatDay(started)}</Fact>}
        {template && <Progress record={record} template={template} />}
      </dl>
    </figure>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Name({ record, side }: { readonly record: ChecklistRecord; readonly side: Side }) {
  const name = givenName(record, side);
  return <Fact label={atStart(side)}>{name ? <Foreign text={name} /> : 'No name given'}</Fact>;
}

/** The name alone has a direction of its own; the sentence goes on in the page's. */
function Tally({ record }: { readonly record: ChecklistRecord }) {
  return <bdi dir="ltr">{tallyWords(record, null)}</bdi>;
}

function Progress({ record, template }: { readonly record: ChecklistRecord; readonly template: Template }) {
  const accounts = listedAccounts(template, record).length;
  const tally = tallyOf(template, record);
  const steps = stepsDone(template, record);
  return (
    <>
      {accounts > 0 && (
        <Fact label="Accounts">
          {counted(accounts, 'account')} listed. <Tally record={record} /> {tally.held} of {counted(tally.of, 'key')}
        </Fact>
      )}
      {steps.of > 0 && (
        <Fact label="Steps">
          {steps.done} of {counted(steps.of, 'step')} done
        </Fact>
      )}
    </>
  );
}

function WrittenBy({ record }: { readonly record: ChecklistRecord }) {
  const sides = writers(record);
  if (sides.length === 0) return 'Written by somebody who gave no name';
  return (
    <>
      Written by{' '}
      {sides.map((side, at) => (
        <span key={side}>
          {at > 0 && ' and '}
          <Foreign text={shortName(record, side)} />
        </span>
      ))}
    </>
  );
}
