/** A person at the plan sheet, for sequences of edits and runs: sheets are plain grids, so that many sequences run in a moment. */
import { expect } from '@jest/globals';
import { type Ports, runPlan } from '../../src/app';
import { frameworkFor } from '../../src/ita';
import type { Cell, Grid, Grids, SheetChange, SheetId } from '../../src/model';
import { applyToGrids, prepare, SCHEMAS, writeSettings } from '../../src/workbook';
import type { KeyOf } from '../../src/workbook/columns';
import { openTable } from '../../src/workbook/table';
import { SETTINGS } from '../workbook/builders';

export type PlanColumn = KeyOf<typeof SCHEMAS.plan>;

/** The inserted column (from 0) whose text tells a row from all others. */
export const MARK = 6;

export interface Line {
  cells: Cell[];
  formulas: string[];
}

/** A workbook of plain grids with a person at it. Every plan row is known by a mark in a column that the person inserted. */
export class Desk {
  grids: Grids;
  written = 0;
  /** For texts that only one edit can have written. */
  count = 0;
  runs = 0;
  /** Mark of a row → what the person typed there, by field. */
  readonly typed = new Map<string, Map<PlanColumn, string>>();
  readonly deleted = new Set<string>();

  constructor() {
    const { designs, changes } = prepare({}, { settings: SETTINGS, framework: frameworkFor(SETTINGS.fiscalYear) });
    const seeded = Object.fromEntries(
      designs.map(({ id, name, seed }): readonly [SheetId, Grid] => [id, { id, sheet: name, cells: seed, formulas: [] }]),
    );
    const sheets = applyToGrids(seeded as Grids, changes);
    const { agency, fiscalYear, planYear } = SETTINGS;
    this.grids = applyToGrids(sheets, writeSettings(sheets.settings!, { agency, fiscalYear, planYear }));
    this.change((lines, header) => {
      lines.forEach((line, index) => {
        line.cells.splice(MARK, 0, index === header ? 'เครื่องหมายของเรา' : '');
        line.formulas.splice(MARK, 0, '');
      });
    });
    for (let indicator = 1; indicator <= 10; indicator++) this.score(indicator, indicator === 9 ? 70 : 95);
  }

  get table() {
    return openTable(this.grids.plan!, SCHEMAS.plan)!;
  }

  column(key: PlanColumn): number {
    return this.table.columnOf.get(key)! - 1;
  }

  /** Works on the rows of the plan sheet, all equally wide. */
  change(work: (lines: Line[], header: number) => void): void {
    const grid = this.grids.plan!;
    const width = Math.max(...grid.cells.map((row) => row.length));
    const wide = <T>(row: readonly T[], blank: T): T[] => Array.from({ length: width }, (_, index) => row[index] ?? blank);
    const lines = grid.cells.map((row, index): Line => ({ cells: wide<Cell>(row, ''), formulas: wide(grid.formulas?.[index] ?? [], '') }));
    work(lines, this.table.headerRow - 1);
    this.grids = {
      ...this.grids,
      plan: { ...grid, cells: lines.map(({ cells }) => cells), formulas: lines.map(({ formulas }) => formulas) },
    };
  }

  /** The data rows of the plan (0-based among all rows). */
  rows(): readonly number[] {
    const { headerRow, lastRow } = this.table;
    return Array.from({ length: lastRow - headerRow }, (_, index) => headerRow + index);
  }

  score(indicator: number, score: number): void {
    const table = openTable(this.grids.indicators!, SCHEMAS.indicators)!;
    const change: SheetChange = {
      kind: 'values',
      sheet: 'indicators',
      row: table.headerRow + indicator,
      column: table.columnOf.get('score')!,
      values: [[score]],
    };
    this.grids = applyToGrids(this.grids, [change]);
  }

  planYear(planYear: number): void {
    this.grids = applyToGrids(this.grids, writeSettings(this.grids.settings!, { planYear }));
  }

  ports(): Ports {
    const workbook = {
      read: (ids: readonly SheetId[]): Grids =>
        Object.fromEntries(
          ids.flatMap((id) => {
            const grid = this.grids[id];
            return grid ? [[id, { id: grid.id, sheet: grid.sheet, cells: grid.cells }]] : [];
          }),
        ),
      turnTo: () => [],
      formulas: (id: SheetId) => this.grids[id]?.formulas ?? [],
      write: (changes: readonly SheetChange[]) => {
        this.written += changes.length;
        for (const change of changes) this.checkChange(change);
        this.grids = applyToGrids(this.grids, changes);
      },
    };
    const lock = { run: <T>(work: () => T): T => work() };
    const ledger = { read: () => [], write: () => undefined };
    const clock = { today: () => '2026-01-15', now: () => '2026-01-15T09:00:00+07:00' };
    return { workbook, ledger, lock, clock } as unknown as Ports;
  }

  /** No row is opened where formulas stand, for they were read before and would point elsewhere; the inserted column is never rewritten. */
  checkChange(change: SheetChange): void {
    if (change.kind === 'insertRows') expect((this.grids.plan!.formulas ?? []).flat().every((formula) => formula === '')).toBe(true);
    if (change.kind === 'values' && change.sheet === 'plan')
      expect(change.column > MARK + 1 || change.column + change.values[0]!.length - 1 < MARK + 1).toBe(true);
  }

  /** A new mark on rows that have none: those that a run added. */
  mark(): void {
    const rows = this.rows();
    this.change((lines) => {
      for (const row of rows)
        if (lines[row]!.cells[MARK] === '' && lines[row]!.cells.some((cell) => cell !== '')) lines[row]!.cells[MARK] = this.newMark();
    });
  }

  newMark(words: ReadonlyMap<PlanColumn, string> = new Map()): string {
    this.count += 1;
    const mark = `00${this.count}`;
    this.typed.set(mark, new Map(words));
    return mark;
  }

  /** A run, everything checked, and a second run that must have nothing to write. */
  run(): void {
    this.runs += 1;
    const before = this.rows().map((row) => this.grids.plan!.cells[row]![MARK]);
    const answer = runPlan(this.ports(), []);
    expect(answer.ok ? [] : answer.notices.map(({ message }) => message)).toEqual([]);
    const marks = this.rows().map((row) => this.grids.plan!.cells[row]?.[MARK] ?? '');
    expect(marks.filter((mark) => mark !== '')).toEqual(before.filter((mark) => mark !== ''));
    this.mark();
    this.check();
    this.written = 0;
    runPlan(this.ports(), []);
    expect(this.written).toBe(0);
  }

  /** Every typed cell holds what was typed, in the row that bears its mark; no deleted row is back; no id twice. */
  check(): void {
    const { cells, formulas } = this.grids.plan!;
    const ids = this.rows().map((row) => String(cells[row]![this.column('id')] ?? ''));
    const known = ids.filter((id) => id !== '');
    expect(new Set(known).size).toBe(known.length);
    for (const id of known) expect(this.deleted.has(id)).toBe(false);
    for (const row of this.rows()) {
      const mark = String(cells[row]![MARK]);
      for (const [key, text] of this.typed.get(mark) ?? []) {
        const column = this.column(key);
        expect([mark, key, formulas?.[row]?.[column] || String(cells[row]![column])]).toEqual([mark, key, text]);
      }
    }
  }
}
