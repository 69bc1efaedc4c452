/** A results table of many agencies → rows: the reader of foreign documents, and what of it cannot be used with its reason. */
import { frameworkFor, reaches } from '../ita';
import type { FiscalYear } from '../model';
import { columnLetters, FARTHEST, gridsOfXlsx, type OfficePart, parseCsv, readAgencyTable, textOfDocx } from '../reading';
import type { AgencyProblem, AgencyRow } from './model';
import { t } from './texts';

/** What stands in a file: text as it is, or the parts of an Office file. */
export type AgencySource =
  | { readonly kind: 'text' | 'csv'; readonly text: string }
  | { readonly kind: 'docx'; readonly parts: readonly OfficePart[] }
  | { readonly kind: 'xlsx'; readonly parts: readonly OfficePart[] };

interface AgencyReading {
  readonly rows: readonly AgencyRow[];
  readonly problems: readonly AgencyProblem[];
}

/**
 * Reads every table that has its agencies in rows or columns. A row without a year takes `year`, and where that is unknown too it is left out and said.
 * @param source the file's name for problems
 * Throws only where the Office parts are no XML.
 */
export function readAgencySource(source: string, content: AgencySource, year?: FiscalYear): AgencyReading {
  if (content.kind === 'xlsx') {
    const sheets = gridsOfXlsx(content.parts).filter(({ cells }) => cells.some((row) => row.some((cell) => cell !== '')));
    const read = sheets.map((sheet) => readSheet(source, sheet, year));
    const rows = read.flatMap((one) => one.rows);
    // A tab of notes beside the table is no problem where another tab holds rows.
    const told = read.flatMap((one) => (one.rows.length === 0 && rows.length > 0 ? [] : one.problems));
    return { rows, problems: told };
  }
  if (content.kind === 'docx') return readOne(source, textOfDocx(content.parts), year);
  return readOne(source, content.kind === 'csv' ? parseCsv(content.text) : content.text, year);
}

/** The cells of a tab that people see; what stands in hidden columns is not read, and that is told. */
function readSheet(source: string, sheet: ReturnType<typeof gridsOfXlsx>[number], year: FiscalYear | undefined): AgencyReading {
  const { name, cells, hidden, far } = sheet;
  const place = `${source} ${name}`;
  if (far !== undefined) {
    const { far: _, ...near } = sheet;
    const { rows, problems } = readSheet(source, near, year);
    const message = t('cellFar', { cell: far, rows: FARTHEST.row, columns: FARTHEST.column });
    return { rows, problems: [...problems, { severity: 'warn', code: 'CELL_FAR', source: place, row: null, message }] };
  }
  const filled = hidden.filter((column) => cells.some((row) => (row[column] ?? '') !== ''));
  if (filled.length === 0) return readOne(place, cells, year, name);
  const seen = cells.map((row) => row.map((cell, column) => (filled.includes(column) ? '' : cell)));
  const { rows, problems } = readOne(place, seen, year, name);
  const message = t('hiddenColumns', { columns: filled.map((column) => columnLetters(column + 1)).join(', ') });
  return { rows, problems: [...problems, { severity: 'info', code: 'HIDDEN_COLUMNS', source: place, row: null, message }] };
}

function readOne(source: string, content: Parameters<typeof readAgencyTable>[0], year: FiscalYear | undefined, title = ''): AgencyReading {
  const { rows, problems, aside } = readAgencyTable(content, { frameworkFor, title, ...(year === undefined ? {} : { year }) });
  const found: AgencyRow[] = [];
  const told: AgencyProblem[] = problems.map(({ severity, code, message, line }) => ({ severity, code, source, row: line, message }));
  for (const { agency, type, district, province, year: own, scores, level, line } of rows) {
    const stated = own ?? year;
    // The reader tells of a row without a year.
    if (stated === undefined || stated === null) continue;
    if (Object.keys(scores).length === 0) {
      told.push({ severity: 'error', code: 'NO_SCORES', source, row: line, message: t('noScores', { agency }) });
    } else {
      found.push({ source, row: line, agency, type, district, province, year: stated, scores, level });
    }
  }
  const [first] = aside;
  if (first) {
    const list = aside.map(({ line, label }) => t('asideRow', { row: line, label })).join(', ');
    told.push({ severity: 'info', code: 'ROWS_ASIDE', source, row: first.line, message: t('aside', { list }) });
  }
  return passFail(found, told, source);
}

/** The word that no scheme of levels has: where it stands, the column says pass or fail, and "ผ่าน" is no level either. */
const FAILED = 'ไม่ผ่าน';

/** Of a table that says pass or fail the words are no levels; a total that says otherwise is told. */
function passFail(rows: readonly AgencyRow[], problems: readonly AgencyProblem[], source: string): AgencyReading {
  if (!rows.some(({ level }) => level === FAILED)) return { rows, problems };
  const differing = rows.filter(({ year, scores: { total }, level }) => {
    const passed = total === undefined ? null : reaches(total, frameworkFor(year).threshold);
    return level !== '' && passed !== null && passed === (level === FAILED);
  });
  const note = (severity: AgencyProblem['severity'], code: string, row: number | null, message: string): AgencyProblem => ({
    severity,
    code,
    source,
    row,
    message,
  });
  return {
    rows: rows.map((row) => ({ ...row, level: '' })),
    problems: [
      ...problems,
      note('info', 'PASS_ONLY', null, t('passOnly')),
      ...differing.map(({ row, agency, year, level }) =>
        note('warn', 'PASS_DIFFERS', row, t('passDiffers', { agency, year, published: level })),
      ),
    ],
  };
}
