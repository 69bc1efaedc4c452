/** Formulas after rows were opened: Sheets moves what they point at, and so must a grid that says what a sheet will hold. */

/** A text, or a place with the tab it names ('' or absent: the formula's own). A name that goes on, or a function, is no place. */
const PART = /"(?:[^"]|"")*"|(?:('(?:[^']|'')+'|[\wก-๛]+)!)?(?<![\w.])(\$?[A-Z]{1,3}\$?)(\d+)(?::(\$?[A-Z]{1,3}\$?)(\d+))?(?![\w(])/g;

const tabOf = (written: string): string => (written.startsWith("'") ? written.slice(1, -1).replace(/''/g, "'") : written);

/** Rows opened above a row (1-based) of a tab. */
export interface OpenedRows {
  readonly tab: string;
  readonly row: number;
  readonly count: number;
}

/** The formula of a cell in `tab` as it reads once the rows are open. */
export function afterOpening(formula: string, tab: string, opened: OpenedRows): string {
  const moved = (row: string): string => String(Number(row) >= opened.row ? Number(row) + opened.count : Number(row));
  return formula.replace(PART, (text, named?: string, column?: string, row?: string, lastColumn?: string, lastRow?: string) => {
    if (column === undefined || row === undefined || (named === undefined ? tab : tabOf(named)) !== opened.tab) return text;
    const end = lastColumn === undefined || lastRow === undefined ? '' : `:${lastColumn}${moved(lastRow)}`;
    return `${named === undefined ? '' : `${named}!`}${column}${moved(row)}${end}`;
  });
}
