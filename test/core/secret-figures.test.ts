// How much is caught, and how often in vain: printed as counts. The second set is held out: nothing here may show what is in it.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { findSecrets } from '../../src/core/secrets/find-secrets.ts';
import { printFigure, runs } from '../nightly.ts';
import { makeNote, VENDORS, type MadeNote } from './made-tokens.ts';
import { chanceOf } from './realistic-record.ts';

interface NoteSet {
  readonly secret: readonly string[];
  readonly ordinary: readonly string[];
}

function readSet(name: string): NoteSet {
  return parse(readFileSync(new URL(`../secrets/${name}.yaml`, import.meta.url), 'utf8'));
}

const FIRST = readSet('first-set');
const SECOND = readSet('second-set');

interface Figures {
  readonly caught: number;
  readonly alarms: number;
  /** Ordinary notes in which something is called certain. */
  readonly certainAlarms: number;
}

function figuresOf({ secret, ordinary }: NoteSet): Figures {
  const isFound = (note: string): boolean => findSecrets(note).length > 0;
  const isCertain = (note: string): boolean => findSecrets(note).some(({ kind }) => kind === 'certain');
  return {
    caught: secret.filter(isFound).length,
    alarms: ordinary.filter(isFound).length,
    certainAlarms: ordinary.filter(isCertain).length,
  };
}

/** Whether nothing of the key would be left: an address may keep its beginning and its end. */
function isWhollyFound({ text, secret }: MadeNote): boolean {
  const at = text.indexOf(secret);
  return findSecrets(text).some(({ kind, start, end }) => kind === 'certain' && start <= at && end >= at + secret.length);
}

function report(name: string, { secret, ordinary }: NoteSet, { caught, alarms, certainAlarms }: Figures): void {
  const percent = (part: number, all: number): string => `${((100 * part) / all).toFixed(1)} %`;
  printFigure(
    `${name}: caught ${caught} of ${secret.length} (${percent(caught, secret.length)}), ` +
      `false alarms ${alarms} of ${ordinary.length} (${percent(alarms, ordinary.length)}), of these certain ${certainAlarms}`,
  );
}

describe('what may be a password, by the frozen sets', () => {
  it.each([
    ['first set', FIRST],
    ['second set', SECOND],
  ])('the %s has at least 300 notes of each kind', (_name, { secret, ordinary }) => {
    expect([secret.length, ordinary.length].map((count) => count >= 300)).toEqual([true, true]);
  });

  it('[E3] catches what the rules were made on', () => {
    const figures = figuresOf(FIRST);
    report('first set', FIRST, figures);
    expect(figures.caught / FIRST.secret.length).toBeGreaterThan(0.97);
    expect(figures.alarms / FIRST.ordinary.length).toBeLessThan(0.02);
  });

  it('[E3] catches four of five in notes that the rules have never seen, with at most one false alarm in ten', () => {
    const figures = figuresOf(SECOND);
    report('second set', SECOND, figures);
    expect(figures.caught / SECOND.secret.length).toBeGreaterThanOrEqual(0.8);
    expect(figures.alarms / SECOND.ordinary.length).toBeLessThanOrEqual(0.1);
  });

  it('[E2] is certain of no ordinary note', () => {
    expect([FIRST, SECOND].map((set) => figuresOf(set).certainAlarms)).toEqual([0, 0]);
  });

  it('[E2] is certain of the keys of well-known services', () => {
    const seed = 20261125;
    const chance = chanceOf(seed);
    const notes = VENDORS.flatMap((vendor) => Array.from({ length: runs(10) }, () => makeNote(vendor, chance)));
    const caught = notes.filter(isWhollyFound);
    printFigure(`made keys of ${VENDORS.length} services, seed ${seed}: certain of ${caught.length} of ${notes.length}`);
    expect(notes.length).toBeGreaterThanOrEqual(400);
    expect(caught.length / notes.length).toBeGreaterThanOrEqual(0.98);
  });
});
