// Draws letters by lot and writes them to a file, to be read whole: npm run letters -- --draw 20 --seed 7 --only early-access-reply
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createChance, drawLetter } from '../test/letters/draw.ts';
import { readLetters } from '../test/letters/letter-files.ts';

const { values } = parseArgs({
  options: {
    draw: { type: 'string', default: '20' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    only: { type: 'string' },
    out: { type: 'string' },
  },
});
const count = Number(values.draw);
const seed = Number(values.seed);
const file = values.out ?? join(tmpdir(), `letters-${seed}.txt`);

const chance = createChance(seed);
const drawn = readLetters().flatMap(({ letter }) => {
  const texts = Array.from({ length: count }, (_, at) => `=== ${letter.slug} ${at + 1}\n${drawLetter(letter, chance)}\n`);
  return values.only === undefined || values.only === letter.slug ? texts : [];
});
writeFileSync(file, drawn.join('\n'));
console.log(`Seed ${seed}: wrote ${drawn.length} letters to ${file}`);
