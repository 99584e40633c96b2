// The sentences of the return screen, as somebody reads them who never saw the site before: change-sentences.txt has one a line.
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { changesOf } from '../../src/core/changes.ts';
import { changeWords } from '../../src/core/change-words.ts';
import { isConflict, isForReader, valueOfChoice } from '../../src/core/choices.ts';
import { crossedWords } from '../../src/core/crossed-words.ts';
import { compareRecords } from '../../src/core/compare.ts';
import { FIELD_CODES } from '../../src/core/fields.ts';
import { atStart } from '../../src/core/names.ts';
import { mergeRecords } from '../../src/core/merge.ts';
import { editRecord, type ChecklistRecord } from '../../src/core/record.ts';
import { signEdits, unsignEdits } from '../../src/core/sign-off.ts';
import type { Telling } from '../../src/core/telling.ts';
import { itemName, type Side } from '../../src/core/template.ts';
import type { Words } from '../../src/core/value-words.ts';
import { actorRow, type ActorId } from '../../src/core/ids.ts';
import { printFigure, runs, timeLimit } from '../nightly.ts';
import { crowdedPair, threeCopies } from './arbitrary-record.ts';
import { NORA, NORA_PHONE, SAM, SAM_PHONE, sampleRecord, STRANGER, TODAY, write, type Write } from './sample-records.ts';
import { account, question, section, step, template } from './sample-templates.ts';

vi.setConfig({ testTimeout: timeLimit(60_000) });

const LIST = template([
  section('accounts', [account(1, { name: 'Hosting' }), account(2, { name: 'Domain' }), account(3, { name: 'Newsletter', start: false })]),
  section('work', [
    step(10, { title: 'Hand over the logo files', by: ['developer'] }),
    step(11, { title: 'Read the list together', by: ['developer', 'client'] }),
    question(12, { title: 'Can you log in to your bank?' }),
  ]),
]);

const text = (words: readonly Words[]): string => words.map((part) => (typeof part === 'string' ? part : part.said)).join('');

/** Each change that `received` would make here, in words. */
function tell(held: ChecklistRecord, received: ChecklistRecord, reader: Side): readonly (readonly Words[])[] {
  const telling: Telling = { template: LIST, record: mergeRecords(held, received), reader };
  const changes = changesOf(LIST, held, received, compareRecords(held, received)).filter((change) => isForReader(change, reader));
  return changes.flatMap((change) => {
    if (!isConflict(change, reader)) return [changeWords(telling, change)];
    const plates: readonly (readonly Words[])[] = [valueOfChoice(change, 'mine'), valueOfChoice(change, 'theirs')];
    return [[...crossedWords(telling, change), ...plates.flatMap((plate) => [' [', ...plate, ']'])]];
  });
}

const LONGEST = 25;

/** The same as plain text; the page's own words are counted. */
function sentences(held: ChecklistRecord, received: ChecklistRecord, reader: Side): readonly string[] {
  return tell(held, received, reader).map((words) => {
    const own = words.map((part) => (typeof part === 'string' ? part : '•')).join('');
    for (const sentence of own.split(/(?<=[.:]) /)) if (sentence.split(' ').length > LONGEST) throw new Error(`too long: ${sentence}`);
    return text(words);
  });
}

const base = write(
  sampleRecord(LIST),
  SAM,
  [1, 'login', 'office@rye.example'],
  [1, 'note', 'Paid by card.\nThe card ends in 12.'],
  [1, 'owner', 'Sam Field'],
  [1, 'handed-over', TODAY],
  [2, 'kept', 'safe'],
  [2, 'kept-note', 'in the office'],
  [2, 'renews', TODAY + 100],
  [11, 'done-developer', TODAY],
  [12, 'answer', 'no'],
);

/** What one device wrote, as the other side reads it. */
function by(actor: ActorId, ...writes: readonly Write[]): readonly string[] {
  return sentences(base, write(base, actor, ...writes), actor === SAM ? 'client' : 'developer');
}

const apart = (ours: readonly Write[], theirs: readonly Write[]): readonly string[] =>
  sentences(write(base, SAM, ...ours), write(base, NORA, ...theirs), 'developer');

const OFF = write(base, SAM, [1, 'listed', false]);
const named = (side: Side, name: string, ...writes: readonly Write[]): readonly string[] => {
  const here = write(base, SAM, ['r', `${side}-name`, name]);
  return sentences(here, write(here, side === 'client' ? NORA : SAM, ...writes), side === 'client' ? 'developer' : 'client');
};
const signed = editRecord(base, NORA, signEdits(base, 'client', 'Nora Rye', TODAY));
const both = write(base, SAM, ['r', 'together', true]);

const TOLD: readonly (readonly [heading: string, readonly string[]])[] = [
  [
    'The facts of an account',
    [
      ...by(
        NORA,
        [1, 'service', 'Hetzner'],
        [1, 'address', 'https://rye.example/admin'],
        [1, 'login', 'nora@rye.example'],
        [1, 'owner', 'Rye & Co'],
      ),
      ...by(NORA, [1, 'login', '']),
      ...by(NORA, [1, 'note', 'The card ends in 34.'], [2, 'note', 'Ask Bo.\nShe has the codes of the door.']),
      ...by(NORA, [1, 'note', '']),
      ...by(NORA, [1, 'name', 'Our web host']),
      ...sentences(write(base, SAM, [1, 'name', 'Web host']), write(write(base, SAM, [1, 'name', 'Web host']), NORA, [1, 'name', 'Our web host']), 'developer'), // prettier-ignore
      ...sentences(write(base, SAM, [1, 'name', 'Web host']), write(write(base, SAM, [1, 'name', 'Web host']), NORA, [1, 'name', '']), 'developer'), // prettier-ignore
      ...by(NORA, [1, 'renews', TODAY + 30], [2, 'renews', TODAY + 130]),
      ...by(NORA, [2, 'renews', '']),
      ...by(NORA, [1, 'kept', 'manager'], [1, 'kept-note', '1Password']),
      ...by(NORA, [2, 'kept', 'person'], [2, 'kept-note', 'Bo']),
      ...by(NORA, [2, 'kept-note', 'in the kitchen']),
      ...by(NORA, [2, 'kept', ''], [2, 'kept-note', '']),
    ],
  ],
  [
    'Ticks of an account',
    [
      ...by(NORA, [1, 'logged-in', TODAY], [1, 'in-our-name', TODAY + 1], [1, 'changed', TODAY + 2]),
      ...by(SAM, [2, 'handed-over', TODAY]),
      ...by(SAM, [1, 'handed-over', TODAY + 3]),
      ...by(SAM, [1, 'handed-over', false]),
      ...sentences(both, write(both, SAM, [1, 'logged-in', TODAY]), 'client'),
      ...sentences(base, write(write(base, NORA_PHONE, [actorRow(NORA_PHONE), 'side', 'client']), NORA_PHONE, [1, 'logged-in', TODAY]), 'client'), // prettier-ignore
    ],
  ],
  [
    'The list of accounts',
    [
      ...by(NORA, [3, 'listed', true]),
      ...by(NORA, ['a-own01', 'listed', true], ['a-own01', 'name', 'Fax']),
      ...by(NORA, ['a-own01', 'listed', true], ['a-own01', 'name', 'Mailchimp'], ['a-own01', 'service', 'Mailchimp Ltd'], ['a-own01', 'login', 'office@rye.example'], ['a-own01', 'kept', 'manager'], ['a-own01', 'kept-note', '1Password'], ['a-own01', 'renews', TODAY + 9], ['a-own01', 'logged-in', TODAY], ['a-own01', 'in-our-name', TODAY]), // prettier-ignore
      ...sentences(base, write(write(base, NORA, ['a-own01', 'listed', true], ['a-own01', 'name', 'Fax']), NORA, ['a-own01', 'listed', false]), 'developer'), // prettier-ignore
      ...by(NORA, [1, 'listed', false]),
      ...sentences(write(write(base, SAM, [2, 'note', 'a']), SAM, [1, 'note', 'b']), write(base, NORA, [1, 'listed', false]), 'developer'),
      ...sentences(OFF, write(write(base, NORA, [2, 'login', 'rye']), NORA, [1, 'login', 'nora@rye.example']), 'developer'),
      ...sentences(OFF, write(OFF, NORA, [1, 'listed', true]), 'developer'),
      ...by(NORA, [1, 'unused', true], [10, 'unused', true]),
      ...sentences(write(base, SAM, [1, 'unused', true]), write(write(base, SAM, [1, 'unused', true]), NORA, [1, 'unused', false]), 'developer'), // prettier-ignore
    ],
  ],
  [
    'Steps and questions',
    [
      ...by(NORA, [11, 'done-client', TODAY]),
      ...by(SAM, [10, 'done-developer', TODAY], [11, 'done-developer', false]),
      ...sentences(both, write(both, SAM, [11, 'done-client', TODAY]), 'client'),
      ...by(NORA, [12, 'answer', 'yes']),
      ...sentences(
        write(base, SAM, [12, 'answer', '']),
        write(write(base, SAM, [12, 'answer', '']), NORA, [12, 'answer', 'unsure']),
        'developer',
      ),
      ...by(NORA, [12, 'answer', '']),
      ...by(NORA, [12, 'note', 'The token is in the drawer.']),
    ],
  ],
  [
    'The list as a whole',
    [
      ...by(
        NORA,
        ['r', 'project', 'Rye bakery'],
        ['r', 'client-name', 'Nora Rye-Holm'],
        ['r', 'last-day', TODAY + 40],
        ['r', 'note', 'Call me.'],
      ),
      ...by(SAM, ['r', 'started', TODAY - 3]),
      ...by(SAM, ['r', 'developer-name', '']),
      ...by(NORA, ['r', 'together', true]),
      ...sentences(both, write(both, NORA, ['r', 'together', false]), 'developer'),
      ...sentences(base, signed, 'developer'),
      ...sentences(signed, editRecord(signed, NORA, unsignEdits('client')), 'developer'),
      ...sentences(base, editRecord(base, SAM, signEdits(base, 'developer', '', TODAY)), 'client'),
    ],
  ],
  [
    'Both wrote',
    [
      ...apart([[1, 'login', 'ours']], [[1, 'login', 'theirs']]),
      ...apart([[1, 'login', '']], [[1, 'login', 'theirs']]),
      ...apart([[1, 'note', 'ours']], [[1, 'note', '']]),
      ...apart([[12, 'answer', 'na']], [[12, 'answer', 'yes']]),
      ...apart([[2, 'kept-note', 'in the kitchen']], [[2, 'kept-note', 'in the bakery']]),
      ...apart([[1, 'name', 'Server']], [[1, 'name', 'Webspace']]),
      ...apart([[1, 'unused', true]], [[1, 'unused', false]]),
      ...apart([[1, 'handed-over', false]], [[1, 'handed-over', TODAY + 5]]),
      ...apart([['r', 'note', 'ours']], [['r', 'note', 'theirs']]),
      ...sentences(write(base, SAM, [1, 'login', 'a']), write(write(base, SAM_PHONE, [actorRow(SAM_PHONE), 'side', 'developer']), SAM_PHONE, [1, 'login', 'b']), 'developer'), // prettier-ignore
      ...sentences(write(base, SAM, [1, 'login', 'a']), write(base, STRANGER, [1, 'login', 'b']), 'developer'),
      ...sentences(write(base, SAM, ['r', 'client-name', ''], [1, 'login', 'a']), write(base, NORA, [1, 'login', 'b']), 'developer'),
    ],
  ],
  [
    'Names of many kinds',
    [
      ...named('client', 'نورا رای', [1, 'login', 'نورا'], [1, 'logged-in', TODAY]),
      ...named('client', 'Evangelische Kirchengemeinde Sankt Marien zu Neustadt an der Weinstraße e. V.', [1, 'owner', 'Der Vorstand']),
      ...named('developer', 'field & daughters', [1, 'login', 'sam@field.example']),
      ...named('client', '', [1, 'logged-in', TODAY]),
      ...sentences(base, write(base, STRANGER, [1, 'login', 'x']), 'developer'),
    ],
  ],
  [
    'A newer version, and what no build writes',
    [
      ...by(NORA, [1, 'x1', 'a'], ['y-newer', 'x1', 'b']),
      ...by(NORA, [12, 'answer', 'maybe'], [2, 'kept', 'cloud'], [2, 'renews', 'soon'], [1, 'login', 12], [1, 'owner', true], [1, 'handed-over', 'x']), // prettier-ignore
      ...by(NORA, [2, 'renews', Number.MAX_SAFE_INTEGER], [1, 'answer', 'yes'], [10, 'login', 'x']),
    ],
  ],
];

describe('a change in words', () => {
  it('[D4] says who changed what, from what, to what, in at most 25 words of the page’s own', async () => {
    const lines = TOLD.map(([heading, told]) => [`## ${heading}`, ...told.map((line) => line.replaceAll('\n', ' ⏎ '))].join('\n'));
    await expect(`${lines.join('\n\n')}\n`).toMatchFileSnapshot('./change-sentences.txt');
    expect(TOLD.flatMap(([, told]) => told).length).toBeGreaterThan(60);
  });

  it('[D4] holds no id, no code and nothing that only programs say, whatever the record holds', () => {
    let count = 0;
    const law = ([held, received]: readonly ChecklistRecord[], reader: Side): void => {
      if (!held || !received) return;
      const written = writtenIn(held, received);
      for (const words of tell(held, received, reader)) {
        const own = words.map((part) => (typeof part === 'string' ? part : '')).join('\u2022');
        expect(text(words).trim()).not.toBe('');
        expect(own).not.toMatch(PROGRAM_WORDS);
        for (const part of words) if (typeof part !== 'string') expect(written).toContain(part.said.replace(/^‘|’$/g, ''));
        count += 1;
      }
    };
    const readers = fc.constantFrom<Side[]>('client', 'developer');
    fc.assert(fc.property(crowdedPair, readers, law), { numRuns: runs(4_000) });
    fc.assert(fc.property(threeCopies, readers, law), { numRuns: runs(1_000) });
    printFigure(`sentences about arbitrary records: ${count}, none with an id or a code`);
    expect(count).toBeGreaterThan(3_000);
  });
});

/** What the page itself must never say. */
const PROGRAM_WORDS = new RegExp(
  [
    ...['undefined', 'null', 'NaN', '\\btrue\\b', '\\bfalse\\b', '\\[object', '\\bi\\d+\\b', 'a-own', 't-account', 'sam-0', 'nora-0'],
    ...Object.keys(FIELD_CODES).filter((field) => field.includes('-')),
    ...['a-field-of', '\\bx1\\b', 'constructor', 'valueof', 'confirms', 'seal'],
  ].join('|'),
);

/** Everything that somebody wrote, and the names that this site gives. */
function writtenIn(...records: readonly ChecklistRecord[]): readonly string[] {
  const values = records.flatMap(({ rows }) => [...rows.values()].flatMap((row) => [...row.values()].map(({ value }) => String(value))));
  const names = values.flatMap((value) => [value.trim(), value.trim().split(' ')[0] ?? '']);
  const items = [...LIST.sections.flatMap((each) => each.items), ...LIST.retired].map(itemName);
  const known = [...values, ...names, ...items, 'Account', 'the client', 'the developer'];
  return [...known, ...known.map(atStart)];
}
