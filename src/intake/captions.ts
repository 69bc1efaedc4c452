/** Titles, captions and notes around a block of scores: what they make of it, in words that somebody foresaw or in any others. */
import type { FiscalYear, Framework } from '../model';
import { type Doubt, type FoundScore, GOES_ON, isPlainLead, NO_RESULT, NOTE_LEAD, SUPPOSED, SUPPOSED_BELOW, seriesOf } from '../reading';
import { hasScore, headsScores, SHORT_TEXT, YEAR_BEFORE } from './around';
import { PLAN_WORDS, yearsOn } from './years';

/** So many lines without figures above a score, and so far up, head it. */
const CAPTION_LINES = 3;

const CAPTION_REACH = 25;

const LONGEST_CAPTION = 160;

/** Words in brackets above scores: a name, or a remark on what the scores are. */
const remarksIn = (text: string): readonly string[] => [...text.matchAll(/\(([^()]*[ก-ฮ][^()]*)\)/g)].map(([, remark = '']) => remark);

const isRow = (line: string): boolean => /[\t|]/.test(line);

/** Per line (from 0) true in a table below a heading that names a column of targets and one of scores. */
export function besideTargets(lines: readonly string[]): readonly boolean[] {
  let isBeside = false;
  return lines.map((line) => {
    isBeside &&= isRow(line);
    if (!isRow(line) || !line.includes('เป้า')) return isBeside;
    const cells = line.split(/[\t|]/).map(seriesOf);
    isBeside ||= cells.some(({ label }) => label.includes('เป้า')) && cells.filter(({ kind }) => kind === 'score').length === 1;
    return isBeside;
  });
}

/** So many lines of words right below a table or list may say what it is. */
const NOTES_BELOW = 2;

/** Per line (from 0) the next lines of words alone, as far as they stand together; `skips` are lines that speak of what follows them. */
function wordsBelow(
  lines: readonly string[],
  isScore: (line: number) => boolean = () => false,
  skips: (at: number) => boolean = () => false,
): readonly (readonly string[])[] {
  const below: (readonly string[])[] = [];
  let notes: readonly string[] = [];
  let isAdjacent = false;
  for (let at = lines.length - 1; at >= 0; at--) {
    const text = (lines[at] ?? '').trim();
    below[at] = notes;
    if (text === '') continue;
    const words = !isScore(at + 1) && !hasScore(text) && !isRow(text);
    if (words && !skips(at)) notes = [text, ...(isAdjacent ? notes : []).slice(0, NOTES_BELOW - 1)];
    isAdjacent = words;
  }
  return below;
}

/** A line that stands in brackets as a whole: a remark, no heading of what follows. */
const IN_BRACKETS = /^[([][^()[\]]*[)\]]$/;

const LAST_YEAR = new RegExp(YEAR_BEFORE);

/** "ผู้ตอบ EIT จำนวน 312 คน": how many were asked says nothing of what their answers came to. */
const COUNTS_PEOPLE = /^[\s*•-]*(?:จำนวน)?(?:ผู้ตอบ|กลุ่มเป้าหมาย|กลุ่มตัวอย่าง)[^\n]{0,80}\d ?(?:คน|ราย)(?:$|[\s(),])/;

/** Words above the score that speak of targets, forecasts, drafts or another assessment. */
export function captionTest(lines: readonly string[], targets: readonly boolean[]) {
  const title = lines.length <= SHORT_TEXT ? (lines.find((line) => line.trim() !== '') ?? '') : '';
  return ({ line, form }: FoundScore): Doubt | null => {
    // A column of its own for the targets says that the caption's word is about that column.
    const words = form === 'table' && targets[line - 1] ? NO_RESULT : SUPPOSED;
    const captions = hasScore(title) || isRow(title) ? [] : [title];
    for (let at = line - 2; at >= 0 && at >= line - 2 - CAPTION_REACH && captions.length <= CAPTION_LINES; at--) {
      const text = (lines[at] ?? '').trim();
      if (text !== '' && !hasScore(text) && !isRow(text) && !COUNTS_PEOPLE.test(text)) captions.push(text);
    }
    return captions.some(
      (text) => text.length <= LONGEST_CAPTION && (words.test(text) || remarksIn(text).some((remark) => !isPlainLead(remark))),
    )
      ? 'supposed'
      : null;
  };
}

/** Words below the score's table or list: notes that say it is somebody else's, supposed, or of another year. */
export function noteTest(lines: readonly string[], wanted: readonly FiscalYear[]) {
  const isShort = lines.length <= SHORT_TEXT;
  // Below the scores of a short text every line is a note; in a report the next paragraph begins there.
  const isNote = (line: string): boolean => (isShort || NOTE_LEAD.test(line) || IN_BRACKETS.test(line)) && line.length <= LONGEST_CAPTION;
  // What heads the next scores says nothing of those above it.
  const below = wordsBelow(lines, undefined, (at) => headsScores(lines, at));
  return ({ line }: FoundScore): Doubt | null => {
    const found = (below[line - 1] ?? []).filter(isNote);
    if (found.some((text) => SUPPOSED_BELOW.test(text))) return 'supposed';
    if (found.some((text) => LAST_YEAR.test(text) && !/เทียบ|กว่า|จาก/.test(text))) return 'year';
    const years = found.filter((text) => !PLAN_WORDS.test(text) && !/เทียบ|กว่า/.test(text)).flatMap(yearsOn);
    const other = years.length > 0 && wanted.length > 0 && !years.some((year) => wanted.includes(year));
    return other && years.some((year) => wanted.every((one) => year < one)) ? 'year' : null;
  };
}

/**
 * In a short text, the nearest line of words above a score, no further up than this, and the first line: titles that say no more than whose results
 * follow. Reports have paragraphs above their scores.
 */
const TITLE_REACH = 16;

/** In a longer document a line of more characters is a sentence, no title. */
const LONGEST_TITLE = 90;

/** The line of a list, perhaps a name that goes on below. */
const IN_LIST = /^(?:ตัวชี้วัด(?:ที่)? ?)?\d{1,2}(?:[.)]|$)/;

/** "ย้อนหลัง 3 ปี": over how many years the columns go. */
const YEARS_BACK = /ย้อนหลัง(?: ?(?:\d{1,2}|[ก-๙]{2,4}) ?ปี)?/g;

/** A whole statement: the indicator by number and name, what it reached, in points. What stands above need not say it. */
const STATED =
  /^\s*\(?\d{1,2}[.)]\s*(?:ตัวชี้วัด)?[ก-๙ ]{8,60}\((?:คะแนน|ได้|ร้อยละ)[^()]{0,12}\d\.\d{1,2}[^()]{0,8}\)\s*$|ตัวชี้วัดที่ ?\d{1,2} ?[ก-๙].{4,80}(?:ได้|เท่ากับ|\().{0,20}\d\.\d{1,2} ?คะแนน/;

export function titleTest(
  scores: readonly FoundScore[],
  lines: readonly string[],
  targets: readonly boolean[],
  withoutNames: (text: string) => string,
) {
  const short = lines.length <= SHORT_TEXT;
  const read = new Set(scores.map(({ line }) => line));
  /** Whether a line of words says no more than that scores follow; null for a line that is no title. */
  const isPlainAt = (at: number, says: (text: string) => string = withoutNames): boolean | null => {
    const text = (lines[at] ?? '').trim();
    if (text === '' || read.has(at + 1) || IN_LIST.test(text) || hasScore(text) || isRow(text) || COUNTS_PEOPLE.test(text)) return null;
    const words = says(text);
    if (words.trim() === '') return null;
    // A name that the end of the line cut in two is one together with the line below.
    return (
      !(short || text.length <= LONGEST_TITLE) ||
      isPlainLead(words) ||
      isPlainLead(says(`${text}${(lines[at + 1] ?? '').slice(0, LONGEST_TITLE)}`))
    );
  };
  const first = short ? lines.findIndex((line) => line.trim() !== '') : -1;
  const withoutTargets = (text: string): string => withoutNames(text).replace(/(?:ค่า)?เป้าหมาย/g, ' ');
  const withoutSpan = (text: string): string => withoutNames(text).replace(YEARS_BACK, ' ');
  const titles = new Map([withoutNames, withoutTargets, withoutSpan].map((says) => [says, isPlainAt(first, says) ?? true]));
  return ({ line, form, year }: FoundScore): Doubt | null => {
    // The columns say themselves what the title tells of them: which one holds targets, which year each is of.
    const says = form !== 'table' ? withoutNames : targets[line - 1] ? withoutTargets : year !== undefined ? withoutSpan : withoutNames;
    const isTitlePlain = titles.get(says) ?? true;
    let nearest = true;
    for (let at = line - 2; at >= 0 && at >= line - 1 - TITLE_REACH; at--) {
      const one = isPlainAt(at, says);
      if (one === null) continue;
      nearest = one;
      break;
    }
    return isTitlePlain && (nearest || STATED.test(lines[line - 1] ?? '')) ? null : 'caption';
  };
}

/** So many letters are the beginning of a name. */
const SHORTEST_START = 8;

/** What is to be done has its heading below the scores, and says nothing of them. */
const OF_THE_PLAN = /(?:แผน)?มาตรการ|แนวทาง|แผนปฏิบัติการ|ข้อเสนอแนะ/g;

interface Names {
  readonly framework: Framework;
  /** A line without the names of indicators, tools and the own agency. */
  readonly withoutNames: (text: string) => string;
}

/** The first lines of words below a table or list may say what it is, in any words: what is no plain one leaves its figures open. */
export function footTest(scores: readonly FoundScore[], lines: readonly string[], { withoutNames, framework }: Names) {
  if (lines.length > SHORT_TEXT) return () => null;
  const read = new Set(scores.map(({ line }) => line));
  const below = wordsBelow(lines, (line) => read.has(line));
  /** The beginning of an indicator's name that goes on in the next line. */
  const opensName = (text: string): boolean => {
    const words = text.replace(/^\d{1,2}\s+/, '').replace(/\s/g, '');
    return words.length >= SHORTEST_START && framework.indicators.some(({ name }) => name.replace(/\s/g, '').startsWith(words));
  };
  const isPlain = (text: string): boolean => {
    const words = withoutNames(text).trim();
    return words === '' || opensName(text) || IN_LIST.test(text) || GOES_ON.test(text) || isPlainLead(words.replace(OF_THE_PLAN, ' '));
  };
  return ({ line }: FoundScore): Doubt | null => ((below[line - 1] ?? []).every(isPlain) ? null : 'caption');
}
