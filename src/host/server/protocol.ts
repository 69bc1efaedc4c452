/** What the studio's page and its server say to each other: plain JSON, types only. */
import type { Area, CellFormat, ChartModel, PermissionModel, Scalar } from '../model';

/** `[column, value, style, formula?, link?]`; column counts from 1, style is an index into the view's styles, -1 for none. */
export type CellView = readonly [column: number, value: Scalar, style: number, formula?: string | null, link?: string | null];

/** A cell's format with what the conditional rules that apply to it change. */
export interface StyleView extends CellFormat {
  readonly strikethrough?: boolean;
}

export interface ValidationView {
  readonly areas: readonly Area[];
  /** Choices of a drop-down; null for another kind of rule, which the grid shows but does not enforce. */
  readonly list: readonly string[] | null;
  readonly checkbox: boolean;
  readonly help: string;
  readonly strict: boolean;
  /** Several choices may stand in one cell: a list that only advises and stands in cells of the workbook, such as that of an office's units. */
  readonly several: boolean;
}

interface ProtectionView {
  readonly area: Area | null;
  readonly unprotected: readonly Area[];
  readonly description: string;
}

export interface ChartView {
  readonly id: number;
  readonly title: string;
  readonly position: ChartModel['position'];
}

/** Everything of a sheet but its cells. While it stays the same, a change is sent as cells only. */
export interface SheetShape {
  readonly id: number;
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly base: CellFormat | null;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly columnWidths: Readonly<Record<number, number>>;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly gridlinesHidden: boolean;
  readonly merges: readonly Area[];
  readonly validations: readonly ValidationView[];
  readonly notes: readonly { readonly row: number; readonly column: number; readonly text: string }[];
  readonly protections: readonly ProtectionView[];
  /** Drawn by the host; the page asks for the picture by sheet and number. */
  readonly charts: readonly ChartView[];
}

export interface RowView {
  readonly row: number;
  readonly cells: readonly CellView[];
}

/**
 * `replace`: the whole sheet. `cells`: only these cells differ, an emptied one has value '' and style -1; `shape` where sizes, rules, notes, charts or
 * what is hidden differ too.
 */
export type SheetUpdate =
  | {
      readonly kind: 'replace';
      readonly version: number;
      readonly shape: SheetShape;
      readonly styles: readonly StyleView[];
      readonly rows: readonly RowView[];
    }
  | {
      readonly kind: 'cells';
      readonly version: number;
      readonly shape: SheetShape | null;
      readonly styles: readonly StyleView[];
      readonly rows: readonly RowView[];
    };

export interface TabView {
  readonly id: number;
  readonly name: string;
  readonly hidden: boolean;
  readonly color: string | null;
  /** Changes whenever anything in the sheet does. */
  readonly version: number;
}

export interface DocumentView {
  readonly id: string;
  readonly name: string;
  readonly modified: string;
  readonly bytes: number;
  /** False for a document made elsewhere: the workbook file knows of it, its text is not here. */
  readonly available: boolean;
  readonly access: readonly PermissionModel[];
}

export interface MenuItemView {
  readonly label: string;
  readonly functionName?: string;
  readonly separator?: true;
  readonly items?: readonly MenuItemView[];
}
interface MenuView {
  readonly caption: string;
  readonly items: readonly MenuItemView[];
}

export interface LogEntry {
  readonly number: number;
  readonly function: string;
  /** Who started it: a trigger, the menu, or a page through google.script.run. */
  readonly from: 'trigger' | 'menu' | 'page';
  readonly started: string;
  /** Real milliseconds. */
  readonly milliseconds: number;
  readonly calls: number;
  readonly handles: number;
  readonly byMethod: readonly { readonly method: string; readonly count: number; readonly cost: 'call' | 'handle' }[];
  readonly lines: readonly { readonly level: string; readonly text: string }[];
  readonly error: string | null;
}

/** A workbook of the folder. */
export interface WorkbookView {
  readonly name: string;
  /** ISO time. */
  readonly modified: string;
  /** How many documents stand beside it. */
  readonly documents: number;
}

/** What the start page shows. */
export interface ShelfView {
  readonly folder: string;
  readonly workbooks: readonly WorkbookView[];
}

/** The state of the studio beside the cells. */
export interface Overview {
  /** The workbook that is open; null while the start page is. */
  readonly workbook: string | null;
  /** A number for each opening of a workbook, another one after each start of the program: an order from a page that still shows another one is refused. */
  readonly session: number;
  readonly title: string;
  readonly undo: boolean;
  readonly redo: boolean;
  /** The folder of its documents. */
  readonly folder: string;
  readonly tabs: readonly TabView[];
  readonly activeSheet: number;
  readonly menus: readonly MenuView[];
  readonly documents: readonly DocumentView[];
  /** PDF can be made here. */
  readonly pdf: boolean;
}

export interface SampleView {
  readonly id: string;
  readonly title: string;
  readonly about: string;
}

/** What a page needs once. */
/** A page beside the studio, linked to on the start page. */
export interface AnnexLink {
  /** "/name": everything at and below it is the page's own. */
  readonly path: string;
  readonly title: string;
  readonly about: string;
}

export interface Welcome {
  readonly samples: readonly SampleView[];
  /** Links to pages beside the studio. */
  readonly annexes: readonly AnnexLink[];
  readonly shelf: ShelfView;
  readonly overview: Overview;
  readonly log: readonly LogEntry[];
  readonly question: QuestionView | null;
  /** The menu function that opens by itself in a new workbook; '' for none. */
  readonly greeting: string;
}

export interface QuestionView {
  readonly id: number;
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly message: string;
  readonly buttons: string;
}

export interface AnswerView {
  readonly id: number;
  readonly button: string;
  readonly text: string;
}

/** The script opened a page: a frame of the other origin. Sizes in pixels. */
export interface SurfaceView {
  readonly kind: 'sidebar' | 'dialog' | 'modeless';
  readonly title: string;
  readonly width: number | null;
  readonly height: number | null;
  readonly url: string;
}

/** What the server tells every open page, as server-sent events. */
export type StudioEvent =
  | { readonly kind: 'overview'; readonly overview: Overview }
  | { readonly kind: 'started'; readonly function: string; readonly from: LogEntry['from'] }
  | { readonly kind: 'finished'; readonly entry: LogEntry }
  | { readonly kind: 'toast'; readonly title: string; readonly message: string; readonly seconds: number | null }
  | { readonly kind: 'surface'; readonly surface: SurfaceView }
  | { readonly kind: 'question'; readonly question: QuestionView | null }
  | { readonly kind: 'select'; readonly sheet: string; readonly range: string }
  /** The workbook was exchanged or closed: close what the old one had opened. `notice`: what people should know of it. */
  | { readonly kind: 'opened'; readonly notice: string }
  | { readonly kind: 'saved'; readonly state: 'saving' | 'saved' | 'failed'; readonly message: string }
  /** What ran was ended: nothing is running now. */
  | { readonly kind: 'restarted' }
  /** How many pages show this workbook. */
  | { readonly kind: 'windows'; readonly count: number };

export interface Selection {
  readonly sheet: number;
  readonly area: Area;
}

export interface CallOrder {
  readonly name: string;
  readonly args: readonly unknown[];
  readonly selection: Selection | null;
}

/** What google.script.run hands to the page. */
export type CallAnswer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly name: string; readonly message: string };

export interface CellEdit {
  readonly row: number;
  readonly column: number;
  /** Text is read as if typed: numbers, dates, `=` formulas. */
  readonly value: Scalar;
}

/** null takes the look away. */
export type LookChange = { readonly [K in keyof CellFormat]?: CellFormat[K] | null };

interface OnSheet<Kind extends string> {
  readonly kind: Kind;
  readonly sheet: number;
}
type Axis = 'row' | 'column';

export type SheetOrder =
  | (OnSheet<'write'> & { readonly cells: readonly CellEdit[] })
  /** `area` is what was selected; the table is repeated where it fits several times. */
  | (OnSheet<'paste'> & { readonly area: Area; readonly values: readonly (readonly string[])[] })
  | (OnSheet<'copy'> & { readonly fromSheet: number; readonly from: Area; readonly area: Area; readonly cut: boolean })
  /** `area` holds `from`. */
  | (OnSheet<'fill'> & { readonly from: Area; readonly area: Area })
  | (OnSheet<'clear'> & { readonly areas: readonly Area[] })
  | (OnSheet<'note'> & { readonly row: number; readonly column: number; readonly text: string })
  | (OnSheet<'insertLines' | 'deleteLines'> & { readonly axis: Axis; readonly at: number; readonly count: number })
  /** null: as the content needs. */
  | (OnSheet<'size'> & { readonly axis: Axis; readonly lines: readonly number[]; readonly pixels: number | null })
  | (OnSheet<'hide'> & { readonly axis: Axis; readonly at: number; readonly count: number; readonly hidden: boolean })
  | (OnSheet<'freeze'> & { readonly axis: Axis; readonly count: number })
  | (OnSheet<'sort'> & { readonly column: number; readonly ascending: boolean })
  | (OnSheet<'format'> & { readonly areas: readonly Area[]; readonly change: LookChange })
  /** `sheet` is the one beside which the new one stands. */
  | OnSheet<'addSheet' | 'duplicateSheet' | 'deleteSheet' | 'activate'>
  | (OnSheet<'renameSheet'> & { readonly name: string })
  | (OnSheet<'moveSheet'> & { readonly by: number })
  | (OnSheet<'hideSheet'> & { readonly hidden: boolean })
  | (OnSheet<'moveChart'> & { readonly chart: number; readonly position: ChartModel['position'] });

export interface FoundView {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

/** `refused`: nothing was changed, and why. `area`: what to select now, where that is not the selection itself. */
export interface ChangeAnswer {
  readonly refused: string | null;
  readonly area: Area | null;
}
