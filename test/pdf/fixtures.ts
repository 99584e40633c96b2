// Records as the print model tells them: a small bakery, a long handover, an empty one.
import { readFile } from 'node:fs/promises';
import type { PrintAccount, PrintBox, PrintItem, PrintModel } from '../../src/core/exports/print-model.ts';
import type { KeyState } from '../../src/core/key-state.ts';
import { formatCatalogue, listPdfFonts } from '../../src/integrations/pdf-font-files.ts';
import { CATALOGUE } from '../../src/pdf/catalogue.ts';
import type { FontLoader } from '../../src/pdf/make-pdf.ts';

/** 21 November 2026, 10:42 UTC. */
export const CREATED_AT = Date.UTC(2026, 10, 21, 10, 42);

/** What the build takes from packages. */
const PACKAGED = listPdfFonts();

/** Reads the font files from where the site serves them, or from the packages that the build takes them from. */
export const readFont: FontLoader = async (file) => {
  if (file === CATALOGUE) return new TextEncoder().encode(formatCatalogue(PACKAGED.families)).buffer;
  const bytes = await readFile(PACKAGED.files.get(file) ?? new URL(`../../public/fonts/pdf/${file}`, import.meta.url));
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
};

const MARKS = ['Handed over', 'Nora: I logged in', 'It is in our name', 'Password changed'] as const;
const DAYS = ['2 November 2026', '9 November 2026', '9 November 2026', '30 September 2026'] as const;

const CAPTIONS: Readonly<Record<KeyState, string>> = {
  unused: 'Not used',
  clean: 'Nora’s alone',
  yours: 'Nora’s; Sam may still get in',
  both: 'Handed over: log in and check the name',
  dev: 'With Sam',
  unlisted: 'Not listed yet',
};

const DONE_MARKS: Readonly<Record<KeyState, number>> = { unused: 0, unlisted: 0, dev: 0, both: 1, yours: 3, clean: 4 };

function createMarks(state: KeyState): readonly PrintBox[] {
  return MARKS.map((label, index) => {
    const done = index < DONE_MARKS[state];
    return { label, state: done ? 'done' : 'open', on: done ? (DAYS[index] ?? '') : '' };
  });
}

/** An account with its facts: service, address, login, where kept, renews. */
function createAccount(number: number, name: string, state: KeyState, values: readonly string[] = [], note = ''): PrintAccount {
  const labels = ['Service', 'Web address', 'Login', 'Where kept', 'Renews'];
  const facts = labels.flatMap((label, index) => {
    const value = values[index] ?? '';
    return value === '' ? [] : [{ label, value, exact: index === 1 || index === 2 }];
  });
  return { number, name, state, caption: CAPTIONS[state], facts, boxes: createMarks(state), note };
}

const LEGEND = [
  { state: 'unlisted', words: 'Not listed yet' },
  { state: 'dev', words: 'With Sam' },
  { state: 'both', words: 'Handed over: log in and check the name' },
  { state: 'yours', words: 'Nora’s; Sam may still get in' },
  { state: 'clean', words: 'Nora’s alone' },
  { state: 'unused', words: 'Not used' },
] as const;

const ACCOUNTS: readonly PrintAccount[] = [
  createAccount(1, 'Domain', 'clean', ['Harbour Domains', 'my.harbour.example', 'accounts@rye.example', 'Password manager', '14 May 2027']),
  createAccount(2, 'Certificate', 'yours', [
    'Comes with the hosting',
    'anchor.example/tls',
    'accounts@rye.example',
    'Same as hosting',
    'Renews itself',
  ]),
  createAccount(
    3,
    'Hosting',
    'both',
    ['Anchor Hosting', 'my.anchor.example', 'accounts@rye.example'],
    'Ask Anchor to move the invoice to Rye & Co before the end of the year. The old card stops working in December.',
  ),
  createAccount(4, 'CDN', 'unused'),
  createAccount(5, 'Backups', 'dev', ['Coldstore', 'app.coldstore.example', 'sam@osei.example', 'With Sam', 'Every month']),
  createAccount(6, 'Search tools', 'unlisted'),
];

const ITEMS: readonly PrintItem[] = [
  {
    number: 7,
    title: 'Tell each other about the last day',
    boxes: [
      { label: 'Done (Sam)', state: 'done', on: '7 September 2026' },
      { label: 'Done (Nora)', state: 'open', on: '' },
    ],
    unused: false,
    note: '',
  },
  {
    number: 8,
    title: 'Can somebody other than Sam reach every backup, and has a backup been read back at least once?',
    boxes: [
      { label: 'Yes', state: 'open', on: '' },
      { label: 'No', state: 'open', on: '' },
      { label: 'Not sure', state: 'done', on: '12 November 2026' },
      { label: 'Does not apply', state: 'open', on: '' },
    ],
    unused: false,
    note: 'Sam will try it on the first quiet Monday.',
  },
  { number: 9, title: 'Move the app store listing', boxes: [{ label: 'Done (Sam)', state: 'open', on: '' }], unused: true, note: '' },
];

/** Six accounts in six states, three items, two sign-offs. */
export const BAKERY: PrintModel = {
  lang: 'en-GB',
  title: 'Rye & Co bakery website',
  checklist: 'Handover record',
  siteName: 'Fair Handover',
  parties: [
    { side: 'client', role: 'Client', name: 'Nora Rye' },
    { side: 'developer', role: 'Developer', name: 'Sam Osei' },
  ],
  dates: ['Started 7 September 2026', 'Last day 30 November 2026'],
  tally: 'Nora holds 2 of 5 keys',
  accounts: ACCOUNTS,
  legend: LEGEND,
  todo: [
    { number: 3, words: 'Nora logs in to the hosting.' },
    { number: 5, words: 'Sam hands over the backups.' },
    { number: 6, words: 'Ask Sam about search tools.' },
  ],
  sections: [{ title: 'Before the last day', items: ITEMS }],
  note: 'Sam stays on call until 31 December for faults in the new order form. After that, we pay by the hour.',
  signOffs: [
    { side: 'client', role: 'Client', name: 'Nora Rye', statement: 'I can get in everywhere and I changed every password.', on: '' },
    {
      side: 'developer',
      role: 'Developer',
      name: 'Sam Osei',
      statement: 'I handed over every key I know of and kept none.',
      on: '20 November 2026',
    },
  ],
  saved: 'Saved 21 November 2026, 10:42',
  address: 'https://fair-handover.example/checklists/handover/',
};

const STATES: readonly KeyState[] = ['clean', 'yours', 'both', 'dev', 'unlisted', 'unused'];

function createLongAccount(index: number): PrintAccount {
  const state = STATES[index % STATES.length] ?? 'dev';
  const values =
    state === 'unused' || state === 'unlisted' ? [] : ['Harbour', `host${index}.example`, 'accounts@rye.example', 'Safe', 'Every year'];
  return createAccount(
    index + 1,
    index % 7 === 0 ? 'Payment provider' : `Service ${index + 1}`,
    state,
    values,
    index % 9 === 0 ? 'A short note.' : '',
  );
}

function createLongItem(index: number): PrintItem {
  const [step = BAKERY.sections[0]?.items[0], question = step] = ITEMS;
  if (!step || !question) throw new Error('the bakery has no items');
  return { ...(index % 2 === 0 ? step : question), number: 31 + index };
}

/** Thirty accounts and thirty steps and questions in three sections. */
export const SIXTY: PrintModel = {
  ...BAKERY,
  tally: 'Nora holds 10 of 25 keys',
  accounts: Array.from({ length: 30 }, (_, index) => createLongAccount(index)),
  todo: Array.from({ length: 24 }, (_, index) => ({ number: index + 1, words: `Nora logs in to service ${index + 1}.` })),
  sections: ['First week', 'Second week', 'Last week'].map((title, section) => ({
    title,
    items: Array.from({ length: 10 }, (_, index) => createLongItem(section * 10 + index)),
  })),
};

/** Names and notes in other scripts, and one that no font here can show. */
export const SCRIPTS: PrintModel = {
  ...BAKERY,
  title: 'Łukasz & <Söhne>',
  parties: [
    { side: 'client', role: 'Client', name: 'Żaneta Ćwiąkała' },
    { side: 'developer', role: 'Developer', name: 'Ștefan Ğül' },
  ],
  accounts: [
    createAccount(1, 'Κεντρικός', 'clean', ['Λιμάνι'], 'Ο κωδικός βρίσκεται στο χρηματοκιβώτιο. Ρώτα πρώτα τη Νόρα.'),
    createAccount(2, 'Почта', 'yours', ['Почтовый ящик'], 'Пароль лежит в сейфе. Ключ у Ґанни і Ђорђа.'),
    createAccount(3, 'Hosting', 'dev', ['Anchor'], 'პაროლი სამთან until Friday'),
  ],
};

const LONG_SENTENCE = 'Before anybody changes the mail records, write down what is there now, because the old values bring the mail back. ';

/** A note that is longer than a page, in a row and in an item. */
export const LONG_NOTES: PrintModel = {
  ...BAKERY,
  note: `${LONG_SENTENCE.repeat(40)}\n\nA second paragraph.`,
  accounts: ACCOUNTS.map((account) => (account.number === 3 ? { ...account, note: LONG_SENTENCE.repeat(60) } : account)),
  sections: [
    { title: 'Before the last day', items: ITEMS.map((item) => ({ ...item, note: LONG_SENTENCE.repeat(item.number === 8 ? 60 : 1) })) },
  ],
};

/** Nothing filled in. */
export const EMPTY: PrintModel = {
  lang: 'en-GB',
  title: '',
  checklist: 'Handover record',
  siteName: 'Fair Handover',
  parties: [
    { side: 'client', role: 'Client', name: '' },
    { side: 'developer', role: 'Developer', name: '' },
  ],
  dates: [],
  tally: '',
  accounts: [],
  legend: [],
  todo: [],
  sections: [],
  note: '',
  signOffs: [],
  saved: 'Saved 21 November 2026, 10:42',
  address: 'https://fair-handover.example/checklists/handover/',
};
