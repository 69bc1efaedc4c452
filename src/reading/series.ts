/** A series of figures (a column, or a row where names stand across) told by its heading: what it is, of which year, on which scale. */
import { BUDDHIST_OFFSET, toArabicDigits } from '../thai';
import { tight } from './clean';
import { SERIES_WORDS, type SeriesKind } from './data/series';

export interface Series {
  readonly kind: SeriesKind;
  /** The heading as printed, one line. */
  readonly label: string;
  /** The fiscal year that it names; null where it names none. */
  readonly year: number | null;
  /** The full score that it states; null where it states none. */
  readonly full: number | null;
}

export const NO_SERIES: Series = { kind: 'unknown', label: '', year: null, full: null };

/** Longer headings are sentences. */
const LONGEST = 90;

/** A fiscal year in full: 2568. */
export const FULL_YEAR = /(?<!\d)25[4-9]\d(?!\d)/;

/** A fiscal year named in a text without white space, digits Arabic: 2568, "ปี 68", "FY2025"; null where it names none. */
export function yearIn(key: string): number | null {
  const full = FULL_YEAR.exec(key);
  if (full) return Number(full[0]);
  const short = /(?:^|[^ก-์]|คะแนน|ผล|รวม|ประเมิน)ปี(?:งบประมาณ)?(?:พ\.?ศ\.?)?['’]?([6-9]\d)(?!\d|\.)/.exec(` ${key}`);
  if (short) return 2500 + Number(short[1]);
  const common = /(?<!\d)(?:fy|year)?(20[12]\d)(?!\d)/i.exec(key);
  return common ? Number(common[1]) + BUDDHIST_OFFSET : null;
}

/** The words without the year that `yearIn` finds, for what else they say. */
export const withoutYear = (key: string): string =>
  key.replace(/(?:ปี)?(?:งบประมาณ)?(?:พ\.?ศ\.?)?(?:fy)?(?:25|20)\d\d|ปี(?:งบประมาณ)?(?:พ\.?ศ\.?)?['’]?[6-9]\d(?!\d|\.)/g, '');

const known = new Map<string, Series>();
/** So many headings are remembered; a table of words would fill the memory. */
const MOST_KNOWN = 2000;

/** What a heading says of its figures. */
export function seriesOf(heading: string): Series {
  const before = known.get(heading);
  if (before) return before;
  const series = readSeries(heading);
  if (known.size < MOST_KNOWN) known.set(heading, series);
  return series;
}

function readSeries(heading: string): Series {
  const label = heading.replace(/\s+/g, ' ').trim();
  const key = toArabicDigits(tight(label)).toLowerCase().replace(/[*#]/g, '');
  if (key === '' || key.length > LONGEST) return { ...NO_SERIES, label };
  const year = yearIn(key);
  const stated =
    /เต็ม\D{0,8}?(\d{1,3}(?:\.\d+)?)/.exec(key) ?? /\((\d{1,3})(?:คะแนน|%)\)/.exec(key) ?? /[a-zก-๙]\(([2-9]0|100)\)$/.exec(key);
  const full = stated ? Number(stated[1]) : null;
  const found = SERIES_WORDS.find(({ words }) => words.test(year === null ? key : withoutYear(key)));
  const kind = found?.kind ?? 'unknown';
  return { kind: kind === 'unknown' && year !== null ? 'score' : kind === 'year' && year !== null ? 'score' : kind, label, year, full };
}
