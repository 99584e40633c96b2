// Ids and numbers are permanent, so two things never share one.
import { clashes, type Claim } from './clashes.ts';
import { checklistPath, placedItems } from './content-paths.ts';
import type { ContentSet } from './content-set.ts';

/** Ids shared by two items or sections, numbers used twice, and places in the catalogue taken twice. */
export function idMessages(content: ContentSet): string[] {
  const items = content.checklists.flatMap(placedItems).map(({ place, item }) => ({ place: `${place}.id`, key: item.id }));
  const perChecklist = content.checklists.flatMap((checklist) => [
    ...clashes(numberClaims(checklist)),
    ...clashes(
      checklist.data.sections.map((section, s) => ({
        place: `${checklistPath(checklist.slug)}: sections[${s}].id`,
        key: section.id,
        what: 'an id that no other section of this checklist has',
        advice: 'Choose another.',
      })),
    ),
  ]);
  const unique = { what: 'an id that no other item of any checklist has', advice: 'Choose another; an id is never shared.' };
  return [...clashes(items.map((claim) => ({ ...claim, ...unique }))), ...perChecklist, ...clashes(fileClaims(content))];
}

function numberClaims(checklist: ContentSet['checklists'][number]): Claim[] {
  return placedItems(checklist).map(({ place, item }) => ({
    place: `${place}.number`,
    key: String(item.number),
    what: 'a number that no other item of this checklist has',
    advice: 'Take the next one that was never used.',
  }));
}

function fileClaims({ checklists, accounts }: ContentSet): Claim[] {
  return [
    ...checklists.map(({ slug, data }) => ({
      place: `${checklistPath(slug)}: number`,
      key: `checklist ${data.number}`,
      what: 'a number that no other checklist has',
      advice: 'Take the next one that was never used.',
    })),
    ...accounts.map(({ slug, data }) => ({
      place: `content/accounts/${slug}.yaml: order`,
      key: `place ${data.order}`,
      what: 'a place that no other account has',
      advice: 'Choose another place on the rack.',
    })),
  ];
}
