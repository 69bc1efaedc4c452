/** Plans and results that people typed in the structure of real documents come out as they went in. */
import { expect, test } from '@jest/globals';
import { fieldText, mergePlan, openRound, PROPOSED_FIELDS, proposePlan, stepsOf, workOfUnit } from '../../src/plan';
import { angThong, followUp, measure, POINTS, request, typed } from './builders';

/** Topic, item, units and numbers of steps per unit of a provincial plan of twenty measures (FY2567); the wording is ours. */
const TWENTY: readonly (readonly [number, string, string, readonly (readonly [string, number])[]])[] = [
  [1, 'E1', 'ทุกส่วนราชการ', [['', 3]]],
  [
    1,
    'E2',
    '๑. กองการเจ้าหน้าที่\n๒. ทุกส่วนราชการ',
    [
      ['กองการเจ้าหน้าที่', 1],
      ['ทุกส่วนราชการ', 1],
    ],
  ],
  [
    1,
    'E3',
    '๑. กองการเจ้าหน้าที่\n๒. ทุกส่วนราชการ',
    [
      ['กองการเจ้าหน้าที่', 1],
      ['หัวหน้าส่วนราชการทุกส่วนราชการ', 1],
    ],
  ],
  [
    1,
    'E11',
    '๑. กองการเจ้าหน้าที่\n๒. ทุกส่วนราชการ',
    [
      ['กองการเจ้าหน้าที่', 1],
      ['ทุกส่วนราชการ', 1],
    ],
  ],
  [1, 'E12', 'ส่วนราชการที่มีภารกิจ', [['', 3]]],
  [
    2,
    'E5',
    '๑. กองแผนงาน\n๒. ทุกส่วนราชการ',
    [
      ['กองแผนงาน', 2],
      ['ทุกส่วนราชการ', 1],
    ],
  ],
  [2, 'E13', '๑. กองช่าง\n๒. สำนักปลัดฯ', [['', 1]]],
  [
    2,
    'O18',
    '๑. กองช่าง\n๒. คณะทำงานเทคโนโลยี',
    [
      ['คณะทำงานเทคโนโลยี', 2],
      ['กองช่าง', 3],
    ],
  ],
  [2, 'O30', 'กองแผนงาน', [['', 3]]],
  [3, 'E6', 'ส่วนราชการเจ้าของช่องทาง', [['', 1]]],
  [3, 'E7', 'กองแผนงาน', [['กองแผนงาน', 2]]],
  [
    3,
    'E8',
    '๑. คณะทำงานเทคโนโลยี และสำนักปลัดฯ\n๒. เจ้าของภารกิจ',
    [
      ['คณะทำงานเทคโนโลยี และสำนักปลัดฯ', 2],
      ['เจ้าของภารกิจ', 3],
    ],
  ],
  [3, 'E9', '๑. คณะทำงานเทคโนโลยี\n๒. กองแผนงาน', [['', 1]]],
  [
    4,
    'I19',
    '๑. สำนักปลัดฯ\n๒. งานตรวจสอบภายใน\n๓. ทุกส่วนราชการ',
    [
      ['สำนักปลัดฯ', 2],
      ['งานตรวจสอบภายใน', 1],
      ['ทุกส่วนราชการ', 1],
    ],
  ],
  [4, 'I24', 'ทุกส่วนราชการ', [['', 1]]],
  [5, 'I7', 'กองคลัง', [['', 3]]],
  [5, 'I8', '๑. กองคลัง\n๒. ทุกส่วนราชการ', [['', 2]]],
  [6, 'I27', 'กองการเจ้าหน้าที่', [['', 3]]],
  [
    7,
    'E10',
    '๑. สำนักปลัดฯ\n๒. กองแผนงาน',
    [
      ['สำนักปลัดฯ', 1],
      ['กองแผนงาน', 1],
    ],
  ],
  [7, 'E15', 'สำนักปลัดฯ', [['', 3]]],
];

const plan = TWENTY.map(([topic, code, units, groups], row) =>
  typed({
    topic: `ประเด็นที่ ${topic}`,
    indicators: [],
    items: [code],
    title: `${row + 1}. มาตรการของข้อ ${code} (ข้อ ${code})`,
    units,
    period: 'ปีงบประมาณ พ.ศ.๒๕๖๗',
    steps: groups
      .map(([unit, count]) =>
        [...(unit === '' ? [] : [`๑. ${unit}:`]), ...Array.from({ length: count }, (_, step) => `- ขั้น ${row}.${unit}${step}`)].join('\n'),
      )
      .join('\n'),
  }),
);

test('a plan of twenty measures with steps per unit goes through a run unchanged', () => {
  const proposal = proposePlan(request(angThong, { inclusion: 'byHand' }, POINTS));
  const merged = mergePlan({ current: plan, proposal, dismissed: [] });
  expect(merged.rows).toHaveLength(20);
  merged.rows.forEach((row, index) => {
    const before = plan[index] ?? typed();
    expect(PROPOSED_FIELDS.map((field) => fieldText(row, field))).toEqual(PROPOSED_FIELDS.map((field) => fieldText(before, field)));
  });
  expect(new Set(merged.rows.map((row) => row.id)).size).toBe(20);
});

test('the steps of each unit are told apart as they were typed', () => {
  plan.forEach((row, index) => {
    const groups = TWENTY[index]?.[3] ?? [];
    const { common, byUnit } = stepsOf(row.steps);
    expect(byUnit.map((group) => [group.unit, group.steps.length])).toEqual(groups.filter(([unit]) => unit !== ''));
    expect(common.length).toBe(groups.filter(([unit]) => unit === '').reduce((sum, [, count]) => sum + count, 0));
  });
});

test('the work of one unit holds what it does alone, jointly and as one of all', () => {
  const units = [
    { name: 'สำนักปลัดองค์การบริหารส่วนจังหวัด', shortName: 'สำนักปลัดฯ', members: [] },
    { name: 'กองช่าง', shortName: 'กช.', members: [] },
    { name: 'กองคลัง', shortName: 'กค.', members: [] },
  ];
  const itemsOf = (unit: string) => workOfUnit(plan, unit, units).map(({ measure: one }) => one.items[0]);
  expect(itemsOf('กช.')).toEqual(['E1', 'E2', 'E3', 'E11', 'E5', 'E13', 'O18', 'I19', 'I24', 'I8']);
  expect(itemsOf('สำนักปลัดฯ')).toEqual(expect.arrayContaining(['E8', 'E10', 'E15', 'I19']));
  expect(workOfUnit(plan, 'กองช่าง', units).find(({ measure: one }) => one.items[0] === 'O18')?.steps).toHaveLength(3);
});

/** Actions of a sub-district's 12-month report (FY2567) by number, with those it reported nothing of. */
const REPORT = [
  { id: 'h-1', actions: 1, open: [] },
  { id: 'h-2', actions: 1, open: [] },
  { id: 'h-3', actions: 10, open: [6, 9, 10] },
  { id: 'h-4', actions: 9, open: [4, 5, 7, 9] },
  { id: 'h-5', actions: 10, open: [6, 10] },
] as const;

test('reported results come out of a reopened round unchanged, in their order', () => {
  const measures = REPORT.map(({ id, actions }) =>
    measure({ id, steps: Array.from({ length: actions }, (_, step) => `${step + 1}. งานที่ ${id}/${step + 1}`).join('\n') }),
  );
  const empty = openRound({ measures, existing: [], round: 12, planYear: 2567 });
  expect(empty).toHaveLength(31);
  const filled = empty.map((row, index) => {
    const report = REPORT.find(({ id }) => id === row.measureId);
    const number = Number(row.action.split('/')[1]);
    const open = (report?.open as readonly number[] | undefined)?.includes(number) ?? false;
    return open
      ? row
      : {
          ...row,
          ...followUp(),
          id: row.id,
          measureId: row.measureId,
          action: row.action,
          evidence: `https://a.example/news.php?id=${index}`,
        };
  });
  expect(openRound({ measures, existing: filled, round: 12, planYear: 2567 })).toEqual(filled);
});
