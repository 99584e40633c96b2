import { expect, it } from 'vitest';
import { createChance, drawLetter } from './draw.ts';
import { readLetters } from './letter-files.ts';

it('the same seed draws the same letters', () => {
  const drawn = (seed: number): readonly string[] => {
    const chance = createChance(seed);
    return readLetters().map(({ letter }) => drawLetter(letter, chance));
  };
  expect(drawn(7)).toEqual(drawn(7));
  expect(drawn(7)).not.toEqual(drawn(8));
  for (const text of drawn(7)) expect(text).toMatch(/\n\nSubject: .+\n\nHello|\n\nSubject: .+\n\nThis page/);
});
