/** Score keys in the words of their year's framework. */
import { frameworkFor, labels, parseKey } from '../ita';

/** "ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล" for `indicator:9`; the key itself where it names no indicator. */
export function indicatorLabel(key: string, year: number): string {
  const subject = parseKey(key);
  const known = subject?.kind === 'indicator' && frameworkFor(year).indicators.find(({ number }) => number === subject.number);
  return known ? labels.indicator(known.number, known.name) : key;
}
