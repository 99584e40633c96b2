import { describe, expect, it } from 'vitest';
import { editDistance, nearestWord, suggestQuery } from '../../src/core/did-you-mean.ts';

const KNOWN = ['domain', 'name', 'padlock', 'access', 'account', 'hosting', 'change', 'charge'];

describe('editDistance', () => {
  it.each([
    ['domain', 'domain', 0],
    ['domian', 'domain', 1],
    ['padlok', 'padlock', 1],
    ['pasword', 'password', 1],
    ['acount', 'account', 1],
    ['host', 'list', 2],
    ['', 'abc', 3],
    ['abc', '', 3],
  ])('counts the slips from %s to %s', (one, other, steps) => {
    expect(editDistance(one, other)).toBe(steps);
  });
});

describe('nearestWord', () => {
  it.each([
    ['domian', 'domain'],
    ['padlok', 'padlock'],
    ['acount', 'account'],
    ['hostign', 'hosting'],
  ])('mends %s to %s', (typed, meant) => {
    expect(nearestWord(typed, KNOWN)).toBe(meant);
  });

  it('leaves a word that is known, is the beginning of one or has another ending', () => {
    expect(['domain', 'acces', 'domains', 'changed'].map((word) => nearestWord(word, KNOWN))).toEqual([null, null, null, null]);
  });

  it('leaves a word that is too short or too far from all', () => {
    expect(['dmn', 'xyzzy', 'photosynthesis'].map((word) => nearestWord(word, KNOWN))).toEqual([null, null, null]);
  });

  it('takes the earlier of two words that are equally near', () => {
    expect(nearestWord('chaxge', KNOWN)).toBe('change');
  });

  it('prefers a word with the same first letter', () => {
    expect(nearestWord('bost', ['host', 'best'])).toBe('best');
  });
});

describe('suggestQuery', () => {
  it('mends only the words that met nothing', () => {
    expect(suggestQuery('Domian nme', ['domian'], KNOWN)).toBe('domain nme');
  });

  it('has nothing to say when no word can be mended', () => {
    expect(suggestQuery('domain xyzzy', ['xyzzy'], KNOWN)).toBeNull();
    expect(suggestQuery('domain', [], KNOWN)).toBeNull();
  });
});
