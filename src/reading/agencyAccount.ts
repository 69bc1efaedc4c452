/** The account of a table of agencies: every row that holds a figure is an agency's, told as a problem, or a summary that is named. */
import type { Problem } from '../model';
import { agencyNameOf, agencyNamesIn, toArabicDigits } from '../thai';
import { namingOf } from './agencyNaming';
import { type AgencyLine, isHead } from './agencyRows';
import type { TextRow } from './blocks';
import { isNumeric } from './columns';
import { t } from './data/messages';
import type { FlowLine } from './flow';
import { placeOf } from './place';
import type { FoundScore } from './types';

/** A row that was seen and is no agency. */
export interface Aside {
  readonly line: number;
  /** Its label as printed. */
  readonly label: string;
}

export interface Accounted {
  readonly problems: readonly Problem[];
  readonly aside: readonly Aside[];
}

interface Known {
  readonly scores: readonly FoundScore[];
  readonly problems: readonly Problem[];
  /** Rows that name an agency: what is unread of them is told elsewhere. */
  readonly named: readonly AgencyLine[];
  readonly grid: boolean;
}

const FIGURE = /(?<![\d.])\d{1,3}\.\d{1,4}(?![\d.])/;
const holdsFigure = (cell: string): boolean => FIGURE.test(toArabicDigits(cell)) && (isNumeric(cell) || cell.length < 20);

/** How many of something stand on each line. */
function counted(lines: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  return counts;
}

/** The place with which a message of this room begins. */
export const PLACE = /^(?:บรรทัด |ช่อง [A-Z]+)(\d+)/;

const lineOf = ({ message }: Problem): readonly number[] => (PLACE.exec(message)?.slice(1) ?? []).map(Number);

/** A row with figures of which nothing was read; `label`: whose it is as printed, '' where nobody is named. */
const unread = (line: number, label: string): Problem => ({
  severity: 'warn',
  code: label === '' ? 'AGENCY_UNNAMED' : 'ROW_UNREAD',
  message: `${placeOf({ line }, false).text}: ${label === '' ? t('AGENCY_UNNAMED') : t('ROW_UNREAD', { label })}`,
});

/** What is to be said of the rows with figures that are nobody's yet. Two rows may share a line, where lists stand side by side. */
export function accountOf(rows: readonly TextRow[], { scores, problems, named }: Known): Accounted {
  const told: Problem[] = [];
  const aside: Aside[] = [];
  const names = new Map<number, Set<string>>();
  for (const { line, agency } of [...scores, ...named]) names.set(line, (names.get(line) ?? new Set<string>()).add(agency ?? ''));
  const left = counted([...[...names].flatMap(([line, own]) => [...own].map(() => line)), ...problems.flatMap(lineOf)]);
  for (const row of rows) {
    if (isHead(row) || !row.cells.some(holdsFigure)) continue;
    const label = labelOf(row);
    if (label !== '' && namingOf(label) === 'summary') {
      aside.push({ line: row.line, label });
      continue;
    }
    const rest = left.get(row.line) ?? 0;
    left.set(row.line, rest - 1);
    if (rest > 0) continue;
    told.push(unread(row.line, label));
  }
  return { problems: told, aside };
}

/** The first words of a row. */
const labelOf = ({ cells }: TextRow): string =>
  (cells.find((cell) => /[ก-ฮA-Za-z].*[ก-ฮA-Za-z]/.test(cell) && !isNumeric(cell)) ?? '').replace(/\s+/g, ' ').trim().slice(0, 60);

export const LONE_FIGURE = /^\s*\d{1,3}\.\d{1,4}\s*$/;

/** A line of text that names an agency, or nothing, and holds a figure, of which nothing was read. */
export function accountOfLine({ line, text }: FlowLine): Accounted {
  if (LONE_FIGURE.test(toArabicDigits(text))) return { problems: [unread(line, '')], aside: [] };
  const [only, other] = agencyNamesIn(text);
  if (!only || !FIGURE.test(toArabicDigits(text))) return { problems: [], aside: [] };
  const label = other ? agencyNamesIn(text).map(agencyNameOf).join(', ') : text.slice(only.index, only.end);
  return { problems: [unread(line, label)], aside: [] };
}
