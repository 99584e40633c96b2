// Generated histories of two to five devices, against an oracle that knows every writing and who had which when (causal-oracle.ts).
// The steps are checked while they are played (play-history.ts), the whole history at its end (history-laws.ts).
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { printFigure, runs, timeLimit } from '../nightly.ts';
import { anyHistory, blindHistory, mixedHistory, type History } from './arbitrary-history.ts';
import type { Played } from './history-devices.ts';
import { expectAgreement, expectAskedOnce, expectEveryLoserShown, expectNothingVanished } from './history-laws.ts';
import { playHistory } from './play-history.ts';

vi.setConfig({ testTimeout: timeLimit(150_000) });

/** What a run came across: a law about conflicts means nothing where none came up. */
interface Figures {
  histories: number;
  writings: number;
  links: number;
  taken: number;
  conflicts: number;
  kept: number;
}

function count(figures: Figures, { writings, links, devices, announced }: Played): void {
  figures.histories += 1;
  figures.writings += writings.length;
  figures.links += links.length;
  figures.conflicts += announced.length;
  for (const { taken, lost } of devices) {
    figures.taken += taken.length;
    figures.kept += lost.length;
  }
}

function expectLaws(name: string, histories: fc.Arbitrary<History>, numRuns: number): Figures {
  const figures: Figures = { histories: 0, writings: 0, links: 0, taken: 0, conflicts: 0, kept: 0 };
  const law = (history: History): void => {
    const played = playHistory(history);
    expectAgreement(played);
    expectNothingVanished(played);
    expectEveryLoserShown(played);
    expectAskedOnce(played);
    count(figures, played);
  };
  fc.assert(fc.property(histories, law), { numRuns });
  printFigure(`histories, ${name}: ${JSON.stringify(figures)}, 0 counter-examples`);
  return figures;
}

describe('histories', () => {
  it('[G1] [G2] [G3] [G5] [D2] [H3] [H4] of people who look at what comes back lose nothing and ask once about each conflict', () => {
    const { conflicts, histories } = expectLaws('everybody looks', anyHistory, runs(12_000));
    expect(conflicts).toBeGreaterThan(histories);
  });

  it('[G4] [M4] [D2] [H3] with older builds among them keep what only newer ones know, and nobody who is locked out changes anything', () => {
    const { conflicts, histories } = expectLaws('older builds among them', mixedHistory, runs(5_000));
    expect(conflicts).toBeGreaterThan(histories / 2);
  });

  it('[G2] [G3] [H3] with restored files and tabs that have not heard lose nothing either', () => {
    const { kept, histories } = expectLaws('restored files and stale tabs', blindHistory, runs(3_000));
    expect(kept).toBeGreaterThan(histories);
  });
});
