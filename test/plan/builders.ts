/** Builders for plan tests: an invented agency, plans from published scores, measures and follow-up rows. */
import { assess, frameworkFor } from '../../src/ita';
import type { FollowUp, LibraryEntry, Measure, Recommendation, ScoreSet, Settings } from '../../src/model';
import { asRow, type PlanRow, proposePlan } from '../../src/plan';
import { followUp as blankFollowUp, measure as blankMeasure, settings } from '../builders';
import { ANG_THONG, ANG_THONG_ITEMS, ANG_THONG_PARTS, itemScore, KHAM_NIAM, KHAO_THONG, year } from '../ita/published';

export { settings } from '../builders';

/** A plan request from a year's scores. */
export function request(
  scores: ScoreSet,
  change: Partial<Settings> = {},
  recommendations: readonly Recommendation[] = [],
  library: readonly LibraryEntry[] = [],
) {
  const framework = frameworkFor(scores.fiscalYear);
  const assessment = assess({ framework, scores });
  const chosen = settings({ fiscalYear: scores.fiscalYear, ...change });
  return { settings: chosen, framework, assessment, recommendations, library };
}

/** The recommendations of the provincial agency of FY2566 by part and code; the wording is ours. */
export const POINTS: readonly Recommendation[] = [
  { part: 'IIT', items: ['I7'], text: 'เผยแพร่แผนเงินให้ทั่วถึง' },
  { part: 'IIT', items: ['I8'], text: 'ให้ร่วมตั้งคำของบ' },
  { part: 'IIT', items: ['O34', 'O35'], text: 'ประเมินความเสี่ยงของการสั่งงาน' },
  { part: 'IIT', items: ['I19', 'I27'], text: 'ทำคู่มือและสร้างสำนึก' },
  { part: 'EIT1', items: ['E1', 'O14'], text: 'บอกขั้นตอนและเวลา' },
  { part: 'EIT2', items: ['O17'], text: 'ใช้ผลสำรวจ' },
  { part: 'OIT', items: ['O18'], text: 'เป็นเพียงการจองคิว' },
  { part: 'OIT', items: ['O30'], text: 'ขาดการนำผลไปใช้' },
];

export const khamNiam = year(2568, KHAM_NIAM);
export const khaoThong = year(2564, KHAO_THONG);
export const angThong = year(2566, ANG_THONG, [
  ...ANG_THONG_PARTS,
  ...ANG_THONG_ITEMS,
  itemScore('O18', 'OIT', 0),
  itemScore('O30', 'OIT', 0),
]);

export const measure = (change: Partial<Measure> = {}): Measure =>
  blankMeasure({
    id: 'h-1',
    topic: 'ประเด็นตัวอย่าง',
    items: ['O18'],
    title: 'มาตรการตัวอย่าง',
    method: 'วิธีตัวอย่าง',
    analysis: 'ผลวิเคราะห์ตัวอย่าง',
    steps: 'ขั้นที่หนึ่ง\nขั้นที่สอง',
    units: 'กองคลัง',
    period: '1 ตุลาคม 2568 – 30 กันยายน 2569',
    monitoring: 'รายงานทุกเดือน',
    success: 'ครบร้อยละร้อย',
    ...change,
  });

/** A row that a person typed. */
export const typed = (change: Partial<Measure> = {}): PlanRow => ({ ...measure({ id: '', ...change }), proposed: {}, differs: [] });

export const planOf = (...args: Parameters<typeof request>): readonly PlanRow[] => proposePlan(request(...args)).map(asRow);

export const followUp = (change: Partial<FollowUp> = {}): FollowUp =>
  blankFollowUp({
    measureId: 'h-1',
    measureTitle: 'มาตรการตัวอย่าง',
    action: 'ขั้นที่หนึ่ง',
    units: 'กองคลัง',
    status: 'ดำเนินการแล้ว',
    result: 'จัดแล้วสองครั้ง',
    date: '12 มีนาคม 2569',
    participants: '24',
    outcome: 'เข้าใจมากขึ้น',
    evidence: 'https://www.tuayang.example/news/12',
    ...change,
  });
