/** The corpus of forms in which results reach people: nothing silently wrong, and what people can read is read or asked. */
import { describe, expect, test } from '@jest/globals';
import { CASES, type Case } from './corpus/cases';
import { judge } from './corpus/verdict';

const groups = [...new Set(CASES.map(({ group }) => group))];
const idsOf = (cases: readonly Case[], verdicts: readonly string[]): readonly string[] =>
  cases.flatMap((one) => {
    const { verdict, why } = judge(one);
    return verdicts.includes(verdict) ? [`${one.id}: ${why}`] : [];
  });

describe.each(groups)('%s', (group) => {
  const cases = CASES.filter((one) => one.group === group);

  test('no value is written that is not true, and nothing falls over', () => {
    expect(idsOf(cases, ['wrong', 'crash'])).toEqual([]);
  });

  test('where two readings are possible, or none, it is said', () => {
    expect(
      idsOf(
        cases.filter(({ truth }) => truth.kind !== 'values'),
        ['unread'],
      ),
    ).toEqual([]);
  });
});

test.each(['tuned', 'kept'] as const)('of what a person can read, 85 in 100 are read right or asked (%s half)', (half) => {
  const readable = CASES.filter((one) => one.half === half && one.truth.kind === 'values');
  const unread = idsOf(readable, ['unread']);
  expect(readable.length).toBeGreaterThan(60);
  expect(unread.length / readable.length).toBeLessThan(0.15);
});
