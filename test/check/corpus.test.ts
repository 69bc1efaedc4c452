/**
 * The checker on reports it was not made for: twelve reports in six ways of writing (test/check/corpus), clean and with planted mistakes. Three of the six
 * ways were kept aside while the rules were written. `npx jest test/check/corpus` prints what was measured.
 */
import { describe, expect, test } from '@jest/globals';
import { check, HELD_OUT, measure, reportsOf, TUNE } from './corpus/measure';

const SEEDS = [1, 2, 3, 4, 5, 6];
/** Mistakes in one report at once. */
const AT_ONCE = 8;

describe('reports written anew', () => {
  test.each(reportsOf([...TUNE, ...HELD_OUT]).map((report) => [`${report.voice} ${report.it.agency}`, report] as const))(
    'a clean one has no findings: %s',
    (_, { text, it }) => {
      expect(check(text, it.year)).toEqual([]);
    },
  );

  // Floors a little below what was measured, so that a step back is seen.
  test.each([
    { name: 'tuned', voices: TUNE, recall: 0.94, precision: 0.95 },
    { name: 'held out', voices: HELD_OUT, recall: 0.92, precision: 0.95 },
  ])('planted mistakes are found, and little else is said: $name', ({ name, voices, recall, precision }) => {
    const { planted, found, said, wrong, missed } = measure(voices, SEEDS, AT_ONCE);
    const kinds = [...missed].map(([kind, count]) => `${kind} ${count}`).join(', ');
    process.stdout.write(
      `${name}: ${found} of ${planted} planted mistakes found, ${said - wrong.length} of ${said} findings right; missed: ${kinds}\n`,
    );
    expect(found / planted).toBeGreaterThanOrEqual(recall);
    expect(1 - wrong.length / said).toBeGreaterThanOrEqual(precision);
  });
});
