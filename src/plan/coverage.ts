/** Does the plan answer everything it must, and is each row complete? Rules R13–R16, R18, R25, R28 and the demanded elements. */
import { documentsOf, isWeak } from '../ita';
import {
  type Assessment,
  type DemandedDocument,
  type Framework,
  type Measure,
  PLAN_STATUS,
  type Problem,
  type Recommendation,
  type Settings,
  type Severity,
} from '../model';
import { fiscalYearRange, formatPeriod, formatScore, formatThreshold, isInside, parsePeriod, squeeze, statements, stepsOf } from '../thai';
import { missingElements } from './elements';
import { isInferredWeak } from './facts';
import { t } from './messages';
import { indicatorsMeant, itemsMeant } from './subjects';
import { involvedUnits, isCollective, resolveUnit } from './units';

interface CoverageInput {
  readonly settings: Settings;
  /** The framework of the assessed year. */
  readonly framework: Framework;
  readonly assessment: Assessment;
  readonly measures: readonly Measure[];
  readonly recommendations: readonly Recommendation[];
  /** The document to be checked against; the plan year's where not given (DESIGN D15). */
  readonly demanded?: DemandedDocument;
  /** True before a final document: gaps that must not be published become errors. */
  readonly final?: boolean;
}

type Field = 'title' | 'method' | 'analysis' | 'steps' | 'units' | 'period' | 'monitoring' | 'success';

const nameOf = (measure: Measure): string => (measure.title.trim() === '' ? t('unnamed') : ` “${measure.title.trim()}” `);

function rowProblem(measure: Measure, severity: Severity, code: string, field: Field | 'items', message: string, found?: string): Problem {
  return {
    severity,
    code,
    message,
    on: { kind: 'row', sheet: 'plan', row: measure.id, field },
    ...(found === undefined ? {} : { found }),
    ...(measure.acceptance.trim() === '' ? {} : { accepted: measure.acceptance.trim() }),
  };
}

/** What to say of an empty cell, by field; units and periods have rules of their own. */
const EMPTY = [
  { field: 'title', code: 'PLAN_TITLE' },
  { field: 'method', code: 'PLAN_METHOD' },
  { field: 'analysis', code: 'R28' },
  { field: 'steps', code: 'PLAN_STEPS' },
  { field: 'monitoring', code: 'PLAN_MONITORING' },
] as const;

function unitProblems(measure: Measure, input: CoverageInput): readonly Problem[] {
  const { units } = input.settings;
  if (measure.units.trim() === '') {
    const message = t('unitsMissing', { name: nameOf(measure) });
    return [rowProblem(measure, input.final ? 'error' : 'warn', 'R13', 'units', message)];
  }
  const responsible = involvedUnits(measure, units);
  const strangers = stepsOf(measure.steps)
    .byUnit.map((group) => group.unit)
    .filter(
      (unit) => !isCollective(unit, units) && !resolveUnit(unit, units).some((name) => responsible.some((other) => sameUnit(name, other))),
    );
  if (strangers.length === 0 || responsible.length === 0 || statements(measure.units).some((line) => isCollective(line, units))) return [];
  const message = t('stepsOfOtherUnits', { name: nameOf(measure), units: strangers.join(', ') });
  return [rowProblem(measure, 'warn', 'R25', 'units', message, strangers.join(', '))];
}

/** Names that are equal, or one the beginning of the other ("สำนักปลัด", "สำนักปลัดเทศบาล"). */
const sameUnit = (a: string, b: string): boolean =>
  squeeze(a).startsWith(squeeze(b).replace(/ฯ$/, '')) || squeeze(b).startsWith(squeeze(a).replace(/ฯ$/, ''));

function periodProblems(measure: Measure, input: CoverageInput): readonly Problem[] {
  const year = fiscalYearRange(input.settings.planYear);
  const problem = (message: string): readonly Problem[] => [
    { ...rowProblem(measure, input.final ? 'error' : 'warn', 'R14', 'period', message, measure.period), expected: formatPeriod(year) },
  ];
  if (measure.period.trim() === '') return problem(t('periodMissing', { name: nameOf(measure) }));
  const period = parsePeriod(measure.period, input.settings.planYear);
  if (!period) return problem(t('periodUnreadable', { name: nameOf(measure) }));
  if (isInside(period, year)) return [];
  return problem(t('periodOutsideYear', { name: nameOf(measure), planYear: input.settings.planYear, year: formatPeriod(year) }));
}

function emptyCells(measure: Measure): readonly Problem[] {
  const isEmpty = (field: (typeof EMPTY)[number]['field']): boolean =>
    field === 'title' ? !/[\p{L}\p{N}]/u.test(measure.title) : measure[field].trim() === '';
  return EMPTY.filter(({ field }) => isEmpty(field)).map(({ field, code }) =>
    rowProblem(measure, 'warn', code, field, t('fieldMissing', { name: nameOf(measure), field: t(`field.${field}`) })),
  );
}

function tracing(measure: Measure): readonly Problem[] {
  if (measure.indicators.length > 0 || measure.items.length > 0) return [];
  const message = t('measureWithoutSubject', { name: nameOf(measure) });
  return [rowProblem(measure, 'warn', 'R16', 'items', message)];
}

function repeatedSteps(measure: Measure): readonly Problem[] {
  const { common, byUnit } = stepsOf(measure.steps);
  const lists = [common, ...byUnit.map((group) => group.steps)];
  const twice = lists.flatMap((list) => list.filter((step, index) => list.findIndex((other) => squeeze(other) === squeeze(step)) < index));
  return twice.map((step) => rowProblem(measure, 'warn', 'R18', 'steps', t('stepRepeated', { name: nameOf(measure) }), step));
}

/** Measures that are being carried out answer for their items; those whose scores have passed still do. */
const answered = (measures: readonly Measure[]) => ({
  items: new Set(measures.flatMap((measure) => measure.items.map((code) => code.toUpperCase()))),
  indicators: new Set(measures.flatMap((measure) => measure.indicators)),
});

function uncovered(input: CoverageInput): readonly Problem[] {
  const { assessment, framework, recommendations } = input;
  const { items, indicators } = answered(input.measures);
  const threshold = formatThreshold(assessment.threshold);
  const gap = (subject: string, message: string): Problem => ({ severity: 'warn', code: 'R15', subject, message });
  const weakItems = assessment.items
    .filter((result) => isWeak(result.class) || isInferredWeak(result, assessment.threshold))
    .filter((result) => !items.has(result.item.code.toUpperCase()))
    .map((result) => gap(`item:${result.item.code}`, t('itemWithoutMeasure', { code: result.item.code, threshold })));
  const weakIndicators = assessment.indicators
    .filter((result) => result.class === 'below' && !indicators.has(result.number))
    .map((result) =>
      gap(
        `indicator:${result.number}`,
        t('indicatorWithoutMeasure', { number: result.number, name: result.name, score: formatScore(result.figure.value) }),
      ),
    );
  const said = recommendations.flatMap((recommendation, index): readonly Problem[] => {
    const meant = itemsMeant(recommendation, framework);
    if (recommendation.by === 'agency' && meant.length === 0) {
      const about = indicatorsMeant(recommendation, framework);
      if (about.length === 0 || about.some((number) => indicators.has(number))) return [];
    }
    if (meant.some((code) => items.has(code)) || isUnscored(recommendation, items)) return [];
    const quote = statements(recommendation.text).join(' ').slice(0, 60);
    const what = meant.length > 0 ? t('recommendationWithoutMeasure', { codes: meant.join(', ') }) : t('recommendationWithoutItem');
    return [{ ...gap(`recommendation:${index + 1}`, t('recommendationGap', { quote, what })), found: quote }];
  });
  return [...weakItems, ...weakIndicators, ...uncoveredParts(input, indicators), ...said];
}

/** A recommendation whose every item has a measure of its own, whichever items were meant. */
const isUnscored = (recommendation: Recommendation, items: ReadonlySet<string>): boolean =>
  recommendation.items.length > 0 && recommendation.items.every((code) => items.has(code.toUpperCase()));

function uncoveredParts({ assessment }: CoverageInput, indicators: ReadonlySet<number>): readonly Problem[] {
  return assessment.flags
    .filter((flag) => flag.kind === 'part')
    .filter((flag) => !assessment.indicators.some((result) => flag.code.startsWith(result.tool) && indicators.has(result.number)))
    .map((flag) => ({
      severity: 'warn',
      code: 'R15',
      subject: `part:${flag.code}`,
      message: t('toolWithoutMeasure', { part: flag.code, threshold: formatThreshold(assessment.threshold) }),
    }));
}

/**
 * The gaps of the plan, rows first. `subject` is a measure's id, or `item:`, `indicator:`, `part:`, `recommendation:` where the measure is missing.
 * A row's reason in `acceptance` marks its problems as accepted.
 */
export function coverage(input: CoverageInput): readonly Problem[] {
  const active = input.measures.filter((measure) => measure.status !== PLAN_STATUS.passed);
  const rows = active.flatMap((measure) => [
    ...unitProblems(measure, input),
    ...periodProblems(measure, input),
    ...emptyCells(measure),
    ...tracing(measure),
    ...repeatedSteps(measure),
  ]);
  return [
    ...rows,
    ...uncovered(input),
    ...missingElements(input.demanded ?? documentsOf(input.settings.planYear).plan, input.framework, input.measures),
  ];
}
