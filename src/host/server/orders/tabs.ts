/** Orders on sheets as a whole: adding, naming, moving, copying, hiding, deleting, and where their charts stand. */
import { renameInFormula } from '../../formula/shift';
import type { SheetModel, SpreadsheetModel } from '../../model';
import { newSheet } from '../../newModel';
import { t } from '../../texts';
import type { SheetOrder } from '../protocol';
import { Refusal } from './refusal';

type Order<Kind extends SheetOrder['kind']> = Extract<SheetOrder, { kind: Kind }>;

const LONGEST = 100;

const freeName = (book: SpreadsheetModel, make: (number: number) => string): string => {
  let number = 1;
  while (book.sheets.some(({ name }) => name === make(number))) number++;
  return make(number);
};

/** @throws Refusal where no sheet would be left to see */
function mustStay(book: SpreadsheetModel, sheet: SheetModel): void {
  if (book.sheets.every((one) => one === sheet || one.hidden)) throw new Refusal(t('tab.last'));
}

function leave(book: SpreadsheetModel, sheet: SheetModel): void {
  if (book.activeSheetId !== sheet.id) return;
  const visible = book.sheets.filter((one) => !one.hidden || one === sheet);
  const at = visible.indexOf(sheet);
  book.activeSheetId = (visible[at + 1] ?? visible[at - 1] ?? sheet).id;
  book.activeArea = null;
}

function enter(book: SpreadsheetModel, at: number, sheet: SheetModel): void {
  book.sheets.splice(at, 0, sheet);
  book.activeSheetId = sheet.id;
  book.activeArea = null;
}

export function add(book: SpreadsheetModel, sheet: SheetModel): void {
  const name = freeName(book, (number) => t('tab.new', { number }));
  enter(book, book.sheets.indexOf(sheet) + 1, newSheet(book.nextId++, name));
}

/** A copy without the marks by which a script knows its own sheet. */
export function duplicate(book: SpreadsheetModel, sheet: SheetModel): void {
  const name = freeName(book, (number) => t('tab.copy', { name: sheet.name, number: number === 1 ? '' : ` ${number}` }));
  enter(book, book.sheets.indexOf(sheet) + 1, { ...structuredClone(sheet), id: book.nextId++, name, hidden: false, charts: [] });
}

export function rename(book: SpreadsheetModel, sheet: SheetModel, { name: given }: Order<'renameSheet'>): void {
  const name = given.replace(/[\p{Cc}\u200b]/gu, ' ').trim();
  if (name === '') throw new Refusal(t('tab.empty'));
  if (name.length > LONGEST) throw new Refusal(t('tab.long'));
  if (book.sheets.some((one) => one !== sheet && one.name === name)) throw new Refusal(t('tab.taken', { name }));
  const before = sheet.name;
  sheet.name = name;
  for (const one of book.sheets)
    for (const cells of one.rows) for (const cell of cells) if (cell?.formula) cell.formula = renameInFormula(cell.formula, before, name);
}

/** To the place of the visible sheet that stands `by` further. */
export function move(book: SpreadsheetModel, sheet: SheetModel, { by }: Order<'moveSheet'>): void {
  const visible = book.sheets.filter((one) => !one.hidden || one === sheet);
  const target = visible[visible.indexOf(sheet) + by];
  if (!target || target === sheet) return;
  const to = book.sheets.indexOf(target);
  book.sheets.splice(book.sheets.indexOf(sheet), 1);
  book.sheets.splice(to, 0, sheet);
}

export function hideSheet(book: SpreadsheetModel, sheet: SheetModel, { hidden }: Order<'hideSheet'>): void {
  if (hidden) mustStay(book, sheet);
  if (hidden) leave(book, sheet);
  sheet.hidden = hidden;
  if (!hidden) book.activeSheetId = sheet.id;
}

export function removeSheet(book: SpreadsheetModel, sheet: SheetModel): void {
  mustStay(book, sheet);
  leave(book, sheet);
  book.sheets.splice(book.sheets.indexOf(sheet), 1);
  book.namedRanges = book.namedRanges.filter((named) => named.sheetId !== sheet.id);
  book.metadata = book.metadata.filter(({ place }) => !('sheetId' in place) || place.sheetId !== sheet.id);
}

export function moveChart(_book: SpreadsheetModel, sheet: SheetModel, { chart: id, position }: Order<'moveChart'>): void {
  const chart = sheet.charts.find((one) => one.id === id);
  if (chart) chart.position = position;
}
