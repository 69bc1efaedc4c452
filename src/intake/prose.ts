/** Scores in running text: every name is bound to the number that linking words lead to; headings give a context to the lines below. */
import type { Framework, Problem, ScoreKey } from '../model';
import {
  codeNote,
  contextEnd,
  type Doubt,
  digitNote,
  doubted,
  type Flow,
  type Found,
  type FoundCertainty,
  type FoundForm,
  type FoundScore,
  isHeading,
  isPlainLead,
  isPlainTail,
  keyOf,
  lineIndexAt,
  type Mention,
  mentionFrom,
  mentionsOf,
  namedBetween,
  opensLine,
  orderNote,
  partNote,
  placeOf,
  printedNumber,
  quoteOf,
  type Subject,
  scoreProblem,
  stops,
  type Vocabulary,
} from '../reading';
import { agencyNameOf, agencyNamesIn } from '../thai';
import { arrangeLines } from './arrangement';
import { type Bound, bindAfter } from './binding';
import { findTotals } from './totals';

export interface Readings {
  readonly scores: readonly FoundScore[];
  readonly levels: readonly Found<string>[];
  readonly problems: readonly Problem[];
  /** Indicator number printed before each name, for the note on ranks. */
  readonly printed: readonly { readonly printed: number; readonly number: number }[];
}

interface Context {
  readonly subject: Subject;
  readonly until: number;
}

/** 30, 30 and 40 beside a tool's name are its weight. */
const isWeight = (key: ScoreKey, bound: Bound, flow: Flow, framework: Framework): boolean => {
  const tool = framework.tools.find(({ code }) => key === `tool:${code}`);
  if (!tool || !('value' in bound.parsed)) return false;
  return /^\d+$/.test(flow.digits.slice(bound.start, bound.end)) && Math.abs(bound.parsed.value - tool.weight * 100) < 1e-9;
};

/** Words in front of a name that make its figure somebody else's, or no result: the nation's mean, a target, last year, another assessment. */
const NOT_OWN =
  /ระดับ(?:ประเทศ|จังหวัด|ภาค|อำเภอ)|ทั่วประเทศ|ทั้งประเทศ|(?:ค่า)?เฉลี่ย(?:ของ)?(?:ทุก|ทั้ง|อปท|องค์กรปกครอง|จังหวัด|ประเทศ|กลุ่ม|อำเภอ)|ทุกหน่วยงาน|เป้าหมาย|ค่าเป้า|LPA|ปีที่ผ่านมา|ปีก่อน|ปีที่แล้ว|ปีกลาย|ปีโน้น|คะแนนเต็ม|ร้อยละ(?:ของ)?ผู้|ตั้งเป้า|คาดว่า|ต้องการให้|เกณฑ์(?:การ)?ผ่าน/;

const LONGEST_CLAUSE = 120;

/** The words of the line in front of an offset, back to the last number or sentence. */
function clauseBefore(flow: Flow, offset: number): string {
  const start = flow.starts[lineIndexAt(flow, offset)] ?? 0;
  const words = flow.digits.slice(Math.max(start, offset - LONGEST_CLAUSE), offset);
  const last = [...words.matchAll(/\d{1,3}\.\d+(?: ?คะแนน| ?%)?/g)].pop();
  return last ? words.slice(last.index + last[0].length) : words;
}

/** Words that speak of all agencies, and words that come back to the own one. */
const EVERYBODY = /ทั่วประเทศ|ทั้งประเทศ|ระดับประเทศ|ภาพรวม(?:ของ)?ประเทศ|ทั้งจังหวัด|ของหน่วยงานในจังหวัด|ทุกหน่วยงาน|\d,\d{3} (?:แห่ง|หน่วยงาน)/g;
const ONESELF = /องค์การบริหารส่วน|เทศบาล|อบ[ตจ]\.|ท[ตมน]\.|หน่วยงานของ|ของหน่วยงาน(?!ภาครัฐ|ใน)|ของเรา|เราได้|ตัวชี้วัดที่/g;
/** How far back, lines included, the words that say of whom a sentence speaks are looked for. */
const SPEAKS_OF = 260;

/** True where the words before speak of all agencies, and a mean follows: somebody else's figure, perhaps. */
function isEverybodys(flow: Flow, from: number, to: number): boolean {
  if (!/เฉลี่ย/.test(flow.text.slice(from, to))) return false;
  const words = flow.digits.slice(Math.max(0, from - SPEAKS_OF), from);
  const last = (pattern: RegExp): number => [...words.matchAll(pattern)].reduce((_, match) => match.index, -1);
  const everybody = last(EVERYBODY);
  return everybody >= 0 && everybody > last(ONESELF);
}

/** A year named for what follows: not the day of an announcement, not a plan's. */
const YEAR_AHEAD = /(?:ปี(?: ?งบประมาณ)?|พ\.ศ\.)(?: ?พ\.ศ\.)? ?(25[4-9]\d)(?!\d)/g;
const NO_RESULT_YEAR = /(?:แผน|มาตรการ|เป้าหมาย|ประกาศ|เทียบกับ|จาก|กว่า)[^\d]{0,30}$/;

/** The year that the clause in front of an offset names; null where it names none or several. */
function yearBefore(flow: Flow, offset: number): number | null {
  const clause = clauseBefore(flow, offset);
  const named = [...clause.matchAll(YEAR_AHEAD)].filter((match) => !NO_RESULT_YEAR.test(clause.slice(0, match.index)));
  const years = new Set(named.map(([, year]) => Number(year)));
  return years.size === 1 ? ([...years][0] ?? null) : null;
}

/** The agency that the line names in front of an offset, or the line right above where that one tells of a result. */
function agencyBefore(flow: Flow, offset: number): string | null {
  const line = lineIndexAt(flow, offset);
  const start = flow.starts[line] ?? 0;
  const above = flow.lines[line - 1]?.text ?? '';
  const from = /ได้|คะแนน|รางวัล|\d\.\d/.test(above) && /ITA|คะแนน/.test(above) ? (flow.starts[line - 1] ?? start) : start;
  const words = flow.text.slice(Math.max(from, offset - 200), offset);
  const named = agencyNamesIn(words);
  const last = named[named.length - 1];
  return last ? agencyNameOf(last) : null;
}

/** How sure a bound score is of its subject: names with score words are, numbers alone and bare figures less. */
function certaintyOf(subject: Subject, worded: boolean): FoundCertainty {
  if (subject.kind === 'item') return subject.certainty;
  return (subject.kind === 'indicator' && !subject.named) || !worded ? 'likely' : 'sure';
}

/** Reads one flow. `form` says what the flow is: running text, or a column of a table. */
export function readFlow(flow: Flow, vocabulary: Vocabulary, form: FoundForm, grid = false): Readings {
  const { framework } = vocabulary;
  const mentions = mentionsOf(flow, vocabulary);
  const scores: FoundScore[] = [];
  const problems: Problem[] = [];
  const printed: { printed: number; number: number }[] = [];
  const claimed = new Set<number>();
  let context: Context | null = null;
  const placeAt = (offset: number) => placeOf(flow.lines[lineIndexAt(flow, offset)], grid);

  const arranged = arrangeLines(flow, mentions);

  /** In a column of a table the next row is another row: only a cell that opens with score words may go on with the name above. */
  const bind = (from: number, limit: number, maxLines = 2): Bound | null => {
    const bound = bindAfter(flow, from, limit, maxLines);
    if (!bound || bound.lines === 0) return bound;
    const index = lineIndexAt(flow, bound.start);
    const below = flow.lines[index];
    if (form !== 'cell') {
      // A number on a line that names something itself belongs to that name.
      const end = (flow.starts[index] ?? 0) + (below?.text.length ?? 0);
      return namedBetween(mentions, bound.start + 1, end) ? null : bound;
    }
    const same = below?.line === flow.lines[lineIndexAt(flow, from - 1)]?.line;
    return same || /^\s*(?:ได้|ร้อยละ|เท่ากับ)/.test(below?.text ?? '') ? bound : null;
  };

  /** The words of the line in front of an offset, the names in them taken out. */
  const leadBefore = (offset: number): string => {
    const clause = clauseBefore(flow, offset);
    const start = offset - clause.length;
    const kept = clause.split('');
    // A clause cut off by its length begins in the middle of a word.
    if (clause.length === LONGEST_CLAUSE) kept.fill(' ', 0, Math.max(0, clause.search(/\s/)));
    for (let index = mentionFrom(mentions, start - LONGEST_CLAUSE); index < mentions.length; index++) {
      const { start: at, end, subject } = mentions[index] as Mention;
      if (at >= offset) break;
      if (end > start && end <= offset && subject.kind !== 'item' && !(subject.kind === 'total' && subject.weak))
        kept.fill(' ', Math.max(0, at - start), end - start);
    }
    return kept.join('').replace(/(?:องค์การบริหารส่วน(?:ตำบล|จังหวัด)|เทศบาล(?:นคร|เมือง|ตำบล)|อบ[ตจ]\.|ท[ตมน]\.) ?[ก-ฮะ-ฺเ-๎]{2,40}/g, ' ');
  };

  /** What speaks against a number in its own line: words that nobody expects, or that position alone ties it to its name. */
  const doubtOf = (bound: Bound, from: number, placed: boolean): Doubt | null => {
    if (placed || (bound.lines > 0 && !bound.worded)) return 'place';
    return isPlainLead(leadBefore(from)) && isPlainTail(flow.digits.slice(bound.end, bound.end + 40).split('\n')[0] ?? '') ? null : 'words';
  };

  const take = (key: ScoreKey, bound: Bound, from: number, certainty: FoundCertainty, placed = false): void => {
    if ((claimed.has(bound.start) && !bound.shared) || isWeight(key, bound, flow, framework)) return;
    claimed.add(bound.start);
    if (NOT_OWN.test(clauseBefore(flow, from))) return;
    const at = flow.lines[lineIndexAt(flow, bound.start)];
    const place = placeAt(bound.start);
    if ('problem' in bound.parsed) {
      problems.push(scoreProblem(bound.parsed.problem, place.text, place.at));
      return;
    }
    const { value, repaired } = bound.parsed;
    if (repaired) problems.push(digitNote(place, flow.text.slice(bound.start, bound.end), value));
    // Which digit a letter stands for is a guess, however plain the words around it are.
    const doubt = repaired ? 'form' : doubtOf(bound, from, placed);
    const score: FoundScore = {
      key,
      value,
      line: at?.line ?? 1,
      ...(at?.column ? { column: at.column } : {}),
      quote: quoteOf(flow.text, Math.max(from, bound.start - 60), bound.end),
      certainty: bound.crowded || isEverybodys(flow, from, bound.start) ? 'doubtful' : certainty,
      form,
      ...yearOf(bound, from),
      ...tagged(from),
    };
    scores.push(doubt && form !== 'cell' ? doubted(score, doubt) : score);
    if (bound.year !== null) takeNextYear(key, bound, from, certainty);
  };

  /** The year between name and number, else the one that the clause opens with. */
  const yearOf = (bound: Bound, from: number): { readonly year?: number } => {
    const year = bound.year ?? (form === 'prose' ? yearBefore(flow, from) : null);
    return year === null ? {} : { year };
  };

  const tagged = (offset: number): { readonly agency?: string } => {
    const agency = form === 'prose' ? agencyBefore(flow, offset) : null;
    return agency === null ? {} : { agency };
  };

  /** "ปี 2567 ได้ 90.10 และปี 2568 ได้ 95.20": the figures of further years in the same line. */
  const takeNextYear = (key: ScoreKey, bound: Bound, from: number, certainty: FoundCertainty): void => {
    const line = lineIndexAt(flow, bound.end);
    const end = (flow.starts[line] ?? 0) + (flow.lines[line]?.text.length ?? 0);
    const next = mentions.find(({ start, subject }) => start >= bound.end && subject.kind !== 'total')?.start ?? end;
    const rest = flow.digits.slice(bound.end, Math.min(end, next));
    const lead = /^[\s,)]*(?:คะแนน)?[\s,)]*(?:และ|ส่วน|แต่|เป็น)?(?:ใน)?\s*(?=(?:ประจำ)?(?:ปี|พ\.ศ\.))/.exec(rest);
    if (!lead) return;
    const more = bindAfter(flow, bound.end + lead[0].length, Math.min(end, next), 0);
    if (more?.year != null) take(key, more, from, certainty);
  };

  mentions.forEach((mention, index) => {
    const limit = mentions.slice(index + 1, index + 8).find((next) => stops(next, flow))?.start ?? flow.text.length;
    const { subject } = mention;
    if (subject.kind === 'total') return;
    const heading = isHeading(mention, flow);
    if (context && (mention.start > context.until || heading)) context = null;
    const item = context?.subject;
    if (subject.kind === 'part' && item) {
      const bound = bind(mention.end, limit);
      if (!bound) return;
      if (item.kind === 'item' && item.parts.includes(subject.part))
        take(`item:${item.code}@${subject.part}`, bound, mention.start, item.certainty);
      else claimed.add(bound.start);
      return;
    }
    if (subject.kind === 'item' && !heading && !opensLine(flow, mention.start)) {
      readBracketed(mention, limit);
      return;
    }
    const key = keyOf(mention);
    const own = arranged.get(mention);
    if (own === 'open') {
      problems.push(orderNote(placeAt(mention.start), flow.text.slice(mention.start, mention.end)));
      return;
    }
    const bound = own ?? bind(mention.end, limit);
    const number = subject.kind === 'indicator' && subject.named && heading && bound ? printedNumber(flow, mention.start) : null;
    if (number !== null && subject.kind === 'indicator') printed.push({ printed: number, number: subject.number });
    const note = heading && 'printed' in mention ? codeNote(placeAt(mention.start), mention) : null;
    if (note) problems.push(note);
    if (bound && key)
      take(
        key,
        bound,
        mention.start,
        certaintyOf(subject, bound.worded && own === undefined),
        own !== undefined && own.start < mention.start,
      );
    else if (bound?.worded && subject.kind === 'item') {
      claimed.add(bound.start);
      problems.push(partNote(placeAt(mention.start), subject.code));
    } else if (heading && (subject.kind === 'item' || subject.kind === 'indicator')) {
      context = { subject, until: contextEnd(flow, mention.end) };
      const below = flow.starts[lineIndexAt(flow, mention.end) + 1] ?? flow.text.length;
      const next = mentions.slice(index + 1, index + 12).find((other) => other.start >= below && stops(other, flow));
      readBelow(mention, key, Math.min(next?.start ?? flow.text.length, context.until));
    }
  });

  /** "… ข้อ I7 ได้ 85.94 คะแนน" inside a sentence. */
  function readBracketed(mention: Mention, limit: number): void {
    const key = keyOf(mention);
    const bound = key ? bind(mention.end, limit, 0) : null;
    if (key && bound?.worded && mention.subject.kind === 'item') take(key, bound, mention.start, mention.subject.certainty);
  }

  /** The lines below a heading: one that opens with linking words and a score speaks of the heading. */
  function readBelow(mention: Mention, key: ScoreKey | null, limit: number): void {
    if (!key) return;
    for (let index = lineIndexAt(flow, mention.end) + 1; index < flow.starts.length; index++) {
      const start = flow.starts[index] ?? 0;
      if (start >= limit) return;
      const bound = bindAfter(flow, start, limit, 0);
      if (!bound?.worded) continue;
      take(key, bound, start, mention.subject.kind === 'item' ? mention.subject.certainty : 'likely');
      return;
    }
  }

  const totals = findTotals(flow, mentions, claimed, form, grid, {
    isForeign: (offset) => NOT_OWN.test(clauseBefore(flow, offset)),
    isEverybodys: (from, to) => isEverybodys(flow, from, to),
    doubtOf: (bound, offset) => doubtOf(bound, offset, false),
    tagged: (bound, offset) => ({ ...yearOf(bound, offset), ...tagged(offset) }),
  });
  return { scores: [...scores, ...totals.scores], levels: totals.levels, problems: [...problems, ...totals.problems], printed };
}
