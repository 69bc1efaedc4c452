/** The sheets of texts (ผลวิเคราะห์, แผนมาตรการ, ติดตามผล, ผลการตรวจ, คลังมาตรการ, ทะเบียนรายงาน) → rows with their place. */
import {
  ATTAINMENTS,
  type Finding,
  type FollowUp,
  type Framework,
  type Grid,
  isMeasureDetail,
  isPart,
  isRound,
  isTool,
  MEASURE_KINDS,
  MEASURE_TEXT_FIELDS,
  type Measure,
  type MeasureKind,
  type MeasureText,
  RESULT_STATUSES,
} from '../../model';
import { attainmentOf, statusOf } from '../../reading';
import { squeeze, toArabicDigits } from '../../thai';
import type { KeyOf } from '../columns';
import { problem } from '../messages';
import { analysis as analysisSchema } from '../sheets/analysis';
import { followUp as followUpSchema } from '../sheets/followUp';
import { plan as planSchema } from '../sheets/plan';
import { codeOf, dataRows, openTable, placeOf, rawOf, refOf, type Table, textOf } from '../table';
import { countsPeople, indicatorNumbers, isoText, itemCodes, type Reporter, readsWholly, wholeNumber } from './context';

/** What the product proposed last for a row, by field; {} for a row typed by hand or whose hidden cell is damaged. */
type Proposed = Readonly<Record<string, string>>;

/** A measure with its place: fits the plan room's merge. `row` is 1-based, 0 for a row that stands nowhere yet. */
export interface PlanSheetRow extends Measure {
  readonly row: number;
  readonly proposed: Proposed;
  /** Fields whose newest proposal differs from what a person made of them. */
  readonly differs: readonly string[];
  /** Cells that are a person's whatever they hold, with what they show: formulas, and words where a list or a kind is expected. */
  readonly own: Readonly<Record<string, string>>;
}

export interface AnalysisSheetRow extends Finding {
  readonly row: number;
  readonly proposed: Proposed;
  readonly differs: readonly string[];
}

export interface FollowUpSheetRow extends FollowUp {
  readonly row: number;
}

function readProposed<K extends string>(table: Table<K | 'proposed'>, row: number, report: Reporter): Proposed {
  const text = textOf(table, row, 'proposed').trim();
  if (text === '') return {};
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)) {
      return Object.fromEntries(Object.entries(parsed).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
    }
  } catch {
    // Damaged: told below.
  }
  report(problem('PROPOSED_BROKEN', { at: placeOf(table, row, 'proposed') }));
  return {};
}

/** Field names behind the words of the column ข้อเสนอใหม่ ("✎ มีข้อเสนอใหม่: ขั้นตอน, ระยะเวลา"). */
function readDiffers<K extends string>(
  table: Table<K | 'differs'>,
  row: number,
  columns: readonly { readonly key: string; readonly header: string }[],
): readonly string[] {
  const [, list = ''] = textOf(table, row, 'differs').split(':');
  const names = list.split(',').map(squeeze);
  return columns.filter((column) => names.includes(squeeze(column.header))).map((column) => column.key);
}

/** The kind in a cell; null for a word that is none. Blank is มาตรการ. */
export const measureKind = (text: string): MeasureKind | null =>
  squeeze(text) === '' ? MEASURE_KINDS[0] : (MEASURE_KINDS.find((kind) => kind === squeeze(text)) ?? null);

const PLAN_TEXTS = ['indicators', 'items', ...MEASURE_TEXT_FIELDS, 'acceptance'] as const;

type PlanColumn = KeyOf<typeof planSchema>;

/** The proposed columns, by the fields of a measure. */
const PROPOSED_COLUMNS = planSchema.columns.filter((column) => column.role === 'proposed').map((column) => column.key);

/** True where the cell is nothing but the numbers read from it, in whatever digits and with whatever separators. */
const isPlainList = (text: string, numbers: readonly number[]): boolean =>
  toArabicDigits(text)
    .split(/[\s,;、]+/)
    .filter((word) => word !== '')
    .join() === numbers.join();

function ownCells(table: Table<PlanColumn>, row: number): Readonly<Record<string, string>> {
  const own: Record<string, string> = {};
  for (const key of PROPOSED_COLUMNS) {
    const column = table.columnOf.get(key);
    const formula = column === undefined ? '' : (table.grid.formulas?.[row - 1]?.[column - 1] ?? '');
    if (formula !== '') own[key] = textOf(table, row, key);
  }
  const indicators = textOf(table, row, 'indicators');
  if (!isPlainList(indicators, indicatorNumbers(indicators))) own.indicators = indicators;
  const kind = textOf(table, row, 'kind');
  if (measureKind(kind) === null) own.kind = kind;
  return own;
}

/** Proposals for columns that the sheet has; one that came with a later version and is not there yet was never shown to anybody. */
const inColumns = (table: Table<PlanColumn>, proposed: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(proposed).filter(([key]) => table.columnOf.has(key as PlanColumn)));

/** What the product remembers of the plan beside its rows, in the hidden cell above the hidden header; '' where nothing is remembered. */
export function readPlanMemory(grid: Grid): string {
  const table = openTable(grid, planSchema);
  return table && table.headerRow > 1 ? textOf(table, table.headerRow - 1, 'proposed') : '';
}

/** Details that are blank are left out. */
const measureTexts = (text: (key: MeasureText) => string): Pick<Measure, MeasureText> =>
  Object.fromEntries(
    MEASURE_TEXT_FIELDS.flatMap((key) => (isMeasureDetail(key) && text(key) === '' ? [] : [[key, text(key)]])),
  ) as unknown as Pick<Measure, MeasureText>;

/** A row whose hidden id stands in a row above it too: people copied it whole. */
function twiceReporter<K extends string>(table: Table<K>, shown: NoInfer<K>, report: Reporter): (row: number, id: string) => void {
  const seen = new Set<string>();
  return (row, id) => {
    if (id !== '' && seen.has(id)) report(problem('ID_TWICE', { at: placeOf(table, row, shown) }));
    seen.add(id);
  };
}

function inspectMemory(grid: Grid, table: Table<PlanColumn>, report: Reporter): void {
  const text = readPlanMemory(grid).trim();
  if (text === '') return;
  try {
    JSON.parse(text);
  } catch {
    report(problem('MEMORY_BROKEN', { at: refOf(grid, table.headerRow - 1, table.columnOf.get('proposed')!) }));
  }
}

type KnownItems = Pick<Framework, 'items' | 'fiscalYear'>;

/** Where only the places of rows are asked for, no code is looked up. */
const NO_ITEMS: KnownItems = { items: [], fiscalYear: 0 };

/** Codes of a measure that the year's framework does not know; parts and sub-indicators are no items but may be named. */
const strangeCodes = (codes: readonly string[], known: ReadonlySet<string>): readonly string[] =>
  codes.filter((code) => !isTool(code) && !isPart(code) && !/^\d+\.\d+$/.test(code) && !known.has(code));

const codesIn = ({ items }: KnownItems): ReadonlySet<string> => new Set(items.map(({ code }) => code.toUpperCase()));

export function readPlan(grid: Grid, report: Reporter, framework: KnownItems = NO_ITEMS): readonly PlanSheetRow[] {
  const table = openTable(grid, planSchema);
  if (!table) return [];
  inspectMemory(grid, table, report);
  const reportTwice = twiceReporter(table, 'title', report);
  const known = codesIn(framework);
  return dataRows(table).flatMap((row): readonly PlanSheetRow[] => {
    const text = (key: PlanColumn): string => textOf(table, row, key);
    const id = codeOf(table, row, 'id');
    if (id === '' && PLAN_TEXTS.every((key) => text(key).trim() === '')) return [];
    reportTwice(row, id);
    const strange = strangeCodes(itemCodes(rawOf(table, row, 'items')), known);
    if (strange.length > 0)
      report(
        problem('MEASURE_ITEM', { at: placeOf(table, row, 'items'), found: strange.join(', '), detail: String(framework.fiscalYear) }),
      );
    const kind = measureKind(text('kind'));
    if (kind === null) report(problem('MEASURE_KIND', { at: placeOf(table, row, 'kind'), found: text('kind') }));
    const indicators = indicatorNumbers(rawOf(table, row, 'indicators'));
    if (text('indicators').trim() !== '' && !readsWholly(text('indicators'), indicators)) {
      report(problem('MEASURE_INDICATOR', { at: placeOf(table, row, 'indicators'), found: text('indicators') }));
    }
    return [
      {
        ...measureTexts(text),
        row,
        id,
        indicators,
        items: itemCodes(rawOf(table, row, 'items')),
        kind: kind ?? 'มาตรการ',
        status: text('status'),
        acceptance: text('acceptance'),
        proposed: inColumns(table, readProposed(table, row, report)),
        differs: readDiffers(table, row, planSchema.columns),
        own: ownCells(table, row),
      },
    ];
  });
}

export function readAnalysis(grid: Grid, report: Reporter): readonly AnalysisSheetRow[] {
  const table = openTable(grid, analysisSchema);
  if (!table) return [];
  return dataRows(table).flatMap((row): readonly AnalysisSheetRow[] => {
    const subject = codeOf(table, row, 'subject');
    if (subject === '') return [];
    const text = (key: KeyOf<typeof analysisSchema>): string => textOf(table, row, key);
    const proposed = readProposed(table, row, report);
    const differs = readDiffers(table, row, analysisSchema.columns);
    return [{ row, subject, strength: text('strength'), weakness: text('weakness'), advice: text('advice'), proposed, differs }];
  });
}

const HUMAN_RESULTS = ['result', 'date', 'participants', 'outcome', 'evidence', 'obstacle', 'photos', 'action', 'measureTitle'] as const;

export function readFollowUps(grid: Grid, report: Reporter): readonly FollowUpSheetRow[] {
  const table = openTable(grid, followUpSchema);
  if (!table) return [];
  const reportTwice = twiceReporter(table, 'measureTitle', report);
  return dataRows(table).flatMap((row): readonly FollowUpSheetRow[] => {
    const text = (key: KeyOf<typeof followUpSchema>): string => textOf(table, row, key);
    const id = codeOf(table, row, 'id');
    const roundText = codeOf(table, row, 'round');
    if (id === '' && roundText === '' && HUMAN_RESULTS.every((key) => text(key).trim() === '')) return [];
    const round = wholeNumber(roundText.replace(/เดือน/g, '').replace(/รอบ/g, ''));
    if (!isRound(round)) {
      report(problem('ROUND_INVALID', { at: placeOf(table, row, 'round'), found: roundText }));
      return [];
    }
    /** A word of a list in people's own words; what is none of them is refused at its cell. */
    reportTwice(row, id);
    if (!countsPeople(rawOf(table, row, 'participants')))
      report(problem('PEOPLE_INVALID', { at: placeOf(table, row, 'participants'), found: text('participants') }));
    const said = <T extends string>(read: (words: string) => T | null, key: 'status' | 'attained', list: readonly string[]): T | '' => {
      const words = text(key).trim();
      const found = words === '' ? null : read(words);
      if (found === null && words !== '')
        report(problem('STATUS_INVALID', { at: placeOf(table, row, key), found: words, detail: list.join(' / ') }));
      return found ?? '';
    };
    const attained = said(attainmentOf, 'attained', ATTAINMENTS);
    const status = said(statusOf, 'status', RESULT_STATUSES);
    return [
      {
        row,
        id,
        round,
        measureId: codeOf(table, row, 'measureId'),
        measureTitle: text('measureTitle'),
        action: text('action'),
        units: text('units'),
        status,
        result: text('result'),
        date: isoText(text('date')),
        participants: text('participants'),
        outcome: text('outcome'),
        evidence: text('evidence'),
        obstacle: text('obstacle'),
        photos: text('photos'),
        ...(attained === '' ? {} : { attained }),
      },
    ];
  });
}
