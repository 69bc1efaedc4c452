/** ตั้งค่า → Settings. */
import { documentsOf } from '../../ita';
import type { Cell, CellRef, DigitStyle, Grid, Grouping, Inclusion, Settings, Signatory, Unit } from '../../model';
import { formatDay, normalizeThai, otherSchemeWarning, parseIsoDay, squeeze, statements, toArabicDigits } from '../../thai';
import type { KeyOf } from '../columns';
import { problem, t } from '../messages';
import { SETTING_ROWS, type SettingRow, SIGNATORY_COLUMNS, settings as schema, UNIT_COLUMNS } from '../sheets/settings';
import { cellText, codeOf, headerKey, isBlank, openTable, rawOf, refOf, type Table } from '../table';
import { isoText, type ReadContext, type Reporter, wholeNumber } from './context';

/** Where the values of the form stand: setting key → row and column (1-based). */
type SettingPlaces = ReadonlyMap<string, { readonly row: number; readonly column: number }>;

type UnitColumn = KeyOf<typeof UNIT_COLUMNS>;
type SignatoryColumn = KeyOf<typeof SIGNATORY_COLUMNS>;

export interface SettingsPlan {
  readonly form: Table<KeyOf<typeof schema>> | null;
  readonly places: SettingPlaces;
  readonly units: Table<UnitColumn> | null;
  readonly signatories: Table<SignatoryColumn> | null;
  /** Rows whose label stood above them already: they are not read. */
  readonly again: readonly { readonly key: string; readonly row: number; readonly column: number }[];
  /** Rows with a value whose label somebody erased. */
  readonly unnamed: readonly { readonly row: number; readonly column: number }[];
}

const ROWS = 400;

/** Finds the form and the two tables of the settings sheet; the tables end where the next one begins. */
export function openSettings(grid: Grid): SettingsPlan {
  const form = openTable(grid, schema);
  const units = openTable(grid, { columns: UNIT_COLUMNS }, 1, ROWS);
  const signatories = openTable(grid, { columns: SIGNATORY_COLUMNS }, 1, ROWS);
  const starts = [form, units, signatories].flatMap((table) => (table ? [table.headerRow] : []));
  const cut = <K extends string>(table: Table<K> | null): Table<K> | null => {
    if (!table) return null;
    const next = Math.min(...starts.filter((row) => row > table.headerRow), table.lastRow + 1);
    return { ...table, lastRow: next - 1 };
  };
  const places = new Map<string, { row: number; column: number }>();
  const again: { key: string; row: number; column: number }[] = [];
  const unnamed: { row: number; column: number }[] = [];
  const cutForm = cut(form);
  if (cutForm) {
    const labels = new Map<string, string>();
    for (const row of SETTING_ROWS) for (const label of [row.label, ...(row.aliases ?? [])]) labels.set(headerKey(label), row.key);
    const column = cutForm.columnOf.get('value') ?? 2;
    for (let row = cutForm.headerRow + 1; row <= cutForm.lastRow; row++) {
      if (isBlank(rawOf(cutForm, row, 'label')) && !isBlank(rawOf(cutForm, row, 'value'))) unnamed.push({ row, column });
      const key = labels.get(headerKey(rawOf(cutForm, row, 'label')));
      if (key === undefined) continue;
      if (places.has(key)) again.push({ key, row, column });
      else places.set(key, { row, column });
    }
  }
  return { form: cutForm, places, units: cut(units), signatories: cut(signatories), again, unnamed };
}

/** Rows of the settings as read, by key; blank cells are absent. */
type Values = ReadonlyMap<string, { readonly cell: Cell; readonly at: CellRef }>;

function valuesOf(grid: Grid, plan: SettingsPlan): Values {
  const values = new Map<string, { cell: Cell; at: CellRef }>();
  for (const [key, { row, column }] of plan.places) {
    const cell = grid.cells[row - 1]?.[column - 1] ?? '';
    if (!isBlank(cell)) values.set(key, { cell, at: refOf(grid, row, column) });
  }
  return values;
}

const setting = (key: string): SettingRow => {
  const row = SETTING_ROWS.find((candidate) => candidate.key === key);
  if (!row) throw new Error(`no setting ${key}`);
  return row;
};

/** "6 สิงหาคม 2568" for a date cell; text as typed otherwise. */
function dateWords(cell: Cell): string {
  const day = typeof cell === 'string' ? parseIsoDay(isoText(cell)) : null;
  return day ? formatDay(day) : normalizeThai(cellText(cell)).trim();
}

/** The year whose results are out by `today`: announced in August of the year itself. */
function likelyYear(today: string): number {
  const day = parseIsoDay(today);
  if (!day) return 2568;
  return day.year + 543 - (day.month < 8 ? 1 : 0);
}

function readYear(values: Values, key: string, report: Reporter): number | null {
  const entry = values.get(key);
  if (!entry) return null;
  const year = wholeNumber(entry.cell);
  const subject = setting(key).label;
  if (year !== null && year >= 2500 && year <= 2700) return year;
  if (year !== null && year >= 1990 && year <= 2150) {
    const value = year + 543;
    const fix = { label: t('fixNumber', { value }), value };
    report(problem('YEAR_IS_COMMON_ERA', { at: entry.at, subject, found: year, detail: String(value), expected: String(value), fix }));
    return value;
  }
  report(problem('YEAR_INVALID', { at: entry.at, subject, found: entry.cell }));
  return null;
}

function readNumber(
  values: Values,
  key: string,
  [low, high]: readonly [number, number],
  preset: number,
  range: string,
  report: Reporter,
): number {
  const entry = values.get(key);
  if (!entry) return preset;
  const number = typeof entry.cell === 'number' ? entry.cell : Number(toArabicDigits(squeeze(String(entry.cell))));
  if (typeof entry.cell !== 'boolean' && number >= low && number <= high && number !== 0) return number;
  report(problem('SETTING_NUMBER', { at: entry.at, subject: setting(key).label, found: entry.cell, detail: range }));
  return preset;
}

function readChoice(values: Values, key: string, report: Reporter, blank?: string): string {
  const { options = {}, preset, label } = setting(key);
  const entry = values.get(key);
  const fallback = blank ?? options[String(preset)] ?? '';
  if (!entry) return fallback;
  const wanted = squeeze(String(entry.cell));
  const name = Object.keys(options).find((option) => squeeze(option) === wanted || options[option] === wanted);
  if (name !== undefined) return options[name] ?? fallback;
  report(problem('SETTING_CHOICE', { at: entry.at, subject: label, found: entry.cell, detail: Object.keys(options).join(' / ') }));
  return fallback;
}

/** An address with or without its scheme, of the web and nothing else. */
const WEBSITE = /^(?:https?:\/\/)?[^\s/:.@]+(?:\.[^\s/:.@]+)+(?::\d+)?(?:\/\S*)?$/i;

function readUnits(table: Table<UnitColumn> | null): readonly Unit[] {
  if (!table) return [];
  const units: Unit[] = [];
  for (let row = table.headerRow + 1; row <= table.lastRow; row++) {
    const name = codeOf(table, row, 'name');
    if (name === '') continue;
    const members = statements(normalizeThai(cellText(rawOf(table, row, 'members'))));
    units.push({ name, shortName: codeOf(table, row, 'shortName'), members });
  }
  return units;
}

function readSignatories(table: Table<SignatoryColumn> | null): readonly Signatory[] {
  if (!table) return [];
  const people: Signatory[] = [];
  for (let row = table.headerRow + 1; row <= table.lastRow; row++) {
    const [role, name, position] = [codeOf(table, row, 'role'), codeOf(table, row, 'name'), codeOf(table, row, 'position')];
    if (name !== '' || position !== '') people.push({ role, name, position });
  }
  return people;
}

/** `stated`: the keys whose cells hold something. */
interface SettingsRead {
  readonly settings: Settings;
  readonly stated: ReadonlySet<string>;
}

/** Settings of the workbook; every blank has its preset, the year is guessed from `today` with an error. */
export function readSettings(grid: Grid | undefined, context: ReadContext, report: Reporter): SettingsRead {
  const plan: SettingsPlan = grid
    ? openSettings(grid)
    : { form: null, places: new Map(), units: null, signatories: null, again: [], unnamed: [] };
  const values = grid ? valuesOf(grid, plan) : new Map();
  const placeOf = (key: string): CellRef | undefined => {
    const place = plan.places.get(key);
    return grid && place ? refOf(grid, place.row, place.column) : undefined;
  };
  const text = (key: string): string => {
    const entry = values.get(key);
    if (!entry) return String(setting(key).preset ?? '');
    return setting(key).kind === 'date' ? dateWords(entry.cell) : normalizeThai(cellText(entry.cell)).trim();
  };
  for (const { key, row, column } of plan.again) {
    const found = grid?.cells[row - 1]?.[column - 1] ?? '';
    const first = values.get(key)?.cell ?? '';
    if (grid && !isBlank(found) && found !== first)
      report(problem('SETTING_TWICE', { at: refOf(grid, row, column), subject: setting(key).label, found }));
  }
  for (const { row, column } of plan.unnamed)
    if (grid) report(problem('SETTING_UNNAMED', { at: refOf(grid, row, column), found: grid.cells[row - 1]?.[column - 1] ?? '' }));
  const warning = otherSchemeWarning({ name: text('name'), shortName: text('shortName'), type: text('type') });
  if (grid && warning !== '') report(problem('OTHER_SCHEME', { at: placeOf('name'), sheet: grid.sheet, detail: warning }));
  if (grid && !/[\p{L}\p{N}]/u.test(text('name'))) report(problem('AGENCY_NAME_MISSING', { at: placeOf('name'), sheet: grid.sheet }));
  let fiscalYear = readYear(values, 'fiscalYear', report);
  if (fiscalYear === null) {
    fiscalYear = likelyYear(context.today);
    if (grid && !values.has('fiscalYear')) {
      report(problem('YEAR_MISSING', { at: placeOf('fiscalYear'), sheet: grid.sheet, detail: String(fiscalYear) }));
    }
  }
  const planYear = readYear(values, 'planYear', report) ?? fiscalYear + 1;
  if (planYear <= fiscalYear) {
    const fix = { label: t('fixNumber', { value: fiscalYear + 1 }), value: fiscalYear + 1 };
    report(
      problem('PLAN_YEAR_ORDER', {
        at: placeOf('planYear'),
        found: planYear,
        detail: String(fiscalYear),
        expected: String(fiscalYear + 1),
        fix,
      }),
    );
  }
  const website = values.get('website');
  if (website && !WEBSITE.test(normalizeThai(cellText(website.cell)).trim()))
    report(problem('WEBSITE_INVALID', { at: website.at, found: website.cell }));
  const facts: Record<string, string> = {};
  for (const row of SETTING_ROWS) if (row.group === 'facts') facts[row.key] = text(row.key);
  const settings: Settings = {
    agency: {
      name: text('name'),
      shortName: text('shortName'),
      type: text('type'),
      district: text('district').replace(/^อำเภอ\s*/, ''),
      province: text('province').replace(/^จังหวัด\s*/, ''),
      website: text('website'),
    },
    fiscalYear,
    planYear,
    threshold: readNumber(values, 'threshold', [1, 100], context.frameworkFor(fiscalYear).threshold, t('threshold'), report),
    digits: readChoice(values, 'digits', report) as DigitStyle,
    font: text('font'),
    fontSize: readNumber(values, 'fontSize', [8, 36], Number(setting('fontSize').preset), t('fontSize'), report),
    inclusion: readChoice(values, 'inclusion', report, documentsOf(planYear).plan.inclusion) as Inclusion,
    grouping: readChoice(values, 'grouping', report) as Grouping,
    units: readUnits(plan.units),
    signatories: readSignatories(plan.signatories),
    facts,
  };
  return { settings, stated: new Set(values.keys()) };
}
