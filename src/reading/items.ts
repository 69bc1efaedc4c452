/** Mentions of items and of indicators by number in a flow. */
import type { Framework } from '../model';
import { squeeze } from '../thai';
import { wordingShare } from './alike';
import { isOfSeveral, partsOf, readCode } from './codes';
import { HEADING_WORDS } from './data/words';
import type { Flow } from './flow';
import { lineIndexAt } from './flow';
import type { Mention } from './types';

/** A lettered code anywhere, or two to three damaged digits behind the word ข้อ. */
const CODE = /(?<![A-Za-z0-9./_-])[IEOieo] ?[0-9][0-9OolI]?(?![A-Za-z0-9/_.]*[A-Za-z0-9])/g;
const DAMAGED = /ข้อ(?:คำถาม)?(?:ที่)? ?([0-9lI|O]{2,3})(?![0-9A-Za-z.,/])/g;
const BY_NUMBER = /(?:ตัว[ชข]ี้วัดที่|ตัว[ชข]ี้วัด|ตชว\.?(?: ?ที่)?) ?([0-9]{1,2})(?![0-9.,])/g;
const NUMBERING = /^[\s#*•–—|-]*(?:\(?[0-9]+(?:\.[0-9]+)*[.)]*\s*)?[\s*–-]*/;

/** Words between a code that opens its line and the score at its end: points, decimals, or the nought and the hundred that no count of things is like. */
const TITLE = /^[\s.:)–-]*([^\d\n]{3,160}?)[\s:=]*(?:ได้คะแนน|ได้)?\s*(?=(?:\d{1,3}(?:\.\d+)?\s*(?:คะแนน|%)|\d{1,3}\.\d+\s*$|(?:0|100)\s*$))/;
/** So much of the words is in the item's wording: people shorten titles, and what is said of an item is no title. */
const LIKE_TITLE = 0.85;

/** Where the item's own title behind its code ends; the code's end where other words stand there. */
function endOfTitle({ digits }: Flow, end: number, text: string): number {
  const title = text === '' ? null : TITLE.exec(digits.slice(end, end + 200).split('\n')[0] ?? '');
  const [words, wording] = [title?.[1] ?? '', text].map((one) => squeeze(one.replace(/[–—]/g, '-'))) as [string, string];
  return title && (wording.startsWith(words) || wordingShare(words, wording) >= LIKE_TITLE) ? end + title[0].length : end;
}

export interface ItemMention extends Mention {
  /** True where the code opens its line, after numbering and heading words. */
  readonly heading: boolean;
  readonly printed: string;
  readonly others: readonly string[];
  readonly repaired: boolean;
}

/** True where nothing but numbering and heading words stands between the line's start and the offset. */
export function opensLine(flow: Flow, offset: number): boolean {
  const start = flow.starts[lineIndexAt(flow, offset)] ?? 0;
  if (offset - start > 90) return false;
  let rest = flow.digits.slice(start, offset).replace(NUMBERING, '').replace(/\s+/g, '');
  for (;;) {
    const word = HEADING_WORDS.find((candidate) => rest.startsWith(candidate));
    if (word === undefined) return rest === '' || /^[(:“"]$/.test(rest);
    rest = rest.slice(word.length);
  }
}

/** Items named by code, in order. Damaged forms count where they open a line (a heading) or stand in brackets. */
export function findItems(flow: Flow, framework: Framework): readonly ItemMention[] {
  const found: ItemMention[] = [];
  const add = (printed: string, start: number, end: number, damaged: boolean): void => {
    const heading = opensLine(flow, start);
    if (damaged && !heading) return;
    const wording = flow.text.slice(end, end + 300);
    const read = readCode(printed.replace(' ', ''), framework, wording);
    if (!read) return;
    const { code, certainty, others, repaired } = read;
    const behind = heading ? endOfTitle(flow, end, framework.items.find((item) => item.code === code)?.text ?? '') : end;
    const subject = { kind: 'item', code, parts: partsOf(code), certainty } as const;
    found.push({ subject, start, end: behind, heading, printed, others, repaired });
  };
  for (const match of flow.digits.matchAll(CODE)) {
    const start = match.index ?? 0;
    if (isOfSeveral(flow.digits, start, start + match[0].length)) continue;
    add(flow.text.slice(start, start + match[0].length), start, start + match[0].length, false);
  }
  for (const match of flow.digits.matchAll(DAMAGED)) {
    const printed = match[1] as string;
    const end = (match.index ?? 0) + match[0].length;
    add(flow.text.slice(end - printed.length, end), end - printed.length, end, true);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** "ตัวชี้วัดที่ 7": the printed number, which names may overrule. */
export function findNumbers(flow: Flow): readonly { readonly number: number; readonly start: number; readonly end: number }[] {
  const found: { number: number; start: number; end: number }[] = [];
  for (const match of flow.digits.matchAll(BY_NUMBER)) {
    const start = match.index ?? 0;
    found.push({ number: Number(match[1]), start, end: start + match[0].length });
  }
  return found;
}
