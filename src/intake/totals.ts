/** The total and the published level in running text. */
import type { Problem } from '../model';
import { COMPARISON_WORDS, type Flow, LEVEL_NAMES, lineIndexAt, namedBetween, placeOf, quoteOf, scoreProblem } from '../reading';
import { bindAfter } from './binding';
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

/** Totals: strong names bind like any name; weak ones only where the level follows and no name has claimed the number. */
export function findTotals(
  flow: Flow,
  mentions: readonly Mention[],
  claimed: ReadonlySet<number>,
  form: FoundForm,
  grid: boolean,
  isForeign: (offset: number) => boolean,
  tagged: (offset: number) => { readonly agency?: string },
): { readonly scores: readonly FoundScore[]; readonly levels: readonly Found<string>[]; readonly problems: readonly Problem[] } {
  const scores: FoundScore[] = [];
  const levels: Found<string>[] = [];
  const problems: Problem[] = [];
  const taken = new Set(claimed);
  const limits = limitsOf(mentions, flow.text.length);
  mentions.forEach((mention, index) => {
    if (mention.subject.kind !== 'total') return;
    const bound = bindAfter(flow, mention.end, limits[index] ?? flow.text.length, 1);
    if (!bound || taken.has(bound.start) || isForeign(mention.start)) return;
    if (bound.lines > 0 && namedOnLine(flow, mentions, bound.start)) return;
    const level = levelAfter(flow, bound.end, form);
    if (mention.subject.weak && (!level || isShortCell(flow, bound.start, form))) return;
    if (!bound.worded && !level) return;
    taken.add(bound.start);
    const at = flow.lines[lineIndexAt(flow, bound.start)];
    if ('problem' in bound.parsed) {
      const place = placeOf(at, grid);
      problems.push(scoreProblem(bound.parsed.problem, place.text, place.at));
      return;
    }
    if (level) levels.push(level);
    scores.push({
      key: 'total',
      value: bound.parsed.value,
      line: at?.line ?? 1,
      ...(at?.column ? { column: at.column } : {}),
      quote: quoteOf(flow.text, mention.start, bound.end),
      certainty: bound.crowded ? 'doubtful' : level ? 'sure' : 'likely',
      form,
      ...(bound.year === null ? {} : { year: bound.year }),
      ...tagged(mention.start),
    });
  });
  return { scores, levels, problems };
}
