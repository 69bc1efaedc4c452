/** What a score key is called on the screen. */
import { labels, partName } from '../ita';
import type { Framework, PartCode, ScoreKey } from '../model';

/** "ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล", "ข้อ E10 (EIT ส่วนที่ 2)", "EIT ส่วนที่ 1", "IIT", "คะแนนรวม". */
export function labelOf(key: ScoreKey, framework: Framework): string {
  const [kind, code = ''] = key.split(/:(.*)/s);
  const [item = '', part] = code.split('@');
  const tool = framework.items.find((candidate) => candidate.code === item)?.tool;
  const byKind: Readonly<Record<string, () => string>> = {
    total: () => labels.total,
    tool: () => code,
    part: () => partName(code as PartCode),
    indicator: () => labels.indicator(Number(code), framework.indicators.find(({ number }) => number === Number(code))?.name ?? ''),
    sub: () => `${code} ${framework.subIndicators.find((sub) => sub.code === code)?.name ?? ''}`.trim(),
    item: () => labels.item(item, tool === 'EIT' || item.startsWith('E') ? ((part ?? null) as PartCode | null) : null),
  };
  return byKind[kind ?? '']?.() ?? key;
}
