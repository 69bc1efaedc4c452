/** The most usual list of all agencies: a name and a total in each row, with or without district, level or several years. */
import { isDashOnly, toArabicDigits } from '../thai';
import { agencyIn, withoutRowNumber } from './agencyNames';
import { namingOf } from './agencyNaming';
import { isHead, isPlainHead } from './agencyRows';
import type { TextRow } from './blocks';
import { tight } from './clean';
import { isNumeric, withoutLevel } from './columns';
import { t } from './data/messages';
import { LEVEL_NAMES } from './data/words';
import { parseTypedScore, scoreProblem } from './numbers';
import { placeOf } from './place';
import type { TableReading } from './scores';
import { liesIn, placeColumn, placeName, typedName } from './scores/whose';
import { type Series, seriesOf, withoutYear, yearIn } from './series';
import type { FoundScore } from './types';

/** Headings of a total where the column stands alone. */
const TOTAL =
  /^(?:ผล)?(?:คะแนน|ผลคะแนน|ร้อยละ|ผลการประเมิน|ค่าคะแนน)?(?:รวม|ภาพรวม|เฉลี่ย|ita|ผลการประเมิน|ที่ได้|\(?100(?:คะแนน|%)\)?|score|total)*$/;

const isYear = (cell: string): boolean => /^25[4-9]\d$/.test(toArabicDigits(tight(cell)));

interface Columns {
  readonly agency: number;
  readonly district: number;
  readonly province: number;
  readonly year: number;
  readonly totals: readonly { readonly index: number; readonly series: Series }[];
}

const key = (cell: string): string => toArabicDigits(tight(cell)).toLowerCase();

/** The columns of a heading row; null where it names no agencies, or no figure that can only be the total. */
function columnsOf(head: TextRow, body: readonly TextRow[]): Columns | null {
  const named = (index: number): number => body.filter(({ cells }) => agencyIn(cells[index] ?? '') !== null).length;
  const series = head.cells.map(seriesOf);
  const byHead = series.findIndex(({ kind }) => kind === 'agency');
  const byNames = head.cells.findIndex((_, index) => body.length > 0 && named(index) * 2 > body.length);
  const agency = byNames >= 0 ? byNames : byHead;
  if (agency < 0) return null;
  const figures = (index: number): boolean => {
    const cells = body.map(({ cells: row }) => row[index] ?? '').filter((cell) => cell !== '' && !isDashOnly(cell));
    return cells.length > 0 && cells.filter((cell) => isNumeric(withoutLevel(cell)) && !isYear(cell)).length * 2 > cells.length;
  };
  const isTotal = (index: number): boolean => {
    const said = withoutYear(key(head.cells[index] ?? ''));
    return TOTAL.test(said) && (said !== '' || (series[index]?.year ?? null) !== null);
  };
  const headed = head.cells.flatMap((_, index) =>
    index !== agency && figures(index) && isTotal(index) ? [{ index, series: series[index] as Series }] : [],
  );
  // Points of a hundred and per cent say the same.
  const said = ({ index }: { readonly index: number }): string =>
    body.map(({ cells }) => key(cells[index] ?? '').replace('%', '')).join(' ');
  const totals = headed.filter(
    (one, at) => !headed.slice(0, at).some((other) => other.series.year === one.series.year && said(other) === said(one)),
  );
  const years = totals.map(({ series: { year } }) => year);
  if (totals.length === 0 || new Set(years).size < years.length) return null;
  // Other figures would make it a table of parts: the reader of score tables has it.
  const place = (field: ReturnType<typeof placeColumn>): number => head.cells.findIndex((cell) => placeColumn(key(cell)) === field);
  return {
    agency,
    district: place('district'),
    province: place('province'),
    year: series.findIndex(({ kind }) => kind === 'year'),
    totals,
  };
}

const isBracketed = (cell: string): boolean => /^\(.*\d.*\)$/.test(cell.trim());

/** True where brackets are how the column is set; a figure in brackets among others is one of another kind. */
function isMostlyBracketed(rows: readonly TextRow[], index: number): boolean {
  const figures = rows.map(({ cells }) => cells[index] ?? '').filter((cell) => /\d/.test(toArabicDigits(cell)));
  return figures.filter(isBracketed).length * 2 > figures.length;
}

type Totals = Pick<TableReading, 'scores' | 'problems' | 'levels'>;

const NOTHING: Totals = { scores: [], problems: [], levels: [] };

/**
 * The totals of a table of names and totals; nothing where the table is another one. A figure that is no score is told with its place. A heading that
 * is repeated further down may have its columns in another order: each part is read by its own.
 */
export function readTotals(rows: readonly TextRow[], grid: boolean): Totals {
  const heads = rows.flatMap((row, index) => (isHead(row) ? [index] : []));
  const parts = [0, ...heads.slice(1)].map((from, at) => totalsBelow(rows.slice(from, heads[at + 1]), grid));
  return {
    scores: parts.flatMap(({ scores }) => scores),
    problems: parts.flatMap(({ problems }) => problems),
    levels: parts.flatMap(({ levels }) => levels),
  };
}

function totalsBelow(rows: readonly TextRow[], grid: boolean): Totals {
  // A title above may be torn into cells too: the heading is the row that names agencies.
  const named = rows.findIndex(isHead);
  const top = named >= 0 ? named : rows.findIndex(isPlainHead);
  const head = rows[top];
  if (!head) return NOTHING;
  const below = rows.slice(top + 1);
  const isTitle = ({ cells }: TextRow): boolean => cells.filter((cell) => cell !== '').length === 1;
  const columns = columnsOf(
    head,
    below.filter((row) => !isTitle(row)),
  );
  if (!columns) return NOTHING;
  const bracketed = new Set(columns.totals.map(({ index }) => index).filter((index) => isMostlyBracketed(below, index)));
  const scores: FoundScore[] = [];
  const problems: TableReading['problems'][number][] = [];
  const levels: TableReading['levels'][number][] = [];
  let district = '';
  let titled: ReturnType<typeof liesIn> = {};
  let titleYear: number | null = null;
  for (const row of below) {
    if (isTitle(row)) {
      // "อำเภอนาโยง", "ปีงบประมาณ 2567": where the rows below it lie, and their year.
      titled = { ...titled, ...liesIn(row, null) };
      titleYear = yearIn(key(row.cells.join(''))) ?? titleYear;
      district = '';
      continue;
    }
    const cell = (index: number): string => (index < 0 ? '' : (row.cells[index] ?? '').trim());
    // A merged cell stands in the first of its rows.
    district = cell(columns.district) === '' ? district : placeName(cell(columns.district));
    const words = cell(columns.agency);
    const naming = isNumeric(words) ? 'none' : namingOf(words);
    if (naming !== 'agency' && naming !== 'area') continue;
    const name = agencyIn(words)?.name ?? typedName(row.cells, withoutRowNumber(words));
    const said = { ...titled, ...liesIn(row, null) };
    const lies = {
      district: district === '' ? (said.district ?? '') : district,
      province: placeName(cell(columns.province)) || (said.province ?? ''),
    };
    const own = yearIn(key(cell(columns.year))) ?? yearIn(key(words));
    const level = columns.totals.length === 1 ? row.cells.map(tight).find((text) => LEVEL_NAMES.includes(text)) : undefined;
    if (level !== undefined) {
      levels.push({
        value: level,
        line: row.line,
        quote: row.cells.join(' | ').slice(0, 80),
        certainty: 'sure',
        form: 'table',
        agency: name,
      });
    }
    for (const { index, series } of columns.totals) {
      const typed = withoutLevel(cell(index));
      if (typed === '' || isDashOnly(typed)) continue;
      const place = placeOf({ line: row.line, column: index + 1 }, grid);
      if (isBracketed(typed) && !bracketed.has(index)) {
        const message = `${place.text}: ${t('AGENCY_BRACKETS', { found: typed })}`;
        problems.push({ severity: 'error', code: 'AGENCY_BRACKETS', message, found: typed, ...place.at });
        continue;
      }
      // Nothing beside a total would show a letter that was taken for a digit, and nobody is asked.
      const parsed = parseTypedScore(typed);
      if ('problem' in parsed) {
        problems.push(scoreProblem(parsed.problem, place.text, place.at));
        continue;
      }
      const year = own ?? series.year ?? titleYear;
      scores.push({
        key: 'total',
        value: parsed.value,
        line: row.line,
        column: index + 1,
        quote: row.cells
          .filter((text) => text !== '')
          .join(' | ')
          .slice(0, 100),
        certainty: 'sure',
        form: 'table',
        agency: name,
        ...(lies.district === '' ? {} : { district: lies.district }),
        ...(lies.province === '' ? {} : { province: lies.province }),
        ...(year === null ? {} : { year }),
      });
    }
  }
  return { scores, problems, levels };
}
