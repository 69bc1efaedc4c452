/** How a reading of a case is judged: what would be written without asking, held against what is true. */
import { type Intake, type IntakeOptions, readCsv, readGrid, readText } from '../../../src/intake';
import { frameworkFor } from '../../../src/ita';
import type { Case } from './cases';

export type Verdict = 'right' | 'asked' | 'unread' | 'wrong' | 'crash';

export interface Judged {
  readonly verdict: Verdict;
  readonly why: string;
}

function readingOf({ material, year, agency }: Case): Intake {
  const options: IntakeOptions = { frameworkFor, ...(year === undefined ? {} : { year }), ...(agency === undefined ? {} : { agency }) };
  if ('text' in material) return readText(material.text, options);
  return 'csv' in material ? readCsv(material.csv, options) : readGrid(material.grid, options);
}

/** What an import writes by itself: neither doubtful values nor those in conflict. */
const written = ({ scores, conflicts }: Intake) =>
  scores.filter(({ key, certainty }) => certainty !== 'doubtful' && !conflicts.some((conflict) => conflict.key === key));

const same = (one: number, other: number): boolean => Math.abs(one - other) < 0.0051;

/**
 * `wrong`: a value would be written that is not true. `right`: all that is true would be written. `asked`: what is missing is offered as doubtful or
 * as a choice, or a message says what was seen. `unread`: nothing was said.
 */
export function judge(one: Case): Judged {
  let intake: Intake;
  try {
    intake = readingOf(one);
  } catch (error) {
    return { verdict: 'crash', why: String(error) };
  }
  const { kind, values } = one.truth;
  const own = written(intake);
  const wrong = own.filter(({ key, value }) =>
    kind === 'values' && values[key] !== undefined ? !same(values[key], value) : kind !== 'values' || !derived(key),
  );
  if (wrong.length > 0)
    return {
      verdict: 'wrong',
      why: wrong.map(({ key, value, quote }) => `${key}=${value} (${values[key] ?? 'none'}) “${quote}”`).join('; '),
    };
  const missing = Object.keys(values).filter((key) => !own.some((score) => score.key === key));
  if (kind === 'values' && missing.length === 0) return { verdict: 'right', why: '' };
  const asked =
    intake.agencies.length > 0 || intake.conflicts.length > 0 || intake.scores.some(({ certainty }) => certainty === 'doubtful');
  const said = intake.problems.some(
    ({ code, severity }) => severity !== 'info' && !['INDICATORS_MISSING', 'YEAR_UNKNOWN', 'NO_SCORES'].includes(code),
  );
  const told = kind === 'refuse' ? intake.problems.length > 0 : asked || said;
  return { verdict: told ? 'asked' : 'unread', why: `${missing.join(' ')} | ${intake.problems.map(({ code }) => code).join(' ')}` };
}

/** Figures that follow from others (a tool's mean) may be read where the truth names only the indicators. */
const derived = (_key: string): boolean => false;
