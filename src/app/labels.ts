/** What a score key is called on the screen. */
import { labels, parseKey, partName } from '../ita';
import { type Framework, isEitPart, type Level, type ScoreKey } from '../model';
import { say } from './texts';

/** The level as people are told it: one that a missing score could still change is only provisional. */
export const levelShown = ({ name, provisional }: Pick<Level, 'name' | 'provisional'>): string =>
  name !== '' && provisional ? `${name} ${say('levelProvisional')}` : name;

/** "ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล", "ข้อ E10 (EIT ส่วนที่ 2)", "EIT ส่วนที่ 1", "IIT", "คะแนนรวม". */
export function labelOf(key: ScoreKey, framework: Framework): string {
  const subject = parseKey(key);
  switch (subject?.kind) {
    case 'total':
      return labels.total;
    case 'tool':
      return subject.tool;
    case 'part':
      return partName(subject.part);
    case 'indicator':
      return labels.indicator(subject.number, framework.indicators.find(({ number }) => number === subject.number)?.name ?? '');
    case 'sub':
      return `${subject.code} ${framework.subIndicators.find(({ code }) => code === subject.code)?.name ?? ''}`.trim();
    case 'item':
      return labels.item(subject.code, isEitPart(subject.part) ? subject.part : null);
    default:
      return key;
  }
}
