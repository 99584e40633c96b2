import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { decodeFragment } from '../../src/core/link.ts';
import { encodePacked } from '../../src/core/packed-text.ts';
import { makePassphrase } from '../../src/core/passphrase.ts';
import { ITERATIONS, padContent, parseLocked, contentOf } from '../../src/core/locked.ts';
import { FORMAT } from '../../src/core/record.ts';
import { compression } from '../../src/storage/compression.ts';
import { readLink, writeLink } from '../../src/storage/link-text.ts';
import { canLock, lockRecord, sealContent } from '../../src/storage/lock.ts';
import { memoryPorts } from '../../src/storage/memory.ts';
import { anyRecord } from '../core/arbitrary-record.ts';
import { chanceOf, realisticRecord } from '../core/realistic-record.ts';
import { emptyRecord, SAM, sampleRecord, textOfRecord, write } from '../core/sample-records.ts';
import { FULL } from '../core/sample-templates.ts';
import { printFigure, runs, timeLimit } from '../nightly.ts';
import { FEW, fragmentOf, lockedOf, payloadOf, sealedAgain, STORED, unlocked } from './locked-samples.ts';

vi.setConfig({ testTimeout: timeLimit(120_000) });
afterEach(() => vi.restoreAllMocks());

const PHRASE = 'KF8J-EK05-YVM3';
const [SALT, IV] = [new Uint8Array(16).fill(1), new Uint8Array(12).fill(2)];
const record = sampleRecord();
const fragment = await lockRecord(memoryPorts(), record, PHRASE, FEW);

describe('a locked link', () => {
  it('[B1] is a number, a payload and a letter, of characters that chats keep', () => {
    expect(fragment).toMatch(/^3\.[\w-]+\.e$/);
  });

  it('[B1] is told from an open one, in any form in which a link is taken', async () => {
    for (const text of [fragment, `#${fragment}`, `Here: https://fairhandover.example/open/#${fragment}.`]) {
      expect(decodeFragment(text)).toEqual({ ok: true, value: { format: 3, bytes: payloadOf(fragment) } });
    }
    const real = await lockRecord(memoryPorts(), record, PHRASE);
    expect(await readLink(compression, real)).toEqual({ ok: false, problem: 'locked' });
    expect(await readLink(compression, fragment)).toEqual({ ok: false, problem: 'invalid' });
    for (const [number, link] of [
      [0, real],
      [3, await writeLink(compression, record)],
    ] as const) {
      const read = await readLink(compression, `${number}${link.slice(1)}`);
      expect(['damaged', 'tooNew']).toContain(read.ok || read.problem);
    }
  });

  it('[B2] [B4] [B5] holds what the rules say, whoever writes it', async () => {
    const text = encodePacked(record);
    for (const iterations of [FEW, ITERATIONS.least]) {
      const made = await lockRecord({ ...memoryPorts(), compression: STORED }, record, PHRASE, iterations);
      expect(made).toBe(await sealedAgain(text, 'KF8JEK05YVM3', SALT, IV, iterations));
    }
  });

  it.each([
    [
      FEW,
      '3.EqnOCAEAAAADAQEBAQEBAQEBAQEBAQEBAQICAgICAgICAgICAgGXWQhkIUHCPyq5yFS8Yrt32HCS3J0XmV0pa5IKD_3n3OZA_pd6CTNbIDubqXJY7XbOwb-u7Ij3ZEfKsrppOl1guRuSg3gFqD64YfRZ70bNaQ.e',
    ],
    [
      ITERATIONS.least,
      '3.w7dBdQEACSfAAQEBAQEBAQEBAQEBAQEBAQICAgICAgICAgICAgEE_OL-H9PZJQq4s05hcMe92IEu3YphVeILvR5x0vifvFK3r1JPeAAF9EadeW7oHFb6dOr_EGsZsBh3uuCw4Vrf4FkI7W2DvjJrN6eveME2WQ.e',
    ],
  ])('[B2] [B4] is the same for the same content, passphrase, salt and iv: %i iterations', async (iterations, expected) => {
    const content = new TextEncoder().encode('Rye & Co');
    expect(await sealContent(content, 'kf8j ek05 yvm3', { iterations, salt: SALT, iv: IV })).toBe(expected);
    // Opened, and then found to be no compressed record: another key would be told as a wrong passphrase.
    expect(await unlocked(expected, PHRASE)).toBe('damaged');
  });

  it('[B4] takes a fresh salt and a fresh iv each time', async () => {
    const { world } = memoryPorts();
    const links = await Promise.all([1, 2, 3].map(() => lockRecord({ compression, world }, record, PHRASE, FEW)));
    const fresh = links.flatMap((link) => [lockedOf(link).salt, lockedOf(link).iv]).map(String);
    expect(new Set(fresh).size).toBe(6);
  });

  it('[B7] [B8] opens however the passphrase is typed', async () => {
    expect(await unlocked(fragment, ' kf8j ekO5 yvm3 ')).toBe(textOfRecord(record));
    const own = await lockRecord(memoryPorts(), record, 'Nora’s quiet harbour', FEW);
    expect(await unlocked(own, `nora's  Quiet harbour`)).toBe(textOfRecord(record));
  });

  it('[B4] [B5] opens as the record that it was made of', async () => {
    const law = async (each: typeof record, phrase: string): Promise<boolean> => {
      const current = { ...each, minEdit: FORMAT };
      return (await unlocked(await lockRecord(memoryPorts(), current, phrase, FEW), phrase)) === textOfRecord(current);
    };
    await fc.assert(fc.asyncProperty(anyRecord, fc.string({ unit: 'grapheme' }), law), { numRuns: runs(2_000) });
  });

  it('[B3] takes 600,000 iterations, and then opens with its passphrase alone', async () => {
    const chance = chanceOf(11);
    const [started, rounds] = [performance.now(), 17];
    for (let round = 0; round < rounds; round += 1) {
      const phrase = makePassphrase(Uint8Array.from({ length: 8 }, () => chance(256)));
      const made = await lockRecord(memoryPorts(), realisticRecord(FULL, round + 1, false), phrase);
      expect(lockedOf(made).iterations).toBe(600_000);
      expect(await unlocked(made, phrase.toLowerCase())).toBe(textOfRecord(realisticRecord(FULL, round + 1, false)));
      expect(await unlocked(made, PHRASE)).toBe('wrongPassphrase');
    }
    printFigure(`600,000 iterations: ${Math.round((performance.now() - started) / rounds / 3)} ms each, ${rounds * 3} times`);
  });

  it('[B6] opens with none of many wrong passphrases', async () => {
    const chance = chanceOf(7);
    for (let run = 0; run < runs(200); run += 1) {
      const at = chance(PHRASE.length);
      const letter = 'ABCDEFGHJKMNPQRSTVWXYZ23456789'.charAt(chance(30));
      const wrong =
        run % 2 ? makePassphrase(Uint8Array.from({ length: 8 }, () => chance(256))) : PHRASE.slice(0, at) + letter + PHRASE.slice(at + 1);
      if (wrong !== PHRASE) expect(await unlocked(fragment, wrong)).toBe('wrongPassphrase');
    }
    expect(await unlocked(fragment, '')).toBe('wrongPassphrase');
  });

  it('[B5] has the same length modulo 64 as every other, and tells it in steps alone', async () => {
    const lengths = new Set<number>();
    for (let more = 0; more < 300; more += 1) {
      const noted = write(record, SAM, [1, 'note', 'Zoë 😀 q7'.repeat(more).slice(0, more)]);
      lengths.add(payloadOf(await lockRecord({ ...memoryPorts(), compression: STORED }, noted, PHRASE, FEW)).length);
    }
    expect([...lengths].map((length) => length % 64)).toEqual([...lengths].map(() => 50));
    expect(lengths.size).toBeLessThan(10);
    expect(payloadOf(await lockRecord(memoryPorts(), emptyRecord(), PHRASE, FEW)).length % 64).toBe(50);
  });

  it('[B5] gives back content of any length', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (content) => {
        expect(padContent(content).length % 64).toBe(0);
        expect(contentOf(padContent(content))).toEqual(new Uint8Array(content));
      }),
    );
    expect([contentOf(new Uint8Array(0)), contentOf(new Uint8Array(64).fill(255))]).toEqual([undefined, undefined]);
  });
});

describe('the header of a locked link', () => {
  it('[B4] cannot be changed in any bit', async () => {
    const payload = payloadOf(fragment);
    const problems = new Map<string, number>();
    for (let bit = 0; bit < 34 * 8; bit += 1) {
      const changed = payload.slice();
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      const parsed = parseLocked(payloadOf(fragmentOf(changed)), 1);
      const problem = parsed.ok ? await unlocked(fragmentOf(changed), PHRASE) : parsed.problem;
      problems.set(problem, (problems.get(problem) ?? 0) + 1);
    }
    expect(Object.fromEntries(problems)).toEqual({ tooNew: 15, invalid: 11, wrongPassphrase: 246 });
  });

  it.each([0, 1, 599_999, 4_000_001, 2 ** 31, 2 ** 32 - 1])(
    '[B3] is refused before any derivation when it asks for %i iterations',
    (iterations) => {
      const derive = vi.spyOn(crypto.subtle, 'deriveKey');
      const payload = payloadOf(fragment);
      new DataView(payload.buffer).setUint32(1, iterations);
      expect(parseLocked(payload)).toEqual({ ok: false, problem: 'invalid' });
      expect(derive).not.toHaveBeenCalled();
    },
  );

  it.each([600_000, 1_200_000, 4_000_000])('[B3] may ask for %i iterations', (iterations) => {
    const payload = payloadOf(fragment);
    new DataView(payload.buffer).setUint32(1, iterations);
    expect(parseLocked(payload)).toMatchObject({ ok: true, value: { iterations } });
  });

  it.each([
    ['another way to the key', 0, 2],
    ['no way to the key', 0, 0],
    ['a newer format of the content', 33, FORMAT + 1],
  ])('[B3] is too new with %s', (_what, at, value) => {
    const payload = payloadOf(fragment);
    payload[at] = value;
    expect(parseLocked(payload, 1)).toEqual({ ok: false, problem: 'tooNew' });
  });

  it('[B6] is damaged when its payload has no whole blocks', () => {
    const payload = payloadOf(fragment);
    for (const length of [0, 1, 33, 34, 50, 113, payload.length - 1, payload.length - 64 + 1])
      expect(parseLocked(payload.slice(0, length), 1)).toEqual({ ok: false, problem: 'damaged' });
  });
});

describe('the lock', () => {
  it('is there where the platform has WebCrypto, and not on plain http', () => {
    expect(canLock()).toBe(true);
    vi.spyOn(crypto, 'subtle', 'get').mockReturnValue(Reflect.get({}, 'subtle'));
    expect(canLock()).toBe(false);
  });

  it('[B6] says what is wrong with content that was sealed wrongly', async () => {
    const wrong = { ...memoryPorts(), compression: { ...STORED, deflate: async () => Uint8Array.of(1, 2, 3) } };
    expect(await unlocked(await lockRecord(wrong, record, PHRASE, FEW), PHRASE)).toBe('damaged');
    const noRecord = { ...memoryPorts(), compression: { ...STORED, deflate: () => STORED.deflate('[]') } };
    expect(await unlocked(await lockRecord(noRecord, record, PHRASE, FEW), PHRASE)).toBe('notARecord');
  });
});
