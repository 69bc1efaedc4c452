/** The short form of `npm run reliability`: the two commands that write most, at some of their moments. */
import { expect, test } from '@jest/globals';
import { addOnOf } from './host';
import { faults, type Outcome, races } from './sweep';

async function bad(outcomes: AsyncGenerator<Outcome>): Promise<readonly string[]> {
  const found: string[] = [];
  let points = 0;
  for await (const outcome of outcomes) {
    points++;
    if (outcome.found.length > 0 && !outcome.remains) found.push(`${outcome.where}: ${outcome.found[0]}`);
  }
  expect(points).toBeGreaterThan(5);
  return found;
}

const SOME = { commands: ['analysis', 'plan'], workbooks: ['busy'] } as const;

test('what another person does beside a run is neither lost nor put into another row', async () => {
  expect(await bad(races(addOnOf, { ...SOME, every: 6 }))).toEqual([]);
});

test('a run that is killed, or loses an answer, ends the second time as one that was not disturbed', async () => {
  expect(await bad(faults(addOnOf, ['kill', 'after', 'before'], { ...SOME, every: 5 }))).toEqual([]);
});
