/**
 * Any sequence of score changes, human edits, moves, insertions, copies, deletions and regenerations at the level of the sheet: no human cell is
 * lost or moved to another measure, and a second run writes nothing.
 */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Cell } from '../../src/model';
import { PROPOSED_FIELDS } from '../../src/plan';
import { Desk, MARK, type PlanColumn } from './planDesk';

interface Step {
  readonly kind: keyof typeof DO;
  readonly row: number;
  readonly to: number;
}

/** The row that a step is about: its place among all rows, its mark and its hidden id. */
function chosen(desk: Desk, { row }: Step) {
  const rows = desk.rows();
  const place = rows[row % Math.max(rows.length, 1)];
  if (place === undefined) return null;
  const cells = desk.grids.plan!.cells[place]!;
  return { place, mark: String(cells[MARK]), id: String(cells[desk.column('id')]) };
}

/** Where a row goes that is put to `to`. */
const target = (desk: Desk, to: number): number => desk.table.headerRow + (to % (desk.rows().length + 1));

function typeInto(desk: Desk, step: Step, key: PlanColumn, text: string, formula = ''): void {
  const row = chosen(desk, step);
  if (!row) return;
  const column = desk.column(key);
  desk.typed.get(row.mark)?.set(key, formula || text);
  desk.change((lines) => {
    lines[row.place]!.cells[column] = text;
    lines[row.place]!.formulas[column] = formula;
  });
}

const DO = {
  run(desk: Desk) {
    desk.run();
  },
  /** Several scores at once, so that one run has much to write. */
  scores(desk: Desk, { row, to }: Step) {
    for (const indicator of [row, row + 3, row + to]) desk.score(1 + (indicator % 10), [60, 84, 86, 99][(to + indicator) % 4]!);
  },
  /** Another plan year: every period that nobody touched changes. */
  year(desk: Desk, { to }: Step) {
    desk.planYear(2567 + (to % 2));
  },
  edit(desk: Desk, step: Step) {
    desk.count += 1;
    typeInto(desk, step, PROPOSED_FIELDS[step.to % PROPOSED_FIELDS.length]!, `มือ ${desk.count}`);
  },
  clear(desk: Desk, step: Step) {
    typeInto(desk, step, (['steps', 'units', 'indicators', 'topic'] as const)[step.to % 4]!, '');
  },
  formula(desk: Desk, step: Step) {
    desk.count += 1;
    typeInto(desk, step, (['units', 'monitoring', 'success'] as const)[step.to % 3]!, `มือ ${desk.count}`, `="มือ ${desk.count}"`);
  },
  insert(desk: Desk, { to }: Step) {
    desk.count += 1;
    const words = new Map<PlanColumn, string>([
      ['title', `เพิ่มเอง ${desk.count}`],
      ['indicators', 'ทุกตัวชี้วัด'],
    ]);
    const blank: Cell[] = desk.grids.plan!.cells[0]!.map(() => '');
    blank[MARK] = desk.newMark(words);
    for (const [key, text] of words) blank[desk.column(key)] = text;
    const at = target(desk, to);
    desk.change((lines) => {
      lines.splice(at, 0, { cells: blank, formulas: blank.map(() => '') });
    });
  },
  copy(desk: Desk, step: Step) {
    const row = chosen(desk, step);
    if (!row) return;
    const mark = desk.newMark(desk.typed.get(row.mark));
    const at = target(desk, step.to);
    desk.change((lines) => {
      const { cells, formulas } = lines[row.place]!;
      lines.splice(at, 0, { cells: cells.map((cell, index) => (index === MARK ? mark : cell)), formulas: [...formulas] });
    });
  },
  remove(desk: Desk, step: Step) {
    const row = chosen(desk, step);
    if (!row) return;
    const ids = desk.rows().map((place) => String(desk.grids.plan!.cells[place]![desk.column('id')]));
    // A row that no run has seen has no id to remember; one of two copies leaves the other behind.
    if (row.id !== '' && ids.filter((id) => id === row.id).length === 1) desk.deleted.add(row.id);
    desk.change((lines) => {
      lines.splice(row.place, 1);
    });
  },
  move(desk: Desk, step: Step) {
    const row = chosen(desk, step);
    if (!row) return;
    const at = desk.table.headerRow + (step.to % desk.rows().length);
    desk.change((lines) => {
      lines.splice(at, 0, ...lines.splice(row.place, 1));
    });
  },
  sort(desk: Desk) {
    const [title, count, first] = [desk.column('title'), desk.rows().length, desk.table.headerRow];
    desk.change((lines) => {
      const data = lines.splice(first, count);
      lines.splice(first, 0, ...data.sort((a, b) => (String(a.cells[title]) < String(b.cells[title]) ? -1 : 1)));
    });
  },
} as const;

const place = fc.nat({ max: 40 });
const kinds = fc.constantFrom<Step['kind']>(
  ...([
    'run',
    'run',
    'run',
    'scores',
    'scores',
    'year',
    'edit',
    'edit',
    'edit',
    'clear',
    'formula',
    'insert',
    'copy',
    'remove',
    'move',
    'sort',
  ] as const),
);
const steps: fc.Arbitrary<readonly Step[]> = fc.array(fc.record({ kind: kinds, row: place, to: place }), { maxLength: 16 });

test('no sequence loses or moves a human cell, brings back a deleted row, or leaves a second run anything to write', () => {
  let runs = 0;
  fc.assert(
    fc.property(steps, (list) => {
      const desk = new Desk();
      desk.run();
      for (const step of list) DO[step.kind](desk, step);
      desk.run();
      runs += desk.runs;
    }),
    { numRuns: 25 },
  );
  expect(runs).toBeGreaterThan(50);
});
