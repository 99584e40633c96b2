import { expect, it } from 'vitest';
import { usualPaper } from '../../src/core/exports/print-choice.ts';

it.each([
  ['en-US', 'Letter'],
  ['es-MX', 'Letter'],
  ['fr-CA', 'Letter'],
  ['en-us', 'Letter'],
  ['en-Latn-US', 'Letter'],
  ['en-GB', 'A4'],
  ['en', 'A4'],
  ['de-DE', 'A4'],
  ['zh-Hans-CN', 'A4'],
  ['', 'A4'],
])('[U4] chooses the paper for %s: %s', (language, paper) => {
  expect(usualPaper(language)).toBe(paper);
});
