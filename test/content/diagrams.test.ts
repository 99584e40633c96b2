// A word that runs out of its box is seen only on a phone, and by readers: the author must hear of it at the build.
import { describe, expect, it } from 'vitest';
import { diagramSchema } from '../../src/collections/schemas/diagram.ts';

const diagram = (box: object) => ({
  title: 'Who',
  says: 'The client.',
  height: 100,
  boxes: [{ at: [0, 0], size: [120, 40], lines: ['Client'], ...box }],
});

const messages = (fields: unknown): readonly string[] => {
  const parsed = diagramSchema.safeParse(fields);
  return parsed.success ? [] : parsed.error.issues.map(({ message }) => message);
};

describe('a diagram', () => {
  it('takes words that fit their boxes', () => {
    expect(messages(diagram({}))).toEqual([]);
  });

  it.each([
    [{ lines: ['The client owns it'] }, /at most 13 letters .* received "The client owns it"/],
    [{ lines: ['Client', 'owns', 'it'] }, /at least 67 high/],
    [{ at: [300, 0] }, /ends within the sheet/],
    [{ at: [0] }, /expected \[x, y\]/],
  ])('says what is wrong with %o', (box, message) => {
    expect(messages(diagram(box))).toEqual([expect.stringMatching(message)]);
  });
});
