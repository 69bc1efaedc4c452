/** The published results are reproduced from their indicators, with level, flags and classes. */
import { describe, expect, test } from '@jest/globals';
import { assess, frameworkFor } from '../../src/ita';
import { formatScore } from '../../src/thai';
import { ANG_THONG, ANG_THONG_ITEMS, ANG_THONG_PARTS, itemScore, KHAM_NIAM, KHAO_THONG, openData, score, year } from './published';

const flagged = (of: ReturnType<typeof assess>, kind: string) => of.flags.filter((flag) => flag.kind === kind).map((flag) => flag.code);

describe('a result of FY2568 with ten indicators only', () => {
  const result = assess({ framework: frameworkFor(2568), scores: year(2568, KHAM_NIAM) });

  test('gives tools and total unrounded', () => {
    expect(result.tools.IIT.value).toBeCloseTo(99.962, 9);
    expect(result.tools.EIT.value).toBeCloseTo(98.69666667, 7);
    expect(result.tools.OIT.value).toBe(83.5);
    expect(result.total.value).toBeCloseTo(92.9976, 9);
    expect(formatScore(result.total.value)).toBe('93.00');
    expect(result.total).toMatchObject({ origin: 'computed', from: ['tool:IIT', 'tool:EIT', 'tool:OIT'] });
  });

  test('is ผ่าน because OIT is below, certain although the EIT parts are missing', () => {
    expect(result.level).toMatchObject({ name: 'ผ่าน', provisional: false, reachesTarget: true, partsBelow: ['OIT'] });
    expect(result.level.why).toContain('OIT (83.50)');
    expect(result.level.why).not.toContain('เบื้องต้น');
    expect(result.missing.join(' ')).toContain('EIT ส่วนที่ 1');
  });

  test('flags indicator 9 only, by eight points', () => {
    expect(result.flags.filter((flag) => flag.kind === 'indicator')).toEqual([{ kind: 'indicator', code: '9', score: 77, gap: 8 }]);
    expect(result.indicators.filter((each) => each.class === 'below').map((each) => each.number)).toEqual([9]);
  });

  test('lists ties of the highest score, overall and per tool', () => {
    expect(result.highest[0]).toEqual({ scope: 'all', value: 100, indicators: [1, 2, 4, 5] });
    expect(result.highest.find((each) => each.scope === 'EIT')?.indicators).toEqual([6, 7]);
    expect(result.lowest.map((each) => [each.scope, each.indicators])).toEqual([
      ['all', [9]],
      ['IIT', [3]],
      ['EIT', [8]],
      ['OIT', [9]],
    ]);
    expect(result.indicators.map((each) => each.rank)).toEqual([1, 1, 5, 1, 1, 6, 6, 8, 10, 9]);
  });
});

describe('a result of FY2564 in letters', () => {
  const result = assess({ framework: frameworkFor(2564), scores: year(2564, KHAO_THONG) });

  test('is 78.35 and B: tools are not rounded on the way to the total', () => {
    expect(result.total.value).toBeCloseTo(78.3546, 9);
    expect(formatScore(result.total.value)).toBe('78.35');
    expect(result.level).toMatchObject({ name: 'B', scheme: 'letters', provisional: false, reachesTarget: false });
    expect(result.legacyLevel).toBeNull();
  });

  test('flags indicator 10 only', () => {
    expect(flagged(result, 'indicator')).toEqual(['10']);
    expect(flagged(result, 'part')).toEqual(['OIT']);
  });
});

describe('a result of FY2566 with parts and some items', () => {
  const scores = year(2566, ANG_THONG, [...ANG_THONG_PARTS, ...ANG_THONG_ITEMS, score('tool:IIT', 93.46), score('total', 92.31)], 'ผ่าน');
  const result = assess({ framework: frameworkFor(2566), scores });
  const item = (code: string) => result.items.find((each) => each.item.code === code);

  test('is 92.31, ผ่าน because of EIT ส่วนที่ 2, formerly A', () => {
    expect(formatScore(result.total.value)).toBe('92.31');
    expect(result.total.stated).toBe(92.31);
    expect(result.level).toMatchObject({ name: 'ผ่าน', provisional: false, partsBelow: ['EIT2'] });
    expect(result.level.why).toContain('EIT ส่วนที่ 2 (79.21)');
    expect(result.level.why).not.toContain('ส่วนที่ 1');
    expect(result.legacyLevel?.name).toBe('A');
    expect(result.differences).toEqual([]);
  });

  test('flags part EIT2 and indicator 7', () => {
    expect(flagged(result, 'part')).toEqual(['EIT2']);
    expect(flagged(result, 'indicator')).toEqual(['7']);
    expect(result.flags.filter((flag) => flag.code === 'E10').map((flag) => flag.part)).toEqual(['EIT1', 'EIT2']);
  });

  test('classes items per group: eleven mixed, E13 both above, E10 both below, I8 below', () => {
    const codes = (name: string) => result.items.filter((each) => each.class === name).map((each) => each.item.code);
    expect(codes('mixed')).toEqual(['E1', 'E2', 'E3', 'E5', 'E6', 'E7', 'E8', 'E9', 'E11', 'E12', 'E15']);
    expect(codes('bothAbove')).toEqual(['E13']);
    expect(codes('bothBelow')).toEqual(['E10']);
    expect(codes('below')).toEqual(['I8']);
    expect(codes('above')).toEqual(['I7', 'I19', 'I24', 'I27']);
  });

  test('infers the means of E4 and E14 and labels them', () => {
    expect(item('E4')).toMatchObject({ meanInferred: true, class: null, scores: { EIT1: null, EIT2: null } });
    expect(item('E4')?.mean).toBeCloseTo(98.96, 2);
    expect(item('E14')?.mean).toBeCloseTo(82.49, 2);
    expect(result.items.filter((each) => each.meanInferred)).toHaveLength(2);
    expect(result.missing.filter((line) => line.startsWith('ข้อ E14'))[0]).toContain('82.49');
  });

  test('gives indicator 7 per respondent part, and no other', () => {
    const seventh = result.indicators.find((each) => each.number === 7);
    expect(seventh?.parts.EIT1).toBeCloseTo(91.282, 9);
    expect(seventh?.parts.EIT2).toBeCloseTo(76.63, 9);
    expect(result.indicators.find((each) => each.number === 6)?.parts).toEqual({ EIT1: null, EIT2: null });
  });
});

describe('OIT of FY2566 from its items', () => {
  const framework = frameworkFor(2566);
  const codes = framework.items.filter((item) => item.tool === 'OIT').map((item) => item.code);
  const items = openData(codes, ['O18', 'O30']);

  test('fills in indicators 9 and 10 as means of sub-indicators', () => {
    const result = assess({ framework, scores: year(2566, [...ANG_THONG.slice(0, 8), null, null], items) });
    expect(result.subIndicators['9.2']).toMatchObject({ value: 87.5, origin: 'computed' });
    expect(result.indicators[8]?.figure).toMatchObject({
      value: 92.5,
      origin: 'computed',
      from: ['sub:9.1', 'sub:9.2', 'sub:9.3', 'sub:9.4', 'sub:9.5'],
    });
    expect(result.indicators[9]?.figure.value).toBe(100);
    expect(formatScore(result.total.value)).toBe('92.31');
  });

  test('is only a cross-check where the indicator was entered', () => {
    const result = assess({ framework, scores: year(2566, [...ANG_THONG.slice(0, 8), 93.33, 100], items) });
    expect(result.indicators[8]?.figure).toMatchObject({ value: 93.33, origin: 'entered' });
    expect(result.differences).toHaveLength(1);
    expect(result.differences[0]).toMatchObject({ key: 'indicator:9', stated: 93.33, computed: 92.5, tolerance: 0.01 });
  });

  test('never recomputes indicators 9 and 10 from FY2567 on', () => {
    const later = frameworkFor(2568);
    const all = openData(later.items.filter((item) => item.tool === 'OIT').map((item) => item.code));
    const result = assess({ framework: later, scores: year(2568, [...KHAM_NIAM.slice(0, 8), null, null], all) });
    expect(result.indicators[8]?.figure.value).toBeNull();
    expect(result.total.value).toBeNull();
    expect(assess({ framework: later, scores: year(2568, KHAM_NIAM, all) }).differences).toEqual([]);
  });
});

describe('what only some data allow', () => {
  const framework = frameworkFor(2566);

  test('published tools and total stand where no indicator is known', () => {
    const scores = year(2566, [], [score('tool:IIT', 93.46), score('tool:EIT', 85.89), score('tool:OIT', 96.25), score('total', 92.31)]);
    const result = assess({ framework, scores });
    expect(result.tools.EIT).toMatchObject({ value: 85.89, origin: 'published' });
    expect(result.total).toMatchObject({ origin: 'computed', stated: 92.31 });
    expect(result.level).toMatchObject({ name: 'ผ่านดี', provisional: true });
  });

  test('EIT follows from its two parts', () => {
    const result = assess({ framework, scores: year(2566, [], ANG_THONG_PARTS) });
    expect(result.tools.EIT.value).toBeCloseTo(85.89, 9);
    expect(result.tools.EIT.from).toEqual(['part:EIT1', 'part:EIT2']);
  });

  test('the other EIT part and the missing indicator are inferred and labelled', () => {
    const scores = year(
      2566,
      [96.65, 90.1, 95.9, 92.12, null, ...ANG_THONG.slice(5)],
      [score('tool:IIT', 93.462), score('part:EIT1', 92.57)],
    );
    const result = assess({ framework, scores });
    expect(result.indicators[4]?.figure).toMatchObject({ origin: 'inferred' });
    expect(result.indicators[4]?.figure.value).toBeCloseTo(92.54, 6);
    expect(result.parts.EIT2).toMatchObject({ origin: 'inferred', from: ['tool:EIT', 'part:EIT1'] });
    expect(result.parts.EIT2.value).toBeCloseTo(79.2167, 3);
    expect(result.level).toMatchObject({ name: 'ผ่าน', provisional: false });
  });

  test('nothing is inferred where the result could not be a score', () => {
    const items = [1, 2, 3, 4, 5].map((k) => itemScore(`I${k}`, 'IIT', 40));
    const result = assess({ framework, scores: year(2566, [90], items) });
    expect(result.items.find((each) => each.item.code === 'I6')).toMatchObject({ mean: null, meanInferred: false });
  });

  test('one unknown group of an item follows from the other', () => {
    const others = ANG_THONG_ITEMS.filter((each) => each.key !== 'item:E10@EIT2');
    const result = assess({ framework, scores: year(2566, ANG_THONG, others) });
    const tenth = result.items.find((each) => each.item.code === 'E10');
    expect(tenth?.inferred).toEqual(['EIT2']);
    expect(tenth?.scores.EIT2).toBeCloseTo(70.37, 1);
    expect(tenth?.class).toBe('bothBelow');
  });

  test('no scores at all give no figures, no flags and a list of what is missing', () => {
    const result = assess({ framework, scores: year(2566, []) });
    expect(result.total.value).toBeNull();
    expect(result.level).toMatchObject({ name: '', provisional: true });
    expect([result.flags, result.highest, result.differences]).toEqual([[], [], []]);
    expect(result.missing.length).toBeGreaterThan(2);
  });
});

describe('comparison with earlier years', () => {
  const before = year(2567, [100, 100, 100, 100, 100, 90, 90, 90, 80, 95], [], 'ผ่าน');
  const twoBefore = year(2566, [100, 100, 100, 100, 100, 90, 90, 90, 84.99, 80]);

  test('gives change, previous score and the years below the line', () => {
    const result = assess({ framework: frameworkFor(2568), scores: year(2568, KHAM_NIAM), history: [twoBefore, before] });
    expect(result.indicators[8]).toMatchObject({ previous: 80, change: -3, yearsBelow: 3 });
    expect(result.indicators[9]).toMatchObject({ previous: 95, change: -5, yearsBelow: 0 });
    expect(result.years.map((each) => each.fiscalYear)).toEqual([2568, 2567, 2566]);
    expect(result.years[1]?.level).toBe('ผ่าน');
  });

  test('a year without data breaks the comparison and the streak', () => {
    const result = assess({ framework: frameworkFor(2568), scores: year(2568, KHAM_NIAM), history: [twoBefore] });
    expect(result.indicators[8]).toMatchObject({ previous: null, change: null, yearsBelow: 1 });
    expect(result.missing.join(' ')).toContain('2567');
  });
});

describe('the line at 85', () => {
  const result = (value: number, threshold?: number) =>
    assess({ framework: frameworkFor(2568), scores: year(2568, [value]), ...(threshold === undefined ? {} : { threshold }) });

  test.each([
    [85, 'above', 0],
    [84.99, 'below', 0.01],
    [100, 'above', 0],
  ] as const)('%d is %s', (value, expected, gap) => {
    expect(result(value).indicators[0]?.class).toBe(expected);
    expect(result(value).indicators[0]?.gap).toBeCloseTo(gap, 9);
  });

  test('follows the threshold of the settings', () => {
    expect(result(90, 95).indicators[0]).toMatchObject({ class: 'below', gap: 5 });
  });
});

describe('differences between published and computed figures', () => {
  const differences = (others: Parameters<typeof year>[2]) =>
    assess({ framework: frameworkFor(2566), scores: year(2566, ANG_THONG, others) }).differences;

  test.each([[92.3], [92.31], [92.32]])('a published total of %d is within rounding', (total) => {
    expect(differences([score('total', total)])).toEqual([]);
  });

  test('a published total beyond rounding is a finding with its cell', () => {
    const at = { sheet: 'คะแนนตัวชี้วัด', cell: 'D15' };
    expect(differences([{ key: 'total', value: 92.4, at }])).toMatchObject([{ key: 'total', stated: 92.4, tolerance: 0.02, at }]);
  });

  test('EIT parts that do not give the EIT of the indicators are a finding', () => {
    expect(differences([score('part:EIT1', 92.57), score('part:EIT2', 89.21)])).toMatchObject([{ key: 'tool:EIT' }]);
  });
});
