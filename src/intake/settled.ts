/**
 * What lifts the doubt of a reading that no name and number beside each other made sure. Two kinds of evidence do: figures that reproduce the printed total
 * or mean on a page that speaks of nobody else, no other year and no other assessment; and a total told in one sentence with the agency's own name, the
 * year and the assessment.
 */
import type { FiscalYear, Framework } from '../model';
import {
  ASSESSMENT,
  CORRECTION,
  type Conflict,
  type FoundScore,
  isPlainLead,
  isPlainTail,
  SUPPOSED,
  SUPPOSED_BELOW,
  sameAgency,
  witnessed,
} from '../reading';
import { agencyNameOf, agencyNamesIn, toArabicDigits } from '../thai';
import { type NamedKey, SHORT_TEXT, YEAR_BEFORE } from './around';
import { LOWEST_TOTAL } from './totals';
import { yearsOn } from './years';

interface Page {
  readonly lines: readonly string[];
  readonly framework: Framework;
  /** The agency whose figures are wanted; null where nobody named one. */
  readonly own: string | null;
  /** The year whose figures are wanted. */
  readonly years: readonly FiscalYear[];
  /** The scores that a line names. */
  readonly keysIn: (text: string) => readonly NamedKey[];
  /** The readings with what speaks against each of them in the lines around it. */
  readonly weighed: (scores: readonly FoundScore[]) => readonly FoundScore[];
}

const OTHER_ASSESSMENT = /LPA|PMQA|MOIT|EdPEx|SAR|พึงพอใจ/;
const OTHER_TIME = new RegExp(`${YEAR_BEFORE}|ครั้ง(?:ก่อน|ที่แล้ว)|ย้อนหลัง`);

/** What people wish, try out or make a condition of. */
const WISHED =
  /อยาก|ตั้งใจ|คาด(?:หวัง|ว่า|ไว้|การณ์)|ความฝัน|ลองคำนวณ|ลองคิด|ถ้า|ควร(?:จะ)?ได้|ต้องได้|น่าจะ|จะ(?:ได้|เป็น)|หาก(?:ได้|คะแนน)|ขอให้ได้|ไม่ใช่|มิใช่|ไหม|มั้ย|หรือ(?:เปล่า|ยัง)|\?/;

const namesOthers = (text: string, own: string | null): boolean =>
  agencyNamesIn(text).some((mention) => own === null || !sameAgency(agencyNameOf(mention), own));

interface Read {
  readonly scores: readonly FoundScore[];
  readonly conflicts: readonly Conflict[];
}

/** The readings, those settled that the page's own evidence settles, and the figures between which people still choose. */
export function settled(read: Read, page: Page): Read {
  // Longer pages tell of more than one thing.
  if (page.lines.length > SHORT_TEXT || !read.scores.some(isOpen)) return read;
  const digits = page.lines.map(toArabicDigits);
  if (digits.some((line) => CORRECTION.test(line) || OTHER_ASSESSMENT.test(line))) return read;
  const open = new Set<string>(read.conflicts.map(({ key }) => key));
  return stated({ ...read, scores: bySums(read.scores, open, digits, page) }, digits, page);
}

const isDoubtful = ({ certainty, doubt }: FoundScore, doubts: ReadonlySet<string>): boolean =>
  certainty === 'doubtful' && doubt !== undefined && doubts.has(doubt);
/** What agreeing figures settle: not whose they are, for any agency's agree. A sentence with the own name settles that too. */
const BY_SUMS: ReadonlySet<string> = new Set(['guess', 'rival', 'words', 'place']);
const BY_SENTENCE: ReadonlySet<string> = new Set([...BY_SUMS, 'caption']);
const isOpen = (score: FoundScore): boolean => isDoubtful(score, BY_SENTENCE);
/** True where something speaks against a score that evidence of this kind does not settle. */
const isBarred =
  (settles: ReadonlySet<string>) =>
  (score: FoundScore): boolean =>
    score.certainty === 'doubtful' && score.doubt !== undefined && !settles.has(score.doubt);

/** The score as it would be if nothing spoke against it. */
const bare = ({ doubt: _, ...score }: FoundScore): FoundScore => ({ ...score, certainty: 'likely' });

/** Guesses and doubtful readings that together reproduce what is printed, on a page about the own agency and the wanted year alone. */
function bySums(scores: readonly FoundScore[], open: ReadonlySet<string>, lines: readonly string[], page: Page): readonly FoundScore[] {
  const isForeign = (line: string): boolean =>
    SUPPOSED.test(line) || WISHED.test(line) || OTHER_TIME.test(line) || namesOthers(line, page.own);
  const named = new Set(lines.flatMap(yearsOn));
  const otherYears = page.years.length === 0 ? named.size > 1 : [...named].some((year) => !page.years.includes(year));
  if (otherYears || lines.some(isForeign) || scores.some(isBarred(BY_SUMS)) || page.weighed(scores.map(bare)).some(isBarred(BY_SUMS)))
    return scores;
  const heard = witnessed(
    scores.filter(({ key }) => !open.has(key)).map((score) => (isOpen(score) ? { ...score, doubt: 'place' as const } : score)),
    page.framework,
  ).scores;
  const sound = new Map(heard.filter(({ certainty }) => certainty !== 'doubtful').map((score) => [score.key, score]));
  return scores.map((score) => (isOpen(score) ? (sound.get(score.key) ?? score) : score));
}

/** A score with what follows it in its clause. */
const FIGURE = /\d{1,3}\.\d{1,2}(?:\s*(?:คะแนน|%))?/g;
/** So many lines without a figure above a score belong to its sentence. */
const LINES_ABOVE = 4;
/** What makes the figure of a clause something else than the result. */
const NOT_RESULT = /เฉลี่ย|เป้า|กว่า|เพิ่ม|ลดลง|ผลต่าง|ห่าง|เดิม|ขั้นต่ำ|คะแนนเต็ม|น้ำหนัก|สูงสุด|ต่ำสุด|ที่หนึ่ง|แชมป์|ถึง\s*$|ร้อยละ(?:ของ)/;
/** When and what a clause speaks of. */
const WHAT = /ITA|คุณธรรมและความโปร่งใส|(?:ปี|พ\.ศ\.) ?(?:งบประมาณ)? ?(?:พ\.ศ\.)? ?25[4-9]\d|25[4-9]\d/g;
const LONGEST_GAP = 200;
const POLITE = /ขอ(?:แสดง)?(?:ความ)?(?:ยินดี|ชื่นชม)(?:กับ|ที่|ใน)?|ในโอกาส(?:ที่)?|ที่(?=หน่วยงาน)|ของท่าน|แห่ง|อปท\.|โดย|ซึ่ง|มีผล|จึง|scored|➜|→|\|/g;

/** A total told with own name, year and assessment in one sentence; among several figures the only one that is told so and no guess. */
function stated(read: Read, lines: readonly string[], page: Page): Read {
  const { own } = page;
  const shown = read.scores.find(({ key }) => key === 'total');
  if (own === null || page.years.length !== 1 || !shown || !isOpen(shown) || !lines.some((line) => ASSESSMENT.test(line))) return read;
  const rivals = (read.conflicts.find(({ key }) => key === 'total')?.candidates ?? [shown]) as readonly FoundScore[];
  const told = rivals.filter((one) => isOpen(one) && one.value >= LOWEST_TOTAL && isStated(one, lines, page, own));
  const [total] = told;
  if (!total || told.length > 1 || rivals.some((one) => one !== total && one.doubt !== 'guess')) return read;
  if (page.weighed([bare(total)]).some(isBarred(BY_SENTENCE))) return read;
  return {
    scores: read.scores.map((score) => (score === shown ? bare(total) : score)),
    conflicts: read.conflicts.filter(({ key }) => key !== 'total'),
  };
}

/** A line of a number and nothing besides. */
const BARE = /^\s*\d{1,3}(?:\.\d{1,2})?\s*(?:คะแนน|%)?\s*$/;

/** True for a number on a line of its own right above another one: the first of a column, no statement of the total. Lines count from 1. */
function isInColumn(lines: readonly string[], line: number): boolean {
  const next = lines.slice(line).find((text) => text.trim() !== '');
  return BARE.test(lines[line - 1] ?? '') && next !== undefined && BARE.test(next);
}

function isStated(total: FoundScore, lines: readonly string[], { years, keysIn }: Page, own: string): boolean {
  const text = lines[total.line - 1] ?? '';
  const figures = [...text.matchAll(FIGURE)];
  const mine = figures.filter((match) => Number.parseFloat(match[0]) === total.value);
  const [figure] = mine;
  if (!figure || mine.length > 1 || /[\t]/.test(text) || isInColumn(lines, total.line)) return false;
  const before = figures[figures.indexOf(figure) - 1];
  const above: string[] = [];
  for (let at = total.line - 2; before === undefined && at >= 0 && above.length < LINES_ABOVE; at--) {
    const line = (lines[at] ?? '').trim();
    if (/\d\.\d/.test(line)) break;
    if (line !== '') above.unshift(line);
  }
  const clause = [...above, text.slice(before ? before.index + before[0].length : 0, figure.index)].join('\n');
  const page = lines.join('\n');
  const named = agencyNamesIn(clause);
  const last = named[named.length - 1];
  const isOwn = (name: string): boolean => sameAgency(name, own);
  const whose = last
    ? isOwn(agencyNameOf(last))
    : clause.includes(own) || ((page.includes(own) || agencyNamesIn(page).length > 0) && !namesOthers(page, own));
  if (!whose) return false;
  const inClause = yearsOn(clause.replace(/\n/g, ' '));
  const year = inClause.length > 0 ? inClause : [...new Set(lines.flatMap(yearsOn))];
  const short = [...clause.matchAll(/ITA ?['’]?([6-9]\d)(?![\d.])/g)].map(([, two]) => 2500 + Number(two));
  const all = [...year, ...short];
  if (all.length === 0 || all.some((one) => !years.includes(one))) return false;
  if (SUPPOSED.test(clause) || WISHED.test(clause) || NOT_RESULT.test(clause) || OTHER_TIME.test(clause)) return false;
  if (keysIn(clause).some(({ key }) => key !== 'total')) return false;
  const token = last ? (/[^\s"“(|]*$/.exec(clause.slice(0, last.index))?.[0] ?? '') : '';
  if (!isPlainLead(token.replace(POLITE, ' '))) return false;
  // From the own name on every word is explained; where it stands in an earlier clause, from the year or the assessment on.
  const anchors = [...clause.matchAll(WHAT)].map((match) => match.index + match[0].length);
  const from = last ? last.end : clause.includes(own) ? clause.lastIndexOf(own) + own.length : Math.max(0, ...anchors);
  const gap = clause.slice(from).replace(WHAT, ' ').replace(POLITE, ' ');
  const behind = text.slice(figure.index + figure[0].length, figures[figures.indexOf(figure) + 1]?.index);
  return (
    gap.length <= LONGEST_GAP &&
    isPlainLead(gap) &&
    isPlainTail(behind) &&
    !/^\s*(?:บาท|แห่ง|คน|ล้าน)/.test(behind) &&
    !SUPPOSED_BELOW.test(behind) &&
    !WISHED.test(behind)
  );
}
