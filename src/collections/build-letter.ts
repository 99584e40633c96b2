// A letter's file -> the letter as a page needs it, as plain data.
import type { Condition, ConditionMap, Letter, LetterField, LetterQuestion, LetterVariant } from '../core/letters/letter.ts';
import type { LetterContent } from './schemas/letter.ts';

type Named<Fields> = Fields & { readonly slug: string };
type Written = Pick<LetterContent['paragraphs'][number], 'when' | 'text' | 'without' | 'variants'>;

/** A letter as its page and the core need it. */
export function letterOf(content: Named<LetterContent>): Letter {
  const { slug, number, title, from, to, why, rounds, outcomes, notes } = content;
  return {
    ...{ slug, number, title, from, to, why, rounds, outcomes, notes },
    subject: content.subject.map(variantOf),
    questions: content.questions.map(questionOf),
    fields: content.fields.map(({ id, label, field, gap, example, take }) => ({ id, kind: field, label, gap, example, take })),
    paragraphs: content.paragraphs.map(({ id, role, madeBy, gap, ...written }) => ({
      id,
      role,
      madeBy,
      gap,
      variants: variantsOf(written),
    })),
  };
}

function questionOf({ id, ask, why, answers, field, gap, example, take }: LetterContent['questions'][number]): LetterQuestion {
  if (field === undefined)
    return { id, ask, why, kind: 'choice', answers: (answers ?? []).map((answer) => ({ note: undefined, ...answer })) };
  const filled: LetterField = { id, kind: field, label: ask, gap: gap ?? ask, example, take };
  return { id, ask, why, kind: 'field', field: filled };
}

/** The condition of a paragraph counts for each of its variants as well. */
function variantsOf({ when, text, without, variants }: Written): readonly LetterVariant[] {
  return variants?.map((variant) => variantOf({ ...variant, when: both(when, variant.when) })) ?? [{ when, text: text ?? '', without }];
}

function variantOf({ when, text, without }: Omit<LetterVariant, 'without'> & { without?: string | undefined }): LetterVariant {
  return { when, text, without };
}

/** The condition that fits where both do. */
function both(one: Condition, other: Condition): Condition {
  if (one.length === 0 || other.length === 0) return [...one, ...other];
  return one.flatMap((first) => other.map((second) => bothMaps(first, second)));
}

function bothMaps(one: ConditionMap, other: ConditionMap): ConditionMap {
  const shared = Object.entries(other).map(
    ([question, answers]) => [question, answers.filter((answer) => one[question]?.includes(answer) ?? true)] as const,
  );
  return { ...one, ...Object.fromEntries(shared) };
}
