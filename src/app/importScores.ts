/** นำเข้าคะแนน: read → preview with places and conflicts → applied in one step, undone in one step. Nothing is decided silently. */
import type { Conflict, Found, Intake } from '../intake';
import { frameworkFor } from '../ita';
import type { Agency, Framework, Grids, Problem, Score, ScoreKey, SheetChange, SheetId } from '../model';
import { formatScore } from '../thai';
import type { Answer, FoundValue, ImportChoice, ImportPreview, ImportResult, ImportSource } from '../ui/contract';
import { appendFollowUps, appendMeasures, applyToGrids, prepare, reseedItems, writeScores, writeSettings } from '../workbook';
import { answer, BUSY, refuse, refuseWith } from './answers';
import { importedRows } from './importedRows';
import { labelOf } from './labels';
import { type Opened, openWorkbook } from './open';
import type { Ports } from './ports';
import { readSource } from './source';
import { say, TEXTS } from './texts';

const TARGETS: readonly SheetId[] = ['settings', 'indicators', 'items', 'framework', 'plan', 'followUp'];

const AGENCY_FIELDS = ['name', 'shortName', 'type', 'district', 'province', 'website'] as const;

const ticketKey = (ticket: string): string => `import.${ticket}`;
const UNDO = 'import.undo';

const scoreIn = (opened: Opened, key: ScoreKey): number | undefined => opened.model.scores.scores.find((score) => score.key === key)?.value;

interface Facts {
  readonly key: string;
  readonly label: string;
  readonly found: Found<number | string>;
  readonly current: string;
  readonly print: (value: number | string) => string;
}

const plain = (value: number | string): string => String(value);

const valueView = ({ key, label, found, current, print }: Facts): FoundValue => ({
  key,
  label,
  value: print(found.value),
  quote: found.quote,
  line: found.line,
  certainty: found.certainty,
  current,
  changes: print(found.value) !== current,
});

function agencyValues(intake: Intake, opened: Opened): readonly FoundValue[] {
  const { settings } = opened.model;
  const prepared = opened.grids.settings !== undefined;
  const fields = AGENCY_FIELDS.flatMap((field) => {
    const found = intake.agency[field];
    return found
      ? [valueView({ key: `agency.${field}`, label: TEXTS[`field_${field}`], found, current: settings.agency[field], print: plain })]
      : [];
  });
  const years = (['fiscalYear', 'planYear'] as const).flatMap((field) => {
    const found = intake[field];
    return found
      ? [valueView({ key: field, label: TEXTS[`field_${field}`], found, current: prepared ? String(settings[field]) : '', print: plain })]
      : [];
  });
  return [...fields, ...years];
}

function scoreValues(intake: Intake, opened: Opened, framework: Framework, wanted: (key: ScoreKey) => boolean): readonly FoundValue[] {
  const print = (value: number | string): string => formatScore(Number(value));
  return intake.scores
    .filter(({ key }) => wanted(key))
    .map((found) => {
      const current = scoreIn(opened, found.key);
      return valueView({
        key: found.key,
        label: labelOf(found.key, framework),
        found,
        current: current === undefined ? '' : print(current),
        print,
      });
    });
}

const isItem = (key: ScoreKey): boolean => key.startsWith('item:') || key.startsWith('sub:');
const isIndicator = (key: ScoreKey): boolean => key.startsWith('indicator:');

const conflictLabel = (key: Conflict['key'], framework: Framework): string => {
  const fields: Readonly<Record<string, string>> = {
    agency: TEXTS.field_name,
    district: TEXTS.field_district,
    province: TEXTS.field_province,
    fiscalYear: TEXTS.field_fiscalYear,
    planYear: TEXTS.field_planYear,
    level: TEXTS.field_level,
  };
  return fields[key] ?? labelOf(key as ScoreKey, framework);
};

/** The intake, read again for the workbook's year where the text names none. */
function intakeOf(ports: Ports, source: ImportSource, opened: Opened) {
  const first = readSource(ports, source);
  if (!first.ok || first.value.fiscalYear || !opened.grids.settings) return first;
  return readSource(ports, source, opened.model.settings.fiscalYear);
}

export function readImport(ports: Ports, source: ImportSource): Answer<ImportPreview> {
  const opened = openWorkbook(ports, TARGETS);
  const read = intakeOf(ports, source, opened);
  if (!read.ok) return refuse([read.problem]);
  const intake = read.value;
  const nothing = intake.scores.length + intake.measures.length + intake.followUps.length === 0;
  if (nothing)
    return refuse(intake.problems.map((found): Problem => (found.code === 'NO_SCORES' ? { ...found, severity: 'error' } : found)));
  const framework = frameworkFor(intake.fiscalYear?.value ?? opened.model.settings.fiscalYear);
  const ticket = ports.archive.digest(`${ports.clock.now()}${JSON.stringify(source).slice(0, 2000)}`).slice(0, 20);
  ports.shelf.put(ticketKey(ticket), JSON.stringify(intake));
  const level = intake.level
    ? [
        valueView({
          key: 'level',
          label: TEXTS.field_level,
          found: intake.level,
          current: opened.model.scores.publishedLevel,
          print: plain,
        }),
      ]
    : [];
  const groups = [
    { title: say('foundAgency'), values: agencyValues(intake, opened) },
    {
      title: say('foundResult'),
      values: [...scoreValues(intake, opened, framework, (key) => !isItem(key) && !isIndicator(key)), ...level],
    },
    { title: say('foundIndicators'), values: scoreValues(intake, opened, framework, isIndicator) },
    { title: say('foundItems'), values: scoreValues(intake, opened, framework, isItem) },
  ];
  return answer(
    {
      ticket,
      groups: groups.filter(({ values }) => values.length > 0),
      conflicts: intake.conflicts.map(({ key, candidates }) => ({
        key,
        label: conflictLabel(key, framework),
        candidates: candidates.map(({ value, quote, line }) => ({
          value: typeof value === 'number' && !key.endsWith('Year') ? formatScore(value) : String(value),
          quote,
          line,
        })),
      })),
      measures: intake.measures.length,
      followUps: intake.followUps.length,
    },
    intake.problems,
  );
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

/** All changes of an import, in the order they are applied; each step sees the grids as the steps before leave them. */
function changesOf(intake: Intake, choice: ImportChoice, opened: Opened): readonly SheetChange[] {
  const fiscalYear = decided(intake, choice, 'fiscalYear', 'fiscalYear', intake.fiscalYear) ?? opened.model.settings.fiscalYear;
  const planYear = decided(intake, choice, 'planYear', 'planYear', intake.planYear) ?? fiscalYear + 1;
  const framework = fiscalYear === opened.model.settings.fiscalYear ? opened.model.framework : frameworkFor(fiscalYear);
  const level = decided(intake, choice, 'level', 'level', intake.level);
  const { settings: form } = opened.grids;
  const before = form ? writeSettings(form, { agency: agencyOf(intake, choice), fiscalYear, planYear }) : [];
  const moved = applyToGrids(opened.grids, before);
  const yearChanges = fiscalYear === opened.model.settings.fiscalYear ? [] : changesOfYear(moved, framework, opened);
  const grids = applyToGrids(moved, yearChanges);
  const wanted = {
    scores: scoresOf(intake, choice),
    ...(level === undefined ? {} : { level }),
    recommendations: choice.withMeasures ? intake.recommendations : [],
  };
  const { changes } = writeScores(grids, framework, wanted);
  const rows = choice.withMeasures ? rowChanges(grids, intake, opened) : [];
  return [...before, ...yearChanges, ...changes, ...rows];
}

/** What the touched cells held, so that one step takes everything back. */
function inverseOf(opened: Opened, changes: readonly SheetChange[]): readonly SheetChange[] {
  return changes
    .flatMap((change): readonly SheetChange[] => {
      if (change.kind !== 'values') return [];
      const grid = opened.grids[change.sheet];
      const values = change.values.map((line, down) =>
        line.map(
          (_, right) =>
            grid?.formulas?.[change.row - 1 + down]?.[change.column - 1 + right] ||
            (grid?.cells[change.row - 1 + down]?.[change.column - 1 + right] ?? ''),
        ),
      );
      return [{ ...change, values }];
    })
    .reverse();
}

export function applyImport(ports: Ports, choice: ImportChoice): Answer<ImportResult> {
  const kept = ports.shelf.take(ticketKey(choice.ticket));
  if (kept === null) return refuseWith('TICKET_GONE', 'ticketGone');
  const intake = JSON.parse(kept) as Intake;
  const done = ports.lock.run((): Answer<ImportResult> => {
    const opened = openWorkbook(ports, TARGETS, TARGETS);
    if (!opened.grids.settings || !opened.grids.indicators) return refuseWith('NOT_PREPARED', 'notPrepared');
    const open = openConflict(intake, choice);
    if (open) return refuseWith('CONFLICT_OPEN', 'conflictOpen', { label: conflictLabel(open.key, opened.model.framework) });
    const year = decided(intake, choice, 'fiscalYear', 'fiscalYear', intake.fiscalYear);
    if (year !== undefined && year !== opened.model.settings.fiscalYear && opened.model.scores.scores.length > 0) {
      // They would be overwritten before they were closed.
      return refuseWith('OTHER_YEAR', 'scoresOfOtherYear', { before: opened.model.settings.fiscalYear, year });
    }
    const changes = changesOf(intake, choice, opened);
    ports.workbook.write(changes);
    ports.shelf.put(UNDO, JSON.stringify({ changes, inverse: inverseOf(opened, changes) }));
    const written = changes.reduce(
      (sum, change) => sum + (change.kind === 'values' ? change.values.reduce((cells, row) => cells + row.length, 0) : 0),
      0,
    );
    return answer({ written, canUndo: true });
  });
  return done ?? BUSY();
}

/** Takes the last import back, unless somebody changed one of its cells since. */
export function undoImport(ports: Ports): Answer<ImportResult> {
  const kept = ports.shelf.take(UNDO);
  if (kept === null) return refuseWith('NOTHING_TO_UNDO', 'nothingToUndo');
  const { changes, inverse } = JSON.parse(kept) as { readonly changes: readonly SheetChange[]; readonly inverse: readonly SheetChange[] };
  const done = ports.lock.run((): Answer<ImportResult> => {
    const grids = ports.workbook.read(TARGETS, TARGETS);
    const after = applyToGrids(grids, changes);
    const touched = changes
      .map(({ sheet }) => sheet)
      .find((sheet) => JSON.stringify(after[sheet]?.cells) !== JSON.stringify(grids[sheet]?.cells));
    if (touched) return refuseWith('CHANGED_SINCE', 'undoChanged', { sheet: grids[touched]?.sheet ?? '' });
    ports.workbook.write(inverse);
    ports.shelf.put(UNDO, '');
    return answer({ written: inverse.length, canUndo: false });
  });
  return done ?? BUSY();
}
