/** Is what was reported complete and proven? Rules R05 (dates), R17 (results) and R22 (evidence) over one round. */
import { type FiscalYear, type FollowUp, type Measure, PLAN_STATUS, type Problem, type Round } from '../model';
import { formatPeriod, isAwaited, isInside, isReported, parsePeriod, roundRange, squeeze, statements, withoutNumber } from '../thai';
import { t } from './messages';

type Field = 'status' | 'result' | 'evidence' | 'obstacle' | 'date';

const problem = (row: FollowUp, code: string, field: Field, message: string, found?: string): Problem => ({
  severity: 'warn',
  code,
  message,
  on: { kind: 'row', sheet: 'followUp', row: row.id, field },
  ...(found === undefined ? {} : { found }),
});

const nameOf = (row: FollowUp): string => `“${row.action.trim() === '' ? row.measureTitle : row.action}”`;

/** What each status asks of the other cells. */
const DEMANDS: Readonly<Record<FollowUp['status'], (row: FollowUp, planYear: FiscalYear) => readonly Problem[]>> = {
  '': (row, planYear) =>
    !isReported(row) && !isAwaited(row, planYear)
      ? []
      : [problem(row, 'R17', 'status', t('statusMissing', { name: nameOf(row), round: row.round }))],
  ดำเนินการแล้ว: (row) => [...needsResult(row), ...needsEvidence(row)],
  อยู่ระหว่างดำเนินการ: (row) => needsResult(row),
  ยังไม่ได้ดำเนินการ: (row) => needsReason(row),
  ยกเลิก: (row) => needsReason(row),
};

const needsResult = (row: FollowUp): readonly Problem[] =>
  row.result.trim() === '' ? [problem(row, 'R17', 'result', t('resultMissing', { name: nameOf(row), status: row.status }))] : [];

const needsEvidence = (row: FollowUp): readonly Problem[] =>
  row.evidence.trim() === '' ? [problem(row, 'R22', 'evidence', t('evidenceMissing', { name: nameOf(row) }))] : [];

const needsReason = (row: FollowUp): readonly Problem[] =>
  row.obstacle.trim() === '' ? [problem(row, 'R17', 'obstacle', t('reasonMissing', { name: nameOf(row), status: row.status }))] : [];

function dateProblems(row: FollowUp, planYear: FiscalYear): readonly Problem[] {
  if (row.date.trim() === '') return [];
  const range = roundRange(planYear, row.round);
  const period = parsePeriod(row.date, planYear);
  if (!period) return [problem(row, 'R05', 'date', t('dateUnreadable', { name: nameOf(row) }), row.date)];
  if (isInside(period, range)) return [];
  return [
    {
      ...problem(row, 'R05', 'date', t('dateOutsideRound', { name: nameOf(row), round: row.round }), row.date),
      expected: formatPeriod(range),
    },
  ];
}

interface Link {
  readonly row: FollowUp;
  readonly url: string;
}

const linksOf = (row: FollowUp): readonly Link[] => statements(row.evidence).map((line) => ({ row, url: withoutNumber(line) }));

/** Host and path without scheme, `www.`, closing slashes and letter case of the host: what two spellings of one page share. */
function pageOf(url: string): { readonly host: string; readonly path: string } | null {
  const match = /^(?:https?:\/\/)?(?:www\.)?([^/?#\s]+\.[^/?#\s]+)([^\s]*)$/i.exec(url.trim());
  return match ? { host: (match[1] ?? '').toLowerCase(), path: (match[2] ?? '').replace(/\/+$/, '') } : null;
}

/** Paths that are a home page under another name. */
const HOME = /^(?:\/?(?:(?:index|home|default|main)\.(?:php|html?|aspx?|jsp))?)?$/i;

/** Text that is no link at all ("ภาพถ่ายกิจกรรม") may stand beside links; with nothing else it is evidence nobody can open. */
const looksLikeLink = (text: string): boolean => /^(?:https?:|www\.|[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:[/?#]|$))/i.test(text.trim());

function linkProblems(link: Link): readonly Problem[] {
  const { row, url } = link;
  if (!looksLikeLink(url)) {
    const alone = linksOf(row).every((other) => !looksLikeLink(other.url));
    return alone ? [problem(row, 'R22', 'evidence', t('evidenceWithoutLink', { name: nameOf(row) }), url)] : [];
  }
  const page = pageOf(url);
  if (!page || /\s/.test(url)) return [problem(row, 'R22', 'evidence', t('linkMalformed', { name: nameOf(row) }), url)];
  const missing: Problem = {
    ...problem(row, 'R22', 'evidence', t('linkWithoutScheme', { name: nameOf(row) }), url),
    expected: `https://${url}`,
  };
  const scheme = /^https?:\/\//i.test(url) ? [] : [missing];
  const home = HOME.test(page.path) ? [problem(row, 'R22', 'evidence', t('linkToFrontPage', { name: nameOf(row) }), url)] : [];
  return [...scheme, ...home];
}

/** One page as the evidence of different actions, or one page spelt in two ways. Home pages are reported as such already. */
function repeatedLinks(rows: readonly FollowUp[]): readonly Problem[] {
  const seen = new Map<string, Link>();
  const problems: Problem[] = [];
  for (const link of rows.flatMap(linksOf)) {
    const page = looksLikeLink(link.url) ? pageOf(link.url) : null;
    if (!page || HOME.test(page.path)) continue;
    const key = page.host + page.path;
    const first = seen.get(key);
    if (!first) seen.set(key, link);
    else if (first.url !== link.url) problems.push(problem(link.row, 'R22', 'evidence', t('linkInTwoForms'), link.url));
    else if (first.row.id === link.row.id || squeeze(first.row.result) !== squeeze(link.row.result))
      problems.push(problem(link.row, 'R22', 'evidence', t('linkUsedBefore', { name: nameOf(first.row) }), link.url));
  }
  return problems;
}

/** Measures of the plan for which the round holds no row. */
function unopened(measures: readonly Measure[], rows: readonly FollowUp[], round: Round): readonly Problem[] {
  const opened = new Set(rows.map((row) => row.measureId));
  return measures
    .filter((measure) => measure.id !== '' && measure.status !== PLAN_STATUS.passed && !opened.has(measure.id))
    .map((measure) => ({
      severity: 'warn',
      code: 'R17',
      message: t('measureWithoutRow', { title: measure.title, round }),
      on: { kind: 'row', sheet: 'plan', row: measure.id, field: 'title' },
    }));
}

/** The problems of one round, each at its row of ติดตามผล, or at its measure where it has none. */
export function followUpProblems(input: {
  readonly measures: readonly Measure[];
  readonly followUps: readonly FollowUp[];
  readonly round: Round;
  readonly planYear: FiscalYear;
}): readonly Problem[] {
  const rows = input.followUps.filter((row) => row.round === input.round);
  const perRow = rows.flatMap((row) => [
    ...DEMANDS[row.status](row, input.planYear),
    ...dateProblems(row, input.planYear),
    ...linksOf(row).flatMap(linkProblems),
  ]);
  return [...perRow, ...repeatedLinks(rows), ...unopened(input.measures, rows, input.round)];
}
