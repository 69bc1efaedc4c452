/**
 * What speaks against a reading in the lines around it, whoever read it: digits unlike its neighbours', a heading that speaks of targets, a correction,
 * another year, rows of other things. A value is taken only where nothing does; the rest is asked.
 */

import { indicatorKey, parseKey } from '../ita';
import type { FiscalYear, Framework, Problem } from '../model';
import { ASSESSMENT, CORRECTION, type Doubt, doubted, type FoundScore, WOULD_BE } from '../reading';
import { agencyNamesIn, PROVINCES, toArabicDigits } from '../thai';
import { type Left, leftTest } from './accounted';
import { areaTest, betweenTest, dayTest, hasScore, type NamedKey, remarkTest, SHORT_TEXT } from './around';
import { besideTargets, captionTest, footTest, noteTest, titleTest } from './captions';
import { t } from './data/messages';
import { besideTest, turnsTest } from './patterns';
import { formTest } from './printed';
import { namesYear, olderTest, yearTest } from './years';

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
    codeTest(digits, page),
    rowsTest(scores, digits),
    leftTest(scores, page.left, page.lines),
    remarkTest(digits.length <= SHORT_TEXT ? digits : [], page.years, page.keysIn),
    betweenTest(scores, digits, page.withoutNames),
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

/** When a message of a chat was sent. */
const SENT = '^\\s*\\[?\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?: ?น\\.)?\\]?[\\s,]+';
/** "14:02 พี่ต้อย กองวิชาการ": who sent a message of a chat, and when. */
const SENDER = new RegExp(`${SENT}([^\\d\\t|]{1,40})$`);
/** "[09:13] กองคลัง: …": the sender in front of the message itself. */
const SENDER_IN_FRONT = new RegExp(`${SENT}([^\\d\\t|:]{1,40}):\\s`);

/** The lines of a chat without those that name the sender again and again: they say nothing of the messages. */
function withoutSenders(lines: readonly string[]): readonly string[] {
  const senderOf = (line: string): string | undefined => (SENDER.exec(line) ?? SENDER_IN_FRONT.exec(line))?.[1]?.trim();
  const times = new Map<string, number>();
  for (const sender of lines.flatMap((line) => senderOf(line) ?? [])) times.set(sender, (times.get(sender) ?? 0) + 1);
  if (times.size === 0) return lines;
  // Who wrote once in a chat is a sender too.
  const isChat = [...times.values()].some((count) => count > 1);
  return lines.map((line) => {
    const isInFront = SENDER_IN_FRONT.test(line);
    const isSender = (times.get(senderOf(line) ?? '') ?? 0) > 1 || (isChat && isInFront);
    if (!isSender) return line;
    return isInFront ? line.replace(SENDER_IN_FRONT, '') : '';
  });
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
  // "ต้องปรับปรุง" is a level.
  const said = (line: number): string => (lines[line - 1] ?? '').replace(/ต้องปรับปรุง/g, ' ');
  return ({ line, form }: FoundScore): Doubt | null => (form === 'prose' && WOULD_BE.test(said(line)) ? 'supposed' : null);
}

/** How far from a correction figures may be those that it takes back. */
const CORRECTION_REACH = 15;

function correctionTest(lines: readonly string[]) {
  const at = lines.flatMap((line, index) => (CORRECTION.test(line) ? [index + 1] : []));
  const reach = lines.length <= SHORT_TEXT ? SHORT_TEXT : CORRECTION_REACH;
  return ({ line }: FoundScore): Doubt | null => (at.some((one) => Math.abs(one - line) <= reach) ? 'corrected' : null);
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

/** "O9: 90.25 (การเปิดเผยข้อมูล)": in a sentence, a code with the number of the indicator that the line names counts the indicators, perhaps. */
function codeTest(lines: readonly string[], { keysIn }: Page) {
  return ({ key, line, form }: FoundScore): Doubt | null => {
    const parsed = parseKey(key);
    if (parsed?.kind !== 'item' || form !== 'prose') return null;
    const counted = indicatorKey(Number(parsed.code.slice(1)));
    return keysIn(lines[line - 1] ?? '').some((named) => named.key === counted) ? 'place' : null;
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
