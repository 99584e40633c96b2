// Why: facts go stale without a sound. The build is where somebody looks.
import { expect, it } from 'vitest';
import { ageMessages } from '../../src/integrations/checked-days.ts';

const fileOf = (path: string, checked: string) => ({ path, text: `title: x\nchecked: ${checked}\nmarks: []\n` });
const today = new Date('2026-11-25T16:00:00Z');

it('names each file that was last checked more than twelve months ago, and no other', () => {
  const files = [
    fileOf('content/guides/old.mdx', '2025-11-24'),
    fileOf('content/guides/to-the-day.mdx', '2025-11-25'),
    fileOf('content/accounts/new.yaml', '2026-11-21'),
    fileOf('content/accounts/quoted.yaml', "'2024-01-31'"),
    { path: 'content/words/dns.md', text: 'title: DNS\n' },
  ];
  expect(ageMessages(files, today)).toEqual([
    'content/guides/old.mdx: checked: expected a day from 2025-11-25 on; received 2025-11-24. Check its facts and sources again, then write the new day.',
    'content/accounts/quoted.yaml: checked: expected a day from 2025-11-25 on; received 2024-01-31. Check its facts and sources again, then write the new day.',
  ]);
});

it('counts a year back from a leap day to the first of March', () => {
  expect(ageMessages([fileOf('a.yaml', '2027-02-28')], new Date('2028-02-29'))).toHaveLength(1);
  expect(ageMessages([fileOf('a.yaml', '2027-03-01')], new Date('2028-02-29'))).toEqual([]);
});
