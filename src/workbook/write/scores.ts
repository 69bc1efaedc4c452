/** Imported scores → คะแนนตัวชี้วัด and คะแนนรายข้อ, with the changes that undo them; the year's close → คะแนนย้อนหลัง. */
import { isItemKey, subjectOf, toolKey } from '../../ita';
import {
  type Cell,
  type Framework,
  type Grid,
  type Grids,
  isPart,
  isTool,
  PART_NAMES,
  type Recommendation,
  type Score,
  type SheetChange,
} from '../../model';
import { itemsNamed } from '../../reading';
import { statements } from '../../thai';
import { liveFormulas } from '../formulas';
import { t } from '../messages';
import { openIndicators } from '../read/indicators';
import { itemRows, OWN_ISSUE, partColumn } from '../read/items';
import { itemCells } from '../seed';
import { items as itemSchema } from '../sheets/items';
import { cellText, dataRows, isBlank, openTable, rawOf } from '../table';
import { applyToGrid, asText, changesOf, type Edits, edit } from './diff';
import { editSheet, nextFreeRow } from './sheet';
import { asItStands } from './standing';

/** What an import brings. */
interface ScoresToWrite {
  readonly scores: readonly Score[];
  /** '' or absent leaves the published level alone. */
  readonly level?: string;
  /** Added to what stands there; lines that stand there already are not repeated. */
  readonly recommendations?: readonly Recommendation[];
}

/** Changes and their inverse; a score that has no place in the workbook is listed in `homeless`. */
interface Undoable {
  readonly changes: readonly SheetChange[];
  readonly undo: readonly SheetChange[];
  readonly homeless: readonly Score[];
}

/** The changes that take the grid back: every cell that was edited gets what it held, formulas included. */
function inverse(grid: Grid, edits: Edits): readonly SheetChange[] {
  const after = applyToGrid(grid, changesOf(grid, edits));
  const back: Edits = new Map();
  for (const [row, cells] of edits) {
    for (const column of cells.keys()) {
      edit(back, after, row, column, asItStands(grid, row, column), true);
    }
  }
  return changesOf(after, back);
}

function editIndicators(grid: Grid, framework: Framework, wanted: ScoresToWrite, homeless: Score[]): Edits {
  const edits: Edits = new Map();
  const plan = openIndicators(grid, framework);
  const scoreColumn = plan.table?.columnOf.get('score');
  const published = plan.summary?.columnOf.get('published');
  for (const score of wanted.scores) {
    const subject = subjectOf(score.key);
    if (subject.kind === 'item' || subject.kind === 'sub') continue;
    // A tool with one respondent part has one row for both.
    const key = subject.kind === 'part' && isTool(subject.part) ? toolKey(subject.part) : score.key;
    const row = subject.kind === 'indicator' ? plan.rowOf.get(subject.number) : plan.summaryRowOf.get(key);
    const column = subject.kind === 'indicator' ? scoreColumn : published;
    if (row === undefined || column === undefined) homeless.push(score);
    else edit(edits, grid, row, column, score.value, true);
  }
  const level = plan.summaryRowOf.get('level');
  if (wanted.level && level !== undefined) edit(edits, grid, level, published, asText(wanted.level));
  return edits;
}

/** The items that reading an advice back from the row of its part finds in its words. */
const itemsInWords = ({ part, text }: Recommendation, framework: Framework): readonly string[] =>
  itemsNamed(text, framework, new Map(), isTool(part) ? part : 'EIT');

/**
 * Per advice the rows that it stands in: beside its item, where every advice of the part has one item and they follow the sheet's order; else all of a
 * part in the part's own row, in the source's order. An advice whose items its words do not name stands beside each of them.
 */
function placesOf(recommendations: readonly Recommendation[], framework: Framework): readonly (readonly string[])[] {
  const order = new Map(framework.items.map(({ code }, index) => [code, index]));
  const inOrder = new Map<string, boolean>();
  const last = new Map<string, number>();
  for (const { part, items } of recommendations) {
    const at = items.length === 1 ? (order.get(items[0] ?? '') ?? -1) : -1;
    inOrder.set(part, (inOrder.get(part) ?? true) && at >= 0 && at >= (last.get(part) ?? 0));
    last.set(part, at);
  }
  return recommendations.map((one) => {
    const told = itemsInWords(one, framework).join() === one.items.join();
    return one.items.length > 0 && (inOrder.get(one.part) || !told) ? one.items : [one.part];
  });
}

/** "ส่วนที่ 1: …" for the parts of EIT, the text alone otherwise; one line each. */
const recommendationLine = ({ part, text, by }: Recommendation, row: string): string => {
  const words = text.replace(/\s*\n\s*/g, ' ').trim();
  const match = row === part ? null : /^EIT([12])$/.exec(part);
  return `${by === 'agency' ? `${OWN_ISSUE}: ` : ''}${match ? `ส่วนที่ ${match[1]}: ` : ''}${words}`;
};

function editItems(grid: Grid, framework: Framework, wanted: ScoresToWrite, homeless: Score[]): Edits {
  const edits: Edits = new Map();
  const table = openTable(grid, itemSchema);
  if (!table) {
    homeless.push(...wanted.scores.filter(({ key }) => isItemKey(key)));
    return edits;
  }
  const rowOf = new Map<string, number>();
  for (const entry of itemRows(table, framework)) if (!rowOf.has(entry.code)) rowOf.set(entry.code, entry.row);
  let free = nextFreeRow(table);
  const place = (code: string, indicator: Cell): number => {
    const known = rowOf.get(code);
    if (known !== undefined) return known;
    const row = free++;
    rowOf.set(code, row);
    edit(edits, grid, row, table.columnOf.get('code'), code);
    edit(edits, grid, row, table.columnOf.get('indicator'), indicator);
    return row;
  };
  for (const score of wanted.scores) {
    const subject = subjectOf(score.key);
    if (subject.kind === 'item') {
      const known = framework.items.find(({ code }) => code === subject.code);
      if (!known) homeless.push(score);
      else edit(edits, grid, place(subject.code, known.indicator), table.columnOf.get(partColumn(subject.part)), score.value, true);
    } else if (subject.kind === 'sub') {
      const indicator = Number(subject.code.split('.')[0]);
      edit(edits, grid, place(subject.code, indicator), table.columnOf.get('score'), score.value, true);
    }
  }
  const column = table.columnOf.get('recommendation');
  const lines = new Map<number, string[]>();
  const recommendations = wanted.recommendations ?? [];
  const places = placesOf(recommendations, framework);
  for (const [index, recommendation] of recommendations.entries()) {
    for (const code of places[index] ?? []) {
      const indicator = framework.items.find((item) => item.code === code)?.indicator ?? '';
      const row = place(code, indicator);
      if ((isTool(code) || isPart(code)) && isBlank(rawOf(table, row, 'text')))
        edit(edits, grid, row, table.columnOf.get('text'), asText(t('adviceOf', { part: PART_NAMES[code] })));
      const list = lines.get(row) ?? [...statements(cellText(rawOf(table, row, 'recommendation')))];
      const line = recommendationLine(recommendation, code);
      if (!list.includes(line)) list.push(line);
      lines.set(row, list);
    }
  }
  for (const [row, list] of lines) edit(edits, grid, row, column, asText(list.join('\n')));
  return edits;
}

/** New rows, or rows of another year's framework, get their live formulas in the same step; only where the formulas that stand there are known. */
function addFormulas(grid: Grid, edits: Edits, grids: Grids, framework: Framework): void {
  if (!grid.formulas) return;
  const after = { ...grids, [grid.id]: applyToGrid(grid, changesOf(grid, edits)) };
  for (const { sheet, row, column, formula } of liveFormulas(after, framework))
    if (sheet === grid.id) edit(edits, grid, row, column, formula);
}

/** Puts imported scores where they belong; other cells are not touched. Pass grids with formulas, so that a rectangle keeps them. */
export function writeScores(grids: Grids, framework: Framework, wanted: ScoresToWrite): Undoable {
  const homeless: Score[] = [];
  const changes: SheetChange[] = [];
  const undo: SheetChange[] = [];
  for (const [grid, find] of [
    [grids.indicators, editIndicators],
    [grids.items, editItems],
  ] as const) {
    if (!grid) continue;
    const edits = find(grid, framework, wanted, homeless);
    if (edits.size > 0) addFormulas(grid, edits, grids, framework);
    changes.push(...changesOf(grid, edits));
    undo.push(...inverse(grid, edits));
  }
  if (!grids.indicators) homeless.push(...wanted.scores.filter(({ key }) => !isItemKey(key)));
  if (!grids.items) homeless.push(...wanted.scores.filter(({ key }) => isItemKey(key)));
  return { changes, undo, homeless };
}

const HUMAN_OF_ITEMS = ['score', 'EIT1', 'EIT2', 'recommendation'] as const;

/** Whether people's scores or recommendations stand in any row of the item sheet. */
export function holdsItemScores(grid: Grid): boolean {
  const table = openTable(grid, itemSchema);
  return table !== null && dataRows(table).some((row) => HUMAN_OF_ITEMS.some((key) => !isBlank(rawOf(table, row, key))));
}

/**
 * The item rows of another framework (a new year), in its order; nothing where people's scores or recommendations still stand in the sheet,
 * for these belong to the codes beside them: clear or close the year first. State formulas follow with the next writeScores or prepare.
 */
export function reseedItems(grid: Grid, framework: Framework): readonly SheetChange[] {
  const sheet = editSheet(grid, itemSchema);
  if (!sheet) return [];
  const { table } = sheet;
  if (holdsItemScores(grid)) return [];
  framework.items.forEach((item, index) => {
    sheet.setRow(table.headerRow + 1 + index, itemCells(item));
  });
  for (let row = table.headerRow + 1 + framework.items.length; row <= table.lastRow; row++) {
    for (const key of ['code', 'indicator', 'sub', 'text', 'certainty', 'state'] as const) sheet.set(row, key, '');
  }
  return sheet.changes();
}

/** Empties the scores of both score sheets for a new year; formulas, wording and everything else stay. */
export function clearScores(grids: Grids, framework: Framework): Undoable {
  const changes: SheetChange[] = [];
  const undo: SheetChange[] = [];
  const empty = (grid: Grid, edits: Edits): void => {
    changes.push(...changesOf(grid, edits));
    undo.push(...inverse(grid, edits));
  };
  if (grids.indicators) {
    const edits: Edits = new Map();
    const plan = openIndicators(grids.indicators, framework);
    for (const row of plan.rowOf.values()) edit(edits, grids.indicators, row, plan.table?.columnOf.get('score'), '');
    for (const row of plan.summaryRowOf.values()) edit(edits, grids.indicators, row, plan.summary?.columnOf.get('published'), '');
    empty(grids.indicators, edits);
  }
  const table = grids.items && openTable(grids.items, itemSchema);
  if (grids.items && table) {
    const edits: Edits = new Map();
    for (const { row } of itemRows(table, framework)) {
      for (const key of HUMAN_OF_ITEMS) edit(edits, grids.items, row, table.columnOf.get(key), '');
    }
    empty(grids.items, edits);
  }
  return { changes, undo, homeless: [] };
}
