/** All mentions in a flow in reading order, and which of them are headings. */

import type { PartCode, ScoreKey } from '../model';
import { isOnlyMarks } from '../thai';
import { type Flow, lineIndexAt } from './flow';
import { findItems, findNumbers, type ItemMention, opensLine } from './items';
import type { Mention } from './types';
import { findNames, isOwnTool, isShortName, type Vocabulary } from './vocabulary';

/** How many lines with text below a heading may still speak of it. */
const CONTEXT_LINES = 4;

/** Names, codes and numbered indicators in order; a name right behind its number is one mention. */
export function mentionsOf(flow: Flow, vocabulary: Vocabulary): readonly (Mention | ItemMention)[] {
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
  const all = [...names, ...numbered, ...findItems(flow, vocabulary.framework)].sort((a, b) => a.start - b.start);
  return withOwnTools(all, flow, vocabulary);
}

/** What may stand between an indicator and its tool. */
const BEFORE_TOOL = /^[ \t]*[([:–-]?[ \t]*(?:ของ|ใน)?[ \t]*(?:แบบวัด|เครื่องมือ)?[ \t]*$/;
/** In front of an indicator's words that stand for its tool: "แบบวัดการเปิดเผยข้อมูล (OIT)". */
const TOOL_IN_FRONT = /แบบ(?:วัด|ตรวจ)(?:ด้าน)?\s*$/;
const LONGEST_FRONT = 12;

/**
 * "คุณภาพการดำเนินงาน (EIT) 80.11": the tool right behind its indicator says where that belongs, and the figure is the indicator's. Where the indicator is named
 * as its tool is for short ("การเปิดเผยข้อมูล (OIT)"), only if other indicators of the text go with their tools.
 */
function withOwnTools(
  mentions: readonly (Mention | ItemMention)[],
  flow: Flow,
  { framework }: Vocabulary,
): readonly (Mention | ItemMention)[] {
  const pairs = mentions.flatMap(({ subject, start, end }, index) => {
    const tool = mentions[index + 1];
    if (subject.kind !== 'indicator' || !subject.named || tool?.subject.kind !== 'tool') return [];
    if (!isOwnTool(subject, tool.subject, framework) || TOOL_IN_FRONT.test(flow.text.slice(Math.max(0, start - LONGEST_FRONT), start)))
      return [];
    const between = flow.text.slice(end, tool.start);
    if (!BEFORE_TOOL.test(between) || (!/[([]/.test(between) && isListed(mentions[index - 1], start, flow))) return [];
    return [{ index, end: tool.end, isShort: isShortName(subject, framework) }];
  });
  if (pairs.every(({ isShort }) => isShort)) return mentions;
  const ends = new Map(pairs.map(({ index, end }) => [index, end]));
  return mentions.flatMap((mention, index) => (ends.has(index - 1) ? [] : [{ ...mention, end: ends.get(index) ?? mention.end }]));
}

/** True where another indicator stands in front and no figure between: the names of a tool, not one with its tool. */
const isListed = (before: Mention | undefined, start: number, flow: Flow): boolean =>
  before?.subject.kind === 'indicator' && !/\d\.\d|\d\d/.test(flow.digits.slice(before.end, start));

/** The number printed before a name: "3. การใช้…", "ตัวชี้วัดที่ 3 การใช้…". */
export function printedNumber(flow: Flow, start: number): number | null {
  const match = /(?:^|[\s(*|])([0-9]{1,2})[\s.)*|]*$/.exec(flow.digits.slice(Math.max(0, start - 12), start));
  return match ? Number(match[1]) : null;
}

/** The key of a mention's score; null for E items, which need a part. */
export const keyOf = (mention: Mention): ScoreKey | null => {
  const { subject } = mention;
  if (subject.kind === 'indicator') return `indicator:${subject.number}`;
  if (subject.kind === 'tool') return `tool:${subject.tool}`;
  if (subject.kind === 'part') return `part:${subject.part}`;
  if (subject.kind === 'sub') return `sub:${subject.code}`;
  if (subject.kind === 'item' && subject.parts.length === 1) return `item:${subject.code}@${subject.parts[0] as PartCode}`;
  return null;
};

/** A name ends the search of the one before it; the words of a total do so only where they open a line. */
export const stops = ({ subject, start }: Mention, flow: Flow): boolean =>
  (subject.kind !== 'total' && !(subject.kind === 'item' && inRemark(flow, start))) ||
  (subject.kind === 'total' && !subject.weak && isOnlyMarks(flow.text.slice(flow.starts[lineIndexAt(flow, start)] ?? 0, start)));

/** Longer brackets are no remark. */
const LONGEST_REMARK = 80;

/** True inside brackets that opened on the line and hold no figure of points: what they name is a remark. */
function inRemark(flow: Flow, offset: number): boolean {
  const from = Math.max(flow.starts[lineIndexAt(flow, offset)] ?? 0, offset - LONGEST_REMARK);
  const open = flow.digits.slice(from, offset + 1).lastIndexOf('(');
  const remark = open < 0 ? '' : flow.digits.slice(from + open, from + open + LONGEST_REMARK);
  const close = remark.indexOf(')');
  return close >= offset - from - open && !/\d\.\d|คะแนน|ร้อยละ/.test(remark.slice(0, close));
}

/** Items and indicators that open their line head the lines below. */
export const isHeading = (mention: Mention | ItemMention, flow: Flow): boolean =>
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

/** Offset at which a heading's words no longer hold: a marked heading, or enough lines with text. */
export function contextEnd(flow: Flow, from: number): number {
  let lines = 0;
  for (let index = lineIndexAt(flow, from) + 1; index < flow.lines.length; index++) {
    const text = flow.lines[index]?.text ?? '';
    if (/^\s*#/.test(text)) return flow.starts[index] ?? 0;
    if (text.trim() !== '' && ++lines > CONTEXT_LINES) return flow.starts[index] ?? 0;
  }
  return flow.text.length;
}

/** The index of the first mention that begins at an offset or behind it; mentions stand in order. */
export function mentionFrom(mentions: readonly Mention[], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** True where a name that is no total begins in the span; mentions stand in order. */
export function namedBetween(mentions: readonly Mention[], from: number, to: number): boolean {
  for (let index = mentionFrom(mentions, from); index < mentions.length && (mentions[index]?.start ?? to) < to; index++)
    if (mentions[index]?.subject.kind !== 'total') return true;
  return false;
}
