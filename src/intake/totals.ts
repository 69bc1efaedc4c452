/** The total and the published level in running text. */

import type { Problem, ScoreKey } from '../model';
import {
  ASSESSMENT,
  COMPARISON_WORDS,
  type Doubt,
  doubted,
  type Flow,
  keyOf,
  LEVEL_NAMES,
  lineIndexAt,
  namedBetween,
  parseScore,
  placeOf,
  quoteOf,
  scoreProblem,
} from '../reading';
import { isOnlyMarks } from '../thai';
import { type Bound, bindAfter } from './binding';
import type { Found, FoundForm, FoundScore, Mention } from './types';

const LEVEL = new RegExp(`ระดับ(?:ผลการประเมิน|คะแนน|คุณภาพ)?[\\s:“"'(*]*(${LEVEL_NAMES.join('|')})(?![A-Za-z])`, 'g');
/** How far behind the total's number the level may stand. */
const REACH = 70;
/** A cell of fewer characters holds a score, not a sentence. */
const SENTENCE = 40;

/** The level named within reach of an offset, unless the words compare with the older scheme. */
function levelAfter(flow: Flow, offset: number, form: FoundForm): Found<string> | null {
  const text = flow.text.slice(offset, offset + REACH);
  LEVEL.lastIndex = 0;
  const match = LEVEL.exec(text);
  if (!match || COMPARISON_WORDS.some((word) => text.slice(0, match.index).includes(word))) return null;
  const start = offset + (match.index ?? 0);
  const at = flow.lines[lineIndexAt(flow, start)];
  return {
    value: match[1] as string,
    line: at?.line ?? 1,
    ...(at?.column ? { column: at.column } : {}),
    quote: quoteOf(flow.text, start, start + match[0].length),
    certainty: 'sure',
    form,
  };
}

const LEVEL_LINE = new RegExp(
  `^[\\s•*–—-]*(?:ผลการประเมิน(?:ภาพรวม)?\\s*)?(?:อยู่ใน)?ระดับ(?:ผลการประเมิน(?:ภาพรวม)?|คะแนนรวม)?[\\s:：=|“”"'(*]*(${LEVEL_NAMES.join('|')})[\\s”"')*|.]*$`,
);

/**
 * The level where a line of its own states it: "ระดับผลการประเมิน : ผ่านดี". Two such lines that differ speak of more than one thing.
 * A bare "ระดับ ผ่าน" may speak of the indicator above it.
 */
export function levelLines(lines: readonly string[]): readonly Found<string>[] {
  const found = lines.flatMap((text, index): readonly Found<string>[] => {
    const match = LEVEL_LINE.exec(text);
    return match ? [{ value: match[1] as string, line: index + 1, quote: text.trim(), certainty: 'likely', form: 'prose' }] : [];
  });
  const whole = found.filter(({ quote }) => /ผลการประเมิน|คะแนนรวม/.test(quote));
  return new Set(whole.map(({ value }) => value)).size === 1 ? whole.slice(0, 1) : [];
}

/** "ได้ 95 คะแนน ระดับ A" in a cell belongs to the row, not to the whole assessment. */
const isShortCell = (flow: Flow, offset: number, form: FoundForm): boolean =>
  form === 'cell' && (flow.lines[lineIndexAt(flow, offset)]?.text.length ?? 0) < SENTENCE;

/** A number below the words of a total belongs to the name that stands on its own line. */
function namedOnLine(flow: Flow, mentions: readonly Mention[], offset: number): boolean {
  const index = lineIndexAt(flow, offset);
  const start = flow.starts[index] ?? 0;
  const end = start + (flow.lines[index]?.text.length ?? 0);
  return namedBetween(mentions, start, end);
}

/** Per mention, where the next name that is no total starts. */
function limitsOf(mentions: readonly Mention[], end: number): readonly number[] {
  const limits: number[] = [];
  let limit = end;
  for (let index = mentions.length - 1; index >= 0; index--) {
    limits[index] = limit;
    const mention = mentions[index];
    if (mention && mention.subject.kind !== 'total') limit = mention.start;
  }
  return limits;
}

/** A total without its level is believed where its line speaks of the assessment, and no lower: nobody's whole result is. */
export const LOWEST_TOTAL = 40;
/** The full score behind a total says what it is. */
const OF_HUNDRED = /^[\s)]*(?:คะแนน)?[\s(]*จาก(?:คะแนน)?เต็ม ?(?:100|หนึ่งร้อย)/;

/** Weak words bind a figure with decimals in a sentence on the assessment, where nothing else is named. */
function isTold(flow: Flow, mentions: readonly Mention[], start: number, bound: Bound): boolean {
  const line = lineIndexAt(flow, start);
  const from = flow.starts[line] ?? 0;
  const end = from + (flow.lines[line]?.text.length ?? 0);
  const digits = flow.digits.slice(bound.start, bound.end);
  if (!/\.\d/.test(digits) || Number(digits) < LOWEST_TOTAL || bound.lines > 0 || namedBetween(mentions, from, bound.start)) return false;
  const words = flow.text.slice(from, end);
  const above = flow.text.slice(flow.starts[line - 1] ?? from, from);
  return OF_HUNDRED.test(flow.digits.slice(bound.end, end)) ? ASSESSMENT.test(words + above) : ASSESSMENT.test(words);
}

/** A sentence that names an agency and a year gives somebody's result, perhaps of this assessment: people are asked. */
function isOfAgency(flow: Flow, mentions: readonly Mention[], start: number, bound: Bound): boolean {
  const line = lineIndexAt(flow, start);
  const from = flow.starts[line] ?? 0;
  const words = flow.digits.slice(from, bound.start);
  const digits = flow.digits.slice(bound.start, bound.end);
  return (
    /องค์การบริหารส่วน|เทศบาล|อบ[ตจ]\./.test(words) &&
    /25[4-9]\d/.test(words) &&
    /\.\d/.test(digits) &&
    Number(digits) >= LOWEST_TOTAL &&
    bound.lines === 0 &&
    !namedBetween(mentions, from, bound.start)
  );
}

/** The tool or part whose heading stands alone on the line above: a mean below it is its own. */
function headedBy(flow: Flow, mentions: readonly Mention[], offset: number): ScoreKey | null {
  const line = lineIndexAt(flow, offset) - 1;
  const start = flow.starts[line] ?? -1;
  const text = flow.lines[line]?.text ?? '';
  if (line < 0 || text.trim() === '') return null;
  const own = mentions.filter(
    (mention) => mention.start >= start && mention.start < start + text.length && mention.subject.kind !== 'total',
  );
  const keys = new Set(own.map(keyOf));
  const [key] = keys;
  return keys.size === 1 && key && /^(?:tool|part):/.test(key) && !/\d{2,3}\.\d\d/.test(flow.digits.slice(start, start + text.length))
    ? key
    : null;
}

/** A figure alone on the line above a line that is the total's name and no more: a dial's label. Nobody can be sure of it. */
function aboveLabel(flow: Flow, { start, end, subject }: Mention): Bound | null {
  if (subject.kind !== 'total' || subject.weak) return null;
  const line = lineIndexAt(flow, start);
  const rest = `${flow.text.slice(flow.starts[line] ?? 0, start)}${flow.text.slice(end, (flow.starts[line] ?? 0) + (flow.lines[line]?.text.length ?? 0))}`;
  const above = flow.digits.slice(flow.starts[line - 1] ?? 0, flow.starts[line] ?? 0);
  const figure = /^\s*(\d{1,3}\.\d{1,2})\s*(?:คะแนน|%)?\s*$/.exec(above);
  if (line === 0 || !figure || rest.replace(/ITA|หน่วยงาน|[\s:()]/g, '') !== '') return null;
  const from = (flow.starts[line - 1] ?? 0) + above.indexOf(figure[1] ?? '');
  const until = from + (figure[1] ?? '').length;
  return { start: from, end: until, parsed: parseScore(figure[1] ?? ''), worded: true, lines: 0, year: null, crowded: true };
}

/** "คะแนนรวม 92.31" and nothing besides. */
function isWholeLine(flow: Flow, { start, subject }: Mention, bound: Bound): boolean {
  const line = lineIndexAt(flow, start);
  const from = flow.starts[line] ?? 0;
  const end = from + (flow.lines[line]?.text.length ?? 0);
  return (
    subject.kind === 'total' &&
    !subject.weak &&
    bound.lines === 0 &&
    isOnlyMarks(flow.text.slice(from, start)) &&
    /^[\s*]*$/.test(flow.text.slice(bound.end, end)) &&
    /\.\d/.test(flow.digits.slice(bound.start, bound.end))
  );
}

/** "ปี 2567", "พ.ศ. 2567", and below it "90.12 คะแนน": results of several years, one below the other, under words of the assessment. */
const CARD =
  /^[ *#•-]*(?:ประจำ)?(?:ปี ?(?:งบประมาณ)?|พ\.ศ\.) ?(?:พ\.ศ\.)? ?(25[4-9]\d)[ *:]*\n+[ *]*(\d{2,3}\.\d{1,2}) ?(?:คะแนน|%)?[ *]*$/gm;

/** "88.40 คะแนน ระดับ ผ่าน" on a line of its own, as posters print it: people are asked whether it is the total. */
const POSTER = new RegExp(`^[ *#•-]*(\\d{2,3}\\.\\d{1,2}) ?คะแนน[ (]*(?:อยู่ใน)?ระดับ[ :]*(?:${LEVEL_NAMES.join('|')})[ )]*$`, 'm');

function posters(flow: Flow, form: FoundForm): readonly FoundScore[] {
  const match = POSTER.exec(flow.digits);
  if (form !== 'prose' || !match || !ASSESSMENT.test(flow.text.slice(Math.max(0, match.index - 200), match.index))) return [];
  const at = match.index + match[0].indexOf(match[1] ?? '');
  const line = flow.lines[lineIndexAt(flow, at)]?.line ?? 1;
  return [{ key: 'total', value: Number(match[1]), line, quote: match[0].trim(), certainty: 'doubtful', form, doubt: 'place' }];
}

function yearCards(flow: Flow, form: FoundForm): readonly FoundScore[] {
  const cards = [...flow.digits.matchAll(CARD)];
  const first = cards[0]?.index ?? 0;
  if (form !== 'prose' || cards.length < 2 || !ASSESSMENT.test(flow.text.slice(Math.max(0, first - 200), first))) return [];
  return cards.map((match): FoundScore => {
    const at = match.index + match[0].lastIndexOf(match[2] ?? '');
    return {
      key: 'total',
      value: Number(match[2]),
      line: flow.lines[lineIndexAt(flow, at)]?.line ?? 1,
      quote: match[0].replace(/\s+/g, ' ').trim(),
      certainty: 'likely',
      form,
      year: Number(match[1]),
    };
  });
}

interface Around {
  readonly isForeign: (offset: number) => boolean;
  readonly isEverybodys: (from: number, to: number) => boolean;
  readonly doubtOf: (bound: Bound, offset: number) => Doubt | null;
  readonly tagged: (bound: Bound, offset: number) => { readonly agency?: string; readonly year?: number };
}

/**
 * Totals: strong names bind like any name; weak ones where the level follows or the sentence speaks of the assessment, and no name has claimed the
 * number. A mean right below the heading of a tool is the tool's.
 */
export function findTotals(
  flow: Flow,
  mentions: readonly Mention[],
  claimed: ReadonlySet<number>,
  form: FoundForm,
  grid: boolean,
  { isForeign, isEverybodys, doubtOf, tagged }: Around,
): { readonly scores: readonly FoundScore[]; readonly levels: readonly Found<string>[]; readonly problems: readonly Problem[] } {
  const scores: FoundScore[] = [];
  const levels: Found<string>[] = [];
  const problems: Problem[] = [];
  const taken = new Set(claimed);
  const limits = limitsOf(mentions, flow.text.length);
  mentions.forEach((mention, index) => {
    if (mention.subject.kind !== 'total') return;
    const bound = bindAfter(flow, mention.end, limits[index] ?? flow.text.length, 1) ?? aboveLabel(flow, mention);
    if (!bound || taken.has(bound.start) || isForeign(mention.start)) return;
    if (bound.lines > 0 && namedOnLine(flow, mentions, bound.start)) return;
    const level = levelAfter(flow, bound.end, form);
    const told = form === 'prose' && isTold(flow, mentions, mention.start, bound);
    const asked = form === 'prose' && !told && isOfAgency(flow, mentions, mention.start, bound);
    if (mention.subject.weak && !told && !asked && (!level || isShortCell(flow, bound.start, form))) return;
    if (!bound.worded && !level && !told && !isWholeLine(flow, mention, bound)) return;
    taken.add(bound.start);
    const at = flow.lines[lineIndexAt(flow, bound.start)];
    if ('problem' in bound.parsed) {
      const place = placeOf(at, grid);
      problems.push(scoreProblem(bound.parsed.problem, place.text, place.at));
      return;
    }
    if (level) levels.push(level);
    const doubt = form === 'cell' ? null : doubtOf(bound, mention.start);
    const score: FoundScore = {
      key: (form === 'prose' && mention.subject.kind === 'total' && headedBy(flow, mentions, mention.start)) || 'total',
      value: bound.parsed.value,
      line: at?.line ?? 1,
      ...(at?.column ? { column: at.column } : {}),
      quote: quoteOf(flow.text, mention.start, bound.end),
      certainty: bound.crowded || (asked && !level) || isEverybodys(mention.start, bound.start) ? 'doubtful' : level ? 'sure' : 'likely',
      form,
      ...tagged(bound, mention.start),
    };
    scores.push(doubt ? doubted(score, doubt) : score);
  });
  const alone = scores.length > 0 ? [] : [...yearCards(flow, form), ...posters(flow, form)];
  return { scores: [...scores, ...alone], levels, problems };
}
