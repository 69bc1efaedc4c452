/** นำเข้าคะแนน: read → preview with places and conflicts → applied in one step, undone in one step. Nothing is decided silently. */
import type { Conflict, Found, Intake } from '../intake';
import { assess, frameworkFor, isItemKey, parseKey } from '../ita';
import {
  AGENCY_FIELDS,
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
import { parseTypedScore, sameAgency } from '../reading';
import { shortNameOf, toArabicDigits, typeOf } from '../thai';
import type { Answer, ImportChoice, ImportPreview, ImportQuestion, ImportResult, ImportSource } from '../ui/contract';
import {
  appendFollowUps,
  appendMeasures,
  applyToGrids,
  closeYear,
  noted,
  prepare,
  reseedItems,
  writeScores,
  writeSettings,
} from '../workbook';
import { answer, refuse, refuseWith } from './answers';
import { importedRows } from './importedRows';
import { conflictLabel, type ImportTarget, previewOf, valueLabel } from './importPreview';
import { type Opened, openWorkbook } from './open';
import type { Ports } from './ports';
import { setUp } from './setUp';
import { readSource } from './source';
import { say } from './texts';
import { type Needs, underLock, type Writing, writing } from './underLock';
import { TOLD } from './undo';

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

/** The intake; where the text names no year, it is read again for the workbook's. */
function intakeOf(ports: Ports, source: ImportSource, opened: Opened) {
  const { agency, fiscalYear } = opened.model.settings;
  const own = opened.grids.settings && agency.name !== '' ? { agency: agency.name } : {};
  const first = readSource(ports, source, own);
  if (!first.ok || first.value.fiscalYear || !opened.grids.settings) return first;
  return readSource(ports, source, { ...own, year: fiscalYear });
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

const plainLevel = (level: string): string => level.replace(/\s|ระดับ/g, '');

/** The level that the source states, held against the one that its own scores give; what is missing of them may explain the difference. */
function levelNotes({ level, scores, conflicts }: Intake, { framework }: ImportTarget, { model }: Opened): readonly Problem[] {
  if (!level || scores.length === 0 || conflicts.length > 0) return [];
  const { threshold } = model.settings;
  const found = assess({ framework, scores: { fiscalYear: framework.fiscalYear, scores, publishedLevel: '' }, threshold });
  const names = [found.level.name, found.legacyLevel?.name ?? ''].map(plainLevel);
  if (found.level.name === '' || names.includes(plainLevel(level.value))) return [];
  const slots = { stated: level.value, line: level.line, computed: found.level.name, why: found.level.why };
  const { provisional } = found.level;
  const message = say(provisional ? 'importedLevelOpen' : 'importedLevelDiffers', slots).trim();
  return [{ severity: provisional ? 'info' : 'warn', code: 'LEVEL_DIFFERS', message }];
}

/** Another agency's or another year's document: nothing of it is taken before the person says that it is meant. */
function questionsOf(intake: Intake, opened: Opened): readonly ImportQuestion[] {
  if (!opened.grids.settings) return [];
  const { agency, fiscalYear } = opened.model.settings;
  const found = intake.agency.name?.value ?? '';
  const year = intake.fiscalYear?.value ?? fiscalYear;
  const stranger = agency.name !== '' && found !== '' && !sameAgency(agency.name, found);
  return [
    ...(stranger ? [{ kind: 'agency' as const, message: say('otherAgency', { found, own: agency.name }) }] : []),
    ...(intake.scores.length > 0 && year !== fiscalYear
      ? [{ kind: 'year' as const, message: say('yearOfOther', { year, before: fiscalYear }) }]
      : []),
  ];
}

/** Recommendations and facts that an import would add. */
const adviceOf = ({ recommendations, facts }: Intake, { model }: Opened): number =>
  recommendations.length + Object.keys(facts).filter((key) => (model.settings.facts[key] ?? '') === '').length;

/** Measures of another plan year are not taken unless a person says so. */
const ofOtherPlan = (intake: Intake, { grids, model }: Opened): boolean =>
  grids.settings !== undefined && intake.planYear !== undefined && intake.planYear.value !== model.settings.planYear;

/** Reads a source and shows what was found. Nothing is written: what was read waits on the shelf under the preview's ticket. */
export function readImport(ports: Ports, source: ImportSource): Answer<ImportPreview> {
  const opened = openWorkbook(ports, IMPORT_SHEETS);
  const read = intakeOf(ports, source, opened);
  if (!read.ok) return refuse([read.problem]);
  const intake = read.value;
  const nothing =
    intake.scores.length + intake.measures.length + intake.followUps.length + intake.agencies.length + intake.recommendations.length === 0;
  if (nothing)
    return refuse(intake.problems.map((found): Problem => (found.code === 'NO_SCORES' ? { ...found, severity: 'error' } : found)));
  const target = targetOf(intake.fiscalYear?.value ?? opened.model.settings.fiscalYear, opened);
  const rows = importedRows(intake, opened.model);
  const ticket = ports.archive.digest(`${ports.clock.now()}${JSON.stringify(source).slice(0, 2000)}`).slice(0, 20);
  ports.shelf.put(ticketKey(ticket), JSON.stringify(intake));
  const questions = questionsOf(intake, opened);
  const otherPlan = ofOtherPlan(intake, opened) && rows.measures.length + rows.followUps.length > 0;
  const preview = previewOf(intake, opened, target, {
    measures: rows.measures.length,
    followUps: rows.followUps.length,
    advice: target.earlierYear === null ? adviceOf(intake, opened) : 0,
    rowsOffered: questions.length === 0 && !otherPlan,
    questions,
    prepares: !opened.grids.settings,
  });
  const slots = { year: intake.planYear?.value ?? 0, before: opened.model.settings.planYear };
  const notes: readonly Problem[] = otherPlan
    ? [{ severity: 'warn', code: 'OTHER_PLAN_YEAR', message: say('rowsOfOtherYear', slots) }]
    : [];
  return answer({ ticket, ...preview }, [
    ...yearNotes(intake, opened, target),
    ...notes,
    ...levelNotes(intake, target, opened),
    ...intake.problems,
  ]);
}

const withAdvice = (choice: ImportChoice): boolean => choice.withAdvice !== false;

const TEXT_KEYS = /^(?:agency\.|level$)/;

/** What a person typed in the preview: a text, a year, or a score. undefined where it is none. */
function correctedValue(key: string, typed: string): string | number | undefined {
  if (TEXT_KEYS.test(key)) return typed.trim() === '' ? undefined : typed.trim();
  if (key === 'fiscalYear' || key === 'planYear') {
    const year = Number(toArabicDigits(typed.trim()));
    return Number.isInteger(year) && year >= 2550 && year <= 2650 ? year : undefined;
  }
  const parsed = parseTypedScore(typed);
  return 'value' in parsed ? parsed.value : undefined;
}

/** The first correction that cannot be used, with the reason. */
function badCorrection(choice: ImportChoice, framework: Framework): Problem | null {
  for (const [key, typed] of Object.entries(choice.corrections ?? {})) {
    if (choice.skip.includes(key) || correctedValue(key, typed) !== undefined) continue;
    const parsed = parseTypedScore(typed);
    const why =
      TEXT_KEYS.test(key) || key.endsWith('Year') || 'value' in parsed
        ? say('correctionNeeded')
        : `${parsed.problem.what} ${parsed.problem.advice}`;
    return {
      severity: 'error',
      code: 'CORRECTION_BAD',
      message: say('correctionBad', { found: typed, label: valueLabel(key, framework), why }),
    };
  }
  return null;
}

/** The value of a key after the person's decisions: what was typed, the chosen candidate of a conflict, else what was found; undefined where left out. */
function decided<T extends number | string>(
  intake: Intake,
  choice: ImportChoice,
  key: string,
  skipKey: string,
  found: Found<T> | undefined,
): T | undefined {
  if (choice.skip.includes(skipKey) || choice.skip.includes(key)) return undefined;
  const typed = choice.corrections?.[skipKey] ?? choice.corrections?.[key];
  if (typed !== undefined) return correctedValue(skipKey, typed) as T | undefined;
  const conflict = intake.conflicts.find((candidate) => candidate.key === key);
  const index = choice.decisions[key];
  return conflict && index !== undefined ? (conflict.candidates[index]?.value as T | undefined) : found?.value;
}

function agencyOf(intake: Intake, choice: ImportChoice): Partial<Agency> {
  const entries = AGENCY_FIELDS.map(
    (field) => [field, decided(intake, choice, field === 'name' ? 'agency' : field, `agency.${field}`, intake.agency[field])] as const,
  );
  const decidedFields = Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as Partial<Agency>;
  const { name } = decidedFields;
  // Another name than the one that was read brings its own type and short form.
  return name === undefined || name === intake.agency.name?.value
    ? decidedFields
    : { ...decidedFields, shortName: shortNameOf(name), type: typeOf(name) };
}

/** The figures whose score a person named; one that was read has its value already. */
function namedOf(intake: Intake, choice: ImportChoice): readonly Score[] {
  return Object.entries(choice.named ?? {}).flatMap(([key, index]) => {
    const figure = intake.figures[index];
    const read = intake.scores.some((found) => found.key === key);
    return figure && !read && parseKey(key) ? [{ key: key as Score['key'], value: figure.value }] : [];
  });
}

function scoresOf(intake: Intake, choice: ImportChoice): readonly Score[] {
  const read = intake.scores.flatMap((found) => {
    const value = decided(intake, choice, found.key, found.key, found);
    return value === undefined ? [] : [{ key: found.key, value }];
  });
  return [...read, ...namedOf(intake, choice)];
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

/** Facts of the document for rows of ตั้งค่า that are still empty; what people typed there stays. */
const factsOf = (intake: Intake, choice: ImportChoice, { model }: Opened): Readonly<Record<string, string>> =>
  withAdvice(choice) ? Object.fromEntries(Object.entries(intake.facts).filter(([key]) => (model.settings.facts[key] ?? '') === '')) : {};

/** All changes of an import, in the order they are applied; each step sees the grids as the steps before leave them. */
function changesOf(intake: Intake, choice: ImportChoice, opened: Opened, fiscalYear: FiscalYear): readonly SheetChange[] {
  const { earlierYear, framework } = targetOf(fiscalYear, opened);
  const rows = choice.withMeasures ? rowChanges(opened.grids, intake, opened) : [];
  if (earlierYear !== null) return [...earlierChanges(intake, choice, opened, earlierYear), ...rows];
  const planYear = decided(intake, choice, 'planYear', 'planYear', intake.planYear) ?? fiscalYear + 1;
  const level = decided(intake, choice, 'level', 'level', intake.level);
  const { settings: form } = opened.grids;
  const before = form
    ? writeSettings(form, { agency: agencyOf(intake, choice), fiscalYear, planYear, facts: factsOf(intake, choice, opened) })
    : [];
  const moved = applyToGrids(opened.grids, before);
  const yearChanges = fiscalYear === opened.model.settings.fiscalYear ? [] : changesOfYear(moved, framework, opened);
  const wanted = {
    scores: scoresOf(intake, choice),
    ...(level === undefined ? {} : { level }),
    // The assessors' words come with the scores they explain, whatever is wished of measures.
    recommendations: withAdvice(choice) ? intake.recommendations : [],
  };
  const { changes } = writeScores(applyToGrids(moved, yearChanges), framework, wanted);
  return [...before, ...yearChanges, ...changes, ...rows];
}

/** What was chosen, counted in the unit of the preview: values that change something, then rows. */
function countOf(intake: Intake, choice: ImportChoice, opened: Opened, year: FiscalYear): Pick<ImportResult, 'written' | 'rows'> {
  const target = targetOf(year, opened);
  const view = previewOf(intake, opened, target, {
    measures: 0,
    followUps: 0,
    advice: 0,
    rowsOffered: true,
    questions: [],
    prepares: false,
  });
  const changed = view.groups
    .flatMap(({ values }) => values)
    .filter(({ key, value, current }) => !choice.skip.includes(key) && (choice.corrections?.[key] ?? value) !== current);
  const decidedConflicts = view.conflicts.filter(({ key, current, candidates }) => {
    const index = choice.decisions[key];
    return index !== undefined && !choice.skip.includes(key) && candidates[index]?.value !== current;
  });
  const { measures, followUps } = importedRows(intake, opened.model);
  const rows = choice.withMeasures ? measures.length + followUps.length : 0;
  const advice = withAdvice(choice) && target.earlierYear === null ? adviceOf(intake, opened) : 0;
  return { written: changed.length + decidedConflicts.length + namedOf(intake, choice).length, rows: rows + advice };
}

/** The year that the values go to: a document without scores changes no year of a workbook that holds some. */
function targetYear(intake: Intake, choice: ImportChoice, opened: Opened): FiscalYear {
  const own = opened.model.settings.fiscalYear;
  const year = decided(intake, choice, 'fiscalYear', 'fiscalYear', intake.fiscalYear) ?? own;
  return holdsScores(opened) && intake.scores.length === 0 ? own : year;
}

/** Makes an unprepared workbook ready from what was read; a refusal where the agency's name is not known. */
function prepared(ports: Ports, intake: Intake, choice: ImportChoice): Answer<unknown> | null {
  const opened = openWorkbook(ports, ['settings', 'indicators']);
  if (opened.grids.settings && opened.grids.indicators) return null;
  const { name = '', shortName = '', type = '', district = '', province = '', website = '' } = agencyOf(intake, choice);
  const fiscalYear = decided(intake, choice, 'fiscalYear', 'fiscalYear', intake.fiscalYear) ?? opened.model.settings.fiscalYear;
  const done = setUp(ports, { name, shortName, type, district, province, website, fiscalYear });
  return done.ok ? null : done;
}

/** Writes what the person chose of the previewed import, into a workbook that is made ready first where it is not; refused where the ticket is used up. */
export function applyImport(ports: Ports, choice: ImportChoice): Answer<ImportResult> {
  const kept = ports.shelf.take(ticketKey(choice.ticket));
  if (kept === null) return refuseWith('TICKET_GONE', 'ticketGone');
  const intake = JSON.parse(kept) as Intake;
  const first = openWorkbook(ports, IMPORT_SHEETS);
  const before = first.model;
  const bad = badCorrection(choice, before.framework);
  if (bad) return refuse([bad]);
  const open = openConflict(intake, choice);
  if (open) return refuseWith('CONFLICT_OPEN', 'conflictOpen', { label: conflictLabel(open.key, before.framework) });
  // Counted as the preview counted it: against what stood there before the workbook was made ready.
  const told = countOf(intake, choice, first, targetYear(intake, choice, first));
  const unready = prepared(ports, intake, choice);
  if (unready && !unready.ok) return unready;
  const needs: Needs = { sheets: IMPORT_SHEETS, formulas: IMPORT_SHEETS, must: ['settings', 'indicators'], errorsStop: false };
  return underLock(ports, 'import', needs, (opened): Answer<ImportResult> | Writing<ImportResult> => {
    const own = opened.model.settings.fiscalYear;
    const year = decided(intake, choice, 'fiscalYear', 'fiscalYear', intake.fiscalYear) ?? own;
    // Later scores would overwrite those of a year that was never closed.
    if (year > own && intake.scores.length > 0 && holdsScores(opened))
      return refuseWith('OTHER_YEAR', 'scoresOfOtherYear', { before: own, year });
    const changes = changesOf(intake, choice, opened, targetYear(intake, choice, opened));
    const canUndo = noted(opened.grids, changes).some(({ cells }) => cells.length > 0);
    if (canUndo) ports.shelf.put(TOLD, JSON.stringify(told));
    return writing(changes, { ...told, canUndo });
  });
}
