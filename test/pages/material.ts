/** Workbooks of three sizes, with texts as long as agencies write them. Invented throughout. */
import { frameworkFor } from '../../src/ita';
import type { FollowUp, Measure, Recommendation, Score } from '../../src/model';
import type { ReportContent } from '../../src/report/content';
import { content, followUp, measure } from '../report/builders';

const TITLES = [
  'ทบทวนคู่มือการให้บริการประชาชนทุกงานบริการ พร้อมระบุระยะเวลาและค่าธรรมเนียม',
  'จัดทำปฏิทินการเผยแพร่ข้อมูลสาธารณะรายเดือน',
  'ประชุมชี้แจงประมวลจริยธรรมและนโยบาย No Gift Policy แก่บุคลากรทุกระดับ ทั้งผู้บริหาร พนักงานส่วนตำบล ลูกจ้างประจำ และพนักงานจ้าง',
  'พัฒนาระบบ E-Service สำหรับงานที่ประชาชนมายื่นคำขอมากที่สุด',
  'เปิดเผยผลการจัดซื้อจัดจ้างรายเดือนตามแบบ สขร. 1',
  'รับฟังความคิดเห็นของผู้รับบริการ ณ จุดบริการและทางออนไลน์',
] as const;

const STEP = [
  'สำรวจกระบวนงานที่มีผู้ใช้บริการมากที่สุดในรอบปีที่ผ่านมา',
  'ประชุมผู้เกี่ยวข้องเพื่อกำหนดขั้นตอนและผู้รับผิดชอบเป็นรายงาน',
  'จัดทำร่างและเสนอผู้บริหารพิจารณาภายในวันที่ 30 พฤศจิกายน 2568',
  'เผยแพร่บนเว็บไซต์ https://www.tuayang.example/service และติดประกาศ ณ ที่ทำการ',
  'รายงานผลต่อปลัดทุกไตรมาส พร้อมเอกสารหลักฐาน',
  'ปรับปรุงตามข้อเสนอแนะของผู้รับบริการ',
  'สรุปบทเรียนและถ่ายทอดให้ทุกส่วนราชการ',
] as const;

const UNITS = ['สำนักปลัด', 'กองคลัง', 'กองช่าง', 'กองการศึกษา ศาสนา และวัฒนธรรม', 'กองสาธารณสุขและสิ่งแวดล้อม'] as const;

const at = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

export function measures(count: number): readonly Measure[] {
  return Array.from({ length: count }, (_, index) => {
    const steps = Array.from({ length: 2 + ((index * 5) % 8) }, (_one, step) => at(STEP, index + step));
    return measure({
      id: `m-${index}`,
      indicators: [(index % 10) + 1],
      items: index % 3 === 0 ? [`O${1 + (index % 20)}`] : [],
      topic: '',
      title: `${at(TITLES, index)}${index < TITLES.length ? '' : ` ระยะที่ ${Math.floor(index / TITLES.length) + 1}`}`,
      method: steps.slice(0, 2).join('\n'),
      analysis: `ตัวชี้วัดที่ ${(index % 10) + 1} ได้ ${(70 + ((index * 37) % 30)).toFixed(2)} คะแนน ควรปรับปรุงการดำเนินการให้ต่อเนื่องและเผยแพร่ผลให้ทราบโดยทั่วกัน`,
      steps:
        index % 4 === 1
          ? [`${at(UNITS, index)}:`, ...steps.slice(0, 3), `${at(UNITS, index + 1)}:`, ...steps.slice(3)].join('\n')
          : steps.join('\n'),
      units: index % 5 === 4 ? UNITS.join('\n') : at(UNITS, index),
      period: 'ตุลาคม 2568 - กันยายน 2569',
      monitoring: 'รายงานผลรอบ 6 เดือน และรอบ 12 เดือน ต่อคณะกรรมการขับเคลื่อน',
      success: `ดำเนินการแล้วเสร็จไม่น้อยกว่าร้อยละ ${80 + (index % 20)} ของกิจกรรม`,
    });
  });
}

const results = (plan: readonly Measure[]): readonly FollowUp[] =>
  plan.map((one, index) =>
    followUp({
      id: `f-${index}`,
      measureId: one.id,
      measureTitle: one.title,
      action: at(STEP, index),
      status: at(['ดำเนินการแล้ว', 'อยู่ระหว่างดำเนินการ', 'ยังไม่ได้ดำเนินการ'] as const, index),
      result: index % 3 === 2 ? '' : `ดำเนินการแล้ว ${index + 1} ครั้ง และสรุปผลเสนอผู้บริหาร`,
      obstacle: index % 4 === 0 ? 'บุคลากรมีภารกิจหลายด้าน' : '',
    }),
  );

function itemScores(year: number, count: number): readonly Score[] {
  return frameworkFor(year)
    .items.slice(0, count)
    .flatMap((item, index): Score[] =>
      item.tool === 'EIT'
        ? [
            { key: `item:${item.code}@EIT1`, value: 70 + ((index * 13) % 30) },
            { key: `item:${item.code}@EIT2`, value: 65 + ((index * 29) % 35) },
          ]
        : [{ key: `item:${item.code}@${item.tool}`, value: item.tool === 'OIT' ? (index % 7 === 0 ? 0 : 100) : 72 + ((index * 17) % 28) }],
    );
}

const recommendations = (year: number, count: number): readonly Recommendation[] =>
  frameworkFor(year)
    .items.filter(({ tool }) => tool === 'OIT')
    .slice(0, count)
    .map(({ code, text }) => ({ part: 'OIT', items: [code], text: `ข้อมูล${text}ยังไม่ครบองค์ประกอบตามคู่มือ โปรดเพิ่มเติมก่อนเผยแพร่ปีถัดไป` }));

export interface Size {
  readonly items: number;
  readonly measures: number;
}

export const SIZES = {
  small: { items: 0, measures: 3 },
  middle: { items: 31, measures: 20 },
  large: { items: 90, measures: 60 },
} as const satisfies Readonly<Record<string, Size>>;

export type SizeName = keyof typeof SIZES;

/** A workbook of a size; FY2568 is assessed, FY2569 planned. */
export function workbookOf(size: SizeName): ReportContent {
  const { items, measures: count } = SIZES[size];
  const plan = measures(count);
  return content({
    year: 2568,
    more: [{ key: 'part:EIT1', value: 91.32 }, { key: 'part:EIT2', value: 79.21 }, ...itemScores(2568, items)],
    measures: plan,
    followUps: results(plan),
    recommendations: recommendations(2568, Math.floor(items / 4)),
    settings: { facts: { naccMeeting: '9/2568', orderNumber: '34/2568', limitations: 'บุคลากรมีจำกัด\nระบบอินเทอร์เน็ตไม่เสถียรในบางพื้นที่' } },
  });
}
