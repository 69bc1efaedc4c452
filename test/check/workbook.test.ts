import { describe, expect, test } from '@jest/globals';
import { checkWorkbook, RULES } from '../../src/check';
import type { WorkbookRuleId } from '../../src/check/rules';
import type { Measure, Problem } from '../../src/model';
import { followUp, measure, SCORES, type Variation, workbook } from './builders';

const problems = (code: string, vary: Variation = {}, today = '2023-11-21'): readonly Problem[] =>
  checkWorkbook({ ...workbook(vary), today }).filter((problem) => problem.code === code);

const withMeasure = (change: Partial<Measure>): Variation => ({ change: { measures: [measure(change)] } });

test('a sound workbook has no problems', () => {
  const change = {
    measures: [measure({ steps: 'จัดทำบัญชีข้อมูล\nตรวจทุกวันศุกร์', monitoring: 'รายงานภายในวันที่ 31 มีนาคม 2567' })],
    followUps: [followUp({ result: 'ตรวจครบ' })],
  };
  expect(checkWorkbook({ ...workbook({ change, before: [95, 90, 94, 86, 90, 89, 85, 88, 81, 90] }), today: '2023-11-21' })).toEqual([]);
});

/** A workbook in which the rule finds something, by rule: the compiler asks for each that looks at the workbook. What is sound is silent above. */
const FOUND_IN: Readonly<Record<WorkbookRuleId, Variation & { readonly today?: string }>> = {
  R02: withMeasure({ method: 'เทศบาลเมืองสมมุติ จัดอบรมบุคลากร' }),
  R03: withMeasure({ title: 'พัฒนาองค์การบริหารส่วน ตำบลตัวอย่าง' }),
  R04: { planYear: 2569 },
  R05: withMeasure({ monitoring: 'รายงานวันที่ 15 สิงหาคม 2566' }),
  R08: { change: { scores: { ...workbook().model.scores, publishedLevel: 'AA' } } },
  R11: withMeasure({ method: 'ตอบข้อ E๑๒ ให้ครบ' }),
  R12: withMeasure({ success: 'ร้อยละ ๘0 ขึ้นไป' }),
  R14: {
    change: {
      measures: ['ตุลาคม 2566 - กันยายน 2567', 'ตุลาคม 2566 - กันยายน 2567', 'ตุลาคม 2566 - กันยายน 2567', 'ตลอดปีงบประมาณ พ.ศ. 2567'].map(
        (period, index) => measure({ id: `m-${index + 1}`, period }),
      ),
    },
  },
  R18: withMeasure({ method: 'แจ้งเวียนคู่มือทุกส่วน\nแจ้งเวียนคู่มือทุกส่วน' }),
  R20: withMeasure({ steps: 'ทำเวปไซต์ให้สดวก' }),
  R21: withMeasure({ analysis: 'ควรเปิดเผยเปิดเผยข้อมูล' }),
  R29: withMeasure({ steps: 'แจ้งช่องทางตอบแบบวัดการรับรู้ของผู้มีส่วนได้เสียภายนอก' }),
  R31: withMeasure({ steps: 'ประกาศ<br>ติดป้าย' }),
  R34: { change: { findings: [{ subject: 'indicator:9', strength: 'เผยแพร่ข้อมูลได้ดีเยี่ยม', weakness: '', advice: '' }] } },
  R36: withMeasure({ period: '50,000 บาท' }),
  S01: { more: [{ key: 'total', value: 95.5 }] },
  S02: { before: SCORES },
  S03: { scores: [0.97, ...SCORES.slice(1)] },
  S04: { today: '2022-11-21' },
};

test.each(Object.entries(FOUND_IN))('%s finds what it is for', (code, { today, ...vary }) => {
  expect(problems(code, vary, today)).not.toEqual([]);
});

test('every rule has an id of its own and a Thai title', () => {
  expect(new Set(RULES.map((rule) => rule.id)).size).toBe(RULES.length);
  for (let number = 1; number <= 38; number += 1)
    expect(RULES.some((rule) => rule.id === `R${String(number).padStart(2, '0')}`)).toBe(true);
  for (const rule of RULES) expect(rule.title).toMatch(/[ก-๙]/);
});

describe('what the scores say about themselves', () => {
  test('a published total that does not follow from the indicators is named with its cell', () => {
    const at = { sheet: 'คะแนนตัวชี้วัด', cell: 'D20' };
    expect(problems('S01', { more: [{ key: 'total', value: 95.5, at }] })).toMatchObject([{ severity: 'warn', found: '95.50', ...at }]);
  });

  test('scores copied from last year are suspicious, full marks twice are not', () => {
    expect(problems('S02', { before: SCORES })).toHaveLength(1);
    expect(problems('S02', { before: [...SCORES.slice(0, 9), 94] })).toEqual([]);
    const full = SCORES.map(() => 100);
    expect(problems('S02', { scores: full, before: full })).toEqual([]);
  });

  test('a share of one instead of points, and a year still to come, are pointed out', () => {
    expect(problems('S03', { scores: [0.97, ...SCORES.slice(1)] })).toMatchObject([{ expected: '97.00' }]);
    expect(problems('S04', {}, '2022-11-21')).toHaveLength(1);
    expect(problems('S04', {}, '2023-11-21')).toEqual([]);
  });

  test('a published level of either scheme is accepted, another one is not', () => {
    const { model, assessment } = workbook();
    const level = (publishedLevel: string): Variation => ({ change: { scores: { ...model.scores, publishedLevel } } });
    expect(problems('R08', level(assessment.level.name))).toEqual([]);
    expect(problems('R08', level(assessment.legacyLevel?.name ?? ''))).toEqual([]);
    expect(problems('R08', level('AA'))).toHaveLength(1);
  });

  test('a plan year other than the next is a warning', () => {
    expect(problems('R04', { planYear: 2569 })).toMatchObject([{ severity: 'warn', expected: '2567' }]);
  });
});

describe('what people typed', () => {
  test('an official name that is nearly right is corrected', () => {
    const named = problems('R29', withMeasure({ steps: 'แจ้งช่องทางตอบแบบวัดการรับรู้ของผู้มีส่วนได้เสียภายนอก' }));
    expect(named).toMatchObject([{ fix: { value: 'แจ้งช่องทางตอบแบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก' } }]);
  });

  test('a period in another form than most is told at its cell', () => {
    const { today: _, ...odd } = FOUND_IN.R14;
    expect(problems('R14', odd)).toMatchObject([
      { severity: 'info', on: { sheet: 'plan', row: 'm-4', field: 'period' }, found: 'ตลอดปีงบประมาณ พ.ศ. 2567' },
    ]);
  });

  test('all mistyped words of a cell are one problem with the corrected cell as its fix', () => {
    const [problem, ...others] = problems('R20', withMeasure({ steps: 'ทำเวปไซต์ให้สดวก\nแก้เวปไซต์' }));
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ on: { sheet: 'plan', row: 'm-1', field: 'steps' }, fix: { value: 'ทำเว็บไซต์ให้สะดวก\nแก้เว็บไซต์' } });
  });

  test.each<[string, Partial<Measure>, string]>([
    ['R03', { title: 'พัฒนาองค์การบริหารส่วน ตำบลตัวอย่าง' }, 'พัฒนาองค์การบริหารส่วนตำบลตัวอย่าง'],
    ['R11', { method: 'ตอบข้อ E๑๒ ให้ครบ' }, 'ตอบข้อ E12 ให้ครบ'],
    ['R12', { success: 'ร้อยละ ๘0 ขึ้นไป' }, 'ร้อยละ ๘๐ ขึ้นไป'],
    ['R21', { analysis: 'ควรเปิดเผยเปิดเผยข้อมูล' }, 'ควรเปิดเผยข้อมูล'],
  ])('%s corrects the cell', (code, change, value) => {
    expect(problems(code, withMeasure(change)).map((problem) => problem.fix?.value)).toEqual([value]);
  });

  test.each<[string, Partial<Measure>]>([
    ['R02', { method: 'เทศบาลเมืองสมมุติ จัดอบรมบุคลากร' }],
    ['R04', { steps: 'เผยแพร่แผนปีงบประมาณ พ.ศ. 2560' }],
    ['R05', { monitoring: 'รายงานวันที่ 15 สิงหาคม 2566' }],
    ['R18', { method: 'แจ้งเวียนคู่มือทุกส่วน\nแจ้งเวียนคู่มือทุกส่วน' }],
    ['R31', { steps: 'ประกาศ<br>ติดป้าย' }],
    ['R36', { monitoring: 'รายงานแล้วเมื่อวันที่ 3 มกราคม 2567' }],
    ['R36', { period: '50,000 บาท' }],
  ])('%s is found in a measure', (code, change) => {
    expect(problems(code, withMeasure(change))).toMatchObject([{ on: { sheet: 'plan', row: 'm-1', field: Object.keys(change)[0] } }]);
  });

  test('praise below the criterion and a question among findings are pointed out', () => {
    const finding = (strength: string, weakness = ''): Variation => ({
      change: { findings: [{ subject: 'indicator:9', strength, weakness, advice: '' }] },
    });
    expect(problems('R34', finding('เผยแพร่ข้อมูลได้ดีเยี่ยม'))).toHaveLength(1);
    expect(problems('R34', finding('มีผู้ดูแลเว็บไซต์ประจำ'))).toEqual([]);
    expect(problems('R36', finding('', 'ท่านพอใจบริการ มากน้อยเพียงใด'))).toHaveLength(1);
  });
});
