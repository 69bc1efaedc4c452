/** Settings that an import or a dialog knows → ตั้งค่า. Only what is given is written. */
import type { Agency, Cell, Grid, Settings, SheetChange, Signatory, Unit } from '../../model';
import { openSettings, type SettingsPlan } from '../read/settings';
import { SETTING_ROWS, SIGNATORY_COLUMNS, UNIT_COLUMNS } from '../sheets/settings';
import { codeOf, type Table } from '../table';
import { applyToGrid, asText, changesOf, type Edits, edit } from './diff';

/** What shall be written; absent keys are left alone, blank agency fields too unless `clear` is asked for by giving ''. */
interface SettingsPatch extends Partial<Omit<Settings, 'agency' | 'facts'>> {
  readonly agency?: Partial<Agency>;
  readonly facts?: Readonly<Record<string, string>>;
}

/** The word that people see for a stored choice. */
const wordFor = (key: string, value: string): string => {
  const options = SETTING_ROWS.find((row) => row.key === key)?.options ?? {};
  return Object.keys(options).find((word) => options[word] === value) ?? value;
};

function formValues(patch: SettingsPatch): ReadonlyMap<string, Cell> {
  const { agency = {}, facts = {}, units: _units, signatories: _signatories, ...rest } = patch;
  const values = new Map<string, Cell>();
  for (const [key, value] of Object.entries({ ...agency, ...facts, ...rest })) {
    if (value === undefined) continue;
    values.set(key, typeof value === 'number' ? value : asText(wordFor(key, String(value))));
  }
  return values;
}

interface ListWrite {
  readonly table: Table | null;
  readonly keys: readonly string[];
  readonly lines: readonly (readonly string[])[];
}

const lists = (plan: SettingsPlan, patch: SettingsPatch): readonly ListWrite[] => [
  {
    table: plan.units,
    keys: UNIT_COLUMNS.map(({ key }) => key),
    lines: (patch.units ?? []).map((unit: Unit) => [unit.name, unit.shortName, unit.members.join('\n')]),
  },
  {
    table: plan.signatories,
    keys: SIGNATORY_COLUMNS.map(({ key }) => key),
    lines: (patch.signatories ?? []).map((person: Signatory) => [person.role, person.name, person.position]),
  },
];

/** Units are found by name, signatories by role; others are put into the next blank row, for which room is opened where there is none. */
export function writeSettings(grid: Grid, patch: SettingsPatch): readonly SheetChange[] {
  const first = openSettings(grid);
  const inserts: SheetChange[] = [];
  // The tables stand below each other, so room is opened from the last one up.
  for (const { table, keys, lines } of [...lists(first, patch)].reverse()) {
    if (!table) continue;
    const rows = Array.from({ length: table.lastRow - table.headerRow }, (_, index) => table.headerRow + 1 + index);
    const names = rows.map((row) => codeOf(table, row, keys[0]!));
    const fresh = lines.filter((line) => !names.includes(line[0] ?? '')).length;
    const missing = fresh - rows.filter((row) => keys.every((key) => codeOf(table, row, key) === '')).length;
    const isLast = table.lastRow >= grid.cells.length;
    if (missing > 0 && !isLast) inserts.push({ kind: 'insertRows', sheet: grid.id, row: table.lastRow + 1, count: missing });
  }
  const opened = applyToGrid(grid, inserts);
  const plan = openSettings(opened);
  const edits: Edits = new Map();
  for (const [key, value] of formValues(patch)) {
    const place = plan.places.get(key);
    if (place) edit(edits, opened, place.row, place.column, value, typeof value === 'number');
  }
  for (const { table, keys, lines } of lists(plan, patch)) {
    if (!table) continue;
    const used = new Set<number>();
    for (const line of lines) {
      const blank = (row: number): boolean => !used.has(row) && keys.every((key) => codeOf(table, row, key) === '');
      let row = table.headerRow + 1;
      while (row <= table.lastRow && codeOf(table, row, keys[0]!) !== line[0]) row++;
      if (row > table.lastRow) {
        row = table.headerRow + 1;
        while (used.has(row) || (row <= table.lastRow && !blank(row))) row++;
      }
      used.add(row);
      keys.forEach((key, index) => {
        edit(edits, opened, row, table.columnOf.get(key), asText(line[index] ?? ''));
      });
    }
  }
  return [...inserts, ...changesOf(opened, edits)];
}
