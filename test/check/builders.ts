/** Builders for checker tests: an invented agency, its workbook, and documents line by line. */
import { checkDocument, type DocumentFinding } from '../../src/check';
import { assess, frameworkFor } from '../../src/ita';
import type { Assessment, Measure, Score, WorkbookModel } from '../../src/model';
import { agency, measure as blankMeasure, scoreSet, settings, TEN } from '../builders';

export { AGENCY, followUp, TEN as SCORES } from '../builders';

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

export function workbook(vary: Variation = {}): Workbook {
  const fiscalYear = vary.year ?? 2566;
  const framework = frameworkFor(fiscalYear);
  const scores = scoreSet(vary.scores ?? TEN, fiscalYear, vary.more);
  const history = vary.before ? [scoreSet(vary.before, fiscalYear - 1)] : [];
  const model: WorkbookModel = {
    settings: settings({
      agency: agency({ district: 'เมืองสมมติ', website: '' }),
      fiscalYear,
      planYear: vary.planYear ?? fiscalYear + 1,
      digits: 'arabic',
      units: ['สำนักปลัด', 'กองคลัง', 'กองช่าง'].map((name) => ({ name, shortName: '', members: [] })),
    }),
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

export const measure = (change: Partial<Measure> = {}): Measure => blankMeasure({ period: 'ตุลาคม 2566 - กันยายน 2567', ...change });

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
