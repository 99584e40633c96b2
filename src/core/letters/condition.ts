// Whether a condition fits what is known. Rules: SPEC.md, Z.
import { UNANSWERED, type Condition, type ConditionMap } from './letter.ts';

/** What is known: the answer of each question that has one, the round, and the outcome once it is found. */
export type Facts = ReadonlyMap<string, string>;

const ALWAYS: ConditionMap = {};

/** The first map of a condition that fits, an empty one where there is nothing to fit, or undefined. */
export function fittingMap(when: Condition, facts: Facts): ConditionMap | undefined {
  if (when.length === 0) return ALWAYS;
  return when.find((map) => Object.entries(map).every(([question, answers]) => answers.includes(facts.get(question) ?? UNANSWERED)));
}

/** Whether a condition fits whatever is still to be answered, never fits, or may yet do either. */
export function prospect(when: Condition, facts: Facts): 'yes' | 'no' | 'maybe' {
  if (when.length === 0) return 'yes';
  const each = when.map((map) => mapProspect(map, facts));
  if (each.includes('yes')) return 'yes';
  return each.includes('maybe') ? 'maybe' : 'no';
}

function mapProspect(map: ConditionMap, facts: Facts): 'yes' | 'no' | 'maybe' {
  const known = Object.entries(map).filter(([question]) => facts.has(question));
  if (known.some(([question, answers]) => !answers.includes(facts.get(question) ?? UNANSWERED))) return 'no';
  return known.length === Object.keys(map).length ? 'yes' : 'maybe';
}
