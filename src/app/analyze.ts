/** วิเคราะห์คะแนน: scores → figures, classes and proposed texts in ผลวิเคราะห์; people's texts stay (DESIGN D4). */
import { indicatorKey, itemKey, partKey } from '../ita';
import { type Assessment, FINDING_TEXTS, type Flag, type PartCode, type ScoreKey, type SheetId } from '../model';
import { findingsFor, mergeText } from '../plan';
import { formatScore, roundScore } from '../thai';
import type { AnalysisView, Answer } from '../ui/contract';
import { type AnalysisSheetRow, levelRepair, locator, type MergedFinding, writeAnalysis } from '../workbook';
import { placeOf, refuse } from './answers';
import { labelOf } from './labels';
import { assessOpened, type Opened } from './open';
import type { Ports } from './ports';
import { say } from './texts';
import { underLock, type Writing, writing } from './underLock';

export const SCORE_SHEETS: readonly SheetId[] = ['settings', 'indicators', 'items', 'history', 'framework'];

/** The texts of one row: ours where untouched, theirs where edited. */
function mergeRow(
  subject: string,
  proposal: Readonly<Record<(typeof FINDING_TEXTS)[number], string>>,
  row: AnalysisSheetRow | undefined,
): MergedFinding {
  const merged = FINDING_TEXTS.map((field) => {
    const current = row?.[field] ?? '';
    return [field, mergeText({ proposedBefore: row?.proposed[field], current, proposedNow: proposal[field] })] as const;
  });
  const of = (field: (typeof FINDING_TEXTS)[number]) => merged.find(([name]) => name === field)![1];
  return {
    subject,
    strength: of('strength').text,
    weakness: of('weakness').text,
    advice: of('advice').text,
    proposed: Object.fromEntries(merged.flatMap(([field, { proposed }]) => (proposed === undefined ? [] : [[field, proposed]]))),
    differs: merged.flatMap(([field, { differs }]) => (differs ? [field] : [])),
  };
}

/** The merged texts of every indicator and item of the analysis: people's stay, ours follow the scores. */
export function mergedFindings(opened: Opened, assessment: Assessment): readonly MergedFinding[] {
  const rows = new Map(opened.rows.analysis.map((row) => [row.subject, row]));
  return findingsFor({ settings: opened.model.settings, assessment }, opened.model.library, opened.model.recommendations).map(
    ({ subject, strength, weakness, advice }) => mergeRow(subject, { strength, weakness, advice }, rows.get(subject)),
  );
}

const KEYS: { readonly [K in Flag['kind']]: (flag: Flag) => ScoreKey } = {
  part: (flag) => partKey(flag.code as PartCode),
  indicator: (flag) => indicatorKey(Number(flag.code)),
  item: (flag) => itemKey(flag.code, flag.part ?? 'OIT'),
};

const keyOfFlag = (flag: Flag): ScoreKey => KEYS[flag.kind](flag);

function analysisView(opened: Opened, assessment: Assessment): AnalysisView {
  const { total, level, flags, missing } = assessment;
  const find = locator(opened.grids, assessment.framework);
  return {
    total: formatScore(total.value),
    level: level.name,
    provisional: level.provisional,
    why: level.why,
    below: flags.map((flag) => ({
      label: labelOf(keyOfFlag(flag), assessment.framework),
      score: formatScore(flag.score),
      gap: formatScore(roundScore(flag.gap)),
      place: placeOf(find(keyOfFlag(flag))),
    })),
    missing,
  };
}

/** Reads, stops at errors, computes, and writes the few rectangles that differ, all under the lock. */
export function runAnalysis(ports: Ports): Answer<AnalysisView> {
  return underLock(
    ports,
    'analysis',
    { sheets: [...SCORE_SHEETS, 'analysis', 'library'] },
    (opened): Answer<AnalysisView> | Writing<AnalysisView> => {
      const assessment = assessOpened(opened);
      if (assessment.total.value === null && assessment.indicators.every(({ figure }) => figure.value === null)) {
        return refuse([
          { severity: 'error', code: 'NO_SCORES', message: say('noScores', { sheet: opened.grids.indicators?.sheet ?? '' }) },
        ]);
      }
      const { analysis } = opened.grids;
      const changes = [
        ...(analysis ? writeAnalysis(analysis, assessment, mergedFindings(opened, assessment)) : []),
        ...levelRepair(opened.grids, opened.model.framework),
      ];
      return writing(changes, analysisView(opened, assessment), opened.problems);
    },
  );
}
