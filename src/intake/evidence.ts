/**
 * What speaks against a reading in the lines around it, whoever read it: digits unlike its neighbours', a heading that speaks of targets, a correction,
 * another year, rows of other things. A value is taken only where nothing does; the rest is asked.
 */

import { parseKey } from '../ita';
import type { FiscalYear, Framework, Problem } from '../model';
import {
  ASSESSMENT,
  CORRECTION,
  type Doubt,
  doubted,
  type FoundScore,
  FULL_YEAR,
  GOES_ON,
  isNumeric,
  isPlainLead,
  NO_RESULT,
  NOTE_LEAD,
  SUPPOSED,
  SUPPOSED_BELOW,
  seriesOf,
  WOULD_BE,
} from '../reading';
import { agencyNamesIn, PROVINCES, roundScore, toArabicDigits } from '../thai';
import { type Left, leftTest } from './accounted';
import { areaTest, betweenTest, dayTest, headsScores, type NamedKey, remarkTest, YEAR_BEFORE } from './around';
import { t } from './data/messages';
import { LONGEST_HEADING, RESULT_WORDS } from './own';
import { besideTest, turnsTest } from './patterns';

interface Page {
  /** The cleaned lines of the text, or the rows of the grid; line n is entry n − 1. */
  readonly lines: readonly string[];
  /** True for cells of a sheet, whose numbers lose their closing zeros. */
  readonly grid: boolean;
  readonly framework: Framework;
  /** A line without the names of indicators, tools and the own agency. */
  readonly withoutNames: (text: string) => string;
  /** The scores that a line names. */
  readonly keysIn: (text: string) => readonly NamedKey[];
  /** True where the page names an agency. */
  readonly isAgencyNamed: boolean;
  /** Figures that nothing accounts for. */
  readonly left: readonly Left[];
  /** The year whose figures are wanted; several where the text contradicts itself and people are asked; none where nobody named one. */
  readonly years: readonly FiscalYear[];
}

/** The readings with what speaks against each of them. */
export function weighed(scores: readonly FoundScore[], page: Page): readonly FoundScore[] {
  const digits = withoutSenders(page.lines.map(toArabicDigits)).map(withoutProvince);
  const targets = besideTargets(digits);
  const tests: readonly ((score: FoundScore) => Doubt | null)[] = [
    formTest(scores, digits, page.grid),
    captionTest(digits, targets),
    noteTest(digits, page.years),
    titleTest(scores, digits, targets, page.withoutNames),
    footTest(scores, digits, page),
    correctionTest(digits),
    modalTest(digits),
    yearTest(digits, page.years),
    olderTest(digits, page.years),
    countTest(digits, page),
    rowsTest(scores, digits),
    leftTest(scores, page.left, page.lines),
    remarkTest(digits.length <= SHORT_TEXT ? digits : [], page.years, page.keysIn),
    betweenTest(scores, digits, page.withoutNames, SHORT_TEXT),
    dayTest(digits, page.years, digits.some(namesYear)),
    areaTest(digits, page.isAgencyNamed),
    besideTest(digits),
    turnsTest(scores, digits, page.withoutNames),
  ];
  return alikeInLines(scores).map((score) =>
    tests.reduce((one, test) => ((doubt) => (doubt ? doubted(one, doubt) : one))(test(score)), score),
  );
}

/** "องค์การบริหารส่วนตำบล… (กาญจนบุรี)": where the agency lies, no remark on its scores. */
function withoutProvince(line: string): string {
  const match = /\(([ก-๎]{3,20})\)/.exec(line);
  if (!match || !PROVINCES.includes(match[1] ?? '')) return line;
  const before = line.slice(0, match.index).trimEnd();
  return agencyNamesIn(before).some(({ end }) => end === before.length) ? `${before}${line.slice(match.index + match[0].length)}` : line;
}

/** "14:02 พี่ต้อย กองวิชาการ": who sent a message of a chat, and when. */
const SENDER = /^\s*\[?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?: ?น\.)?\]?[\s,]+([^\d\t|]{1,40})$/;

/** "[09:13] กองคลัง: …": the sender in front of the message itself. */
const SENDER_IN_FRONT = /^\s*\[?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?: ?น\.)?\]?[\s,]+([^\d\t|:]{1,40}):\s/;

/** The lines of a chat without those that name the sender again and again: they say nothing of the messages. */
function withoutSenders(lines: readonly string[]): readonly string[] {
  const senderOf = (line: string): string | undefined => (SENDER.exec(line) ?? SENDER_IN_FRONT.exec(line))?.[1]?.trim();
  const times = new Map<string, number>();
  for (const sender of lines.flatMap((line) => senderOf(line) ?? [])) times.set(sender, (times.get(sender) ?? 0) + 1);
  if (times.size === 0) return lines;
  // Who wrote once in a chat is a sender too.
  const isChat = [...times.values()].some((count) => count > 1);
  return lines.map((line) =>
    (times.get(senderOf(line) ?? '') ?? 0) < 2 && !(isChat && SENDER_IN_FRONT.test(line))
      ? line
      : SENDER_IN_FRONT.test(line)
        ? line.replace(SENDER_IN_FRONT, '')
        : '',
  );
}

/** One message a reason: how many values it makes doubtful. */
export const doubtProblems = (scores: readonly FoundScore[]): readonly Problem[] =>
  [...new Set(scores.flatMap(({ certainty, doubt }) => (certainty === 'doubtful' && doubt && doubt !== 'sums' ? [doubt] : [])))].map(
    (doubt) => ({
      severity: 'warn',
      code: `DOUBT_${doubt.toUpperCase()}`,
      message: t(`DOUBT_${doubt.toUpperCase() as Uppercase<typeof doubt>}`, {
        count: scores.filter((one) => one.certainty === 'doubtful' && one.doubt === doubt).length,
      }),
    }),
  );

const isScoreOfWhole = ({ key }: FoundScore): boolean => /^(?:indicator|tool|part|total)/.test(key);

interface Printed {
  readonly decimals: number;
  /** True where a letter of another word follows without a space. */
  readonly glued: boolean;
}

/** The figure as its line prints it; null where the line does not (a scale was converted, letters were repaired). */
function printedIn(line: string, value: number): Printed | null {
  for (const match of line.matchAll(/(?<![\d.,])\d{1,3}(?:\.\d+)?(?![\d,])/g)) {
    if (Number(match[0]) !== value) continue;
    const behind = line.slice(match.index + match[0].length);
    return { decimals: (match[0].split('.')[1] ?? '').length, glued: /^[ก-ฮเ-ไ]/.test(behind) && !/^(?:คะแนน|เปอร์)/.test(behind) };
  }
  return null;
}

/** So many figures show how they are printed. */
const FEWEST = 3;

/** Figures that are not printed like the others: whole numbers among decimals, a digit more, one that runs into the next word. */
function formTest(scores: readonly FoundScore[], lines: readonly string[], grid: boolean) {
  const own = scores.filter(isScoreOfWhole);
  const printed = new Map(own.map((score) => [score, printedIn(lines[score.line - 1] ?? '', score.value)]));
  const forms = [...printed.values()].flatMap((one) => one ?? []);
  const said = new Set(own.map(({ key, value }) => `${key} ${value}`));
  const counts = new Map<number, number>();
  for (const { decimals } of forms) counts.set(decimals, (counts.get(decimals) ?? 0) + 1);
  const share = (of: number): number => (counts.get(of) ?? 0) / forms.length;
  const many = forms.length >= FEWEST;
  const whole = many && share(0) === 1;
  const twoPlaces = many && share(2) >= 0.5 && share(1) === 0;
  return (score: FoundScore): Doubt | null => {
    const form = printed.get(score);
    if (!form) return null;
    if (form.glued && form.decimals > 0) return 'form';
    const isRounded = (): boolean => {
      const two = roundScore(score.value);
      return two !== score.value && said.has(`${score.key} ${two}`);
    };
    if (!grid && form.decimals > 2 && share(form.decimals) < 1 && !isRounded()) return 'form';
    const plain = score.value === 100 || score.value === 0;
    if (whole) return forms.length > FEWEST || !plain ? 'form' : null;
    return !grid && twoPlaces && form.decimals === 0 && !plain ? 'form' : null;
  };
}

/** So many lines without figures above a score, and so far up, head it. */
const CAPTION_LINES = 3;
const CAPTION_REACH = 25;
const LONGEST_CAPTION = 160;
/** The first line of a text no longer than this heads all of it. */
export const SHORT_TEXT = 80;

const hasScore = (line: string): boolean => /\d\.\d/.test(line) || line.split(/[\t|]/).filter((cell) => isNumeric(cell)).length > 1;

/** Words in brackets above scores: a name, or a remark on what the scores are. */
const remarksIn = (text: string): readonly string[] => [...text.matchAll(/\(([^()]*[ก-ฮ][^()]*)\)/g)].map(([, remark = '']) => remark);

const isRow = (line: string): boolean => /[\t|]/.test(line);

/** Per line (from 0) true in a table below a heading that names a column of targets and one of scores. */
function besideTargets(lines: readonly string[]): readonly boolean[] {
  let isBeside = false;
  return lines.map((line) => {
    isBeside &&= isRow(line);
    if (!isRow(line) || !line.includes('เป้า')) return isBeside;
    const cells = line.split(/[\t|]/).map(seriesOf);
    isBeside ||= cells.some(({ label }) => label.includes('เป้า')) && cells.filter(({ kind }) => kind === 'score').length === 1;
    return isBeside;
  });
}

/** Words above the score that speak of targets, forecasts, drafts or another assessment. */
function captionTest(lines: readonly string[], targets: readonly boolean[]) {
  const title = lines.length <= SHORT_TEXT ? (lines.find((line) => line.trim() !== '') ?? '') : '';
  return ({ line, form }: FoundScore): Doubt | null => {
    // A column of its own for the targets says that the caption's word is about that column.
    const words = form === 'table' && targets[line - 1] ? NO_RESULT : SUPPOSED;
    const captions = hasScore(title) || /[\t|]/.test(title) ? [] : [title];
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
    const words = !isScore(at + 1) && !hasScore(text) && !/[\t|]/.test(text);
    if (words && !skips(at)) notes = [text, ...(isAdjacent ? notes : []).slice(0, NOTES_BELOW - 1)];
    isAdjacent = words;
  }
  return below;
}

/** A line that stands in brackets as a whole: a remark, no heading of what follows. */
const IN_BRACKETS = /^[([][^()[\]]*[)\]]$/;

/** So many characters in front of a year say that it is one of comparison. */
const SHORT_LEAD = 30;
const LAST_YEAR = new RegExp(YEAR_BEFORE);

/** Words below the score's table or list: notes that say it is somebody else's, supposed, or of another year. */
function noteTest(lines: readonly string[], wanted: readonly FiscalYear[]) {
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
/** "ผู้ตอบ EIT จำนวน 312 คน": how many were asked says nothing of what their answers came to. */
const COUNTS_PEOPLE = /^[\s*•-]*(?:จำนวน)?(?:ผู้ตอบ|กลุ่มเป้าหมาย|กลุ่มตัวอย่าง)[^\n]{0,80}\d ?(?:คน|ราย)(?:$|[\s(),])/;

/** A whole statement: the indicator by number and name, what it reached, in points. What stands above need not say it. */
const STATED =
  /^\s*\(?\d{1,2}[.)]\s*(?:ตัวชี้วัด)?[ก-๙ ]{8,60}\((?:คะแนน|ได้|ร้อยละ)[^()]{0,12}\d\.\d{1,2}[^()]{0,8}\)\s*$|ตัวชี้วัดที่ ?\d{1,2} ?[ก-๙].{4,80}(?:ได้|เท่ากับ|\().{0,20}\d\.\d{1,2} ?คะแนน/;

function titleTest(
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
    if (text === '' || read.has(at + 1) || IN_LIST.test(text) || hasScore(text) || /[\t|]/.test(text) || COUNTS_PEOPLE.test(text))
      return null;
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

/** The first lines of words below a table or list may say what it is, in any words: what is no plain one leaves its figures open. */
function footTest(scores: readonly FoundScore[], lines: readonly string[], { withoutNames, framework }: Page) {
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

/** In one sentence, what is strange about one score is strange about all. */
const alikeInLines = (scores: readonly FoundScore[]): readonly FoundScore[] => {
  const strange = new Map(
    scores.flatMap(({ form, line, doubt }) =>
      form === 'prose' && (doubt === 'words' || doubt === 'place') ? [[line, doubt] as const] : [],
    ),
  );
  return scores.map((score) => {
    const doubt = score.form === 'prose' ? strange.get(score.line) : undefined;
    return doubt && score.certainty !== 'doubtful' ? doubted(score, doubt) : score;
  });
};

/** In a sentence of what had to be reached every figure is perhaps such a one. */
function modalTest(lines: readonly string[]) {
  return ({ line, form }: FoundScore): Doubt | null => (form === 'prose' && WOULD_BE.test(lines[line - 1] ?? '') ? 'supposed' : null);
}

/** How far from a correction figures may be those that it takes back. */
const CORRECTION_REACH = 15;

function correctionTest(lines: readonly string[]) {
  const at = lines.flatMap((line, index) => (CORRECTION.test(line) ? [index + 1] : []));
  const reach = lines.length <= SHORT_TEXT ? SHORT_TEXT : CORRECTION_REACH;
  return ({ line }: FoundScore): Doubt | null => (at.some((one) => Math.abs(one - line) <= reach) ? 'corrected' : null);
}

const PLAN_WORDS = /มาตรการ|แผน|แนวทาง|เสนอแนะ|ดำเนินการ|ประกาศ ณ|ลงวันที่/;
/** A year that is no part of a date or of a number of an order. */
const YEAR = /(?<!\d|\/ ?|(?:คม|ยน|พันธ์|\.ค\.|\.ย\.|\.พ\.) ?(?:พ\.ศ\. ?)?)25[4-9]\d(?!\d)/g;

/** The years that a line names, those of days and of orders left out. */
export const yearsOn = (line: string): readonly FiscalYear[] => [
  ...new Set([
    ...(line.match(YEAR) ?? []).map(Number),
    ...[...line.matchAll(/ปี ?['’]?([6-9]\d)(?![\d.])/g)].map(([, short]) => 2500 + Number(short)),
  ]),
];

/** True for a line that names a year in any way other than as part of a day. */
const namesYear = (line: string): boolean =>
  yearsOn(line).length > 0 || /(?:ITA|FY) ?['’]?[6-9]\d(?![\d.])|(?<![\d/.,])20[12]\d(?![\d.,])/i.test(line);

/** A figure that names no year itself, below a heading that names another one, or several. */
function yearTest(lines: readonly string[], wanted: readonly FiscalYear[]) {
  let years: readonly FiscalYear[] = [];
  const above = lines.map((line) => {
    const text = line.trim();
    if (text !== '' && text.length <= LONGEST_HEADING && !hasScore(text) && RESULT_WORDS.test(text) && !PLAN_WORDS.test(text)) {
      const named = yearsOn(text);
      if (named.length > 0) years = named;
    }
    return years;
  });
  return ({ line, year }: FoundScore): Doubt | null => {
    const named = above[line - 1] ?? [];
    const open = named.length > Math.max(1, wanted.length - 1) || named.some((one) => !wanted.includes(one));
    return wanted.length > 0 && year === undefined && named.length > 0 && open ? 'year' : null;
  };
}

/** A year of a comparison with the results at hand: "เพิ่มขึ้นจากปี 2567". */
const COMPARED = /(?:จาก|เทียบ|กว่า|ก่อน|ที่แล้ว|ที่ผ่านมา|เดิม)[^\d]{0,20}$/;

/** Figures without a year in a text that names only years before the wanted one, if only in its date: results of a year are not known before it. */
function olderTest(lines: readonly string[], wanted: readonly FiscalYear[]) {
  const named = lines.flatMap((line) =>
    [...line.matchAll(new RegExp(FULL_YEAR, 'g'))].flatMap(({ 0: year, index }) =>
      COMPARED.test(line.slice(Math.max(0, index - SHORT_LEAD), index)) ? [] : [Number(year)],
    ),
  );
  const older = wanted.length > 0 && named.length > 0 && named.every((year) => wanted.every((one) => year < one));
  return ({ year }: FoundScore): Doubt | null => (older && year === undefined ? 'year' : null);
}

/** So many lines above a number without a name its tool is looked for. */
const TOOL_REACH = 8;

/** "ตัวชี้วัดที่ 1" without its name below the heading of a tool that has no such indicator: perhaps each tool counts its own from one. */
function countTest(lines: readonly string[], { framework, withoutNames }: Page) {
  return ({ key, line }: FoundScore): Doubt | null => {
    const parsed = parseKey(key);
    const text = lines[line - 1] ?? '';
    if (parsed?.kind !== 'indicator' || withoutNames(text) !== text) return null;
    for (let at = line - 2; at >= 0 && at >= line - 1 - TOOL_REACH; at--) {
      const tools = framework.tools.filter(({ code }) => new RegExp(`(?<![A-Za-z])${code}(?![A-Za-z])`).test(lines[at] ?? ''));
      if (tools.length !== 1 || hasScore(lines[at] ?? '')) continue;
      return framework.indicators.find((one) => one.number === parsed.number)?.tool === tools[0]?.code ? null : 'place';
    }
    return null;
  };
}

/** So many lines around a total stand in the same table. */
const ROWS_ABOVE = 14;

/** A total below figures of other things than this assessment's: theirs, perhaps. */
function rowsTest(scores: readonly FoundScore[], lines: readonly string[]) {
  const read = new Set(scores.map(({ line }) => line));
  return ({ key, line, agency }: FoundScore): Doubt | null => {
    // A line that names the assessment says itself what its total is.
    if (key !== 'total' || agency !== undefined || ASSESSMENT.test(lines[line - 1] ?? '')) return null;
    for (let at = line - 1; at >= 1 && at >= line - ROWS_ABOVE; at--) {
      const text = lines[at - 1] ?? '';
      if (text.trim() === '') return null;
      if (!read.has(at) && /[ก-ฮ].*(?<![\d.])\d{1,3}\.\d{1,2}(?![\d.])/.test(text)) return 'rows';
    }
    return null;
  };
}
