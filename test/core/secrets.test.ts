// What may be a password: the rules one by one. How much that catches is in secret-figures.test.ts.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clearEdits, withoutCertain } from '../../src/core/secrets/clear-secrets.ts';
import { findSecrets } from '../../src/core/secrets/find-secrets.ts';
import { certainSecrets, notSecretKey, recordSecrets } from '../../src/core/secrets/record-secrets.ts';
import { actorRow, itemRow, RECORD_ROW } from '../../src/core/ids.ts';
import { editRecord, rowOf, textOf } from '../../src/core/record.ts';
import { runs } from '../nightly.ts';
import { makeToken } from './made-tokens.ts';
import { chanceOf } from './realistic-record.ts';
import { NORA, sampleRecord, SAM, textOfRecord, write } from './sample-records.ts';

/** What is found, as 'kind: text'. */
function found(text: string): readonly string[] {
  return findSecrets(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}

const KEY = makeToken('stripe', chanceOf(1));

describe('what is certain', () => {
  it.each([
    [`the key is ${KEY}.`, KEY],
    ['password: Brioche2024!', 'Brioche2024!'],
    ['PASSWORD=CINNAMON42', 'CINNAMON42'],
    ['Kennwort : Hefeteig_44', 'Hefeteig_44'],
    ['contraseña: Ensaimada#21', 'Ensaimada#21'],
    ['пароль: Bulochka2023', 'Bulochka2023'],
    ['パスワード：MelonPan88!', 'MelonPan88!'],
    ['ftp://bob:trout5@ftp.shop.example/www', 'bob:trout5@'],
    ['otpauth://totp/Shop?secret=MFRGGZDFMZTWQ2LK', 'otpauth://totp/Shop?secret=MFRGGZDFMZTWQ2LK'],
    ['API key: 4f9d8a7b6c5e4d3c2b1a0f9e8d7c6b5a', '4f9d8a7b6c5e4d3c2b1a0f9e8d7c6b5a'],
  ])('[E2] is the secret in %j', (text, secret) => {
    expect(found(text)).toEqual([`certain: ${secret}`]);
  });

  it('[E2] is a private key from its first line to its last', () => {
    const lines = ['-----BEGIN OPENSSH PRIVATE KEY-----', 'b3BlbnNzaC1rZXktdjEA', 'AAAEbm9uZQ==', '-----END OPENSSH PRIVATE KEY-----'].join(
      '\n',
    );
    expect(found(`server:\n${lines}\nask Sam`)).toEqual([`certain: ${lines}`]);
  });

  it.each([
    'password: in 1Password, vault Bakery',
    'password: page12',
    'pw: 1Password',
    'google-site-verification=Qm7vX2kLr9TzB4nWc8YdHs1JpFa6EgUo3iKxNtRb5Zq',
    'verification token: Qm7vX2kLr9TzB4nWc8YdHs1JpFa6EgUo3iKxNtRb5Zq',
    'sk_live_ keys are in the vault',
    'https://shop.example:8080/admin',
  ])('[E2] is nothing in %j', (text) => {
    expect(found(text).filter((each) => each.startsWith('certain'))).toEqual([]);
  });

  it('[E1] goes before what is likely, and findings never overlap', () => {
    const law = (text: string): boolean =>
      findSecrets(text).every(({ start, end }, at, all) => start < end && end <= text.length && start >= (all[at - 1]?.end ?? 0));
    const words = fc.constantFrom(
      'password',
      'is',
      ':',
      '=',
      KEY,
      'Tr33house!',
      'pin',
      '4471',
      'admin',
      '/',
      'kq3v',
      'the',
      '\n',
      'ß',
      'パス',
    );
    const text = fc.array(fc.oneof(words, fc.string({ unit: 'grapheme', maxLength: 12 }))).map((parts) => parts.join(' '));
    fc.assert(fc.property(text, law), { numRuns: runs(1_000) });
    expect(found(`password is ${KEY} or Tr33house!`)).toEqual([`certain: ${KEY}`, 'likely: Tr33house!']);
  });
});

describe('what is likely', () => {
  it.each([
    ['on the door: Tr33house!', 'Tr33house!'],
    ['pw tigerbread1', 'tigerbread1'],
    ['password is muffin', 'muffin'],
    ['we all use Bakery2020', 'Bakery2020'],
    ['correct-horse-oven-timer', 'correct-horse-oven-timer'],
  ])('[E3] is the word in %j', (text, word) => {
    expect(found(text)).toEqual([`likely: ${word}`]);
  });

  it.each([
    ['das Passwort ist Apfelkuchen', 'Apfelkuchen'],
    ['le mot de passe c’est tartelette', 'tartelette'],
    ['la contraseña es girasol', 'girasol'],
    ['a senha é girassol', 'girassol'],
    ['la password è gattonero', 'gattonero'],
    ['het wachtwoord is zonnebloem', 'zonnebloem'],
    ['hasło to słonecznik', 'słonecznik'],
    ['lösenordet är blåbär', 'blåbär'],
    ['adgangskode: solsikke', 'solsikke'],
    ['salasana: mustikka', 'mustikka'],
    ['heslo je slunecnice', 'slunecnice'],
    ['jelszó: napraforgó', 'napraforgó'],
    ['parola este castravete', 'castravete'],
    ['şifre: ayçiçeği', 'ayçiçeği'],
    ['пароль: солнышко', 'солнышко'],
    ['密码 hello2024', 'hello2024'],
    ['비밀번호 hello2024', 'hello2024'],
  ])('[E4] is the value after a label of its language in %j', (text, value) => {
    expect(found(text)).toEqual([`likely: ${value}`]);
  });

  it.each([
    'password is in the safe',
    'Passwort kennt nur Frau Meier',
    'mot de passe à changer en juin',
    'la contraseña la sabe Pepe',
    'wachtwoord in kluis',
    'hasło zna kierownik',
    'パスワードは1Passwordにあります',
    'the password was changed in May',
    'password manager: Bitwarden',
  ])('[E4] is nothing where a note says where or who: %j', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ['alarm code is 4471', '4471'],
    ['safe combination 14-32-7', '14-32-7'],
    ['the key box by the bins opens with 6 1 8 3', '6 1 8 3'],
    ['digicode 47B19', '47b19'],
    ['if it freezes, type 6391', '6391'],
  ])('[E5] is the number in %j', (text, number) => {
    expect(found(text).map((each) => each.toLowerCase())).toEqual([`likely: ${number}`]);
  });

  it.each([
    'post code YO21 9ZZ',
    'discount code SPRING10 until April',
    'alarm installed in 2019',
    'alarm company: 0113 496 0123',
    'a 6-digit code comes by text',
    'code promo PAIN10',
    'door sign 240 €',
  ])('[E5] is nothing in %j', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ['backup codes: 4821 9930, 7716 2048', '4821 9930'],
    ['2FA key kq3v mz7t p2xa dn4l', 'kq3v mz7t p2xa dn4l'],
    ['maiden name: Featherstone', 'Featherstone'],
    ['first pet = Tiddles', 'Tiddles'],
    ['hello@shop.example / Oakham_Lane7', 'Oakham_Lane7'],
    ['admin / admin', 'admin'],
    ['capital B, akery, then 2 0 2 2', 'capital B, akery, then 2 0 2 2'],
    [
      'pumpkin ladder orange velvet copper sunset drill pigeon rocket amber fence noodle',
      'pumpkin ladder orange velvet copper sunset drill pigeon rocket amber fence noodle',
    ],
  ])('[E6] is the secret in %j', (text, secret) => {
    expect(found(text)).toEqual([`likely: ${secret}`]);
  });

  it.each([
    'nora@millbakery.example / sam@webcraft.example',
    'https://shop.example/collections/bread?page=2',
    'menu-2024-summer.pdf',
    'open Tue-Sat 7:30-15:00',
    'renews 04/11/2025, about 38 euro',
    'WordPress 6.4.3, php 8.1',
    'zone id 8f14e45fceea167a5a36dedd4bea2543',
    'site id 6f9619ff-8b86-d011-b42d-00c04fc964ff',
    'deployed commit 3f2a9c1',
    'customer no. 4820117',
    'Brand colours #C0392B and #F4E1C1',
    'G-7KQ2XM0P4L',
    'A record points to 203.0.113.42',
    'IBAN DE89 3704 0044 0532 0130 00',
    '',
  ])('[E7] is nothing in %j', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('a record', () => {
  const holding = (...fields: readonly (readonly [row: string | number, field: string])[]) =>
    write(sampleRecord(), NORA, ...fields.map(([row, field]) => [row, field, `key ${KEY} here`] as const));
  const placesOf = (record = sampleRecord(), notSecrets: readonly string[] = []): readonly string[] =>
    recordSecrets(record, notSecrets).map(({ row, field }) => `${row} ${field}`);

  it('[E8] is looked through wherever people type, names and rows off the list included', () => {
    const typed = [['r', 'project'], ['r', 'client-name'], ['r', 'note'], [1, 'login'], [1, 'kept-note'], ['aabc123', 'name']] as const; // prettier-ignore
    const record = write(holding(...typed), SAM, [1, 'listed', false]);
    expect(new Set(placesOf(record))).toEqual(
      new Set(['r project', 'r client-name', 'r note', 'i1 login', 'i1 kept-note', 'aabc123 name']),
    );
  });

  it('[E8] is not looked through where people choose, in sign-offs and in device rows', () => {
    expect(placesOf(holding([1, 'kept'], [1, 'answer'], ['r', 'signed-client-name'], [actorRow(NORA), 'side']))).toEqual([]);
  });

  it('[E9] lets a part pass that the reader called no password, in its cell alone', () => {
    const record = holding(['r', 'note'], [1, 'note']);
    expect(placesOf(record, [notSecretKey(RECORD_ROW, 'note', KEY)])).toEqual(['i1 note']);
    expect(placesOf(write(record, NORA, ['r', 'note', `now ${KEY}`]), [notSecretKey(RECORD_ROW, 'note', KEY)])).toEqual(['i1 note']);
    const another = makeToken('stripe', chanceOf(2));
    expect(placesOf(write(record, NORA, ['r', 'note', another]), [notSecretKey(RECORD_ROW, 'note', KEY)])).toEqual(['r note', 'i1 note']);
  });

  it('[E9] remembers no part of the text itself', () => {
    expect(notSecretKey(itemRow(3), 'note', KEY)).toMatch(/^i3 note \d{1,15}$/);
  });

  it('[E10] is cleared of the found parts alone, and of the whole text where hardly a word is left', () => {
    const record = write(sampleRecord(), NORA, ['r', 'note', `the key ${KEY} is Sam’s`], [1, 'note', KEY], [3, 'note', 'all well']);
    const cleared = editRecord(record, NORA, clearEdits(record, certainSecrets(record, [])));
    const notes = [RECORD_ROW, itemRow(1), itemRow(3)].map((row) => textOf(rowOf(cleared, row), 'note'));
    expect(notes).toEqual(['the key is Sam’s', '', 'all well']);
  });

  it('[E10] goes into an address without what is certain, everything else and all stamps as they are', () => {
    const record = holding(['r', 'note']);
    expect(textOfRecord(withoutCertain(record, []))).toBe(textOfRecord(record).replace(`key ${KEY} here`, 'key here'));
    expect(withoutCertain(sampleRecord(), [])).toEqual(sampleRecord());
    expect(withoutCertain(record, [notSecretKey(RECORD_ROW, 'note', KEY)])).toBe(record);
  });
});
