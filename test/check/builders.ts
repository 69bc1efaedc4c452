/** Builders for checker tests: an invented agency, its workbook, and documents line by line. */
import { checkDocument, type DocumentFinding } from '../../src/check';
import { assess, frameworkFor } from '../../src/ita';
import type { Assessment, FollowUp, Measure, Score, ScoreSet, WorkbookModel } from '../../src/model';

export const AGENCY = 'องค์การบริหารส่วนตำบลตัวอย่าง';
/** Ten indicator scores; 7 and 9 lie below 85. */
export const SCORES = [97.25, 91.4, 93.08, 88.6, 90.12, 92.77, 84.31, 86.9, 78.5, 95] as const;

export interface Workbook {
  readonly model: WorkbookModel;
  readonly assessment: Assessment;
}

export interface Variation {
  readonly year?: number;
  readonly planYear?: number;
  readonly scores?: readonly number[];
  readonly more?: readonly Score[];
  readonly before?: readonly number[];
  readonly change?: Partial<WorkbookModel>;
}

const scoreSet = (fiscalYear: number, values: readonly number[], more: readonly Score[] = []): ScoreSet => ({
  fiscalYear,
  publishedLevel: '',
  scores: [...values.map((value, index): Score => ({ key: `indicator:${index + 1}`, value })), ...more],
});

export function workbook(vary: Variation = {}): Workbook {
  const fiscalYear = vary.year ?? 2566;
  const framework = frameworkFor(fiscalYear);
  const scores = scoreSet(fiscalYear, vary.scores ?? SCORES, vary.more);
  const history = vary.before ? [scoreSet(fiscalYear - 1, vary.before)] : [];
  const model: WorkbookModel = {
    settings: {
      agency: { name: AGENCY, shortName: 'อบต.ตัวอย่าง', type: 'องค์การบริหารส่วนตำบล', district: 'เมืองสมมติ', province: 'สมมติ', website: '' },
      fiscalYear,
      planYear: vary.planYear ?? fiscalYear + 1,
      threshold: 85,
      digits: 'arabic',
      font: 'Sarabun',
      fontSize: 16,
      inclusion: 'below',
      grouping: 'indicator',
      units: [
        { name: 'สำนักปลัด', shortName: '', members: [] },
        { name: 'กองคลัง', shortName: '', members: [] },
        { name: 'กองช่าง', shortName: '', members: [] },
      ],
      signatories: [],
      facts: {},
    },
    framework,
    scores,
    history,
    recommendations: [],
    findings: [],
    measures: [],
    followUps: [],
    library: [],
    register: [],
    ...vary.change,
  };
  return { model, assessment: assess({ framework, scores: model.scores, history }) };
}

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
  period: 'ตุลาคม 2566 - กันยายน 2567',
  monitoring: '',
  success: '',
  status: '',
  acceptance: '',
  ...change,
});

export const followUp = (change: Partial<FollowUp> = {}): FollowUp => ({
  id: 'f-1',
  round: 12,
  measureId: 'm-1',
  measureTitle: 'ตรวจข้อมูลบนเว็บไซต์ทุกเดือน',
  action: '',
  units: '',
  status: '',
  result: '',
  date: '',
  participants: '',
  outcome: '',
  evidence: '',
  obstacle: '',
  ...change,
});

export const lines = (...text: readonly string[]): string => text.join('\n');

/** Findings of one rule in a document held against a workbook. */
export function findings(rule: string, text: string, book: Workbook = workbook()): readonly DocumentFinding[] {
  return checkDocument(text, { ...book, framework: book.model.framework }).filter((finding) => finding.rule === rule);
}

/** Findings of one rule in a document held against itself. */
export function findingsAlone(rule: string, text: string, year = 2566): readonly DocumentFinding[] {
  return checkDocument(text, { framework: frameworkFor(year) }).filter((finding) => finding.rule === rule);
}

export const quotes = (found: readonly DocumentFinding[]): readonly string[] => found.map((finding) => finding.quote);
