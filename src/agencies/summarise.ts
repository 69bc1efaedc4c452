/** summary.json: what the engine answers, agency by agency, in the shape that the design names. */
import type { PlainAssessment } from '../ita/alone';
import type { AgencyProblem, AgencySummary } from './model';

/** A row of `assessed`: names and the result as JSON. */
export interface AssessedRow {
  readonly agency: string;
  readonly type: string;
  readonly district: string;
  readonly province: string;
  readonly result: PlainAssessment;
}

export function agencySummary({ agency, type, district, province, result }: AssessedRow): AgencySummary {
  const { year, total, totalText, level, provisional, tools, parts, indicators, flags, missing } = result;
  return {
    agency,
    type,
    district,
    province,
    year,
    total,
    totalText,
    level,
    provisional,
    tools,
    parts,
    indicators: indicators.map(({ number, name, tool, score, below }) => ({ number, name, tool, score, below })),
    flags,
    missing,
  };
}

/** Errors first, then by source and row: the order in which people mend them. */
export function sortedProblems(problems: readonly AgencyProblem[]): readonly AgencyProblem[] {
  const weight = { error: 0, warn: 1, info: 2 } as const;
  return [...problems].sort(
    (a, b) => weight[a.severity] - weight[b.severity] || a.source.localeCompare(b.source, 'th') || (a.row ?? 0) - (b.row ?? 0),
  );
}
