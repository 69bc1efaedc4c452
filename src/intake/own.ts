/** Of all readings those that are the agency's own, of one year: another agency's row, or another year's column, is never taken for it. */
import type { FiscalYear, Problem } from '../model';
import { agencyIn, most, sameAgency, type Years, yearIn } from '../reading';
import { toArabicDigits } from '../thai';
import { t } from './data/messages';
import type { Readings } from './prose';
import type { Found, FoundScore, IntakeOptions } from './types';

/** A heading of a section is a short line; one with these words speaks of the plan, not of results. */
export const LONGEST_HEADING = 120;
export const RESULT_WORDS = /ผล|คะแนน|ประเมิน|ITA|^[\s*#]*(?:ประจำ)?ปี/i;
const PLAN_WORDS = /มาตรการ|แผน|แนวทาง|ดำเนินการ|เสนอแนะ|เทียบ|ย้อนหลัง/;

/** Per line (from 0) the year of the heading above it; all null where no two headings name different years. */
export function sectionYears(lines: readonly string[]): readonly (FiscalYear | null)[] {
  let year: FiscalYear | null = null;
  const seen = new Set<FiscalYear>();
  const years = lines.map((line) => {
    const text = line.trim();
    if (text.length > 0 && text.length <= LONGEST_HEADING && /[2๒][5๕]/.test(text) && RESULT_WORDS.test(text) && !PLAN_WORDS.test(text)) {
      const digits = toArabicDigits(text);
      const named = new Set(digits.match(/25[4-9]\d/g) ?? []);
      if (named.size === 1 && !/\d\.\d\d/.test(digits)) {
        year = yearIn(digits.replace(/\s/g, ''));
        if (year !== null) seen.add(year);
      }
    }
    return year;
  });
  return seen.size > 1 ? years : years.map(() => null);
}

export const manyAgencies = (scores: readonly FoundScore[]): boolean => new Set(scores.flatMap(({ agency }) => agency ?? [])).size > 1;

export interface Own {
  readonly scores: readonly FoundScore[];
  readonly levels: readonly Found<string>[];
  /** The year that the figures themselves name; absent where they name none. */
  readonly year?: Found<number>;
  /** The agencies among which people must choose; empty where the own one is known. */
  readonly agencies: readonly string[];
  readonly problems: readonly Problem[];
}

interface Known {
  readonly options: IntakeOptions;
  /** The agency that the document names outside of its tables. */
  readonly named: string | null;
  readonly years: Years;
  readonly sections: readonly (FiscalYear | null)[];
}

/** Keeps the own agency's readings of the wanted year; what cannot be told is asked. */
export function ownReadings(readings: Readings, known: Known): Own {
  const byAgency = ofAgency(readings, known);
  const byYear = ofYear(byAgency.scores, known);
  // A level stands in the row of its scores: that of another year's row goes with them.
  const left = new Set(byAgency.scores.map(({ line }) => line));
  for (const { line } of byYear.scores) left.delete(line);
  return {
    scores: byYear.scores,
    levels: byAgency.levels.filter(({ line, form }) => form !== 'table' || !left.has(line)),
    agencies: byAgency.agencies,
    ...(byYear.year ? { year: byYear.year } : {}),
    problems: [...byAgency.problems, ...byYear.problems],
  };
}

type Part = Pick<Own, 'scores' | 'levels' | 'agencies' | 'problems'>;

function ofAgency({ scores, levels }: Readings, { options, named }: Known): Part {
  const names = [...new Set(scores.flatMap(({ agency }) => agency ?? []))];
  const all = { scores, levels, agencies: [], problems: [] };
  if (names.length === 0) return all;
  const wanted = [options.agency, named].find((name) => name !== undefined && name !== null && name !== '');
  const own = wanted === undefined || wanted === null ? [] : names.filter((name) => sameAgency(name, wanted));
  const rest = (keep: (agency: string | undefined) => boolean) => ({
    scores: scores.filter(({ agency }) => keep(agency)),
    levels: levels.filter((level) => keep((level as { readonly agency?: string }).agency)),
  });
  if (own.length === 1) {
    const kept = rest((agency) => agency === undefined || agency === own[0]);
    if (names.length === 1) return { ...kept, agencies: [], problems: [] };
    const slots = { agency: agencyIn(own[0] ?? '')?.name ?? own[0] ?? '', count: names.length - 1 };
    return {
      ...kept,
      agencies: [],
      problems: [{ severity: 'info', code: 'OTHER_AGENCIES', message: t('OTHER_AGENCIES', slots) }],
    };
  }
  if (names.length === 1 && (wanted === undefined || wanted === null)) return all;
  const kept = rest((agency) => agency === undefined);
  const message = t('WHICH_AGENCY', { count: names.length });
  return { ...kept, agencies: own.length > 1 ? own : names, problems: [{ severity: 'error', code: 'WHICH_AGENCY', message }] };
}

function ofYear(scores: readonly FoundScore[], { options, years, sections }: Known): Pick<Own, 'scores' | 'year' | 'problems'> {
  const told = [...new Set(scores.flatMap(({ year }) => year ?? []))];
  const text = years.fiscalYear;
  const asked = [options.year, text?.value].find((year) => year !== undefined && told.includes(year));
  const wanted = asked ?? (told.length > 0 ? Math.max(...told) : undefined);
  const section = ({ line }: FoundScore): FiscalYear | null => sections[line - 1] ?? null;
  const headed = wanted === undefined && options.year !== undefined ? scores.find((one) => section(one) === options.year) : undefined;
  const aim = wanted ?? (headed ? (options.year as FiscalYear) : (text?.value ?? options.year ?? null));
  const kept = scores.filter(({ year }) => year === undefined || year === wanted);
  // The heading of a section is weaker than the figure's own year: it decides only between readings of the same score.
  const decided = new Set(
    kept.filter((one) => section(one) === aim || (wanted !== undefined && one.year === wanted)).map(({ key }) => key),
  );
  const latest = most(kept.map((one) => section(one) ?? 0));
  const clear = kept.filter((one) => {
    const year = one.year ?? section(one);
    if (year === null) return true;
    return decided.has(one.key)
      ? year === aim
      : !kept.some((other) => other.key === one.key && section(other) === latest) || year === latest;
  });
  if (wanted === undefined)
    return {
      scores: clear,
      ...(headed && text?.value !== aim ? { year: { ...headed, value: aim as FiscalYear, certainty: 'sure' as const } } : {}),
      problems: [],
    };
  const witness = scores.find(({ year }) => year === wanted);
  const year: Found<number> | undefined = witness && { ...witness, value: wanted, certainty: 'sure' };
  const differs = asked === undefined && text?.certainty === 'sure' && text.value !== wanted;
  const others = told.length > 1;
  return {
    scores: differs ? clear.map((one) => ({ ...one, certainty: 'doubtful' as const })) : clear,
    ...(year && (text === undefined || text.value !== wanted) ? { year } : {}),
    problems: others ? [{ severity: 'info', code: 'OTHER_YEARS', message: t('OTHER_YEARS', { year: wanted }) }] : [],
  };
}
