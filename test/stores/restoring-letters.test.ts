// Letters go into the backup, and come back beside what is here.
import { describe, expect, it } from 'vitest';
import { encodeBackup, parseBackup } from '../../src/core/backup.ts';
import { createDraft, setField } from '../../src/core/letters/draft.ts';
import { readKeptLetters } from '../../src/storage/kept-letters.ts';
import type { Ports } from '../../src/storage/ports.ts';
import { saveLetter } from '../../src/storage/save-letter.ts';
import { restoreLetters } from '../../src/stores/restore-letters.ts';
import { heldLetters } from '../../src/stores/save-backup.ts';
import { keepLetter, letterId, newBrowser } from '../storage/sample-saves.ts';

const ID = 'letter-to-keep-1';
const letter = { id: letterId(ID), draft: setField(createDraft(6), 'client', 'Nora Rye') };

async function namesIn(tab: Ports): Promise<readonly unknown[]> {
  const { letters } = await readKeptLetters(tab);
  return letters.map((kept) => kept.letter.draft.fields.get('client')).sort();
}

describe('a letter in a backup', () => {
  it('[J6] is written out and read back, and a backup without letters has no word of them', () => {
    const text = encodeBackup([], [letter]);
    expect(parseBackup(text)).toEqual({ ok: true, value: { records: [], letters: [letter] } });
    expect(encodeBackup([])).not.toContain('"letters"');
  });

  it('[J6] comes with its id where it is new, once', async () => {
    const tab = newBrowser().openTab();
    expect(await restoreLetters(tab, [letter])).toMatchObject([{ kind: 'added', outcome: { kind: 'saved' } }]);
    expect(await restoreLetters(tab, [letter])).toEqual([{ kind: 'same' }]);
    const { letters } = await readKeptLetters(tab);
    expect(letters.map((kept) => kept.letter)).toEqual([letter]);
  });

  it('[J6] takes the place of nothing: another version of it stands beside, and goes with undo', async () => {
    const tab = newBrowser().openTab();
    await keepLetter(tab, ID, 'Nora Rye and Sons');
    const [restored] = await restoreLetters(tab, [letter]);
    expect(await namesIn(tab)).toEqual(['Nora Rye', 'Nora Rye and Sons']);
    expect(restored?.kind === 'added' && (await restored.undo())).toBe(true);
    expect(await namesIn(tab)).toEqual(['Nora Rye and Sons']);
  });

  it('[J6] stays at undo when somebody went on writing', async () => {
    const tab = newBrowser().openTab();
    const [restored] = await restoreLetters(tab, [letter]);
    await saveLetter(tab, { id: letter.id, number: 6, change: (draft) => setField(draft, 'client', 'Nora R.'), isNew: false });
    expect(restored?.kind === 'added' && (await restored.undo())).toBe(false);
    expect(await namesIn(tab)).toEqual(['Nora R.']);
  });

  it('[E1] is held back while a password stands in it', async () => {
    const tab = newBrowser().openTab();
    await keepLetter(tab, ID, 'password: Tr0ub4dor&3x!');
    const { letters } = await readKeptLetters(tab);
    expect(heldLetters(letters)).toEqual(letters);
    expect(heldLetters(letters.map((kept) => ({ ...kept, letter })))).toEqual([]);
  });
});
