// A damaged locked link is told by its outer checksum alone: nobody types a passphrase for nothing.
import { describe, expect, it, vi } from 'vitest';
import { decodeFragment } from '../../src/core/link.ts';
import { FORMAT } from '../../src/core/record.ts';
import { compression } from '../../src/storage/compression.ts';
import { readLink } from '../../src/storage/link-text.ts';
import { lockRecord } from '../../src/storage/lock.ts';
import { memoryPorts } from '../../src/storage/memory.ts';
import { DAMAGES } from '../core/damages.ts';
import { chanceOf, realisticRecord } from '../core/realistic-record.ts';
import { FULL } from '../core/sample-templates.ts';
import { runs, timeLimit } from '../nightly.ts';
import { payloadOf } from './locked-samples.ts';

vi.setConfig({ testTimeout: timeLimit(60_000) });

const PER_KIND = runs(Math.ceil(24_000 / Object.keys(DAMAGES).length));

const fragment = await lockRecord(memoryPorts(), realisticRecord(FULL, 5, false), 'KF8J-EK05-YVM3');
const payload = String(payloadOf(fragment));

/** What a damaged link turns out to be, without any derivation. */
async function foundOut(text: string): Promise<string> {
  const decoded = decodeFragment(text);
  if (!decoded.ok) return decoded.problem;
  if (decoded.value.format === FORMAT) return problemOf(await readLink(compression, text));
  return String(decoded.value.bytes) === payload ? 'whole' : 'another';
}

function problemOf(read: Awaited<ReturnType<typeof readLink>>): string {
  return read.ok ? 'another' : read.problem;
}

describe('a damaged locked link', () => {
  it.each(Object.keys(DAMAGES))('[B6] is told before anyone is asked for a passphrase: %s', async (kind) => {
    const derive = vi.spyOn(crypto.subtle, 'deriveKey');
    const chance = chanceOf(kind.length);
    const found = new Map<string, number>();
    for (let run = 0; run < PER_KIND; run += 1) {
      const outcome = await foundOut(DAMAGES[kind]?.(fragment, chance) ?? '');
      found.set(outcome, (found.get(outcome) ?? 0) + 1);
    }
    expect([...found.keys()].filter((outcome) => !['damaged', 'noPayload', 'tooNew', 'whole'].includes(outcome))).toEqual([]);
    expect(found.get('damaged')).toBeGreaterThan(PER_KIND / 2);
    expect(derive).not.toHaveBeenCalled();
  });
});
