// Every rule of SPEC.md is quoted by the name of at least one test, and no test quotes a rule that is not there.
import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ruleNumbers } from './spec-rules.ts';

const TESTS = globSync('{core,e2e,letters,pdf,storage,stores}/**/*.{test,spec}.ts', { cwd: `${import.meta.dirname}/..` });

/** The rules that the names of tests quote: '[K4] is the one of the first line that fits'. */
function quotedRules(): ReadonlySet<string> {
  const names = TESTS.flatMap((file) => {
    const text = readFileSync(`${import.meta.dirname}/../${file}`, 'utf8');
    return [...text.matchAll(/\(\s*['`](?<name>(?:\[[A-Z]\d+\] )+)[^\s]/g)].map(({ groups }) => groups?.['name'] ?? '');
  });
  return new Set(names.flatMap((name) => [...name.matchAll(/\[([A-Z]\d+)\]/g)].flatMap(([, rule]) => rule ?? [])));
}

it('every rule of SPEC.md is quoted by a test', () => {
  const quoted = quotedRules();
  expect(ruleNumbers().length).toBeGreaterThan(60);
  expect(ruleNumbers().filter((rule) => !quoted.has(rule))).toEqual([]);
});

it('every rule that a test quotes is in SPEC.md', () => {
  const rules = ruleNumbers();
  expect([...quotedRules()].filter((rule) => !rules.includes(rule))).toEqual([]);
});

it('the rules are numbered without gaps', () => {
  const numbers = new Map<string, number[]>();
  for (const rule of ruleNumbers()) numbers.set(rule.charAt(0), [...(numbers.get(rule.charAt(0)) ?? []), Number(rule.slice(1))]);
  for (const counted of numbers.values()) expect(counted).toEqual(counted.map((_, at) => at + 1));
});
