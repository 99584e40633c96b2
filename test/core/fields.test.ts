import { describe, expect, it } from 'vitest';
import { ACCOUNT_TEXTS, codeOfField, doneField, FIELD_CODES, fieldOfCode, markField, nameField } from '../../src/core/fields.ts';
import { NUMBERED_FIELDS } from '../../src/core/pack-columns.ts';
import { MARKS, SIDES } from '../../src/core/template.ts';

describe('fields', () => {
  it('[F1] have a name and a permanent short code', () => {
    expect(Object.entries(FIELD_CODES).map(([field, code]) => `${code} ${field}`).join(', ')).toMatchInlineSnapshot(
      `"p project, c client-name, d developer-name, s started, e last-day, t together, w side, i listed, u unused, n name, v service, a address, l login, o owner, k kept, kn kept-note, r renews, z note, f confirms, mh handed-over, ml logged-in, mn in-our-name, mc changed, dc done-client, dd done-developer, q answer, gc signed-client-day, gcn signed-client-name, gcs signed-client-seal, gd signed-developer-day, gdn signed-developer-name, gds signed-developer-seal"`,
    ); // prettier-ignore
    const codes = Object.values(FIELD_CODES);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.filter((code) => Object.hasOwn(FIELD_CODES, code))).toEqual([]);
  });

  it('[F1] come back from their code', () => {
    for (const field of Object.keys(FIELD_CODES)) expect(fieldOfCode(codeOfField(field))).toBe(field);
  });

  it('[F1] keep an unknown code as their name, whatever it is', () => {
    for (const text of ['x1', 'a-newer-field', 'constructor', 'valueof', '__proto__']) {
      expect([fieldOfCode(text), codeOfField(text)]).toEqual([text, text]);
    }
  });

  it('hold names, marks and ticks under names of their own', () => {
    const used = [...SIDES.map(nameField), ...SIDES.map(doneField), ...MARKS.map(markField), ...ACCOUNT_TEXTS];
    expect(used.filter((field) => !Object.hasOwn(FIELD_CODES, field))).toEqual([]);
    expect([nameField('client'), doneField('developer'), markField('changed')]).toEqual(['client-name', 'done-developer', 'changed']);
  });

  it('[F1] has a number in links that never changes: its place among the first 32', () => {
    const codes = 'p c d s e t w i u n v a l o k kn r z f mh ml mn mc dc dd q gc gcn gcs gd gdn gds';
    expect(NUMBERED_FIELDS.map(codeOfField).join(' ')).toBe(codes);
  });
});
