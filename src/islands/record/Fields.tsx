// The fields of a row. Each writes one cell.
import { useId } from 'react';
import { dayFromInput, dayToInput } from '../../core/days.ts';
import { KEPT_PLACES } from '../../core/fields.ts';
import type { RowKey } from '../../core/ids.ts';
import { keptWords } from '../../core/kept-words.ts';
import { LIMITS } from '../../core/limits.ts';
import { numberOf, textOf, type Row } from '../../core/record.ts';
import type { RecordActions } from './actions.ts';
import { FieldNote } from './FieldNote.tsx';
import { useDraft } from './use-draft.ts';

interface FieldProps {
  readonly row: RowKey;
  readonly cells: Row;
  readonly field: string;
  readonly label: string;
  readonly actions: RecordActions;
}

/** One line of text. `exact` for what is copied letter by letter; `most` characters at the most. */
export function TextField({
  row,
  cells,
  field,
  label,
  actions,
  exact,
  most,
}: FieldProps & { readonly exact?: boolean; readonly most?: number }) {
  const id = useId();
  const draft = useDraft(textOf(cells, field), (text) => actions.writeFact(row, field, text));
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        className={exact ? 'exact' : undefined}
        value={draft.value}
        maxLength={most ?? LIMITS.text}
        autoComplete="off"
        spellCheck={!exact}
        dir="auto"
        data-cell={`${row} ${field}`}
        aria-describedby={`${id}-secret`}
        onChange={(event) => draft.change(event.target.value)}
        onBlur={draft.leave}
      />
      <FieldNote {...{ row, field, id, label, actions }} isTyping={draft.isTyping} />
    </div>
  );
}

/** Several lines of text. */
export function NoteField({ row, cells, field, label, actions, rows = 2 }: FieldProps & { readonly rows?: number }) {
  const hint = useId();
  const id = useId();
  const draft = useDraft(textOf(cells, field), (text) => actions.write(row, field, text));
  return (
    <div className="whole">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={rows}
        value={draft.value}
        maxLength={LIMITS.text}
        dir="auto"
        data-cell={`${row} ${field}`}
        aria-describedby={`${hint} ${id}-secret`}
        onChange={(event) => draft.change(event.target.value)}
        onBlur={draft.leave}
      />
      <small id={hint} className="note">
        Anyone who has the link can read this. No passwords.
      </small>
      <FieldNote {...{ row, field, id, label, actions }} isTyping={draft.isTyping} />
    </div>
  );
}

/** A day. */
export function DayField({ row, cells, field, label, actions }: FieldProps) {
  const id = useId();
  const day = numberOf(cells, field);
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="date"
        value={dayToInput(day)}
        onChange={(event) => actions.write(row, field, dayFromInput(event.target.value) ?? '')}
      />
    </div>
  );
}

/** Where the password is kept: a place and a few words, never the password. */
export function KeptField({ row, cells, actions }: Omit<FieldProps, 'field' | 'label'>) {
  const id = useId();
  return (
    <>
      <div>
        <label htmlFor={id}>Where the password is kept</label>
        <select id={id} value={textOf(cells, 'kept')} onChange={(event) => actions.write(row, 'kept', event.target.value)}>
          <option value="">Not known yet</option>
          {KEPT_PLACES.map((place) => (
            <option key={place} value={place}>
              {keptWords(place)}
            </option>
          ))}
        </select>
      </div>
      {textOf(cells, 'kept') !== '' && (
        <TextField row={row} cells={cells} field="kept-note" label="Which one? (not the password)" actions={actions} most={60} />
      )}
    </>
  );
}
