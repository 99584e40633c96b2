// Records as two people would really fill them in: 15 accounts and 25 steps, two devices that take turns over some weeks.
import { actorRow, itemRow, RECORD_ROW, type ActorId } from '../../src/core/ids.ts';
import { KEPT_PLACES } from '../../src/core/fields.ts';
import { createRecord } from '../../src/core/create-record.ts';
import { markEdits } from '../../src/core/marks.ts';
import { editRecord, rowOf, type ChecklistRecord, type Edit } from '../../src/core/record.ts';
import type { MarkName, Side, Template } from '../../src/core/template.ts';
import { actorId, recordId } from './sample-records.ts';

/** Whole numbers from 0 up to but without `below`, the same for the same seed: mulberry32. */
export type Chance = (below: number) => number;

/** A source of chance for a seed. */
export function chanceOf(seed: number): Chance {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const SERVICES = ['Harbour Domains', 'Quayside Hosting', 'Tidewater Mail', 'Gull Analytics', 'Lantern CDN', 'Anchor Payments', 'Driftwood CMS',
  'Keel Code', 'Moorings Backup', 'Pier Ads', 'Buoy Maps', 'Shoal Monitoring', 'Ebb Newsletter', 'Capstan Fonts', 'Jetty Social'] as const; // prettier-ignore
const LOGINS = ['office@rye-bakery.example', 'nora@rye-bakery.example', 'sam@fieldworks.example', 'rye.bakery.shop@post.example'] as const;
const OWNERS = ['Nora Rye', 'Rye & Co', 'Sam Field', 'Fieldworks Studio', 'Anna Koch'] as const;
const KEPT_NOTES = ['Rye vault, shared folder', 'Envelope 4, back office', 'Anna has it too', 'Personal vault until June'] as const;
const NOTES = [
  'Renewal notices go to the old office address; ask for the new one.',
  'Recovery codes are in the safe, second drawer, blue folder.',
  'Second login for the shop is Anna’s; she keeps it for orders.',
  'The free plan ends in March, then 9 euro a month on the company card.',
  'Support answers within a day: 0800 555 010, customer number R-4471.',
  'Paid by Sam until the end of the contract, then move to the bakery’s card.',
  'Two-step codes still arrive on Sam’s phone.',
] as const;

/** One sitting: someone goes through the page, mostly in order, on one day. */
interface Sitting {
  readonly actor: ActorId;
  readonly day: number;
}

function idText(chance: Chance, length: number): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  return Array.from({ length }, () => alphabet.charAt(chance(64))).join('');
}

/** The numbers in page order, but for one in three that is passed over and done a little later. */
function mostlyInOrder(chance: Chance, numbers: readonly number[]): readonly number[] {
  const places = numbers.map((number, at) => [at + (chance(3) === 0 ? 1 + chance(6) : 0), number] as const);
  return [...places].sort(([a], [b]) => a - b).map(([, number]) => number);
}

function slug(service: string): string {
  return service.split(' ')[0]?.toLowerCase() ?? service;
}

function fillEdits(chance: Chance, number: number, today: number): Edit[][] {
  const service = SERVICES[(number - 1) % SERVICES.length] ?? SERVICES[0];
  const texts: [field: string, value: string | number][] = [
    ['service', service],
    ['address', chance(2) === 0 ? `my.${slug(service)}.example` : `https://${slug(service)}.example/account/${chance(900_000) + 100_000}`],
    ['login', chance(3) === 0 ? `rye-${slug(service)}-${chance(9_000) + 1_000}` : (LOGINS[chance(LOGINS.length)] ?? '')],
    ['owner', OWNERS[chance(OWNERS.length)] ?? ''],
    ['kept', KEPT_PLACES[chance(KEPT_PLACES.length)] ?? ''],
    ['renews', today + chance(700)],
  ];
  if (chance(2) === 0) texts.push(['kept-note', KEPT_NOTES[chance(KEPT_NOTES.length)] ?? '']);
  if (chance(3) === 0) texts.push(['note', NOTES[chance(NOTES.length)] ?? '']);
  return texts.map(([field, value]) => [{ row: itemRow(number), field, value }]);
}

/** A finished record: every mark and step ticked; with `texts` also every account filled in. */
export function realisticRecord(template: Template, seed: number, texts: boolean): ChecklistRecord {
  const chance = chanceOf(seed);
  const [sam, nora] = [idText(chance, 8), idText(chance, 8)].map(actorId);
  if (!sam || !nora) throw new Error('two devices take part');
  let day = 20_700 + chance(60);
  const start = { project: 'Rye & Co bakery', you: 'Sam Field', other: 'Nora Rye', side: 'developer' } as const;
  let record = createRecord(template, start, { id: recordId(idText(chance, 16)), actor: sam, today: day });
  const items = template.sections.flatMap((section) => section.items);
  const accounts = items.flatMap((item) => (item.kind === 'account' ? [item.number] : []));
  const edit = (actor: ActorId, edits: readonly Edit[]): void => void (record = editRecord(record, actor, edits));
  const sit = (side: Side): Sitting => ({ actor: side === 'developer' ? sam : nora, day: (day += 1 + chance(6)) });
  const mark = ({ actor, day: today }: Sitting, number: number, name: MarkName): void =>
    edit(actor, markEdits(itemRow(number), rowOf(record, itemRow(number)), name, today));
  const markAll = (sitting: Sitting, numbers: readonly number[], names: readonly MarkName[]): void => {
    for (const number of mostlyInOrder(chance, numbers)) for (const name of names) mark(sitting, number, name);
  };
  const tickSteps = (sitting: Sitting, side: Side): void => {
    const own = items.filter((item) => item.kind === 'step' && item.by.includes(side)).map(({ number }) => number);
    for (const number of mostlyInOrder(chance, own))
      edit(sitting.actor, [{ row: itemRow(number), field: `done-${side}`, value: sitting.day }]);
  };

  const fillIn = (actor: ActorId, numbers: readonly number[]): void => {
    for (const number of mostlyInOrder(chance, numbers)) for (const edits of fillEdits(chance, number, day)) edit(actor, edits);
  };

  if (texts) fillIn(sam, accounts.slice(0, 6));
  if (texts) fillIn(nora, accounts.slice(6, 11));
  if (texts) fillIn(sam, accounts.slice(11));
  markAll(sit('developer'), accounts.slice(0, 8), ['handed-over']);
  edit(nora, [{ row: actorRow(nora), field: 'side', value: 'client' }]);
  markAll(sit('client'), accounts.slice(0, 8), ['logged-in', 'in-our-name']);
  const second = sit('developer');
  markAll(second, accounts.slice(8), ['handed-over']);
  tickSteps(second, 'developer');
  const third = sit('client');
  markAll(third, accounts.slice(8), ['logged-in', 'in-our-name']);
  tickSteps(third, 'client');
  edit(sam, [{ row: RECORD_ROW, field: 'last-day', value: sit('developer').day }]);
  markAll(sit('client'), accounts, ['changed']);
  return record;
}
