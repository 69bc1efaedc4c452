/** One score at a time: what is read, and the words for every kind of bad value. */
import { describe, expect, test } from '@jest/globals';
import { readGrid } from '../../src/intake';
import { parseScore, scoreProblem } from '../../src/reading';
import { options } from './builders';

describe('what people write as a score', () => {
  test.each<[string | number, number]>([
    ['๑๐๐.๐๐๐', 100],
    ['๙6.๖5', 96.65],
    ['ได้ ๙๖.๖๕ คะแนน', 96.65],
    [' 93.00 ', 93],
    ['ร้อยละ 88.5', 88.5],
    ['77%', 77],
    ['**85.29**', 85.29],
    ['0', 0],
    [92.9976, 92.9976],
    ['\u200b99.34\u00a0', 99.34],
  ])('%j is a score', (raw, value) => {
    expect(parseScore(raw)).toEqual({ value });
  });

  test.each([
    ['9O.5O', 90.5],
    ['l00.00', 100],
    ['1OO', 100],
  ])('%s holds letters for digits and is marked as repaired', (raw, value) => {
    expect(parseScore(raw)).toEqual({ value, repaired: true });
  });
});

const BAD = {
  'ninety-five': 'SCORE_NOT_NUMBER',
  '9,5': 'SCORE_COMMA',
  '950': 'SCORE_RANGE',
  '-1': 'SCORE_RANGE',
  '100.001': 'SCORE_RANGE',
  '': 'SCORE_BLANK',
  '#REF!': 'SCORE_ERROR',
  '1/10/2568': 'SCORE_DATE',
  '=B2+C2': 'SCORE_FORMULA',
  '91.20 / 93.10': 'SCORE_TWO_NUMBERS',
} as const;

const problemOf = (raw: string | boolean | null) => {
  const parsed = parseScore(raw);
  return 'problem' in parsed ? parsed.problem : null;
};

test.each(Object.entries(BAD))('%j is no score and says why', (raw, code) => {
  expect(problemOf(raw)).toMatchObject({ code, found: raw });
});

test('every kind of bad value has words of its own', () => {
  const words = [...Object.keys(BAD), true].map((raw) => {
    const problem = problemOf(raw);
    return `${problem?.what.replace(problem.found, '')} ${problem?.advice}`;
  });
  expect(new Set(words).size).toBe(words.length);
});

test('a lost decimal point comes with the score it may have been', () => {
  expect(problemOf('950')?.advice).toContain('95');
  expect(problemOf('9,5')?.advice).toContain('9.5');
});

test('a score problem names its place first', () => {
  const problem = problemOf('#REF!');
  if (!problem) throw new Error('no problem');
  expect(scoreProblem(problem, 'ช่อง D5', { sheet: 'คะแนนตัวชี้วัด', cell: 'D5' })).toMatchObject({
    severity: 'error',
    code: 'SCORE_ERROR',
    cell: 'D5',
    sheet: 'คะแนนตัวชี้วัด',
  });
  expect(scoreProblem(problem, 'ช่อง D5').message.startsWith('ช่อง D5: ')).toBe(true);
});

test.each(Object.entries(BAD))('in a sheet, %j is a problem of its cell', (raw, code) => {
  const intake = readGrid(
    [
      ['ตัวชี้วัด', 'คะแนน'],
      ['การใช้อำนาจ', 99.81],
      ['การใช้งบประมาณ', raw],
    ],
    options,
  );
  // What may be meant is shown, and taken only when somebody ticks it.
  expect(intake.scores.filter(({ doubt }) => doubt !== 'guess').map(({ key }) => key)).toEqual(['indicator:3']);
  expect(intake.problems).toContainEqual(expect.objectContaining({ code, cell: 'B3' }));
});
