/** One builder for each thing of the model: an invented agency, its settings, scores, measures and results. Rooms say what theirs have beyond. */
import type { Agency, FollowUp, Measure, Score, ScoreSet, Settings } from '../src/model';

/** An empty list, which compiles only where nothing is left over: `const missing: None<Exclude<A, B>> = []`. */
export type None<Left extends never> = readonly Left[];

export const AGENCY = 'องค์การบริหารส่วนตำบลตัวอย่าง';

export const agency = (change: Partial<Agency> = {}): Agency => ({
  name: AGENCY,
  shortName: 'อบต.ตัวอย่าง',
  type: 'องค์การบริหารส่วนตำบล',
  district: 'เมืองตัวอย่าง',
  province: 'สมมติ',
  website: 'https://www.tuayang.example',
  ...change,
});

export const settings = (change: Partial<Settings> = {}): Settings => ({
  agency: agency(),
  fiscalYear: 2568,
  planYear: (change.fiscalYear ?? 2568) + 1,
  threshold: 85,
  digits: 'thai',
  font: 'Sarabun',
  fontSize: 16,
  inclusion: 'below',
  grouping: 'indicator',
  units: [],
  signatories: [],
  facts: {},
  ...change,
});

/** Ten indicator scores that people know: 7 and 9 lie below 85. */
export const TEN = [97.25, 91.4, 93.08, 88.6, 90.12, 92.77, 84.31, 86.9, 78.5, 95] as const;

/** Ten indicator scores; null where unknown. */
export const scoreSet = (values: readonly (number | null)[], fiscalYear = 2568, more: readonly Score[] = []): ScoreSet => ({
  fiscalYear,
  publishedLevel: '',
  scores: [...values.flatMap((value, index): Score[] => (value === null ? [] : [{ key: `indicator:${index + 1}`, value }])), ...more],
});

/** A measure for indicator 9 with a title and a unit; all else blank. */
export const measure = (change: Partial<Measure> = {}): Measure => ({
  id: 'm-1',
  topic: '',
  indicators: [9],
  items: [],
  kind: 'มาตรการ',
  title: 'ตรวจข้อมูลบนเว็บไซต์ทุกเดือน',
  method: '',
  analysis: '',
  steps: '',
  units: 'สำนักปลัด',
  period: '',
  monitoring: '',
  success: '',
  status: '',
  acceptance: '',
  ...change,
});

/** A result of that measure that nobody has written anything about. */
export const followUp = (change: Partial<FollowUp> = {}): FollowUp => ({
  id: 'f-1',
  round: 12,
  measureId: 'm-1',
  measureTitle: 'ตรวจข้อมูลบนเว็บไซต์ทุกเดือน',
  action: '',
  units: 'สำนักปลัด',
  status: '',
  result: '',
  date: '',
  participants: '',
  outcome: '',
  evidence: '',
  obstacle: '',
  ...change,
});
