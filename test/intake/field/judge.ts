/** What an import would write of an input without asking, held against what is true of it. Every figure that is not true counts as wrong. */
import { type Intake, type IntakeOptions, readCsv, readText } from '../../../src/intake';
import { frameworkFor } from '../../../src/ita';
import { sameAgency } from '../../../src/reading';
import type { Input } from './inputs';

export type Verdict = 'right' | 'asked' | 'unread' | 'wrong' | 'crash';

export interface Judged {
  readonly id: string;
  readonly verdict: Verdict;
  readonly why: string;
}

function readingOf({ body, kind, year, agency }: Input): Intake {
  const options: IntakeOptions = { frameworkFor, ...(year === undefined ? {} : { year }), ...(agency === undefined ? {} : { agency }) };
  return kind === 'csv' ? readCsv(body, options) : readText(body, options);
}

/** The import asks before it takes anything of another agency's or another year's document (questionsOf in src/app/importScores.ts). */
const asksWhose = ({ agency, year }: Input, intake: Intake): boolean => {
  const found = intake.agency.name?.value ?? '';
  const stranger = agency !== undefined && found !== '' && !sameAgency(agency, found);
  return stranger || (year !== undefined && intake.fiscalYear !== undefined && intake.fiscalYear.value !== year);
};

const verdictOf = (input: Input, intake: Intake): Omit<Judged, 'id'> => {
  const { expects, values, allowed, mustSay, tolerance } = input;
  const whose = asksWhose(input, intake);
  const written = intake.scores.filter(
    ({ key, certainty }) => !whose && certainty !== 'doubtful' && !intake.conflicts.some((conflict) => conflict.key === key),
  );
  const isTrue = (key: string, value: number): boolean =>
    [values[key], allowed[key]].some((truth) => truth !== undefined && Math.abs(truth - value) < tolerance);
  const wrong = written.filter(({ key, value }) => !isTrue(key, value));
  if (wrong.length > 0)
    return {
      verdict: 'wrong',
      why: wrong.map(({ key, value, quote }) => `${key}=${value} (${values[key] ?? 'none'}) “${quote}”`).join('; '),
    };
  const codes = intake.problems.map(({ code }) => code).join(' ');
  const asks =
    whose ||
    intake.agencies.length > 0 ||
    intake.conflicts.length > 0 ||
    intake.scores.some(({ certainty }) => certainty === 'doubtful') ||
    intake.problems.some(
      ({ severity, code }) => severity !== 'info' && !['INDICATORS_MISSING', 'YEAR_UNKNOWN', 'NO_SCORES'].includes(code),
    );
  if (expects === 'refuse') return { verdict: intake.problems.length > 0 ? 'right' : 'unread', why: codes };
  if (expects === 'ask') return { verdict: asks ? 'right' : intake.problems.length > 0 ? 'asked' : 'unread', why: codes };
  const missing = Object.keys(values).filter((key) => !written.some((score) => score.key === key));
  if (missing.length === 0) return mustSay && !asks ? { verdict: 'unread', why: `nothing said | ${codes}` } : { verdict: 'right', why: '' };
  return { verdict: asks ? 'asked' : 'unread', why: `${missing.join(' ')} | ${codes}` };
};

/** True where the import shows every true value, as a doubtful one or among several, so that people need only tick it. */
export function isOffered(input: Input): boolean {
  const { scores, conflicts } = readingOf(input);
  const near = (value: number | string, truth: number): boolean => Math.abs(Number(value) - truth) < input.tolerance;
  return Object.entries(input.values).every(
    ([key, truth]) =>
      scores.some((score) => score.key === key && near(score.value, truth)) ||
      conflicts.some((conflict) => conflict.key === key && conflict.candidates.some(({ value }) => near(value, truth))),
  );
}

export function judge(input: Input): Judged {
  try {
    return { id: input.id, ...verdictOf(input, readingOf(input)) };
  } catch (error) {
    return { id: input.id, verdict: 'crash', why: String(error) };
  }
}
