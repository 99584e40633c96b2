import { describe, expect, it } from 'vitest';
import { compression } from '../../src/storage/compression.ts';
import { fileNameOf } from '../../src/storage/files.ts';
import { memoryPorts } from '../../src/storage/memory.ts';
import { newActorId, newOwnRow, newRecord, newRecordId } from '../../src/storage/new-ids.ts';
import { isOwnRow, parseActorId, parseRecordId } from '../../src/core/ids.ts';

describe('compression', () => {
  it('gives texts back, up to the length that was allowed', async () => {
    for (const text of ['', 'a', 'Zoë 😀 日本語', 'x'.repeat(100_000)]) {
      const bytes = new Uint8Array(await compression.deflate(text));
      expect(await compression.inflate(bytes, 100_000)).toBe(text);
    }
  });

  it('stops a flood, and is nothing for bytes that are no compressed text', async () => {
    const bomb = new Uint8Array(await compression.deflate('x'.repeat(10_000_000)));
    expect(bomb.length).toBeLessThan(20_000);
    expect(await compression.inflate(bomb, 256 * 1024)).toBeUndefined();
    expect(await compression.inflate(Uint8Array.of(1, 2, 3), 1_000)).toBeUndefined();
    const whole = new Uint8Array(await compression.deflate('some text that is cut'));
    expect(await compression.inflate(whole.slice(0, -3), 1_000)).toBeUndefined();
  });
});

describe('new ids', () => {
  const { world } = memoryPorts();

  it('[I2] are of the forms that the parser takes, and new each time', () => {
    const [record, other] = [newRecordId(world), newRecordId(world)];
    expect([parseRecordId(record), parseRecordId(other)]).toEqual([record, other]);
    expect(record).not.toBe(other);
    const [device, second] = [newActorId(world), newActorId(world)];
    expect(parseActorId(device)).toBe(device);
    expect(device).not.toBe(second);
    expect([isOwnRow(newOwnRow(world)), newOwnRow(world) === newOwnRow(world)]).toEqual([true, false]);
  });

  it('[R6] give a new record its id, its device and its day', () => {
    const { id, actor, today } = newRecord(world);
    expect([parseRecordId(id), parseActorId(actor), today]).toEqual([id, actor, world.today()]);
  });
});

describe('file names', () => {
  it.each([
    ['Rye & Co bakery', 'rye-co-bakery'],
    ['Café “Zoë”', 'cafe-zoe'],
    ['../../etc/passwd', 'etc-passwd'],
    ['日本', 'checklist'],
    ['', 'checklist'],
    ['x'.repeat(60), 'x'.repeat(40)],
  ])('of %s are plain', (project, name) => {
    expect(fileNameOf(project)).toBe(name);
  });
});
