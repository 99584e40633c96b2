// Names, dates, and who is on which side.
import { RECORD_ROW } from '../../core/ids.ts';
import { isOn, rowOf, type ChecklistRecord } from '../../core/record.ts';
import type { Side, Template } from '../../core/template.ts';
import type { MyCopy } from '../../stores/record-stores.ts';
import type { RecordActions } from './actions.ts';
import { DayField, TextField } from './Fields.tsx';
import { SideChoice } from './SideChoice.tsx';

interface SettingsProps {
  readonly template: Template;
  readonly record: ChecklistRecord;
  readonly me: MyCopy;
  readonly side: Side;
  readonly actions: RecordActions;
}

/** The settings under the rack. */
export function RecordSettings({ template, record, me, side, actions }: SettingsProps) {
  const cells = rowOf(record, RECORD_ROW);
  const shared = { row: RECORD_ROW, cells, actions };
  return (
    <div className="facts">
      <TextField {...shared} field="project" label="Project name" most={120} />
      <DayField {...shared} field="last-day" label="Last day of the work" />
      <TextField {...shared} field="client-name" label="The client’s name" most={80} />
      <TextField {...shared} field="developer-name" label="The developer’s name" most={80} />
      <p className="note whole">Set the last day when the work is ending. From then on the list asks to change passwords as well.</p>
      <SideChoice me={me} side={side} actions={actions} />
      {template.filledBy === 'both' && (
        <label className="tickbox whole">
          <input
            type="checkbox"
            checked={isOn(cells, 'together')}
            onChange={(event) => actions.write(RECORD_ROW, 'together', event.target.checked)}
          />
          <span>We are filling this in together on one device</span>
        </label>
      )}
    </div>
  );
}
