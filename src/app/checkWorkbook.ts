/** ตรวจความถูกต้อง: all rules over the workbook, or a document held against it; certain corrections applied on request. */
import { checkWorkbook as checkRules, checkDocument as checkText } from '../check';
import { type Problem, SHEET_IDS, type SheetChange, type SheetId } from '../model';
import { planYearOf } from '../plan';
import type { Answer, CheckView, DocumentNotice, ImportSource } from '../ui/contract';
import { applyToGrids, cellChange, withAcceptances, writeFindings } from '../workbook';
import { answer, fixId, noticeOf, refuse } from './answers';
import { openRounds, roundProblems } from './followUp';
import { groupsOfProblem, ruleTitle } from './groups';
import { listed } from './listed';
import { assessOpened, type Opened, openWorkbook, understood } from './open';
import { placed } from './places';
import { planGaps } from './plan';
import type { Ports } from './ports';
import { isOwnReport, textOfSource } from './source';
import { say } from './texts';
import { looking, underLock, writing } from './underLock';
import { libraryTexts } from './vocabulary';

const ALL: readonly SheetId[] = SHEET_IDS;

const RANK = { error: 0, warn: 1, info: 2 } as const;

/** Results of other plan years are kept but not counted: told, so that a wrong plan year does not hide this year's. */
function resultsOfOtherYears({ rows, model, grids }: Opened): readonly Problem[] {
  const year = model.settings.planYear;
  const counts = new Map<number, number>();
  for (const row of rows.followUp) {
    const other = planYearOf(row) ?? year;
    if (other !== year) counts.set(other, (counts.get(other) ?? 0) + 1);
  }
  const sheet = grids.followUp?.sheet ?? '';
  return [...counts].map(([other, count]) => ({
    severity: 'info',
    code: 'RESULTS_OF_OTHER_YEAR',
    sheet,
    message: say('resultsOfOtherYear', { sheet, other, count, year }),
  }));
}

/** Everything that is wrong: what reading found, the rules, the gaps of the plan and of the follow-up. Errors first. */
export function problemsOf(opened: Opened, today: string): readonly Problem[] {
  const { model, problems } = opened;
  const assessment = assessOpened(opened);
  const rules = placed(opened.grids, checkRules({ model, assessment, today, readProblems: problems, texts: libraryTexts() }));
  // A plan of an earlier year answers no scores of this one.
  const gaps = model.measures.length === 0 || opened.kept !== undefined ? [] : planGaps(opened, model.measures);
  const followUps = openRounds(opened).flatMap((round) => roundProblems(opened, round));
  const seen = new Set<string>();
  const all = [...problems, ...rules, ...gaps, ...followUps, ...resultsOfOtherYears(opened)].filter((found) => {
    const key = `${found.code}|${found.sheet}|${found.cell}|${found.message}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  return listed([...withAcceptances(all, opened.rows.acceptances)].sort((a, b) => RANK[a.severity] - RANK[b.severity]));
}

const viewOf = (opened: Opened, problems: readonly Problem[]): CheckView => ({
  errors: problems.filter(({ severity, accepted }) => severity === 'error' && accepted === undefined).length,
  warnings: problems.filter(({ severity, accepted }) => severity === 'warn' && accepted === undefined).length,
  notices: problems.filter(({ accepted }) => accepted === undefined).map((found) => noticeOf(found, groupsOfProblem(opened, found))),
});

/** Checks and writes the list into ผลการตรวจ. */
export function runCheck(ports: Ports): Answer<CheckView> {
  return underLock(ports, 'check', { sheets: ALL, errorsStop: false }, (opened) => {
    const problems = problemsOf(opened, ports.clock.today());
    const { findings } = opened.grids;
    return writing(findings ? writeFindings(findings, problems, opened.grids) : [], viewOf(opened, problems));
  });
}

/** The list as it is now, nothing written. */
export function getCheck(ports: Ports): Answer<CheckView> {
  return looking(ports, { sheets: ALL, errorsStop: false }, (opened) => answer(viewOf(opened, problemsOf(opened, ports.clock.today()))));
}

/** More rules than this never correct one cell. */
const MOST_ROUNDS = 8;

/**
 * Writes the certain corrections of these findings, then checks again. A correction is the whole corrected text of its cell, so where two rules
 * correct one cell the second is worked out anew on what the first has left.
 */
export function applyFixes(ports: Ports, ids: readonly string[]): Answer<CheckView> {
  const done = underLock<null>(ports, 'fixes', { sheets: ALL, errorsStop: false }, (first) => {
    const today = ports.clock.today();
    const changes: SheetChange[] = [];
    let opened = first;
    let waiting = [...new Set(ids)];
    for (let round = 0; round < MOST_ROUNDS && waiting.length > 0; round++) {
      const fixes = problemsOf(opened, today).filter((found) => found.fix && waiting.includes(fixId(found)));
      const cells = new Set<string>();
      const now = fixes.filter(({ sheet, cell }) => !cells.has(`${sheet}!${cell}`) && cells.add(`${sheet}!${cell}`));
      const { grids } = opened;
      const own = now.flatMap((found) => cellChange(grids, found, found.fix!.value));
      changes.push(...own);
      opened = understood(ports, applyToGrids(grids, own), ALL);
      const written = new Set(now.map(fixId));
      waiting = fixes.map(fixId).filter((id) => !written.has(id));
    }
    return writing(changes, null);
  });
  return done.ok ? runCheck(ports) : done;
}

/** Holds a document against the workbook. */
export function checkDocument(ports: Ports, source: ImportSource): Answer<readonly DocumentNotice[]> {
  const text = textOfSource(ports, source);
  if (!text.ok) return refuse([text.problem]);
  const opened = openWorkbook(ports, ALL);
  const assessment = assessOpened(opened);
  const findings = checkText(text.value, {
    model: opened.model,
    assessment,
    framework: opened.model.framework,
    texts: libraryTexts(),
    own: isOwnReport(ports, source),
  });
  return answer(
    findings.map(({ rule, severity, quote, message, expected, line }) => ({
      rule,
      title: ruleTitle(rule),
      severity,
      quote,
      message,
      expected: expected ?? null,
      line,
    })),
  );
}
