/** Levels of both schemes, against published rows and at their edges. */
import { describe, expect, test } from '@jest/globals';
import { levelOf as judge, type LevelQuestion } from '../../src/ita';

const levelOf = (question: Omit<LevelQuestion, 'threshold'>) => judge({ ...question, threshold: 85 });

const parts = (IIT: number, EIT1: number, EIT2: number, OIT: number) => ({ IIT, EIT1, EIT2, OIT });
const letters = (total: number) => levelOf({ scheme: 'letters', total, parts: {} });
const five = (total: number, values: ReturnType<typeof parts>) => levelOf({ scheme: 'fiveLevels', total, parts: values });

test.each([
  [100, 'AA'],
  [95, 'AA'],
  [94.99, 'A'],
  [91.07, 'A'],
  [85, 'A'],
  [84.99, 'B'],
  [78.35, 'B'],
  [75, 'B'],
  [74.99, 'C'],
  [65.38, 'C'],
  [64.99, 'D'],
  [55, 'D'],
  [54.99, 'E'],
  [50, 'E'],
  [49.99, 'F'],
  [0, 'F'],
])('%d is %s in letters', (total, name) => {
  expect(letters(total)).toMatchObject({ name, provisional: false, reachesTarget: total >= 85 });
});

test.each([
  ['all at 95', 95, parts(95, 95, 95, 95), 'ผ่านดีเยี่ยม'],
  ['a high total with one part at 94.99', 97.9, parts(99, 94.99, 98, 99), 'ผ่านดี'],
  ['all at exactly 85', 85, parts(85, 85, 85, 85), 'ผ่านดี'],
  ['one part at 84.99', 94.64, parts(98, 84.99, 90, 99), 'ผ่าน'],
  ['only EIT ส่วนที่ 2 below', 92.31, parts(93.46, 92.57, 79.21, 96.25), 'ผ่าน'],
  ['total 84.99', 84.99, parts(85, 85, 85, 84), 'ต้องปรับปรุง'],
  ['total 70', 70, parts(70, 70, 70, 70), 'ต้องปรับปรุง'],
  ['total 69.99', 69.99, parts(100, 100, 100, 20), 'ต้องปรับปรุงโดยด่วน'],
])('%s', (_, total, values, name) => {
  expect(five(total, values)).toMatchObject({ name, provisional: false });
});

test('a total that is printed as 85.00 has the level of 85.00', () => {
  expect(five(84.995, parts(90, 90, 90, 84.9951)).name).toBe('ผ่านดี');
  expect(five(84.9949, parts(90, 90, 90, 90)).name).toBe('ต้องปรับปรุง');
});

describe('without EIT by parts', () => {
  const combined = (total: number, eit: number | null, oit = 90) =>
    levelOf({ scheme: 'fiveLevels', total, parts: { IIT: 95, EIT1: null, EIT2: null, OIT: oit }, eit });

  test('the combined EIT stands for both, and the level is provisional', () => {
    expect(combined(92, 90)).toMatchObject({ name: 'ผ่านดี', provisional: true, partsBelow: [] });
    expect(combined(92, 90).why).toMatch(/EIT ส่วนที่ 1 และ EIT ส่วนที่ 2.*EIT รวม/);
  });

  test('is certain where no division of the combined EIT could change the level', () => {
    expect(combined(92, 84)).toMatchObject({ name: 'ผ่าน', provisional: false, partsBelow: [] });
    expect(combined(92, 84).why).toContain('EIT (84.00)');
    expect(combined(92, 90, 80)).toMatchObject({ name: 'ผ่าน', provisional: false });
    expect(combined(92, 99.5, 90)).toMatchObject({ name: 'ผ่านดี', provisional: false });
    expect(combined(92, 90, 80).why).not.toContain('เบื้องต้น');
  });

  test('an EIT part computed from the other two is certain unless rounding could carry it over the line', () => {
    const inferred = (second: number) =>
      levelOf({
        scheme: 'fiveLevels',
        total: 92,
        parts: { IIT: 95, EIT1: 95, EIT2: second, OIT: 95 },
        eit: (95 + second) / 2,
        inferred: ['EIT2'],
      });
    expect(inferred(79)).toMatchObject({ name: 'ผ่าน', provisional: false });
    expect(inferred(85.01)).toMatchObject({ name: 'ผ่านดี', provisional: true });
  });

  test('a total too low for the condition is not provisional', () => {
    expect(combined(84, 80)).toMatchObject({ name: 'ต้องปรับปรุง', provisional: false });
  });

  test('an inferred part keeps the level provisional', () => {
    const level = levelOf({ scheme: 'fiveLevels', total: 92, parts: parts(95, 92, 88, 90), inferred: ['EIT2'] });
    expect(level).toMatchObject({ name: 'ผ่านดี', provisional: true });
    expect(level.why).toContain('EIT ส่วนที่ 2');
  });
});

test('an unknown total has no level', () => {
  expect(levelOf({ scheme: 'fiveLevels', total: null, parts: {} })).toMatchObject({ name: '', provisional: true, reachesTarget: false });
});
