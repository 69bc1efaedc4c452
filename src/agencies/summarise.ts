/** What is said of results beside the answers: rows as the engine gives them, levels that differ, the order of problems. */
import type { PlainAssessment } from '../ita/alone';
import type { AgencyProblem, IdentifiedRow } from './model';
import { t } from './texts';

/** A row of `assessed`: names and the result as JSON. */
export interface AssessedRow {
  readonly agency: string;
  readonly type: string;
  readonly district: string;
  readonly province: string;
  readonly result: PlainAssessment;
}

/** A level that a source prints and the scores contradict: told, ours stays. Letters are compared without spaces. */
export function levelProblem(row: IdentifiedRow, level: string): AgencyProblem | null {
  const stated = row.level.replace(/\s+/g, '');
  if (stated === '' || level === '' || stated === level) return null;
  const message = t('levelDiffers', { agency: row.agency, year: row.year, published: row.level, level });
  return { severity: 'warn', code: 'LEVEL_DIFFERS', source: row.source, row: row.row, message };
}

/** Errors first, then by source and row: the order in which people mend them. */
export function sortedProblems(problems: readonly AgencyProblem[]): readonly AgencyProblem[] {
  const weight = { error: 0, warn: 1, info: 2 } as const;
  return [...problems].sort(
    (a, b) => weight[a.severity] - weight[b.severity] || a.source.localeCompare(b.source, 'th') || (a.row ?? 0) - (b.row ?? 0),
  );
}
