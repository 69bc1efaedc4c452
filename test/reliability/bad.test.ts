/** The short form of the tables of bad input: some kinds of each, against the check and some of the other calls. */
import { expect, test } from '@jest/globals';
import { badCalls, badWorkbooks } from './bad/run';
import type { Outcome } from './sweep';

async function bad(outcomes: AsyncGenerator<Outcome>): Promise<readonly string[]> {
  const found: string[] = [];
  let kinds = 0;
  for await (const outcome of outcomes) {
    kinds++;
    if (outcome.found.length > 0) found.push(`${outcome.where}: ${outcome.found.join(' | ')}`);
  }
  expect(kinds).toBeGreaterThan(7);
  return found;
}

test('bad input in the workbook is told, nothing is half-written, and no raw exception is shown', async () => {
  expect(await bad(badWorkbooks({ part: 24, every: 12 }))).toEqual([]);
}, 300_000);

test('bad sources and bad answers to dialogs get their sentence', async () => {
  expect(await bad(badCalls({ part: 4 }))).toEqual([]);
});
