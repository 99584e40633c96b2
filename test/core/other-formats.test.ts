// The record for other programs: nothing typed becomes a formula, a heading or a second event.
import fc from 'fast-check';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { calendarDays, readCalendar, toCalendar } from '../../src/core/exports/calendar.ts';
import { unfoldLines } from '../../src/core/exports/calendar-text.ts';
import { toMarkdown } from '../../src/core/exports/markdown.ts';
import { toPlainText } from '../../src/core/exports/plain-text.ts';
import type { PrintModel } from '../../src/core/exports/print-model.ts';
import { readSpreadsheet, tableOf, toSpreadsheet } from '../../src/core/exports/spreadsheet.ts';
import { toPrintModel } from '../../src/core/exports/to-print-model.ts';
import type { ChecklistRecord } from '../../src/core/record.ts';
import { runs, timeLimit } from '../nightly.ts';
import { NORA, SAM, sampleRecord, TODAY, write } from './sample-records.ts';
import { HANDOVER } from './sample-templates.ts';

const ADDRESS = 'https://fairhandover.example/checklists/sample/';
const SETTING = { siteName: 'Fair Handover', address: ADDRESS, saved: 'Saved 21 November 2026, 10:42' };
const CALENDAR = { at: Date.UTC(2026, 10, 21, 10, 42), today: TODAY, address: ADDRESS };

const record = write(
  write(
    sampleRecord(),
    SAM,
    ['r', 'last-day', TODAY + 9],
    ['r', 'note', 'Keys are in the safe\n# 2nd line'],
    [1, 'service', '=HYPERLINK("evil")'],
    [1, 'address', 'my.gull.example'],
    [1, 'login', '`office`'],
    [1, 'renews', TODAY + 30],
    [1, 'note', 'Ask "Anna", twice'],
    [2, 'unused', true],
    [2, 'renews', TODAY + 31],
    [11, 'unused', true],
  ),
  NORA,
  [1, 'logged-in', TODAY],
);

const modelOf = (held: ChecklistRecord): PrintModel => toPrintModel(HANDOVER, held, SETTING);

const withNames = (text: string): PrintModel => {
  const model = modelOf(record);
  return {
    ...model,
    title: `Rye ${text}`,
    note: text,
    accounts: model.accounts.map((account) => ({
      ...account,
      name: text,
      note: text,
      facts: [{ label: 'Login', value: text, exact: true }],
    })),
  };
};

/** What people type to make trouble, and anything else. */
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc
    .array(
      fc.constantFrom(
        '=',
        '+1',
        '-',
        '@',
        '#',
        '* ',
        '_a_',
        '`',
        '``',
        '[x](y)',
        '<b>',
        '&amp;',
        '\\',
        '|',
        '"',
        ',',
        ';',
        '\n',
        '\r\n',
        '    ',
        '1. ',
        '~~',
        'www.a.example',
        'https://a.example/_x_y_?a=1&b=2).',
        'a@b.example',
        '$x$',
        '![',
        'BEGIN:VEVENT',
        '\t',
        '====',
        ':',
        'Ł',
        '鍵',
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
);

describe('every format', () => {
  it('[U9] holds what the record shows, and no ids or clocks', () => {
    const model = modelOf(record);
    for (const text of [toSpreadsheet(model), toMarkdown(model), toPlainText(model)]) {
      expect(text).toContain('Keys are in the safe'.slice(0, text.startsWith('\ufeff') ? 0 : undefined));
      expect(text).toContain('my.gull.example');
      expect(text).not.toMatch(/sam-0001|nora-001/);
      expect(text).not.toContain(record.id);
    }
  });
});

describe('a spreadsheet', () => {
  it('[U10] has a row for each account, step and question, and is read back', () => {
    const model = modelOf(record);
    const rows = readSpreadsheet(toSpreadsheet(model));
    expect(rows).toEqual(tableOf(model));
    expect(rows).toHaveLength(1 + model.accounts.length + model.sections.flatMap(({ items }) => items).length);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([13]));
    expect(rows[1]).toEqual(
      expect.arrayContaining([
        'Accounts',
        '1',
        'Account 1',
        'my.gull.example',
        'Ask "Anna", twice',
        expect.stringContaining('I logged in (21 November 2026)'),
      ]),
    );
    expect(toSpreadsheet(model)).toMatch(/^\ufeff"Part","Number"/);
    expect(toSpreadsheet(model)).toContain('"Ask ""Anna"", twice"\r\n');
  });

  it('[U10] loses nothing, whatever was typed', () => {
    const law = (text: string): void => {
      expect(readSpreadsheet(toSpreadsheet(withNames(text)))).toEqual(tableOf(withNames(text)));
    };
    fc.assert(fc.property(anyText, law), { numRuns: runs(300) });
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '\t=1', '\n=1', '\t1', '\r1', '＝1', '＋1', '－1', '＠a', '\u00a0=1', '\u3000=1'])(
    '[U11] makes no formula of %j',
    (text) => {
      const [, account] = readSpreadsheet(toSpreadsheet(withNames(text)));
      expect(account?.[2]).toBe(`'${text}`);
    },
  );

  it('[U11] leaves everything else as it is', () => {
    const law = (text: string): void => {
      const [, account] = readSpreadsheet(toSpreadsheet(withNames(text)));
      expect([text, `'${text}`]).toContain(account?.[2]);
      if (/^[\p{L}\p{N}]/u.test(text)) expect(account?.[2]).toBe(text);
    };
    fc.assert(fc.property(anyText, law), { numRuns: runs(300) });
  });
});

describe('Markdown', () => {
  const parse = (text: string) => unified().use(remarkParse).use(remarkGfm).parse(text);
  const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

  it('[U12] shows headings, boxes and notes', () => {
    const text = toMarkdown(modelOf(record));
    expect(text).toContain('# Rye & Co bakery'.replace('&', '\\&'));
    expect(text).toContain('\n## Accounts\n\n### 1 Account 1\n');
    expect(text).toContain('- Service: =HYPERLINK("evil")\n- Web address: `my.gull.example`\n- Login: `` `office` ``\n');
    expect(text).toContain('- [x] Nora: I logged in (21 November 2026)\n');
    expect(text).toContain('> Keys are in the safe\\\n> \\# 2nd line\n');
  });

  it('[U12] takes what was typed for text alone, and shows all of it', { timeout: timeLimit(30_000) }, () => {
    const law = (typed: string): void => {
      const model = withNames(typed);
      const tree = parse(toMarkdown(model));
      const [title, notes]: [string[], string[]] = [[], []];
      const kinds = new Set<string>();
      visit(tree, (node) => {
        kinds.add(node.type);
        if (node.type === 'heading' && node.depth === 1) title.push(toString(node));
        if (node.type === 'blockquote') notes.push(flat(toString(node)));
        if (node.type === 'link') expect(node.url).toMatch(/^(?:https?|mailto):/);
      });
      for (const kind of [
        'emphasis',
        'strong',
        'html',
        'image',
        'table',
        'thematicBreak',
        'code',
        'delete',
        'linkReference',
        'footnoteReference',
        'definition',
      ])
        expect([kind, kinds.has(kind)]).toEqual([kind, false]);
      expect(title.map(flat)).toEqual([flat(`Rye ${typed}`)]);
      if (typed.trim() !== '') expect(notes[0]?.replace(/\s/g, '')).toBe(typed.replace(/\s/g, ''));
    };
    fc.assert(fc.property(anyText, law), { numRuns: runs(300) });
  });
});

describe('plain text', () => {
  it('[U13] has boxes and indented notes', () => {
    const text = toPlainText(modelOf(record));
    expect(text).toMatch(/^Rye & Co bakery\n=+\n/);
    expect(text).toContain('\n[x] Nora: I logged in (21 November 2026)\n[ ] ');
    expect(text).toContain('\n    Keys are in the safe\n    # 2nd line\n');
    expect(text).toContain('\nLogin: `office`\n');
  });
});

describe('a calendar', () => {
  it('[U14] has what renews, with a warning, and the yearly check', () => {
    const text = toCalendar(HANDOVER, record, CALENDAR);
    const lines = unfoldLines(text);
    expect(lines.slice(0, 2)).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0']);
    expect(lines.filter((line) => line.startsWith('DTSTART'))).toEqual(['DTSTART;VALUE=DATE:20261221', 'DTSTART;VALUE=DATE:20271130']);
    expect(lines.filter((line) => line.startsWith('SUMMARY'))).toEqual([
      'SUMMARY:Account 1 renews',
      'SUMMARY:Yearly check: Rye & Co bakery',
    ]);
    expect(lines).toContain('TRIGGER:-P14D');
    expect(lines).toContain('RRULE:FREQ=YEARLY');
    expect(lines).toContain('DTSTAMP:20261121T104200Z');
  });

  it('[U14] begins the yearly check a year from today where no last day is set, and leaves out far years', () => {
    const held = write(sampleRecord(), SAM, [1, 'renews', 2_932_896]);
    expect(calendarDays(HANDOVER, held, CALENDAR)).toMatchObject([{ day: TODAY + 365, isYearly: true }]);
  });

  it('[U14] folds lines at 75 bytes and never within a character', () => {
    const held = write(record, SAM, [1, 'service', 'Łódź 鍵 👩‍💻 '.repeat(30)]);
    const text = toCalendar(HANDOVER, held, CALENDAR);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text).not.toContain('\ufffd');
    expect(readCalendar(text)).toEqual(calendarDays(HANDOVER, held, CALENDAR));
  });

  it('[U15] is read back whole, and nothing typed begins an event of its own', () => {
    const law = (typed: string): void => {
      const held = write(record, SAM, [1, 'service', typed], [1, 'name', typed], ['r', 'project', typed]);
      const text = toCalendar(HANDOVER, held, CALENDAR);
      const lines = unfoldLines(text);
      expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(2);
      expect(lines.filter((line) => !/^[A-Z-]+(;[A-Z]+=[A-Z]+)?:/.test(line))).toEqual([]);
      expect(readCalendar(text).map(({ day, id }) => [day, id])).toEqual(
        calendarDays(HANDOVER, held, CALENDAR).map(({ day, id }) => [day, id]),
      );
    };
    fc.assert(fc.property(anyText, law), { numRuns: runs(200) });
  });
});
