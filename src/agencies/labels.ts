/** Score keys in the words of their year's framework. */
import { frameworkFor } from '../ita';

/** "ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล" for `indicator:9`; the key itself where it names no indicator. */
export function indicatorLabel(key: string, year: number): string {
  const number = Number(/^indicator:(\d+)$/.exec(key)?.[1] ?? Number.NaN);
  const known = frameworkFor(year).indicators.find((each) => each.number === number);
  return known ? `ตัวชี้วัดที่ ${number} ${known.name}` : key;
}
