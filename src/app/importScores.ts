/** นำเข้าคะแนน: read → preview with places and conflicts → applied in one step, undone in one step. Nothing is decided silently. */
import type { Conflict, Found, Intake } from '../intake';
import { frameworkFor, isItemKey } from '../ita';
import {
  type Agency,
  type FiscalYear,
  type Framework,
  type Grids,
  type Problem,
  type Score,
  type SheetChange,
  type SheetId,
  sheetName,
} from '../model';
import type { Answer, ImportChoice, ImportPreview, ImportResult, ImportSource } from '../ui/contract';
import { appendFollowUps, appendMeasures, applyToGrids, closeYear, prepare, reseedItems, writeScores, writeSettings } from '../workbook';
import { answer, refuse, refuseWith } from './answers';
import { importedRows } from './importedRows';
import { AGENCY_FIELDS, conflictLabel, type ImportTarget, previewOf } from './importPreview';
import { keepUndo } from './importUndo';
import { type Opened, openWorkbook } from './open';
import type { Ports } from './ports';
import { readSource } from './source';
import { say } from './texts';
import { type Needs, underLock, type Writing } from './underLock';

/** The sheets an import reads and may write. */
const IMPORT_SHEETS: readonly SheetId[] = ['settings', 'indicators', 'items', 'history', 'framework', 'plan', 'followUp'];

const ticketKey = (ticket: string): string => `import.${ticket}`;

const holdsScores = ({ model }: Opened): boolean => model.scores.scores.length > 0;

/** An earlier year goes into คะแนนย้อนหลัง where the workbook holds scores of its own year already. */
function targetOf(year: FiscalYear, opened: Opened): ImportTarget {
  const { settings, framework } = opened.model;
  return {
    framework: year === settings.fiscalYear ? framework : frameworkFor(year),
    earlierYear: holdsScores(opened) && year < settings.fiscalYear ? year : null,
  };
}

/** The intake, read again for the workbook's year where the text names none. */
function intakeOf(ports: Ports, source: ImportSource, opened: Opened) {
  const first = readSource(ports, source);
  if (!first.ok || first.value.fiscalYear || !opened.grids.settings) return first;
  return readSource(ports, source, opened.model.settings.fiscalYear);
}

/** What is said of a year that is not the workbook's own. */
function yearNotes(intake: Intake, opened: Opened, { earlierYear }: ImportTarget): readonly Problem[] {
  const before = opened.model.settings.fiscalYear;
  const year = intake.fiscalYear?.value ?? before;
  const scored = intake.scores.length > 0;
  if (!scored || year === before || !holdsScores(opened)) return [];
  if (earlierYear === null) return [{ severity: 'warn', code: 'OTHER_YEAR', message: say('scoresOfOtherYear', { before, year }) }];
  const sheet = opened.grids.history?.sheet ?? sheetName('history');
  const items = intake.scores.filter(({ key }) => isItemKey(key)).length;
  const kept: Problem = { severity: 'info', code: 'EARLIER_YEAR', message: say('earlierYear', { year, before, sheet }) };
  if (items === 0) return [kept];
  return [kept, { severity: 'warn', code: 'EARLIER_ITEMS', message: say('earlierItems', { year, count: items, sheet }) }];
}

/** What is said of a text that names another agency than the workbook's: the wrong file, or a name to be corrected. */
function agencyNotes({ agency }: Intake, opened: Opened, { earlierYear }: ImportTarget): readonly Problem[] {
  const own = opened.model.settings.agency.name;
  const found = agency.name?.value ?? '';
  if (own === '' || found === '' || own === found || earlierYear !== null) return [];
  return [{ severity: 'warn', code: 'OTHER_AGENCY', message: say('otherAgency', { found, own }) }];
}

/** Reads a source and shows what was found. Nothing is written: what was read waits on the shelf under the preview's ticket. */
export function readImport(ports: Ports, source: ImportSource): Answer<ImportPreview> {
  const opened = openWorkbook(ports, IMPORT_SHEETS);
  const read = intakeOf(ports, source, opened);
  if (!read.ok) return refuse([read.problem]);
  const intake = read.value;
  const nothing = intake.scores.length + intake.measures.length + intake.followUps.length === 0;
  if (nothing)
    return refuse(intake.problems.map((found): Problem => (found.code === 'NO_SCORES' ? { ...found, severity: 'error' } : found)));
  const target = targetOf(intake.fiscalYear?.value ?? opened.model.settings.fiscalYear, opened);
  const rows = importedRows(intake, opened.model);
  const ticket = ports.archive.digest(`${ports.clock.now()}${JSON.stringify(source).slice(0, 2000)}`).slice(0, 20);
  ports.shelf.put(ticketKey(ticket), JSON.stringify(intake));
  const preview = previewOf(intake, opened, target, { measures: rows.measures.length, followUps: rows.followUps.length });
  return answer({ ticket, ...preview }, [...agencyNotes(intake, opened, target), ...yearNotes(intake, opened, target), ...intake.problems]);
}

/** The value of a key after the person's decisions: the chosen candidate of a conflict, else what was found; undefined where left out. */
function decided<T extends number | string>(
  intake: Intake,
  choice: ImportChoice,
  key: string,
  skipKey: string,
  found: Found<T> | undefined,
): T | undefined {
  if (choice.skip.includes(skipKey)) return undefined;
  const conflict = intake.conflicts.find((candidate) => candidate.key === key);
  const index = choice.decisions[key];
  return conflict && index !== undefined ? (conflict.candidates[index]?.value as T | undefined) : found?.value;
}

function agencyOf(intake: Intake, choice: ImportChoice): Partial<Agency> {
  const entries = AGENCY_FIELDS.map(
    (field) => [field, decided(intake, choice, field === 'name' ? 'agency' : field, `agency.${field}`, intake.agency[field])] as const,
  );
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as Partial<Agency>;
}

function scoresOf(intake: Intake, choice: ImportChoice): readonly Score[] {
  return intake.scores.flatMap((found) => {
    const value = decided(intake, choice, found.key, found.key, found);
    return value === undefined ? [] : [{ key: found.key, value }];
  });
}

const openConflict = (intake: Intake, choice: ImportChoice): Conflict | undefined =>
  intake.conflicts.find(
    ({ key }) => choice.decisions[key] === undefined && !choice.skip.includes(key) && !choice.skip.includes(`agency.${key}`),
  );

/** Imported measures and results become rows that people added: no run changes their words. */
function rowChanges(grids: Grids, intake: Intake, opened: Opened): readonly SheetChange[] {
  const { measures, followUps } = importedRows(intake, opened.model);
  return [
    ...(grids.plan ? appendMeasures(grids.plan, measures) : []),
    ...(grids.followUp ? appendFollowUps(grids.followUp, followUps) : []),
  ];
}

/** Items and formulas follow the framework of the imported year. */
function changesOfYear(grids: Grids, framework: Framework, { model }: Opened): readonly SheetChange[] {
  const items = grids.items ? reseedItems(grids.items, framework) : [];
  const settings = { ...model.settings, fiscalYear: framework.fiscalYear };
  return [...items, ...prepare(applyToGrids(grids, items), { settings, framework }).changes];
}

/** An earlier year's figures as a row of คะแนนย้อนหลัง; items have no place there. */
function earlierChanges(intake: Intake, choice: ImportChoice, opened: Opened, fiscalYear: FiscalYear): readonly SheetChange[] {
  const scores = scoresOf(intake, choice).filter(({ key }) => !isItemKey(key));
  const publishedLevel = decided(intake, choice, 'level', 'level', intake.level) ?? '';
  const { history } = opened.grids;
  return history && scores.length > 0 ? closeYear(history, { fiscalYear, scores, publishedLevel }) : [];
}

/** All changes of an import, in the order they are applied; each step sees the grids as the steps before leave them. */
function changesOf(intake: Intake, choice: ImportChoice, opened: Opened, fiscalYear: FiscalYear): readonly SheetChange[] {
  const { earlierYear, framework } = targetOf(fiscalYear, opened);
  const rows = choice.withMeasures ? rowChanges(opened.grids, intake, opened) : [];
  if (earlierYear !== null) return [...earlierChanges(intake, choice, opened, earlierYear), ...rows];
  const planYear = decided(intake, choice, 'planYear', 'planYear', intake.planYear) ?? fiscalYear + 1;
  const level = decided(intake, choice, 'level', 'level', intake.level);
  const { settings: form } = opened.grids;
  const before = form ? writeSettings(form, { agency: agencyOf(intake, choice), fiscalYear, planYear }) : [];
  const moved = applyToGrids(opened.grids, before);
  const yearChanges = fiscalYear === opened.model.settings.fiscalYear ? [] : changesOfYear(moved, framework, opened);
  const wanted = {
    scores: scoresOf(intake, choice),
    ...(level === undefined ? {} : { level }),
    // The assessors' words come with the scores they explain, whatever is wished of measures.
    recommendations: intake.recommendations,
  };
  const { changes } = writeScores(applyToGrids(moved, yearChanges), framework, wanted);
  return [...before, ...yearChanges, ...changes, ...rows];
}

/** Writes what the person chose of the previewed import; refused where the ticket is used up or the workbook is not prepared. */
export function applyImport(ports: Ports, choice: ImportChoice): Answer<ImportResult> {
  const kept = ports.shelf.take(ticketKey(choice.ticket));
  if (kept === null) return refuseWith('TICKET_GONE', 'ticketGone');
  const intake = JSON.parse(kept) as Intake;
  const needs: Needs = { sheets: IMPORT_SHEETS, formulas: IMPORT_SHEETS, must: ['settings', 'indicators'], errorsStop: false };
  return underLock(ports, needs, (opened): Answer<ImportResult> | Writing<ImportResult> => {
    const open = openConflict(intake, choice);
    if (open) return refuseWith('CONFLICT_OPEN', 'conflictOpen', { label: conflictLabel(open.key, opened.model.framework) });
    const before = opened.model.settings.fiscalYear;
    const year = decided(intake, choice, 'fiscalYear', 'fiscalYear', intake.fiscalYear) ?? before;
    // Later scores would overwrite those of a year that was never closed.
    if (year > before && intake.scores.length > 0 && holdsScores(opened))
      return refuseWith('OTHER_YEAR', 'scoresOfOtherYear', { before, year });
    const changes = changesOf(intake, choice, opened, holdsScores(opened) && intake.scores.length === 0 ? before : year);
    return { changes, answer: () => answer(keepUndo(ports, opened.grids, changes)) };
  });
}
