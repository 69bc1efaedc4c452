/** Names and numbers of one line that stand in another order than "name number": the number in front, or names listed before their numbers. */
import { type Flow, lineIndexAt, type Mention, parseScore } from '../reading';
import { isToGain } from './accounted';
import { type Bound, bindAfter } from './binding';

/** The number of a name that the order of its line decides; `open` where the order leaves two readings. */
type Arranged = Bound | 'open';

interface Token {
  readonly start: number;
  readonly end: number;
  readonly mention?: Mention;
  readonly worded: boolean;
}

/** A score by its look: with decimals, or with the word for points or per cent behind it. */
const SCORE = /(?<![\d.,/])(?:\d{1,3}\.\d{2,4}(?![\d.])|\d{1,3}(?=\s*(?:คะแนน|%)))/g;
/** Right behind the name these words say that the number follows. */
const FOLLOWS = /^[\s*"”)]*(?:ของหน่วยงาน|โดยรวม|มี|ผล)?\s*(?:ได้(?:รับ)?|เท่ากับ|อยู่ที่|=|:|คิดเป็น|คะแนน|ร้อยละ|\(ร้อยละ|\(คะแนน|[-–→>])/;
const JOINED = /^[\s*"”)]*(?:,|และ|กับ|รวมทั้ง)[\s*"“(]*(?:ตัวชี้วัด(?:ที่\s*\d{1,2})?)?[\s*"“(]*$/;

/** Per line: where numbers stand in front of their names, and where several names share a list of numbers. */
export function arrangeLines(flow: Flow, mentions: readonly Mention[]): ReadonlyMap<Mention, Arranged> {
  const found = new Map<Mention, Arranged>();
  // A number that the words of a total lead to is no name's.
  const totals = new Set(
    mentions.flatMap(({ subject, end }) => (subject.kind === 'total' ? [bindAfter(flow, end, flow.text.length, 0)?.start ?? -1] : [])),
  );
  const named = mentions.filter(({ subject }) => subject.kind === 'indicator' || subject.kind === 'tool' || subject.kind === 'part');
  const byLine = new Map<number, Mention[]>();
  for (const mention of named) {
    const line = lineIndexAt(flow, mention.start);
    byLine.set(line, [...(byLine.get(line) ?? []), mention]);
  }
  for (const [line, own] of byLine) {
    const start = flow.starts[line] ?? 0;
    const end = start + (flow.lines[line]?.text.length ?? 0);
    listed(flow, own, end, found);
    inFront(flow, own, start, end, totals, found);
  }
  return found;
}

const boundAt = (flow: Flow, start: number, end: number): Bound => ({
  start,
  end,
  parsed: parseScore(flow.digits.slice(start, end)),
  worded: false,
  lines: 0,
  year: null,
  crowded: false,
});

const scoresIn = (flow: Flow, start: number, end: number): readonly Token[] =>
  [...flow.digits.slice(start, end).matchAll(SCORE)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
    worded: /^\s*คะแนน/.test(flow.digits.slice(start + match.index + match[0].length, end)),
  }));

/** "ก, ข และ ค ได้ 95, 90 และ 85 คะแนน ตามลำดับ": as many numbers as names, in their order; else nobody can tell. */
function listed(flow: Flow, own: readonly Mention[], end: number, found: Map<Mention, Arranged>): void {
  const respectively = /ตามลำดับ/.test(flow.text.slice(own[0]?.start ?? 0, end));
  for (let from = 0; from < own.length; from++) {
    let to = from;
    while (
      to + 1 < own.length &&
      (JOINED.test(flow.digits.slice(own[to]?.end, own[to + 1]?.start)) ||
        (respectively && /^\s+$/.test(flow.digits.slice(own[to]?.end, own[to + 1]?.start))))
    )
      to++;
    if (to === from) continue;
    const last = own[to] as Mention;
    const until = own[to + 1]?.start ?? end;
    const first = bindAfter(flow, last.end, until, 0);
    const numbers = first ? scoresIn(flow, first.start, until) : [];
    const equal = first !== null && numbers.length <= 1 && /เท่ากัน|ทั้ง(?:สอง|สาม|\s*\d)|ตัวละ|ทุกตัว/.test(flow.text.slice(last.end, until));
    own.slice(from, to + 1).forEach((mention, index) => {
      const number = numbers[index];
      if (equal && first) found.set(mention, { ...first, shared: true });
      else if (number && numbers.length === to - from + 1) found.set(mention, boundAt(flow, number.start, number.end));
      else if (first) found.set(mention, 'open');
    });
    from = to;
  }
}

/** A line that opens with a number and closes with a name, one by turns with the other: each number stands in front of its name. */
function inFront(
  flow: Flow,
  own: readonly Mention[],
  start: number,
  end: number,
  totals: ReadonlySet<number>,
  found: Map<Mention, Arranged>,
): void {
  if (own.some((mention) => found.has(mention))) return;
  const inName = (at: number): boolean => own.some((mention) => at >= mention.start && at < mention.end);
  const numbers = scoresIn(flow, start, end).filter(
    ({ start: at }) => !inName(at) && !totals.has(at) && !isToGain(flow.digits.slice(start, at)),
  );
  const tokens: readonly Token[] = [
    ...numbers,
    ...own.map((mention): Token => ({ start: mention.start, end: mention.end, mention, worded: false })),
  ].sort((a, b) => a.start - b.start);
  const first = tokens[0];
  const last = tokens[tokens.length - 1];
  if (
    !first ||
    !last ||
    first.mention ||
    tokens.some((token, index) => index > 0 && (token.mention !== undefined) === (tokens[index - 1]?.mention !== undefined))
  )
    return;
  const ahead = own.every((mention) => {
    const before = numbers.filter((number) => number.end <= mention.start).pop();
    return (
      before !== undefined &&
      /^\s*(?:คะแนน)?\s*สำหรับ\s*(?:ตัวชี้วัด(?:ที่\s*\d{1,2})?|ด้าน)?\s*$/.test(flow.digits.slice(before.end, mention.start))
    );
  });
  const wordsFollow = !ahead && own.every((mention) => FOLLOWS.test(flow.digits.slice(mention.end, mention.end + 20)));
  if (!last.mention) {
    // Number, name, number: only words between name and number tell which is whose.
    if (!wordsFollow) for (const mention of own) found.set(mention, 'open');
    return;
  }
  if (wordsFollow) return;
  const between = /^(?:\s|คะแนน|ร้อยละ|%|[:=()|,–—-]|ใน|จาก|สำหรับ|ของ|ด้าน|ที่|เป็น|คือ|ตัวชี้วัด(?:ที่)?\s*(?:\d{1,2})?)*$/;
  const joined = tokens.every(
    (token, index) => !token.mention || between.test(flow.digits.slice(tokens[index - 1]?.end ?? 0, token.start)),
  );
  if (!joined) return;
  tokens.forEach((token, index) => {
    const before = tokens[index - 1];
    if (token.mention && before) found.set(token.mention, boundAt(flow, before.start, before.end));
  });
}
