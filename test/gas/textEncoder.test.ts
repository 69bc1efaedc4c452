/** The TextEncoder that Apps Script lacks, held against the one of the Encoding standard. */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { assert, property, string } from 'fast-check';
import { installTextEncoder } from '../../src/gas/textEncoder';

const standard = new TextEncoder();
const scope = globalThis as { TextEncoder?: unknown };
const kept = scope.TextEncoder;

beforeEach(() => {
  delete scope.TextEncoder;
  installTextEncoder();
});

afterEach(() => {
  scope.TextEncoder = kept;
});

const encoded = (text: string): readonly number[] => [...new (scope.TextEncoder as typeof TextEncoder)().encode(text)];

test.each(['', 'ITA', 'รายงานผล ๘๕.๐๐', '߿ࠀ', '\u{10000}\u{10ffff}', 'ก\ud83dข', '\udc00\ud800', '\ud83d', '\ud83d\ud83d\ude00'])(
  'writes %j as the standard does',
  (text) => {
    expect(encoded(text)).toEqual([...standard.encode(text)]);
  },
);

test('writes any text as the standard does, lone surrogates included', () => {
  assert(property(string({ unit: 'binary' }), (text) => expect(encoded(text)).toEqual([...standard.encode(text)])));
  const units = string({ unit: 'binary', minLength: 1 }).map((text) => text.slice(0, text.length - 1));
  assert(property(units, units, (one, two) => expect(encoded(two + one)).toEqual([...standard.encode(two + one)])));
});

test('leaves the platform’s own alone', () => {
  scope.TextEncoder = kept;
  installTextEncoder();
  expect(scope.TextEncoder).toBe(kept);
});
