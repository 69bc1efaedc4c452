/**
 * What four published plans and reports consist of, as facts: indicators, items, units, periods, web addresses, and how many statements stand in a
 * cell. The statements themselves are written here for the test (`said`), one unlike the other.
 */

import { frameworkFor } from '../../src/ita';

/** A measure of a published plan; `steps` counts the steps in common, or those under the unit named before ("กองคลัง:"). */
export interface PublishedMeasure {
  readonly indicators?: string;
  readonly items?: string;
  readonly topic?: string;
  readonly kind?: string;
  readonly titles: number;
  readonly methods?: number;
  readonly analysis?: number;
  readonly steps?: readonly (number | string)[];
  readonly units: readonly string[];
  readonly period: string;
  readonly monitoring?: number;
  readonly links?: readonly string[];
}

export interface PublishedResult {
  readonly measure: number;
  readonly status?: string;
  readonly results: number;
  readonly evidence?: readonly string[];
  readonly outcomes: number;
  readonly outcomeLinks?: readonly string[];
  readonly date?: string;
  readonly participants?: string;
}

/** Names that the plans share; the plans name them by their place here. */
const UNITS: readonly string[] = [
  'กองคลัง',
  'งานพัสดุ/ กองคลัง',
  'ผู้ดูแลข้อมูลของกองคลัง',
  'กองช่าง',
  'ส่วนราชการที่มีภารกิจ',
  'กองยุทธศาสตร์และงบประมาณ',
  'สำนักปลัด',
  'ผู้ดูแลข้อมูลของสำนักปลัด',
  'หน่วยตรวจสอบภายใน',
  'ทุกส่วนราชการ',
  'หัวหน้าส่วนราชการทุกส่วนราชการ',
  'คณะทำงานด้านเว็บไซต์',
  'สำนักปลัดฯ',
  'คณะทำงานด้านเว็บไซต์',
  'กองสวัสดิการฯ',
  'กองการศึกษาฯ',
  'สำนักปลัด/ งานกฎหมายและคดี',
  'กองการเจ้าหน้าที่',
  'ส่วนราชการเจ้าของช่องทาง',
];

const PERIODS: readonly string[] = [
  '1 ตุลาคม 2568-30 กันยายน 2569',
  'ตลอดปี',
  'ตุลาคม 2566-กันยายน 2567',
  'ตุลาคม 2568- กันยายน 2569',
  'ปังปประมาณ พ.ศ.๒๕๖๗',
  'ปีงบประมาณ พ.ศ. ๒๕๖๗',
  'ปีงบประมาณ พ.ศ.๒๕๖๗',
  'ม.ค. - ก.ย. ๖๕',
];

/** The seven official topics; one agency writes the fourth in words of its own. */
const TOPICS: readonly string[] = frameworkFor(2566).topics.map(({ name }) => name.replace('ของราชการ', 'ของทางราชการ'));

const units = (...places: readonly number[]): readonly string[] => places.map((place) => UNITS[place] ?? '');
const period = (place: number): string => PERIODS[place] ?? '';
const topic = (place: number): string => TOPICS[place] ?? '';
/** The line that opens the steps of a unit. */
const opens = (place: number): string => `${UNITS[place]}:`;

export const KHAM_NIAM_PLAN: readonly PublishedMeasure[] = [
  { indicators: '1', titles: 1, analysis: 1, steps: [3], period: period(3), units: units(9) },
  { indicators: '2', titles: 1, analysis: 1, steps: [2], period: period(3), units: units(1) },
  { indicators: '3', titles: 1, analysis: 1, steps: [3], period: period(3), units: units(6) },
  { indicators: '3', titles: 1, analysis: 1, steps: [3], period: period(3), units: units(6) },
  { indicators: '4', titles: 1, analysis: 1, steps: [1], period: period(3), units: units(1) },
  { indicators: '5', titles: 1, analysis: 1, steps: [1], period: period(3), units: units(6) },
  { indicators: '6', titles: 1, analysis: 1, steps: [3], period: period(3), units: units(6) },
  { indicators: '7', titles: 1, analysis: 1, steps: [3], period: period(3), units: units(6) },
  { indicators: '8', titles: 1, analysis: 1, steps: [2], period: period(3), units: units(6) },
  { indicators: '9', titles: 1, analysis: 1, steps: [3], period: period(3), units: units(6) },
  { indicators: '10', titles: 1, analysis: 1, steps: [3], period: period(0), units: units(6) },
];

export const KHAO_THONG_PLAN: readonly PublishedMeasure[] = [
  { titles: 1, steps: [1], period: period(1), units: units(6), monitoring: 1, links: ['www.khaothong.go.th'] },
  {
    titles: 1,
    steps: [2],
    period: period(7),
    units: units(6),
    monitoring: 1,
    links: ['www.khaothong.go.th', 'www.khaothong.go.th'],
  },
  { titles: 1, steps: [2], period: period(1), units: units(16), monitoring: 1 },
];

export const PHA_NGAT_REPORT: readonly PublishedMeasure[] = [
  {
    kind: 'กิจกรรม',
    titles: 1,
    analysis: 1,
    period: period(2),
    units: units(9, 7, 2),
  },
  { kind: 'กิจกรรม', titles: 1, analysis: 1, period: period(2), units: units(9) },
  {
    indicators: '6',
    items: 'E1, E2, E3, E5',
    titles: 1,
    steps: [10],
    period: period(2),
    units: units(9, 6, 0, 3, 15, 14),
  },
  {
    indicators: '7',
    items: 'E6, E7, E9',
    titles: 1,
    steps: [9],
    period: period(2),
    units: units(9, 6, 0, 3, 15, 14),
  },
  {
    indicators: '8',
    items: 'E11, E12, E14, E15',
    titles: 1,
    steps: [10],
    period: period(2),
    units: units(9, 6, 0, 3, 15, 14),
  },
];

export const ANG_THONG_PLAN: readonly PublishedMeasure[] = [
  {
    indicators: '6',
    items: 'E1',
    topic: topic(0),
    titles: 1,
    methods: 1,
    steps: [4],
    period: period(5),
    units: units(9),
    monitoring: 1,
  },
  {
    indicators: '6',
    items: 'E2',
    topic: topic(0),
    titles: 1,
    methods: 1,
    steps: [2],
    period: period(6),
    units: units(17, 9),
    monitoring: 1,
  },
  {
    indicators: '6',
    items: 'E3',
    topic: topic(0),
    titles: 1,
    methods: 1,
    steps: [opens(17), 1, opens(10), 1],
    period: period(6),
    units: units(17, 9),
    monitoring: 1,
  },
  {
    indicators: '8',
    items: 'E11',
    topic: topic(0),
    titles: 1,
    methods: 1,
    steps: [opens(17), 1, opens(9), 1],
    period: period(6),
    units: units(17, 9),
    monitoring: 1,
  },
  {
    indicators: '8',
    items: 'E12',
    topic: topic(0),
    titles: 1,
    methods: 1,
    steps: [3],
    period: period(6),
    units: units(4),
    monitoring: 1,
  },
  {
    indicators: '6',
    items: 'E5',
    topic: topic(1),
    titles: 1,
    methods: 2,
    steps: [opens(5), 2, opens(9), 1],
    period: period(6),
    units: units(5, 9),
    monitoring: 1,
  },
  {
    indicators: '8',
    items: 'E13',
    topic: topic(1),
    titles: 1,
    methods: 1,
    steps: [1],
    period: period(6),
    units: units(3, 12),
    monitoring: 1,
  },
  {
    indicators: '9',
    items: 'O18',
    topic: topic(1),
    titles: 1,
    methods: 1,
    steps: [opens(11), 2, opens(3), 3],
    period: period(6),
    units: units(3, 11),
    monitoring: 1,
  },
  {
    indicators: '9',
    items: 'O30',
    topic: topic(1),
    titles: 1,
    methods: 1,
    steps: [3],
    period: period(6),
    units: units(5),
    monitoring: 1,
  },
  {
    indicators: '7',
    items: 'E6',
    topic: topic(2),
    titles: 1,
    methods: 1,
    steps: [1],
    period: period(6),
    units: units(18),
    monitoring: 1,
  },
  {
    indicators: '7',
    items: 'E7',
    topic: topic(2),
    titles: 1,
    methods: 1,
    steps: [opens(5), 2],
    period: period(6),
    units: units(5),
    monitoring: 1,
  },
  {
    indicators: '7',
    items: 'E8',
    topic: topic(2),
    titles: 1,
    methods: 3,
    steps: [3, opens(4), 3],
    period: period(6),
    units: units(13, 4),
    monitoring: 1,
  },
  {
    indicators: '7',
    items: 'E9',
    topic: topic(2),
    titles: 1,
    methods: 1,
    steps: [1],
    period: period(4),
    units: units(11, 5),
    monitoring: 1,
  },
  {
    indicators: '4',
    items: 'I19',
    topic: topic(3),
    titles: 1,
    methods: 1,
    steps: [opens(12), 2, opens(8), 1, opens(9), 1],
    period: period(4),
    units: units(12, 8, 9),
    monitoring: 1,
  },
  {
    indicators: '4',
    items: 'I24',
    topic: topic(3),
    titles: 1,
    methods: 1,
    steps: [1],
    period: period(6),
    units: units(9),
    monitoring: 1,
  },
  {
    indicators: '2',
    items: 'I7',
    topic: topic(4),
    titles: 1,
    methods: 1,
    steps: [3],
    period: period(6),
    units: units(0),
    monitoring: 1,
  },
  {
    indicators: '2',
    items: 'I8',
    topic: topic(4),
    titles: 1,
    methods: 1,
    steps: [2],
    period: period(6),
    units: units(0, 9),
    monitoring: 1,
  },
  {
    indicators: '5',
    items: 'I27',
    topic: topic(5),
    titles: 1,
    methods: 1,
    steps: [3],
    period: period(6),
    units: units(17),
    monitoring: 1,
  },
  {
    indicators: '7',
    items: 'E10',
    topic: topic(6),
    titles: 1,
    methods: 1,
    steps: [opens(12), 1, opens(5), 1],
    period: period(6),
    units: units(12, 5),
    monitoring: 1,
  },
  {
    indicators: '8',
    items: 'E15',
    topic: topic(6),
    titles: 1,
    methods: 1,
    steps: [3],
    period: period(6),
    units: units(12),
    monitoring: 1,
  },
];

export const PHA_NGAT_RESULTS: readonly PublishedResult[] = [
  { measure: 0, results: 1, outcomes: 1, date: '6 มีนาคม 2567', participants: '28' },
  { measure: 1, results: 1, outcomes: 1, date: '17 มกราคม 2567', participants: '17' },
  {
    measure: 2,
    status: 'ดำเนินการแล้ว',
    results: 6,
    evidence: [
      'http://www.pangad.go.th/news.php?id_type=42',
      'https://www.pangad.go.th/eservice1.php',
      'http://www.pangad.go.th/news.php?id_type=30',
      'http://www.pangad.go.th/eservice1.php',
      'http://www.pangad.go.th/index.php',
    ],
    outcomes: 4,
  },
  {
    measure: 3,
    status: 'ดำเนินการแล้ว',
    results: 7,
    evidence: [
      'http://www.pangad.go.th/index.php',
      'http://www.pangad.go.th/news.php?id_type=6',
      'http://www.pangad.go.th/contact.php?content_id=19',
    ],
    outcomes: 3,
    outcomeLinks: ['www.pangad.go.th'],
  },
  {
    measure: 4,
    status: 'ดำเนินการแล้ว',
    results: 8,
    evidence: ['http://www.pangad.go.th/news.php?id_type=6', 'http://www.pangad.go.th/eservice1.php', 'https://www.pangad.go.th/phpBB3/'],
    outcomes: 4,
  },
];
