/** The seven analysis topics (ประเด็น) of the FY2567 plan item, with the items of FY2566 as one administration placed them. */
import type { Topic } from '../../model';

const REPORT = 'a provincial administration’s FY2567 plan on its FY2566 result';

const topic = (number: number, name: string, items: readonly string[]): Topic => ({
  number,
  name,
  items,
  certainty: 'stated',
  source: REPORT,
});

export const SEVEN_TOPICS: readonly Topic[] = [
  topic(1, 'กระบวนการปฏิบัติงานที่โปร่งใสและมีประสิทธิภาพ', ['E1', 'E2', 'E3', 'E11', 'E12']),
  topic(2, 'การให้บริการและระบบ E-Service', ['E5', 'E13']),
  topic(3, 'ช่องทางและรูปแบบการประชาสัมพันธ์เผยแพร่ข้อมูลข่าวสารภาครัฐ', ['E6', 'E7', 'E8', 'E9']),
  topic(4, 'กระบวนการกำกับดูแลการใช้ทรัพย์สินของราชการ', ['I19', 'I24']),
  topic(5, 'กระบวนการสร้างความโปร่งใสในการใช้งบประมาณและการจัดซื้อจัดจ้าง', ['I7', 'I8']),
  topic(6, 'กระบวนการควบคุม ตรวจสอบการใช้อำนาจและการบริหารงานบุคคล', ['I27']),
  topic(7, 'กลไกและมาตรการในการแก้ไขและป้องกันการทุจริตภายในหน่วยงาน', ['E10', 'E15']),
];

/** The same topics for years whose item codes differ: people place the items themselves. */
export const SEVEN_TOPICS_WITHOUT_ITEMS: readonly Topic[] = SEVEN_TOPICS.map((each) => ({ ...each, items: [] }));
