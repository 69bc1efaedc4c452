/** What a new sheet holds: title, help, headers, and the rows that the settings and the framework give. No formulas: they come last. */
import { documentsOf } from '../ita';
import { type Cell, type Framework, type Grid, type Item, type Settings, SHEET_NAMES, type SheetId } from '../model';
import type { SheetSchema } from './columns';
import { SCHEMAS } from './schema';
import { CERTAINTY_WORDS } from './sheets/framework';
import { SUMMARY_COLUMNS, SUMMARY_ROWS } from './sheets/indicators';
import {
  type PresetYear,
  SETTING_ROWS,
  type SettingRow,
  SIGNATORY_COLUMNS,
  SIGNATORY_ROLES,
  SIGNATORY_ROWS,
  UNIT_COLUMNS,
  UNIT_ROWS,
} from './sheets/settings';
import { asText } from './write/diff';
import { frameworkCells } from './write/framework';

type Rows = readonly (readonly Cell[])[];

const headers = (columns: readonly { readonly header: string }[]): readonly Cell[] => columns.map((column) => column.header);

const blanks = (count: number): Rows => Array.from({ length: count }, () => []);

/** A form row with its preset, which may come from the year. */
export const settingCells = (row: SettingRow, year: PresetYear): readonly Cell[] => [
  row.label,
  row.presetOf?.(year) ?? row.preset ?? '',
  row.help,
];

const settingRows: SeedRows = ({ planYear }, framework) => [
  ...SETTING_ROWS.map((row) => settingCells(row, { framework, document: documentsOf(planYear).plan })),
  [],
  headers(UNIT_COLUMNS),
  ...blanks(UNIT_ROWS),
  [],
  headers(SIGNATORY_COLUMNS),
  ...SIGNATORY_ROLES.map((role) => [role]),
  ...blanks(SIGNATORY_ROWS - SIGNATORY_ROLES.length),
];

/** Number, tool and name of the indicators. */
export const indicatorCells = (framework: Framework): Rows => framework.indicators.map(({ number, tool, name }) => [number, tool, name]);

/** The summary block with its header. */
export const summaryCells = (): Rows => [
  headers(SUMMARY_COLUMNS),
  ...SUMMARY_ROWS.map(({ part, label }): readonly Cell[] => ['', part, label]),
];

/** The computed cells of an item's row by column key. */
export const itemCells = (item: Item): Readonly<Record<'code' | 'indicator' | 'sub' | 'text' | 'certainty', Cell>> => ({
  code: item.code,
  indicator: item.indicator,
  sub: item.subIndicator ?? '',
  text: asText(item.text),
  certainty: CERTAINTY_WORDS[item.certainty],
});

const itemRows = (framework: Framework): Rows => {
  const keys = SCHEMAS.items.columns.map((column) => column.key);
  return framework.items.map((item) => {
    const cells: Readonly<Record<string, Cell>> = itemCells(item);
    return keys.map((key) => cells[key] ?? '');
  });
};

type SeedRows = (settings: Settings, framework: Framework) => Rows;
const none: SeedRows = () => [];

const BODY: Readonly<Record<SheetId, SeedRows>> = {
  settings: settingRows,
  indicators: (_, framework) => [...indicatorCells(framework), [], ...summaryCells()],
  items: (_, framework) => itemRows(framework),
  history: none,
  analysis: none,
  plan: none,
  followUp: none,
  findings: none,
  library: none,
  framework: (_, framework) => frameworkCells(framework),
  register: none,
  agencies: none,
};

const padded = (rows: Rows, width: number): Rows => rows.map((row) => [...row, ...Array<Cell>(Math.max(0, width - row.length)).fill('')]);

/** The rows of a new sheet from A1 on, rectangular. */
function seedRows(schema: SheetSchema, settings: Settings, framework: Framework): Rows {
  const rows: Rows = [[schema.title], [schema.hint], headers(schema.columns), ...BODY[schema.id](settings, framework)];
  return padded(rows, schema.columns.length);
}

/** A new sheet as a grid. */
export const seedGrid = (id: SheetId, settings: Settings, framework: Framework): Grid => ({
  id,
  sheet: SHEET_NAMES[id],
  cells: seedRows(SCHEMAS[id], settings, framework),
  formulas: [],
});
