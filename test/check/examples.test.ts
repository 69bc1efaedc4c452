/** Each rule on documents points out its own bad example and says nothing of the good one. */
import { expect, test } from '@jest/globals';
import { EXAMPLES } from '../../src/check/examples';
import { type DocumentRuleId, RULES } from '../../src/check/rules';
import { findings, SCORES, workbook } from './builders';

const BOOK = workbook({ before: SCORES.map((score) => score - 2) });
const ON_DOCUMENTS = RULES.filter(({ document }) => document.length > 0);
const named = Object.entries(EXAMPLES) as readonly (readonly [DocumentRuleId, (typeof EXAMPLES)[DocumentRuleId]])[];

test.each(named)('%s', (id, { bad, good }) => {
  expect(findings(id, bad, BOOK)).not.toEqual([]);
  expect(findings(id, good, BOOK)).toEqual([]);
});

test('every rule on documents has its example, and no other rule has one', () => {
  expect(named.map(([id]) => id).sort()).toEqual(ON_DOCUMENTS.map(({ id }) => id).sort());
});
