/** The proposed plan covers what the scores ask for, with every field filled. */

import { describe, expect, test } from '@jest/globals';
import { frameworkFor } from '../../src/ita';
import type { FollowUp, Measure, PlanLayout, Recommendation } from '../../src/model';
import { PLAN_STATUS } from '../../src/model';
import { asRow, carryOver, coverage, findingsFor, itemsMeant, keepMeasure, mergePlan, type PlanRow, proposePlan } from '../../src/plan';
import { year } from '../ita/published';
import { angThong, followUp, khamNiam, khaoThong, measure, POINTS, request, typed } from './builders';

/** What each layout prints of a row (L3 belongs to the progress report and reads the plan's issue, measure, units and period). */
const COLUMNS: Readonly<Record<PlanLayout, readonly (keyof Measure)[]>> = {
  L1: ['indicators', 'title', 'analysis', 'steps', 'units', 'period'],
  L2: ['title', 'steps', 'units', 'period', 'monitoring'],
  L3: ['analysis', 'title', 'steps', 'units', 'period'],
  L4: ['indicators', 'title', 'analysis', 'steps', 'period', 'units'],
  L5: ['topic', 'title', 'method', 'units', 'period', 'steps', 'monitoring'],
};

const examples = [
  ['000', request(khamNiam)],
  ['001', request(khaoThong)],
  ['004', request(angThong, {}, POINTS)],
] as const;

describe('an advice that names no item', () => {
  const framework = frameworkFor(2566);
  const meant = (part: string, text: string, more: Partial<Recommendation> = {}) =>
    itemsMeant({ part, items: [], text, ...more }, framework);

  test.each([
    ['EIT1', 'ผู้มาติดต่อบางส่วนเห็นว่าการตอบข้อซักถามและคำอธิบายไม่ชัดเจน จึงควรเผยแพร่ขั้นตอนและระยะเวลาการให้บริการ', ['E9']],
    ['EIT2', 'บางรายไม่ทราบช่องทางร้องเรียนการทุจริตของเจ้าหน้าที่ จึงควรประชาสัมพันธ์', ['E10']],
    ['EIT2', 'ยังไม่เปิดโอกาสให้บุคคลภายนอกมีส่วนร่วม', ['E14']],
    ['EIT1', 'ควรปรับปรุงให้ดียิ่งขึ้น', []],
    ['OIT', 'ผู้ประเมินเห็นว่าการตอบข้อซักถามและคำอธิบายไม่ชัดเจน', []],
  ])('of %s is about the one item that its finding describes: %s', (part, text, items) => {
    expect(meant(part, text)).toEqual(items);
  });

  test('is not read as an item where the agency wrote it of itself', () => {
    expect(meant('EIT1', 'ยังไม่เปิดโอกาสให้บุคคลภายนอกมีส่วนร่วม', { by: 'agency' })).toEqual([]);
  });
});

describe('a plan from published scores', () => {
  test.each(examples)('of example %s covers everything below 85 and every recommendation', (_, input) => {
    const measures = proposePlan(input);
    expect(measures.length).toBeGreaterThan(0);
    const gaps = coverage({ ...input, measures }).filter((problem) => problem.severity !== 'info');
    expect(gaps.map((problem) => problem.message)).toEqual([]);
  });

  test.each(examples)('of example %s leaves no column of any layout empty', (_, input) => {
    for (const row of proposePlan(input)) {
      for (const [layout, columns] of Object.entries(COLUMNS)) {
        for (const column of columns)
          expect([layout, row.id, column, (row[column] ?? '').length > 0]).toEqual([layout, row.id, column, true]);
      }
      expect(row.kind + row.success + row.status).not.toBe('');
    }
  });

  test('of example 000 answers indicator 9 only, of 001 indicator 10 only', () => {
    expect(new Set(proposePlan(examples[0][1]).flatMap((row) => row.indicators))).toEqual(new Set([9]));
    expect(new Set(proposePlan(examples[1][1]).flatMap((row) => row.indicators))).toEqual(new Set([10]));
  });

  test('of example 004 joins online services of E13 and O18 in one row when both are asked for', () => {
    const plan = proposePlan(request(angThong, {}, [...POINTS, { part: 'EIT1', items: ['E13'], text: 'เพิ่มบริการ' }]));
    const row = plan.find((one) => one.id === 'm-eService');
    expect(row?.items).toEqual(['E13', 'O18']);
    expect(row?.indicators).toEqual([8, 9]);
  });

  test('states the score of each group and the class of the item', () => {
    const row = proposePlan(examples[2][1]).find((one) => one.items.includes('E1'));
    expect(row?.analysis).toContain('EIT ส่วนที่ 1 85.23 คะแนน และ EIT ส่วนที่ 2 77.07 คะแนน');
    expect(row?.analysis).toContain('หนึ่งส่วน');
    expect(row?.analysis).toContain('บอกขั้นตอนและเวลา');
  });

  test('takes its period from the months of its steps, inside the plan year', () => {
    const [row] = proposePlan(examples[0][1]);
    expect(row?.period).toBe('1 พฤศจิกายน 2568 – 31 มีนาคม 2569');
    expect(row?.steps).toContain('(พ.ย. – ธ.ค. 2568)');
  });

  test('prints codes of the plan year only, where the evidence is the very document', () => {
    const plan = proposePlan(request(khamNiam, { inclusion: 'all' }));
    const codes = plan.flatMap((row) =>
      [...(row.evidence ?? '').matchAll(/\(ข้อ (O\d+) ปีงบประมาณ พ\.ศ\. (\d+)\)/g)].map((match) => [match[1], match[2]]),
    );
    expect(plan.map((row) => row.monitoring).join()).not.toMatch(/ข้อ O/);
    expect(codes.every(([, year]) => year === '2569')).toBe(true);
    const risky = proposePlan(request(khaoThong)).find((row) => row.id === 'm-riskAssessment');
    expect(risky?.evidence).toContain('(ข้อ O36 ปีงบประมาณ พ.ศ. 2565)');
  });

  test('says no analysis twice where several measures answer one indicator', () => {
    const rows = proposePlan(examples[0][1]).map((row) => row.analysis.split('\n').slice(1));
    expect(rows.length).toBeGreaterThan(1);
    const lines = rows.flat();
    expect(new Set(lines).size).toBe(lines.length);
  });
});

describe('the inclusion setting', () => {
  test('all ten indicators get a row, those that pass to keep their level', () => {
    const plan = proposePlan(request(khamNiam, { inclusion: 'all' }));
    expect(new Set(plan.flatMap((row) => row.indicators)).size).toBe(10);
    expect(plan.filter((row) => row.status === PLAN_STATUS.keep)).toHaveLength(9);
  });

  test('by hand proposes nothing, named only what the assessor named and items without any points', () => {
    expect(proposePlan(request(angThong, { inclusion: 'byHand' }, POINTS))).toEqual([]);
    const named = proposePlan(request(angThong, { inclusion: 'named' }, [{ part: 'IIT', items: ['I19'], text: 'ทำคู่มือ' }]));
    expect(new Set(named.flatMap((row) => row.items))).toEqual(new Set(['I19', 'O18', 'O30']));
    expect(named[0]?.status).toBe(PLAN_STATUS.named);
  });

  test('a part below 85 whose indicators all pass brings the lowest indicator of its tool', () => {
    const scores = year(
      2568,
      [99, 99, 99, 99, 99, 92, 90, 91, 95, 95],
      [
        { key: 'part:EIT1', value: 98 },
        { key: 'part:EIT2', value: 84 },
      ],
    );
    expect(new Set(proposePlan(request(scores)).flatMap((row) => row.indicators))).toEqual(new Set([7]));
  });

  test('grouped by topic, rows of one topic stand together', () => {
    const topics = proposePlan(request(angThong, { grouping: 'topic' }, POINTS)).map((row) => row.topic);
    const runs = topics.filter((topic, index) => topic !== topics[index - 1]);
    expect(new Set(runs).size).toBe(runs.length);
    expect(runs.length).toBeGreaterThan(3);
  });
});

describe('an OIT item without a score', () => {
  test('is weak where the assessor gives the reason, only named where another tool names it', () => {
    const bare = { ...angThong, scores: angThong.scores.filter((one) => !one.key.startsWith('item:O')) };
    const plan = proposePlan(request(bare, {}, POINTS));
    const of = (code: string) => plan.find((row) => row.items.includes(code));
    expect([of('O18')?.status, of('O34')?.status]).toEqual([PLAN_STATUS.due, PLAN_STATUS.named]);
  });
});

describe('own entries', () => {
  test('an own measure for several items is one row for them all', () => {
    const kept = keepMeasure(measure({ items: ['E1', 'E2'], title: 'รวมสองข้อ' }), '8');
    const rows = proposePlan(request(angThong, {}, [], [kept])).filter((row) => row.items.includes('E1') || row.items.includes('E2'));
    expect(rows.map((row) => [row.id, row.items])).toEqual([['m-own-8', ['E1', 'E2']]]);
  });

  test('an own measure comes instead of the built-in one, empty fields filled from it', () => {
    const kept = keepMeasure(measure({ items: [], title: 'มาตรการของเรา', method: '', steps: 'ทำเอง' }), '7');
    const plan = proposePlan(request(khamNiam, {}, [], [kept]));
    expect(plan.map((row) => [row.id, row.title, row.steps])).toEqual([['m-own-7', 'มาตรการของเรา', 'ทำเอง']]);
    expect(plan[0]?.method).not.toBe('');
  });

  test('an own phrase replaces ours in the plan and in the findings', () => {
    const phrase = { id: '1', type: 'phrase', key: '9:weakness', fields: { text: 'ข้อความของเรา' } } as const;
    const input = request(khamNiam, {}, [], [phrase]);
    expect(proposePlan(input)[0]?.analysis).toContain('ข้อความของเรา');
    const findings = findingsFor(input, input.library);
    expect(findings.find((finding) => finding.subject === 'indicator:9')?.weakness).toBe('ข้อความของเรา');
  });

  test('the agency’s own unit names are used where they fit', () => {
    const units = [{ name: 'กองการเจ้าหน้าที่และกฎหมาย', shortName: 'กจ.', members: [] }];
    const plan = proposePlan(request(khamNiam, { inclusion: 'all', units }));
    expect(plan.find((row) => row.indicators.includes(3))?.units).toContain('กองการเจ้าหน้าที่และกฎหมาย');
  });
});

describe('findings', () => {
  test('give a strength to what passes and a weakness to what does not', () => {
    const findings = findingsFor(request(angThong), []);
    const of = (subject: string) => findings.find((finding) => finding.subject === subject);
    expect(of('item:E13')).toMatchObject({ weakness: '' });
    expect(of('item:E10')).toMatchObject({ strength: '' });
    expect(of('item:E10')?.advice).not.toBe(of('item:E1')?.advice);
    expect(of('item:E13')?.strength).not.toBe('');
    expect(of('indicator:6')?.strength).toBe('');
    expect(of('indicator:6')?.weakness).not.toBe('');
    expect(findings.every((finding) => finding.advice !== '')).toBe(true);
  });

  test('an indicator above the threshold never praises what a weak item or part of it faults', () => {
    const { assessment, settings: chosen } = request(angThong);
    const of = (subject: string) => findingsFor({ settings: chosen, assessment }, []).find((finding) => finding.subject === subject);
    expect(assessment.indicators.find((one) => one.number === 8)?.class).toBe('above');
    expect(of('indicator:8')?.strength).not.toContain('รับฟังความเห็น');
    expect(of('indicator:8')?.weakness).toContain('ผู้ตอบแบบวัดในส่วนที่ 2');
    expect(of('indicator:9')?.strength).not.toMatch(/ครบ|ทุก/);
    expect(of('indicator:9')?.weakness).toContain('ไม่ได้คะแนน');
  });

  test('guess no cause where the assessor wrote', () => {
    const { assessment, settings: chosen } = request(angThong);
    const of = (points: typeof POINTS) =>
      findingsFor({ settings: chosen, assessment }, [], points).find((finding) => finding.subject === 'item:O18')?.weakness;
    expect(of([])).toContain('อาจเกิดจาก');
    expect(of(POINTS)).not.toContain('เกิดจาก');
  });
});

describe('coverage', () => {
  const input = request(khamNiam);
  const check = (change: Partial<Measure>) => coverage({ ...input, measures: [measure({ period: '1 ต.ค. 68 - 30 ก.ย. 69', ...change })] });
  const codes = (change: Partial<Measure>) =>
    check(change)
      .filter((problem) => problem.severity !== 'info')
      .map((problem) => `${problem.code}:${problem.on?.kind === 'row' ? problem.on.field : ''}`);

  test('finds nothing in a complete row', () => expect(codes({})).toEqual([]));
  test.each([
    ['no unit', { units: '' }, ['R13:units']],
    ['no period', { period: '' }, ['R14:period']],
    ['a period of another year', { period: 'ปีงบประมาณ พ.ศ. 2568' }, ['R14:period']],
    ['a period that nobody can read', { period: 'ไตรมาส 5' }, ['R14:period']],
    ['no steps', { steps: '' }, ['PLAN_STEPS:steps']],
    ['no monitoring', { monitoring: ' ' }, ['PLAN_MONITORING:monitoring']],
    ['a step twice', { steps: '1. แจ้งเวียน\n2. แจ้งเวียน' }, ['R18:steps']],
    ['a unit in the steps only', { steps: 'กองช่าง:\nตรวจ', units: 'กองคลัง' }, ['R25:units']],
  ] as const)('finds %s', (_, change, expected) => expect(codes(change)).toEqual(expected));

  test('finds a measure that is tied to nothing, and the indicator it leaves open', () => {
    expect(check({ indicators: [], items: [] }).map((problem) => problem.code)).toEqual(expect.arrayContaining(['R15', 'R16']));
  });

  test('a stated reason accepts the gap of a row', () => {
    expect(check({ units: '', acceptance: 'รอคำสั่งแบ่งงาน' })[0]).toMatchObject({
      code: 'R13',
      on: { sheet: 'plan', row: 'h-1' },
      accepted: 'รอคำสั่งแบ่งงาน',
    });
  });

  test('a gap that must not be published is an error in a final document', () => {
    const found = coverage({ ...input, measures: [measure({ units: '', period: 'เร็ว ๆ นี้' })], final: true });
    expect(found.filter((problem) => problem.severity === 'error').map((problem) => problem.code)).toEqual(['R13', 'R14']);
  });

  test('lists items, indicators, parts and recommendations without a measure', () => {
    const open = request(angThong, {}, POINTS);
    const found = coverage({ ...open, measures: [] })
      .filter((problem) => problem.code === 'R15')
      .map((problem) => problem.subject);
    expect(found).toEqual(expect.arrayContaining(['item:E10', 'item:I8', 'item:O18', 'indicator:7', 'part:EIT2', 'recommendation:3']));
  });

  test('names the topics that the FY2567 plan item still asks for', () => {
    const open = request(angThong, {}, POINTS);
    const demanded = { ...open.framework.plan, item: 'O34', elements: ['ผลการวิเคราะห์ครบทั้ง 7 ประเด็น', 'ผู้รับผิดชอบ/ผู้เกี่ยวข้อง'] };
    const found = coverage({ ...open, measures: [measure({ units: '' })], demanded }).filter((problem) => problem.code === 'PLAN_ELEMENT');
    expect(found).toHaveLength(8);
  });
});

describe('what is unfinished', () => {
  const rows = [followUp(), followUp({ id: 'f-2', action: 'ขั้นที่สอง', status: 'ยังไม่ได้ดำเนินการ', obstacle: 'ไม่มีงบ' })];
  const ours = asRow(measure({ id: 'm-a' }));
  const own = (list: readonly FollowUp[]) => list.map((row) => ({ ...row, measureId: 'm-a' }));
  const year = (current: readonly PlanRow[]) => {
    const carried = carryOver(current, own(rows), 2570);
    return mergePlan({ current, proposal: proposePlan({ ...request(khamNiam), carried }), dismissed: [] }).rows;
  };

  test('goes on in its own row with the steps that are left, and stays so', () => {
    const [row, ...rest] = year([ours]);
    expect(row).toMatchObject({
      id: 'm-a',
      steps: 'ขั้นที่สอง',
      period: '1 ตุลาคม 2569 – 30 กันยายน 2570',
      status: PLAN_STATUS.carried,
    });
    expect(row?.analysis).toContain('ไม่มีงบ');
    expect(year([row!, ...rest])).toEqual([row, ...rest]);
  });

  test('keeps what people wrote in such a row, and marks where the proposal differs', () => {
    const [row] = year([{ ...ours, title: 'ชื่อของเรา', period: 'ไตรมาสที่ 1' }]);
    expect(row).toMatchObject({ title: 'ชื่อของเรา', period: 'ไตรมาสที่ 1', differs: ['period'], steps: 'ขั้นที่สอง' });
    const [later] = mergePlan({ current: [row!], proposal: [measure({ id: 'm-a', title: 'ชื่อใหม่' })], dismissed: [] }).rows;
    expect(later).toMatchObject({ title: 'ชื่อของเรา', period: 'ไตรมาสที่ 1' });
  });

  test('changes no word of a row that people added', () => {
    const theirs = typed({ id: 'h-1' });
    const [carried] = carryOver([theirs], rows, 2570);
    const merged = mergePlan({ current: [theirs], proposal: carried ? [carried] : [], dismissed: [] }).rows;
    expect(merged).toEqual([{ ...theirs, status: PLAN_STATUS.carried }]);
  });

  test('is the scores’ own row where they ask for the measure again', () => {
    const [first] = proposePlan(request(khamNiam));
    const carried = { ...first!, status: PLAN_STATUS.carried };
    const again = proposePlan({ ...request(khamNiam), carried: [carried] });
    expect(again.filter(({ id }) => id === first!.id).map(({ status }) => status)).toEqual([PLAN_STATUS.due]);
  });

  test('is nothing where everything is done or cancelled', () => {
    expect(carryOver([typed({ id: 'h-1' })], [followUp(), followUp({ id: 'f-2', status: 'ยกเลิก' })], 2570)).toEqual([]);
  });
});

test('steps stand in the order in which they begin: nothing is approved before it is made, though a unit stands twice', () => {
  const rows = proposePlan(request(angThong, { inclusion: 'all' }));
  const starts = (steps: string): readonly number[] =>
    [...steps.matchAll(/\((ต\.ค\.|พ\.ย\.|ธ\.ค\.|ม\.ค\.|ก\.พ\.|มี\.ค\.|เม\.ย\.|พ\.ค\.|มิ\.ย\.|ก\.ค\.|ส\.ค\.|ก\.ย\.)/g)].map(([, month]) =>
      ['ต.ค.', 'พ.ย.', 'ธ.ค.', 'ม.ค.', 'ก.พ.', 'มี.ค.', 'เม.ย.', 'พ.ค.', 'มิ.ย.', 'ก.ค.', 'ส.ค.', 'ก.ย.'].indexOf(month ?? ''),
    );
  for (const { title, steps } of rows) expect([title, starts(steps)]).toEqual([title, [...starts(steps)].sort((a, b) => a - b)]);
});
