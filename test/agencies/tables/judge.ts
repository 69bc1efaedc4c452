/** What was read of a file against what is true: right, told, wrong, or lost unsaid. */
import type { AgencyProblem, AgencyRow } from '../../../src/agencies';
import { fullName } from '../../../src/agencies';
import type { Said, TableCase } from './cases';
import type { True } from './truth';

export interface Verdict {
  readonly right: readonly string[];
  readonly reported: readonly string[];
  readonly wrong: readonly string[];
  readonly lost: readonly string[];
  /** Rows of agencies that do not exist. */
  readonly strangers: readonly string[];
}

const tight = (text: string): string => text.replace(/\s/g, '');

function differing(row: AgencyRow, is: True, says: readonly Said[]): readonly string[] {
  const { scores } = row;
  const said: Readonly<Record<Exclude<Said, 'indicators'>, readonly [unknown, unknown]>> = {
    total: [scores.total, is.total],
    iit: [scores['tool:IIT'], is.iit],
    eit: [scores['tool:EIT'], is.eit],
    oit: [scores['tool:OIT'], is.oit],
    district: [row.district, is.district],
    province: [row.province, is.province],
  };
  const plain = says.filter((one) => one !== 'indicators').filter((one) => said[one][0] !== said[one][1]);
  const wrong = is.indicators.filter((value, at) => scores[`indicator:${at + 1}`] !== (says.includes('indicators') ? value : undefined));
  const extra = (['total', 'iit', 'eit', 'oit'] as const).filter(
    (one) => said[one][0] !== undefined && !plain.includes(one) && said[one][0] !== said[one][1],
  );
  return [
    ...plain.map((one) => `${one} ${said[one][0]}≠${said[one][1]}`),
    ...(wrong.length > 0 ? [`${wrong.length} indicators`] : []),
    ...extra,
  ];
}

const isMissing = (difference: string): boolean => /^\w+ undefined≠/.test(difference);

/** `problems` name the row when they name its agency, by place, in the message. */
export function judge({ truth, says, reported = [] }: TableCase, rows: readonly AgencyRow[], problems: readonly AgencyProblem[]): Verdict {
  const told = problems.map(({ message }) => tight(message));
  const names = (is: True): boolean => told.some((message) => message.includes(tight(is.place)) || message.includes(tight(is.short)));
  const verdict = {
    right: [] as string[],
    reported: [] as string[],
    wrong: [] as string[],
    lost: [] as string[],
    strangers: [] as string[],
  };
  const used = new Set<AgencyRow>();
  for (const is of truth) {
    const found = rows.filter((row) => tight(fullName(row.agency)) === tight(is.agency) && row.year === is.year);
    for (const row of found) used.add(row);
    const label = `${is.short} ${is.year}`;
    const [row] = found;
    if (!row) verdict[names(is) ? 'reported' : 'lost'].push(label);
    else {
      const differences = found.flatMap((one) => differing(one, is, says));
      if (reported.includes(is.agency)) verdict.wrong.push(`${label}: should be told`);
      else if (differences.length === 0) verdict.right.push(label);
      else if (differences.every(isMissing)) verdict[names(is) ? 'reported' : 'lost'].push(`${label}: ${differences.join(', ')}`);
      else verdict.wrong.push(`${label}: ${differences.join(', ')}`);
    }
  }
  for (const row of rows) if (!used.has(row)) verdict.strangers.push(`${row.agency} ${row.year} ${JSON.stringify(row.scores)}`);
  return verdict;
}
