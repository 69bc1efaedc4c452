/** Builders for report tests: an invented agency with scores, measures and results, and ways to vary each. */
import { assess, frameworkFor } from '../../src/ita';
import type { Finding, FollowUp, LibraryEntry, Measure, Recommendation, Score, ScoreSet, Settings, WorkbookModel } from '../../src/model';
import { findingsFor } from '../../src/plan';
import type { ReportContent } from '../../src/report/content';
import {
  AGENCY,
  agency,
  followUp as blankFollowUp,
  measure as blankMeasure,
  scoreSet as scores,
  TEN,
  settings as usualSettings,
} from '../builders';

export { AGENCY, scoreSet as scores } from '../builders';

export const settings = (change: Partial<Settings> = {}, name = AGENCY): Settings =>
  usualSettings({
    agency: agency({ name }),
    planYear: 2569,
    units: [
      { name: 'สำนักปลัด', shortName: 'สป.', members: [] },
      { name: 'กองคลัง', shortName: 'กค.', members: [] },
      { name: 'ทุกส่วนราชการ', shortName: '', members: ['กองช่าง', 'กองคลัง', 'สำนักปลัด'] },
    ],
    signatories: [
      { role: 'ผู้จัดทำ', name: 'นางสาวสมมติ ตั้งใจ', position: 'นักวิเคราะห์นโยบายและแผน' },
      { role: 'ผู้เห็นชอบ', name: 'นายตัวอย่าง มั่นคง', position: 'นายกองค์การบริหารส่วนตำบลตัวอย่าง' },
    ],
    ...change,
  });

export const USUAL = TEN;
const EARLIER = [95.1, 91.4, 94.2, 86.35, 90.8, 89.66, 85.02, 88.15, 81.25, 90];

export const PARTS: readonly Score[] = [
  { key: 'part:EIT1', value: 91.32 },
  { key: 'part:EIT2', value: 84.66 },
];

export const measure = (change: Partial<Measure> = {}): Measure =>
  blankMeasure({
    title: 'ตรวจความครบถ้วนของข้อมูลบนเว็บไซต์เป็นรายเดือน',
    method: 'แต่งตั้งผู้ตรวจข้อมูลของแต่ละส่วนราชการ\nประชุมติดตามเดือนละครั้ง',
    analysis: 'ข้อมูลบางรายการยังไม่เป็นปัจจุบัน',
    steps: 'จัดทำบัญชีรายการข้อมูล\nมอบหมายผู้รับผิดชอบรายข้อ\nตรวจและแก้ไขก่อนวันสิ้นเดือน',
    period: 'ตุลาคม 2568 - กันยายน 2569',
    monitoring: 'รายงานผลต่อปลัดทุกไตรมาส',
    success: 'ข้อมูลครบทุกรายการ',
    ...change,
  });

export const MEASURES: readonly Measure[] = [
  measure(),
  measure({
    id: 'm-2',
    indicators: [7],
    items: ['E4', 'E5'],
    title: 'ปรับช่องทางติดต่อให้ประชาชนเข้าถึงง่าย',
    steps: 'สำนักปลัด:\nรวมช่องทางติดต่อไว้ที่หน้าแรก\nกำหนดเวลาตอบแต่ละช่องทาง\nกองคลัง:\nเผยแพร่ขั้นตอนชำระภาษีที่ https://www.tuayang.example/tax',
    units: 'สำนักปลัด\nกองคลัง',
  }),
  measure({ id: 'm-3', indicators: [9], title: 'อบรมผู้ดูแลข้อมูล', units: '', period: '' }),
  measure({ id: 'm-4', indicators: [1], title: 'ทบทวนคู่มือการปฏิบัติงาน\nประกาศเวลาแล้วเสร็จของงาน', units: 'ทุกส่วนราชการ' }),
];

export const followUp = (change: Partial<FollowUp> = {}): FollowUp =>
  blankFollowUp({
    measureTitle: 'ตรวจความครบถ้วนของข้อมูลบนเว็บไซต์เป็นรายเดือน',
    action: 'จัดทำบัญชีรายการข้อมูล',
    status: 'ดำเนินการแล้ว',
    result: 'จัดทำบัญชีข้อมูลครบ 28 รายการ',
    date: '2026-01-15',
    participants: '17 คน',
    outcome: 'ทุกส่วนราชการทราบข้อมูลที่ตนดูแล',
    evidence: 'https://www.tuayang.example/news/2569/15',
    ...change,
  });

export interface Variation {
  readonly settings?: Partial<Settings>;
  readonly name?: string;
  readonly values?: readonly (number | null)[];
  readonly more?: readonly Score[];
  readonly history?: readonly ScoreSet[];
  readonly measures?: readonly Measure[];
  readonly findings?: readonly Finding[];
  readonly followUps?: readonly FollowUp[];
  readonly recommendations?: readonly Recommendation[];
  readonly library?: readonly LibraryEntry[];
  readonly year?: number;
}

/** A whole workbook and its assessment, the analysis as the library proposes it where the variation says nothing. */
export function content(vary: Variation = {}): ReportContent {
  const year = vary.year ?? 2568;
  const framework = frameworkFor(year);
  const model: WorkbookModel = {
    settings: settings({ fiscalYear: year, planYear: year + 1, ...vary.settings }, vary.name),
    framework,
    scores: scores(vary.values ?? USUAL, year, vary.more ?? PARTS),
    history: vary.history ?? [scores(EARLIER, year - 1)],
    recommendations: vary.recommendations ?? [],
    findings: [],
    measures: vary.measures ?? MEASURES,
    followUps: vary.followUps ?? [],
    library: vary.library ?? [],
    register: [],
  };
  const assessment = assess({ framework, scores: model.scores, history: model.history });
  const proposed = findingsFor({ settings: model.settings, assessment }, model.library, model.recommendations);
  const typed = new Map((vary.findings ?? []).map((finding) => [finding.subject, finding]));
  const findings = [...(vary.findings ?? []), ...proposed.filter(({ subject }) => !typed.has(subject))];
  return { model: { ...model, findings }, assessment, today: '2025-10-01' };
}
