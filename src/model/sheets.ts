/** Sheets as plain data: what is read from them (grids) and what is to be written (changes). No room but gas/ touches a real sheet. */

/** The sheets of the workbook (DESIGN section 5) with their tab names as seeded, in the order of the tabs; people may rename a tab. */
export const SHEET_NAMES = {
  settings: 'ตั้งค่า',
  indicators: 'คะแนนตัวชี้วัด',
  items: 'คะแนนรายข้อ',
  history: 'คะแนนย้อนหลัง',
  analysis: 'ผลวิเคราะห์',
  plan: 'แผนมาตรการ',
  followUp: 'ติดตามผล',
  findings: 'ผลการตรวจ',
  library: 'คลังมาตรการ',
  framework: 'กรอบประเมิน',
  register: 'ทะเบียนรายงาน',
  agencies: 'หลายหน่วยงาน',
} as const;
/** The hidden tab in which a command notes what it is about to write (reliability). No sheet of people's: it has no id. */
export const LEDGER_TAB = 'บันทึกการเขียนของระบบ';

export type SheetId = keyof typeof SHEET_NAMES;
/** Made only when somebody asks for it; no other command reads or needs it. */
const ON_REQUEST: readonly SheetId[] = ['agencies'];
const ALL_IDS = Object.keys(SHEET_NAMES) as readonly SheetId[];
/** The sheets of an agency's workbook. */
export const SHEET_IDS: readonly SheetId[] = ALL_IDS.filter((id) => !ON_REQUEST.includes(id));

/** The Thai tab name of a sheet as seeded. */
export const sheetName = (id: SheetId): string => SHEET_NAMES[id];

/** A cell's value: '' where blank; a date arrives as ISO text "2025-10-01", a percent as its number. */
export type Cell = string | number | boolean;

/** All cells of a sheet from A1 on, rectangular. */
export interface Grid {
  readonly id: SheetId;
  /** The tab's name as people see it now; they may have renamed it. */
  readonly sheet: string;
  readonly cells: readonly (readonly Cell[])[];
  /** Formula text per cell, '' where there is none; only where it was asked for. */
  readonly formulas?: readonly (readonly string[])[];
  /** Places ("row column") whose text is a day, as against text that only looks like one; absent where nobody knows. */
  readonly days?: ReadonlySet<string>;
  /** The tab's number in the spreadsheet's address, for links to cells. */
  readonly gid?: number;
}

/** A place in `Grid.days`, 1-based. */
export const dayKey = (row: number, column: number): string => `${row} ${column}`;

export type Grids = Readonly<Partial<Record<SheetId, Grid>>>;

/** Rows and columns are 1-based, as on the screen. */
export type SheetChange =
  /** Writes a rectangle. A string that begins with '=' is a formula. */
  | {
      readonly kind: 'values';
      readonly sheet: SheetId;
      readonly row: number;
      readonly column: number;
      readonly values: readonly (readonly Cell[])[];
    }
  /** Adds one row below everything, from the first column on, in one step: whoever adds one in the same moment gets another row. */
  | { readonly kind: 'appendRow'; readonly sheet: SheetId; readonly values: readonly Cell[] }
  /** Opens empty rows before `row`; formats are taken from the row above. */
  | { readonly kind: 'insertRows'; readonly sheet: SheetId; readonly row: number; readonly count: number }
  /** Background per cell of a rectangle; '' leaves none. */
  | {
      readonly kind: 'backgrounds';
      readonly sheet: SheetId;
      readonly row: number;
      readonly column: number;
      readonly colors: readonly (readonly string[])[];
    };

/** How a column of a sheet is filled (DESIGN D4). */
export type ColumnRole = 'computed' | 'proposed' | 'human' | 'hidden';

/** A drop-down: `strict` refuses other values, otherwise they are only marked. */
export interface Choice {
  readonly values: readonly string[];
  readonly strict: boolean;
  /** Cells (with their tab, "'ตั้งค่า'!A40:A59") that hold the values instead: the list follows what people type there. */
  readonly from?: string;
}

/** A conditional format, in terms that Sheets has: the formula is written for the first row of the range. */
export interface Highlight {
  readonly range: string;
  readonly formula: string;
  readonly background: string;
  readonly fontColor: string;
  readonly bold?: boolean;
}

export interface ColumnDesign {
  readonly column: number;
  readonly width: number;
  readonly role: ColumnRole;
  readonly note?: string;
  readonly numberFormat?: string;
  readonly choice?: Choice;
  /** Numbers allowed, inclusive. */
  readonly between?: readonly [number, number];
  readonly wrap?: boolean;
  readonly align?: 'left' | 'center' | 'right';
}

/** Fonts and colours of a sheet; sizes in points, colours as #rrggbb. */
export interface SheetLook {
  readonly font: string;
  readonly fontSize: number;
  readonly titleSize: number;
  readonly titleColor: string;
  readonly headerBackground: string;
  readonly headerColor: string;
  readonly computedHeader: string;
  readonly computedHeaderColor: string;
  readonly computed: string;
  /** Number format of cells that have none of their own. */
  readonly plainFormat: string;
}

/** Everything that makes a sheet look and behave as designed, applied when the workbook is prepared. */
export interface SheetDesign {
  readonly id: SheetId;
  readonly name: string;
  readonly tabColor: string;
  readonly look: SheetLook;
  readonly headerRow: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Rows to seed: titles, headers, labels, formulas. */
  readonly seed: readonly (readonly Cell[])[];
  /** Rows below the header that formats and validations cover. */
  readonly rows: number;
  /** Of these, how many from the top are ours where a column is computed; below them people fill in every column (tables under a form). */
  readonly computedRows: number;
  readonly columns: readonly ColumnDesign[];
  readonly titles: readonly string[];
  readonly headers: readonly string[];
  readonly highlights: readonly Highlight[];
  /** A1 ranges protected with a warning, and the words of the warning. */
  readonly protect: readonly { readonly range: string; readonly why: string }[];
  /** Drop-downs and number limits on single ranges (sheets that are forms rather than tables). */
  readonly cells: readonly {
    readonly range: string;
    readonly choice?: Choice;
    readonly between?: readonly [number, number];
    readonly note?: string;
    readonly numberFormat?: string;
  }[];
  readonly hiddenColumns: readonly number[];
  /** The table, header included, that gets a filter where people have none of their own; '' for sheets without. */
  readonly filter: string;
}
