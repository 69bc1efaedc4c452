/** Inputs as officials have them (test/intake/field): nothing silently wrong, nothing falls over, and what people can read is read or asked. */
import { expect, test } from '@jest/globals';
import { INPUTS } from './field/inputs';
import { isOffered, type Judged, judge, type Verdict } from './field/judge';

const HALVES = ['tuned', 'kept'] as const;
const judged: Readonly<Record<string, readonly Judged[]>> = Object.fromEntries(
  HALVES.map((half) => [half, INPUTS.filter((input) => input.half === half).map(judge)]),
);
const linesOf = (half: string, ...verdicts: readonly Verdict[]): readonly string[] =>
  (judged[half] ?? []).filter(({ verdict }) => verdicts.includes(verdict)).map(({ id, verdict, why }) => `${verdict} ${id}: ${why}`);

test.each(HALVES)('no value is written that is not true, and nothing falls over (%s half)', (half) => {
  expect(linesOf(half, 'wrong', 'crash')).toEqual([]);
});

test.each(HALVES)('85 in 100 are read right or asked (%s half)', (half) => {
  const all = judged[half] ?? [];
  expect(all.length).toBeGreaterThan(70);
  expect(linesOf(half, 'unread').length / all.length).toBeLessThan(0.15);
});

/** The files whose inputs are everyday copies, mails and tables; the others look for what goes wrong. */
const EVERYDAY = /^(?:(?:broken|later|pages|prose|tables) |sixth-everyday|seventh-(?:everyday|more)|eighth-everyday)/;

test('nineteen in twenty of what people can read are read right, or shown with their true values to be ticked', () => {
  const readable = INPUTS.filter(({ expects }) => expects === 'values');
  const right = new Set(HALVES.flatMap((half) => judged[half] ?? []).flatMap(({ id, verdict }) => (verdict === 'right' ? [id] : [])));
  const neither = readable.filter((input) => !right.has(input.id) && !isOffered(input)).map(({ id }) => id);
  expect(neither.length / readable.length).toBeLessThan(0.05);
});

test('85 in 100 of the everyday forms are read without a question', () => {
  const ids = new Set(INPUTS.filter(({ id, expects }) => EVERYDAY.test(id) && expects === 'values').map(({ id }) => id));
  const everyday = HALVES.flatMap((half) => judged[half] ?? []).filter(({ id }) => ids.has(id));
  expect(everyday.length).toBeGreaterThan(150);
  expect(everyday.filter(({ verdict }) => verdict === 'right').length / everyday.length).toBeGreaterThanOrEqual(0.85);
});
