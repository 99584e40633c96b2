// Every stored byte as a file, readable or not.
import { saveFile } from '../../stores/files.ts';
import { pagePorts } from '../../stores/page-stores.ts';
import { readRaw } from '../../stores/where-stored.ts';

/** What it is for, and the button. */
export function RawData({ isEmpty }: { readonly isEmpty: boolean }) {
  const save = async (): Promise<void> => saveFile('fair-handover-raw-data.json', 'application/json', await readRaw(pagePorts()));
  return (
    <>
      <h3>What cannot be read</h3>
      <p>
        Nothing that was damaged is thrown away. The raw data is everything as it is stored, readable or not, for somebody who helps you. To
        keep your lists, make a backup instead.
      </p>
      <p>
        <button type="button" className="btn" aria-disabled={isEmpty} onClick={() => !isEmpty && void save()}>
          Save all raw data
        </button>
      </p>
    </>
  );
}
