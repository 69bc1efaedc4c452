/** Each rule on documents points out its own bad example and says nothing of the good one. */
import { expect, test } from '@jest/globals';
import { EXAMPLES } from '../../src/check/examples';
import { RULES } from '../../src/check/rules';
import { findings, SCORES, workbook } from './builders';

const BOOK = workbook({ before: SCORES.map((score) => score - 2) });
const ON_DOCUMENTS = RULES.filter(({ document }) => document.length > 0);

test.each(ON_DOCUMENTS.map(({ id, title }) => [id, title] as const))('%s %s', (id) => {
  const { bad, good } = EXAMPLES[id]!;
  expect(findings(id, bad, BOOK)).not.toEqual([]);
  expect(findings(id, good, BOOK)).toEqual([]);
});

test('no example without its rule', () => {
  expect(Object.keys(EXAMPLES).filter((id) => !ON_DOCUMENTS.some((rule) => rule.id === id))).toEqual([]);
});
