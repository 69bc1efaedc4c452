/** Several sheets of a foreign workbook as one intake: each is read by itself, then held against the others. Nothing is decided silently. */
import { indicatorsAmong } from '../ita';
import { AGENCY_FIELDS, type FiscalYear, type Problem } from '../model';
import { collectFact, collectScores, FARTHEST, type ForeignSheet } from '../reading';
import { toArabicDigits } from '../thai';
import { t } from './data/messages';
import { readGrid } from './grid';
import type { Conflict, ConflictKey, Found, FoundAgency, FoundScore, Intake, IntakeOptions } from './types';

interface Read {
  readonly name: string;
  readonly intake: Intake;
  /** The assessed year that the sheet's text or its name tells. */
  readonly year: FiscalYear | null;
}

const yearInName = (name: string): FiscalYear | null => {
  const found = /25\d\d/.exec(toArabicDigits(name));
  return found ? Number(found[0]) : null;
};

/** Where it stood, the sheet's name in front. */
const placed = <T extends Found<unknown>>(found: T, name: string): T => ({ ...found, quote: `${name}: ${found.quote}` });

function readOne({ name, cells }: ForeignSheet, options: IntakeOptions): Read {
  const named = yearInName(name);
  const first = readGrid(cells, options);
  // A year in the tab's name chooses the framework where the sheet itself names none.
  const intake = first.fiscalYear || named === null || options.year !== undefined ? first : readGrid(cells, { ...options, year: named });
  return { name, intake, year: intake.fiscalYear?.value ?? named };
}

/** Every reading of a score: all candidates where the sheet contradicts itself. */
const readingsOf = ({ name, intake }: Read): readonly FoundScore[] =>
  intake.scores.flatMap((score): readonly FoundScore[] => {
    const conflict = intake.conflicts.find(({ key }) => key === score.key);
    const all = conflict ? conflict.candidates.map((found) => ({ ...found, key: score.key }) as FoundScore) : [score];
    return all.map((found) => placed(found, name));
  });

/** Facts of a kind from all sheets: the first counts, others make a conflict. */
function fact<T extends string | number>(reads: readonly Read[], of: (intake: Intake) => Found<T> | undefined) {
  return collectFact(
    reads.flatMap(({ name, intake }) => {
      const found = of(intake);
      return found ? [placed(found, name)] : [];
    }),
  );
}

function agencyOf(reads: readonly Read[]): FoundAgency {
  const found = AGENCY_FIELDS.map((field) => [field, fact(reads, (intake) => intake.agency[field]).value] as const);
  return Object.fromEntries(found.filter(([, value]) => value !== undefined)) as FoundAgency;
}

/** Messages that speak of a whole reading are said anew of all sheets together. */
const WHOLE = new Set(['NO_SCORES', 'INDICATORS_MISSING', 'YEAR_UNKNOWN']);

function wholeProblems(reads: readonly Read[], scores: readonly FoundScore[], yearKnown: boolean): readonly Problem[] {
  if (scores.length === 0) return reads[0]?.intake.problems.filter(({ code }) => code === 'NO_SCORES') ?? [];
  const complete = indicatorsAmong(scores.map(({ key }) => key)).size >= 10;
  const best = reads[0]?.intake.problems ?? [];
  return best.filter(({ code }) => (code === 'INDICATORS_MISSING' && !complete) || (code === 'YEAR_UNKNOWN' && !yearKnown));
}

const unique = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];

/** Sheets of the year that is asked for, else of the latest; the others are named, not mixed in. */
function ofOneYear(
  reads: readonly Read[],
  asked: FiscalYear | undefined,
): { readonly used: readonly Read[]; readonly note: Problem | null } {
  const years = unique(reads.flatMap(({ year }) => year ?? []));
  if (years.length < 2) return { used: reads, note: null };
  const year = asked !== undefined && years.includes(asked) ? asked : Math.max(...years);
  const used = reads.filter((read) => read.year === null || read.year === year);
  const left = reads.filter((read) => !used.includes(read)).map(({ name }) => name);
  const message = t('OTHER_SHEETS', { year, sheets: left.join(', ') });
  return { used, note: { severity: 'warn', code: 'OTHER_SHEETS', message } };
}

/** Cells too far out to be part of a table were not read, and that is told. */
const farProblems = (sheets: readonly ForeignSheet[]): readonly Problem[] =>
  sheets.flatMap(({ name, far }): readonly Problem[] =>
    far === undefined
      ? []
      : [
          {
            severity: 'warn',
            code: 'CELL_FAR',
            message: t('CELL_FAR', { sheet: name, cell: far, rows: FARTHEST.row, columns: FARTHEST.column }),
          },
        ],
  );

/** Reads the sheets; where only one holds anything, the reading is that of this sheet. */
export function readSheets(sheets: readonly ForeignSheet[], options: IntakeOptions): Intake {
  const intake = readAll(sheets, options);
  const far = farProblems(sheets);
  return far.length === 0 ? intake : { ...intake, problems: [...intake.problems, ...far] };
}

function readAll(sheets: readonly ForeignSheet[], options: IntakeOptions): Intake {
  const reads = sheets.map((sheet) => readOne(sheet, options));
  const [only] = reads;
  if (only && reads.length === 1) return only.intake;
  const scored = reads.filter(({ intake }) => intake.scores.length > 0);
  const { used, note } = ofOneYear(scored, options.year);
  const main = [...used].sort((a, b) => b.intake.scores.length - a.intake.scores.length);
  const others = reads.filter((read) => !scored.includes(read));
  const all = [...main, ...others];
  const { scores, conflicts } = collectScores(main.flatMap(readingsOf));
  const years = fact(main, (intake) => intake.fiscalYear);
  const named = main[0]?.year ?? null;
  const fiscalYear = years.value ?? fact(others, (intake) => intake.fiscalYear).value ?? yearOfName(main[0], named);
  const planYear = fact(all, (intake) => intake.planYear).value;
  const level = fact(main, (intake) => intake.level);
  const agencies = fact(all, (intake) => intake.agency.name);
  const facts: readonly (readonly [ConflictKey, readonly Found<string | number>[]])[] = [
    ['agency', agencies.others],
    ['fiscalYear', years.others],
    ['level', level.others],
  ];
  const differing = facts.filter(([, found]) => found.length > 1).map(([key, candidates]): Conflict => ({ key, candidates }));
  return {
    agency: agencyOf(all),
    ...(fiscalYear ? { fiscalYear } : {}),
    ...(planYear ? { planYear } : {}),
    ...(level.value ? { level: level.value } : {}),
    scores,
    agencies: [...new Set(reads.flatMap(({ intake }) => intake.agencies))],
    conflicts: [...differing, ...conflicts],
    measures: all.flatMap(({ intake }) => intake.measures),
    followUps: all.flatMap(({ intake }) => intake.followUps),
    facts: Object.assign({}, ...[...all].reverse().map(({ intake }) => intake.facts)) as Readonly<Record<string, string>>,
    figures: main.flatMap(({ name, intake }) => intake.figures.map((found) => placed(found, name))),
    recommendations: all.flatMap(({ intake }) => intake.recommendations),
    problems: [
      ...wholeProblems(all, scores, fiscalYear !== undefined),
      ...(note ? [note] : []),
      ...main.flatMap(({ name, intake }) =>
        intake.problems.filter(({ code }) => !WHOLE.has(code)).map((found) => ({ ...found, message: `${name} ${found.message}` })),
      ),
    ],
  };
}

const yearOfName = (read: Read | undefined, year: FiscalYear | null): Found<number> | undefined =>
  read && year !== null ? { value: year, line: 1, quote: read.name, certainty: 'likely', form: 'heading' } : undefined;
