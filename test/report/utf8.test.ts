/** UTF-8 of our own, held against the encoder of the Encoding standard. */
import { expect, test } from '@jest/globals';
import { assert, property, string } from 'fast-check';
import { utf8 } from '../../src/report/docx/utf8';

const standard = new TextEncoder();

test.each(['', 'ITA', 'รายงานผล ๘๕.๐๐', '߿ࠀ', '\u{10000}\u{10ffff}', 'ก\ud83dข', '\udc00\ud800', '\ud83d', '\ud83d\ud83d\ude00'])(
  'writes %j as the standard does',
  (text) => {
    expect([...utf8(text)]).toEqual([...standard.encode(text)]);
  },
);

test('writes any text as the standard does, lone surrogates included', () => {
  assert(property(string({ unit: 'binary' }), (text) => expect([...utf8(text)]).toEqual([...standard.encode(text)])));
  const units = string({ unit: 'binary', minLength: 1 }).map((text) => text.slice(0, text.length - 1));
  assert(property(units, units, (one, two) => expect([...utf8(two + one)]).toEqual([...standard.encode(two + one)])));
});
