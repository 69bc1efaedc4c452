/** Where figures come from, in words. */
import { describe, expect, test } from '@jest/globals';
import { assess, copiedFramework, differenceText, frameworkFor, originOf, originOfItem } from '../../src/ita';
import type { FiscalYear, Score } from '../../src/model';
import { ANG_THONG, ANG_THONG_ITEMS, ANG_THONG_PARTS, itemScore, KHAM_NIAM, score, year } from './published';

const assessed = (fiscalYear: FiscalYear, indicators: readonly (number | null)[], others: readonly Score[] = []) =>
  assess({ framework: frameworkFor(fiscalYear), scores: year(fiscalYear, indicators, others) });

describe('the origin of a figure', () => {
  const angThong = assessed(2566, ANG_THONG, [...ANG_THONG_ITEMS, ...ANG_THONG_PARTS, score('total', 92.31)]);
  const item = (code: string) => angThong.items.find((one) => one.item.code === code)!;

  test('tells what was entered from what was computed, and names what it was computed from', () => {
    expect(originOf(angThong.indicators[8]!.figure)).toBe('กรอกตามผลที่ประกาศ');
    expect(originOf(angThong.tools.EIT)).toBe('คำนวณจากตัวชี้วัดที่ 6 7 8');
  });

  test('names the published total beside the computed one', () => {
    expect(originOf(angThong.total)).toBe('คำนวณจากคะแนน IIT EIT OIT ประกาศไว้ 92.31');
  });

  test('says of a published figure that nothing finer is known', () => {
    expect(originOf(angThong.parts.EIT1)).toContain('ค่าที่ประกาศ');
  });

  test('calls an inferred value expected', () => {
    expect(originOfItem(item('E14'))).toBe('คาดว่าประมาณ 82.49 คำนวณย้อนกลับจากตัวชี้วัดที่ 8');
    const [, ...others] = KHAM_NIAM;
    const { indicators } = assessed(2568, [null, ...others], [score('tool:IIT', 99.962)]);
    expect(originOf(indicators[0]!.figure)).toMatch(/^คาดว่าประมาณ 100\.00 คำนวณย้อนกลับจากคะแนน IIT และ ตัวชี้วัดที่ 2 3 4 5$/);
  });

  test('says which group of an item is entered and which is expected', () => {
    const one = assessed(2568, [], [itemScore('E1', 'EIT1', 90)]);
    expect(originOfItem(one.items.find(({ item: { code } }) => code === 'E1')!)).toBe('กรอกเฉพาะคะแนน EIT ส่วนที่ 1');
    const rest = ['E2', 'E3'].flatMap((code) => [itemScore(code, 'EIT1', 90), itemScore(code, 'EIT2', 80)]);
    const both = assessed(2568, [null, null, null, null, null, 85], [itemScore('E1', 'EIT1', 90), ...rest]);
    expect(originOfItem(both.items.find(({ item: { code } }) => code === 'E1')!)).toMatch(/EIT ส่วนที่ 1 EIT ส่วนที่ 2 คาดว่าประมาณ 80\.00/);
  });

  test('is empty for what is unknown', () => {
    const nothing = assessed(2568, []);
    expect([originOf(nothing.total), originOfItem(nothing.items[0]!)]).toEqual(['', '']);
  });
});

test('a difference names both figures and their distance', () => {
  const { differences } = assessed(2568, KHAM_NIAM, [score('total', 94.5)]);
  expect(differenceText(differences[0]!)).toBe('กรอกไว้ 94.50 แต่คำนวณจากคะแนนย่อยได้ 93.00 ต่างกัน 1.50');
});

describe("a copy of last year's framework", () => {
  const before = frameworkFor(2568);
  const copy = copiedFramework(before, 2569);

  test('has the facts of the year before, none of them confirmed', () => {
    expect(copy).toMatchObject({ fiscalYear: 2569, confirmed: false });
    expect(copy.items.map(({ code, text }) => [code, text])).toEqual(before.items.map(({ code, text }) => [code, text]));
    const facts = [...copy.tools, ...copy.indicators, ...copy.subIndicators, ...copy.items, copy.plan, copy.implementationReport];
    expect(new Set(facts.map(({ certainty }) => certainty))).toEqual(new Set(['general']));
  });

  test('says where it comes from', () => {
    expect(copy.gaps[0]).toMatch(/2569[\s\S]*2568/);
  });
});
