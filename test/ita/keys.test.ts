/** Score keys are made and read in one place: what is made is read back as what it was made of. */
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { indicatorKey, isItemKey, itemKey, parseKey, parseRowSubject, partKey, subjectOf, subKey, toolKey } from '../../src/ita';
import { PARTS, type ScoreKey, TOOLS } from '../../src/model';

describe('a score key', () => {
  test('is read back as what it was made of', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('I', 'E', 'O'),
        fc.integer({ min: 1, max: 99 }),
        fc.constantFrom(...PARTS),
        fc.constantFrom(...TOOLS),
        (letter, number, part, tool) => {
          expect(parseKey(itemKey(`${letter}${number}`, part))).toEqual({ kind: 'item', code: `${letter}${number}`, part });
          expect(parseKey(indicatorKey(number))).toEqual({ kind: 'indicator', number });
          expect(parseKey(partKey(part))).toEqual({ kind: 'part', part });
          expect(parseKey(toolKey(tool))).toEqual({ kind: 'tool', tool });
          expect(parseKey(subKey(`9.${number}`))).toEqual({ kind: 'sub', code: `9.${number}` });
        },
      ),
    );
    expect(parseKey('total')).toEqual({ kind: 'total' });
  });

  test.each(['', 'level', 'item:E1', 'item:@EIT1', 'item:E1@EIT3', 'tool:XIT', 'indicator:', 'indicator:x', 'total:1', 'sub:'])(
    '“%s” is none',
    (text) => {
      expect(parseKey(text)).toBeNull();
      expect(() => subjectOf(text as ScoreKey)).toThrow();
    },
  );

  test('of an item or sub-indicator stands in the sheet of items', () => {
    expect([itemKey('O1', 'OIT'), subKey('9.1'), indicatorKey(9), 'total' as const].map(isItemKey)).toEqual([true, true, false, false]);
  });

  test('differs from the subject of an analysis row, which has no respondent part', () => {
    expect(parseRowSubject('item:E10')).toEqual({ kind: 'item', code: 'E10' });
    expect(parseRowSubject('indicator:9')).toEqual({ kind: 'indicator', number: 9 });
    expect(parseRowSubject('item:E10@EIT1')).toBeNull();
  });
});
