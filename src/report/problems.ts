/** What a reader of this report would miss: data that are not there yet, shown before the document is made. */

import { type FollowUp, PLAN_STATUS, type Problem, type ReportRequest, type Severity, type SheetId } from '../model';
import { cellLines, isReported, otherSchemeWarning, unsureUnits } from '../thai';
import { type Context, contextOf, type ReportContent } from './content';
import { contradictionsIn } from './contradictions';
import type { Matter } from './kind';
import { KINDS } from './kinds';
import { PLAN_TABLES } from './layouts';
import { t } from './phrases/problems';
import { plannedMeasures } from './planned';
import { attainedOf, roundReport } from './round';

type Check = (context: Context) => readonly Problem[];

const found = (severity: Severity, code: string, sheet: SheetId, message: string): Problem => ({
  severity,
  code,
  message,
  on: { kind: 'sheet', sheet },
});

/** At a cell of ติดตามผล: the first of the rows that it speaks of. */
const atResult = (problem: Problem, row: FollowUp | undefined, field: 'status' | 'attained' = 'status'): Problem =>
  row === undefined || row.id === '' ? problem : { ...problem, on: { kind: 'row', sheet: 'followUp', row: row.id, field } };

const warn = (code: string, sheet: SheetId, message: string): Problem => found('warn', code, sheet, message);

/** Whether the report speaks of it. */
const concerns = ({ request }: Context, matter: Matter): boolean => KINDS[request.kind].matters.includes(matter);

const agency: Check = ({ settings }) =>
  settings.agency.name.trim() === '' ? [found('error', 'REPORT_NO_AGENCY', 'settings', t('noAgency'))] : [];

/** Hospitals and schools: the report would hold their scores against rules that are not theirs. */
const otherScheme: Check = ({ settings }) => {
  const message = otherSchemeWarning(settings.agency);
  return message === '' ? [] : [warn('REPORT_OTHER_SCHEME', 'settings', message)];
};

/** Names of units that we proposed and that no source states. */
const unsure: Check = (context) => {
  if (!concerns(context, 'plan') || !context.shows('plan') || context.settings.units.length > 0) return [];
  const printed = new Set(plannedMeasures(context).flatMap(({ units, support }) => cellLines(`${units}\n${support ?? ''}`)));
  const names = unsureUnits(context.settings.agency).filter((name) => printed.has(name));
  return names.length === 0 ? [] : [warn('REPORT_UNITS_UNSURE', 'plan', t('unitsUnsure', { units: names.join(', ') }))];
};

const scores: Check = (context) => {
  if (!concerns(context, 'scores')) return [];
  const { assessment } = context;
  const unknown = assessment.indicators.filter(({ figure }) => figure.value === null).map(({ number }) => number);
  if (unknown.length === assessment.indicators.length) return [found('error', 'REPORT_NO_SCORES', 'indicators', t('noScores'))];
  return unknown.length === 0 ? [] : [warn('REPORT_SCORES_MISSING', 'indicators', t('scoresMissing', { numbers: unknown.join(', ') }))];
};

const level: Check = (context) => {
  const { name, provisional, why } = context.assessment.level;
  return name !== '' && provisional && concerns(context, 'scores')
    ? [warn('REPORT_LEVEL_PROVISIONAL', 'indicators', t('levelProvisional', { why }))]
    : [];
};

/** Texts of the analysis that say the contrary of the score beside them. */
const contradictions: Check = (context) =>
  concerns(context, 'scores')
    ? contradictionsIn(context).map(({ number, message }) => warn('REPORT_CONTRADICTS', 'analysis', t('contradicts', { number, message })))
    : [];

const plan: Check = (context) => {
  if (!concerns(context, 'plan') || !context.shows('plan')) return [];
  const measures = plannedMeasures(context);
  if (measures.length === 0) return [warn('REPORT_NO_MEASURES', 'plan', t('noMeasures'))];
  const without = (field: 'units' | 'period' | 'steps') => measures.filter((measure) => cellLines(measure[field]).length === 0).length;
  const passed = measures.filter(({ status }) => status === PLAN_STATUS.passed).length;
  const missing = [
    { code: 'REPORT_UNITS_MISSING', count: without('units'), field: t('fieldUnits') },
    { code: 'REPORT_PERIOD_MISSING', count: without('period'), field: t('fieldPeriod') },
    { code: 'REPORT_STEPS_MISSING', count: without('steps'), field: t('fieldSteps') },
  ]
    .filter(({ count }) => count > 0)
    .map(({ code, count, field }) => warn(code, 'plan', t('fieldMissing', { count, field })));
  return passed === 0 ? missing : [...missing, found('info', 'REPORT_MEASURES_PASSED', 'plan', t('measuresPassed', { count: passed }))];
};

/** What the round's records lack. The version for the public is not made before everything is reported, or left out by choice. */
const progress: Check = (context) => {
  if (!concerns(context, 'results')) return [];
  const { model } = context;
  const { round, unreported, measures, open, orphans } = roundReport(context, plannedMeasures(context));
  if (!model.followUps.some((row) => row.round === round)) return [warn('REPORT_NO_FOLLOW_UP', 'followUp', t('noFollowUp', { round }))];
  const count = open.reduce((sum, one) => sum + Math.max(one.open.length, 1), 0);
  const reported = measures.filter(({ rows }) => rows.some(isReported));
  const unjudged = reported.filter(({ measure, rows }) => cellLines(measure.success).length > 0 && attainedOf(rows) === '');
  const unsaid = reported.flatMap(({ rows }) => rows.filter((row) => isReported(row) && row.status === ''));
  const awaited = open.flatMap((one) => one.open)[0];
  const first = [open[0]?.measure.title ?? '', awaited?.action ?? '']
    .map((text) => cellLines(text).join(' '))
    .filter((text) => text !== '');
  const slots = { count, measures: open.length, round, first: first.join(' — ') };
  return [
    ...(count === 0
      ? []
      : unreported === 'stop'
        ? [atResult(found('error', 'REPORT_UNREPORTED', 'followUp', t('unreportedStop', slots)), awaited)]
        : [
            atResult(
              found('info', 'REPORT_UNREPORTED', 'followUp', t(unreported === 'omit' ? 'unreportedOmit' : 'unreportedList', slots)),
              awaited,
            ),
          ]),
    ...(unsaid.length === 0
      ? []
      : [atResult(warn('REPORT_STATUS_MISSING', 'followUp', t('statusMissing', { count: unsaid.length })), unsaid[0])]),
    ...(unjudged.length === 0
      ? []
      : [atResult(warn('REPORT_NOT_JUDGED', 'followUp', t('notJudged', { count: unjudged.length })), unjudged[0]?.rows[0], 'attained')]),
    ...(orphans.length === 0
      ? []
      : [warn('REPORT_RESULTS_WITHOUT_MEASURE', 'followUp', t('resultsWithoutMeasure', { count: orphans.length }))]),
  ];
};

/** A brace in an agency's phrase that nothing fills would be printed as it stands. */
const phrases: Check = ({ model }) =>
  model.library
    .filter(({ type, key }) => type === 'phrase' && !key.startsWith('layout.'))
    .filter(({ fields }) => /\{[^}]*[^\w}][^}]*\}|\{\}/.test(fields.text ?? ''))
    .map(({ key }) => warn('REPORT_PHRASE_BRACES', 'library', t('phraseBraces', { key })));

const layouts: Check = ({ model }) =>
  model.library
    .filter(({ type, key }) => type === 'phrase' && key.startsWith('layout.') && !(key.slice('layout.'.length) in PLAN_TABLES))
    .map(({ key }) =>
      warn(
        'REPORT_LAYOUT_UNKNOWN',
        'library',
        t('layoutUnknown', { layout: key.slice('layout.'.length), layouts: Object.keys(PLAN_TABLES).join(', ') }),
      ),
    );

const CHECKS: readonly Check[] = [agency, otherScheme, scores, level, contradictions, plan, unsure, progress, phrases, layouts];

/** Missing data that concern this report; errors mean it should not be made yet. */
export function problemsFor(request: ReportRequest, content: ReportContent): readonly Problem[] {
  const context = contextOf(request, content);
  return CHECKS.flatMap((check) => check(context));
}
