/** Scores in running text: every name is bound to the number that linking words lead to; headings give a context to the lines below. */
import type { Framework, PartCode, Problem, ScoreKey } from '../model';
import { type Bound, bindAfter } from './binding';
import { fill, INTAKE_MESSAGES } from './data/messages';
import type { Flow } from './flow';
import { lineIndexAt, quoteOf } from './flow';
import { findItems, findNumbers, type ItemMention, opensLine } from './items';
import { scoreProblem } from './numbers';
import { placeOf } from './place';
import { findTotals } from './totals';
import type { Found, FoundCertainty, FoundForm, FoundScore, Mention } from './types';
import { findNames, type Vocabulary } from './vocabulary';

export interface Readings {
  readonly scores: readonly FoundScore[];
  readonly levels: readonly Found<string>[];
  readonly problems: readonly Problem[];
  /** Indicator number printed before each name, for the note on ranks. */
  readonly printed: readonly { readonly printed: number; readonly number: number }[];
}

/** How many lines with text below a heading may still speak of it. */
const CONTEXT_LINES = 4;

interface Context {
  readonly mention: Mention;
  readonly until: number;
  readonly line: number;
}

/** Names, codes and numbered indicators in order; a name right behind its number is one mention. */
function mentionsOf(flow: Flow, vocabulary: Vocabulary): readonly (Mention | ItemMention)[] {
  const names = findNames(flow, vocabulary);
  const named = names.filter(({ subject }) => subject.kind === 'indicator');
  let next = 0;
  const numbered = findNumbers(flow).flatMap(({ number, start, end }): readonly Mention[] => {
    while (next < named.length && (named[next]?.start ?? 0) < end) next++;
    const name = named[next];
    if (name && name.start - end < 12 && /^[\s:.)*]*$/.test(flow.text.slice(end, name.start))) return [];
    const known = vocabulary.framework.indicators.some((indicator) => indicator.number === number);
    return known ? [{ subject: { kind: 'indicator', number, printed: number, named: false }, start, end }] : [];
  });
  return [...names, ...numbered, ...findItems(flow, vocabulary.framework)].sort((a, b) => a.start - b.start);
}

/** The number printed before a name: "3. การใช้…", "ตัวชี้วัดที่ 3 การใช้…". */
function printedNumber(flow: Flow, start: number): number | null {
  const match = /(?:^|[\s(*|])([0-9]{1,2})[\s.)*|]*$/.exec(flow.digits.slice(Math.max(0, start - 12), start));
  return match ? Number(match[1]) : null;
}

const keyOf = (mention: Mention): ScoreKey | null => {
  const { subject } = mention;
  if (subject.kind === 'indicator') return `indicator:${subject.number}`;
  if (subject.kind === 'tool') return `tool:${subject.tool}`;
  if (subject.kind === 'part') return `part:${subject.part}`;
  if (subject.kind === 'sub') return `sub:${subject.code}`;
  if (subject.kind === 'item' && subject.parts.length === 1) return `item:${subject.code}@${subject.parts[0] as PartCode}`;
  return null;
};

/** 30, 30 and 40 beside a tool's name are its weight. */
const isWeight = (key: ScoreKey, bound: Bound, flow: Flow, framework: Framework): boolean => {
  const tool = framework.tools.find(({ code }) => key === `tool:${code}`);
  if (!tool || !('value' in bound.parsed)) return false;
  return /^\d+$/.test(flow.digits.slice(bound.start, bound.end)) && Math.abs(bound.parsed.value - tool.weight * 100) < 1e-9;
};

/** A name ends the search of the one before it; the words of a total do so only where they open a line. */
const stops = ({ subject, start }: Mention, flow: Flow): boolean =>
  subject.kind !== 'total' || (!subject.weak && /^[\s*#•–-]*$/.test(flow.text.slice(flow.starts[lineIndexAt(flow, start)] ?? 0, start)));

const isHeading = (mention: Mention | ItemMention, flow: Flow): boolean =>
  'heading' in mention
    ? mention.heading
    : mention.subject.kind === 'indicator' && (mention.subject.named ? opensHeading(flow, mention.start) : opensLine(flow, mention.start));

const opensHeading = (flow: Flow, start: number): boolean => {
  const from = flow.starts[lineIndexAt(flow, start)] ?? 0;
  return (
    start - from < 40 &&
    /^[\s#*•(–-]*(?:[0-9.]+[.)]*\s*)?[\s*]*(?:ตัว[ชข]ี้วัด(?:ที่)? ?(?:[0-9]+)?[\s:.*]*)?$/.test(flow.digits.slice(from, start))
  );
};

/** Reads one flow. `form` says what the flow is: running text, or a column of a table. */
export function readFlow(flow: Flow, vocabulary: Vocabulary, form: FoundForm, grid = false): Readings {
  const { framework } = vocabulary;
  const mentions = mentionsOf(flow, vocabulary);
  const scores: FoundScore[] = [];
  const problems: Problem[] = [];
  const printed: { printed: number; number: number }[] = [];
  const claimed = new Set<number>();
  let context: Context | null = null;

  const take = (key: ScoreKey, bound: Bound, from: number, certainty: FoundCertainty): void => {
    if (claimed.has(bound.start) || isWeight(key, bound, flow, framework)) return;
    claimed.add(bound.start);
    const at = flow.lines[lineIndexAt(flow, bound.start)];
    const place = placeOf(at, grid);
    if ('problem' in bound.parsed) {
      problems.push(scoreProblem(bound.parsed.problem, place.text, place.at));
      return;
    }
    const raw = flow.text.slice(bound.start, bound.end);
    if (bound.parsed.repaired) {
      problems.push({
        severity: 'warn',
        code: 'DIGIT_REPAIRED',
        message: `${place.text}: ${fill(INTAKE_MESSAGES.DIGIT_REPAIRED, { found: raw, value: bound.parsed.value })}`,
        found: raw,
        ...place.at,
      });
    }
    const sure = bound.parsed.repaired && certainty === 'sure' ? 'likely' : certainty;
    scores.push({
      key,
      value: bound.parsed.value,
      line: at?.line ?? 1,
      ...(at?.column ? { column: at.column } : {}),
      quote: quoteOf(flow.text, Math.max(from, bound.start - 60), bound.end),
      certainty: sure,
      form,
    });
  };

  const noteItem = (mention: Mention | ItemMention): void => {
    if (!('printed' in mention) || mention.subject.kind !== 'item' || !mention.repaired || /^[a-z]\d+$/.test(mention.printed)) return;
    const place = placeOf(flow.lines[lineIndexAt(flow, mention.start)], grid);
    const code = mention.subject.code;
    const open = mention.others.length > 0;
    const text = open
      ? fill(INTAKE_MESSAGES.CODE_AMBIGUOUS, { found: mention.printed, codes: [code, ...mention.others].join(' / ') })
      : fill(INTAKE_MESSAGES.CODE_REPAIRED, { found: mention.printed, code });
    problems.push({
      severity: open ? 'warn' : 'info',
      code: open ? 'CODE_AMBIGUOUS' : 'CODE_REPAIRED',
      message: `${place.text}: ${text}`,
      found: mention.printed,
      expected: code,
      ...place.at,
    });
  };

  mentions.forEach((mention, index) => {
    const limit = mentions.slice(index + 1, index + 8).find((next) => stops(next, flow))?.start ?? flow.text.length;
    const { subject } = mention;
    if (subject.kind === 'total') return;
    const heading = isHeading(mention, flow);
    if (context && (mention.start > context.until || heading)) context = null;
    const item = context?.mention.subject;
    if (subject.kind === 'part' && item) {
      const bound = bindAfter(flow, mention.end, limit);
      if (bound && item.kind === 'item' && item.parts.includes(subject.part))
        take(`item:${item.code}@${subject.part}`, bound, mention.start, item.certainty);
      return;
    }
    if (subject.kind === 'item' && !heading && !opensLine(flow, mention.start)) {
      readBracketed(mention, limit);
      return;
    }
    const key = keyOf(mention);
    const bound = bindAfter(flow, mention.end, limit);
    if (subject.kind === 'indicator' && subject.named && heading) {
      const number = printedNumber(flow, mention.start);
      if (number !== null && bound) printed.push({ printed: number, number: subject.number });
    }
    if (heading) noteItem(mention);
    if (bound && key)
      take(
        key,
        bound,
        mention.start,
        subject.kind === 'indicator' && !subject.named
          ? 'likely'
          : subject.kind === 'item'
            ? subject.certainty
            : bound.worded
              ? 'sure'
              : 'likely',
      );
    else if (bound && subject.kind === 'item' && bound.worded) {
      const place = placeOf(flow.lines[lineIndexAt(flow, mention.start)], grid);
      problems.push({
        severity: 'warn',
        code: 'ITEM_WITHOUT_PART',
        message: `${place.text}: ${fill(INTAKE_MESSAGES.ITEM_WITHOUT_PART, { code: subject.code })}`,
        found: subject.code,
        ...place.at,
      });
    } else if (heading && (subject.kind === 'item' || subject.kind === 'indicator')) {
      context = { mention, until: contextEnd(flow, mention.end), line: lineIndexAt(flow, mention.start) };
      const below = flow.starts[lineIndexAt(flow, mention.end) + 1] ?? flow.text.length;
      readBelow(
        mention,
        key,
        mentions.slice(index + 1, index + 12).find((next) => next.start >= below && stops(next, flow))?.start ?? flow.text.length,
      );
    }
  });

  /** "… ข้อ I7 ได้ 85.94 คะแนน" inside a sentence. */
  function readBracketed(mention: Mention, limit: number): void {
    const key = keyOf(mention);
    const bound = key ? bindAfter(flow, mention.end, limit, 0) : null;
    if (key && bound?.worded && mention.subject.kind === 'item') take(key, bound, mention.start, mention.subject.certainty);
  }

  /** The lines below a heading: one that opens with linking words and a score speaks of the heading. */
  function readBelow(mention: Mention, key: ScoreKey | null, limit: number): void {
    if (!key) return;
    const end = contextEnd(flow, mention.end);
    for (
      let index = lineIndexAt(flow, mention.end) + 1;
      index < flow.starts.length && (flow.starts[index] ?? 0) < Math.min(end, limit);
      index++
    ) {
      const bound = bindAfter(flow, flow.starts[index] ?? 0, limit, 0);
      if (!bound?.worded) continue;
      take(key, bound, flow.starts[index] ?? 0, mention.subject.kind === 'item' ? mention.subject.certainty : 'likely');
      return;
    }
  }

  const totals = findTotals(flow, mentions, claimed, form, grid);
  return { scores: [...scores, ...totals.scores], levels: totals.levels, problems: [...problems, ...totals.problems], printed };
}

/** Offset at which a heading's words no longer hold: a marked heading, or enough lines with text. */
function contextEnd(flow: Flow, from: number): number {
  let lines = 0;
  for (let index = lineIndexAt(flow, from) + 1; index < flow.lines.length; index++) {
    const text = flow.lines[index]?.text ?? '';
    if (/^\s*#/.test(text)) return flow.starts[index] ?? 0;
    if (text.trim() !== '' && ++lines > CONTEXT_LINES) return flow.starts[index] ?? 0;
  }
  return flow.text.length;
}
