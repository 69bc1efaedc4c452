/** The structure of plans and reports that real agencies made by hand: numbers, codes, units and counts are theirs, the wording is ours. */
import type { Measure } from '../../src/model';

/** Topic, item, units and numbers of steps per unit of a provincial plan of twenty measures (FY2567); the wording is ours. */
export const TWENTY: readonly (readonly [number, string, string, readonly (readonly [string, number])[]])[] = [
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

/** The rows as typed: numbers and bullets that people type stand in the texts. */
export const HAND_MADE: readonly Pick<Measure, 'topic' | 'indicators' | 'items' | 'title' | 'units' | 'period' | 'steps'>[] = TWENTY.map(
  ([topic, code, units, groups], row) => ({
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

/** Actions of a sub-district's 12-month report (FY2567) by number, with those it reported nothing of. */
export const REPORT = [
  { id: 'h-1', actions: 1, open: [] },
  { id: 'h-2', actions: 1, open: [] },
  { id: 'h-3', actions: 10, open: [6, 9, 10] },
  { id: 'h-4', actions: 9, open: [4, 5, 7, 9] },
  { id: 'h-5', actions: 10, open: [6, 10] },
] as const;
