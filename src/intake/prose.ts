/** Scores in running text: every name is bound to the number that linking words lead to; headings give a context to the lines below. */
import type { Framework, Problem, ScoreKey } from '../model';
import {
  contextEnd,
  type Flow,
  isHeading,
  keyOf,
  lineIndexAt,
  mentionsOf,
  opensLine,
  placeOf,
  printedNumber,
  quoteOf,
  scoreProblem,
  stops,
  type Vocabulary,
} from '../reading';
import { type Bound, bindAfter } from './binding';
import { codeNote, digitNote, partNote } from './notes';
import { findTotals } from './totals';
import type { Found, FoundCertainty, FoundForm, FoundScore, Mention, Subject } from './types';

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

  /** In a column of a table the next row is another row: only a cell that opens with score words may go on with the name above. */
  const bind = (from: number, limit: number, maxLines = 2): Bound | null => {
    const bound = bindAfter(flow, from, limit, maxLines);
    if (!bound || form !== 'cell' || bound.lines === 0) return bound;
    const below = flow.lines[lineIndexAt(flow, bound.start)];
    const same = below?.line === flow.lines[lineIndexAt(flow, from - 1)]?.line;
    return same || /^\s*(?:ได้|ร้อยละ|เท่ากับ)/.test(below?.text ?? '') ? bound : null;
  };

  const take = (key: ScoreKey, bound: Bound, from: number, certainty: FoundCertainty): void => {
    if (claimed.has(bound.start) || isWeight(key, bound, flow, framework)) return;
    claimed.add(bound.start);
    const at = flow.lines[lineIndexAt(flow, bound.start)];
    const place = placeAt(bound.start);
    if ('problem' in bound.parsed) {
      problems.push(scoreProblem(bound.parsed.problem, place.text, place.at));
      return;
    }
    const { value, repaired } = bound.parsed;
    if (repaired) problems.push(digitNote(place, flow.text.slice(bound.start, bound.end), value));
    scores.push({
      key,
      value,
      line: at?.line ?? 1,
      ...(at?.column ? { column: at.column } : {}),
      quote: quoteOf(flow.text, Math.max(from, bound.start - 60), bound.end),
      certainty: repaired && certainty === 'sure' ? 'likely' : certainty,
      form,
    });
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
    const bound = bind(mention.end, limit);
    const number = subject.kind === 'indicator' && subject.named && heading && bound ? printedNumber(flow, mention.start) : null;
    if (number !== null && subject.kind === 'indicator') printed.push({ printed: number, number: subject.number });
    const note = heading && 'printed' in mention ? codeNote(placeAt(mention.start), mention) : null;
    if (note) problems.push(note);
    if (bound && key) take(key, bound, mention.start, certaintyOf(subject, bound.worded));
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

  const totals = findTotals(flow, mentions, claimed, form, grid);
  return { scores: [...scores, ...totals.scores], levels: totals.levels, problems: [...problems, ...totals.problems], printed };
}
