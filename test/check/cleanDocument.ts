/** A document that says nothing wrong about its workbook: what property tests vary. */
import type { DigitStyle } from '../../src/model';
import { formatScore, inDigits } from '../../src/thai';
import { AGENCY, lines, type Workbook } from './builders';

/** A whole document without a mistake: cover, total, table, one section per indicator, and a plan for what lies below. */
export function cleanDocument({ model, assessment }: Workbook, digits: DigitStyle): string {
  const score = (value: number | null): string => formatScore(value, digits);
  const total = assessment.total.value;
  const rows = assessment.indicators.map((one) => [one.tool, `ตัวชี้วัดที่ ${one.number} ${one.name}`, score(one.figure.value)].join('\t'));
  const sections = assessment.indicators.flatMap((one) => [
    `(${one.number}) ตัวชี้วัดที่ ${one.number} ${one.name} ได้ ${score(one.figure.value)} คะแนน ${one.class === 'below' ? 'ต่ำกว่าเกณฑ์' : 'ไม่ต่ำกว่าเกณฑ์'} 85 คะแนน`,
    'หน่วยงานจะติดตามเรื่องนี้ต่อไปตามแผน',
  ]);
  const items = model.scores.scores.filter(({ key }) => key.endsWith('@EIT1')).map(({ key }) => /item:(.*)@/.exec(key)![1]!);
  const words = { bothAbove: 'ทั้งสองส่วนไม่ต่ำกว่าเกณฑ์', mixed: 'มีทั้งส่วนที่ไม่ต่ำกว่าเกณฑ์และส่วนที่ต่ำกว่าเกณฑ์', bothBelow: 'ทั้งสองส่วนต่ำกว่าเกณฑ์' } as const;
  const facts = items.flatMap((code, index) => {
    const result = assessment.items.find((one) => one.item.code === code)!;
    return [
      `3.${index + 1} การวิเคราะห์ประเด็นการประเมิน ข้อ ${code}`,
      `พบว่า EIT Public ได้ ${score(result.scores.EIT1 ?? null)} คะแนน และ EIT Survey ได้ ${score(result.scores.EIT2 ?? null)} คะแนน ${words[result.class as keyof typeof words]} 85 คะแนน`,
    ];
  });
  const highest = assessment.highest.find((one) => one.scope === 'all')!;
  const best = assessment.indicators.find((one) => one.number === highest.indicators[0])!;
  const plan = [
    ...assessment.indicators.map((one) => ({ key: `${one.number}. ${one.name}`, code: '' })),
    ...items.map((code) => ({ key: `มาตรการตามข้อ ${code}`, code })),
  ];
  const text = lines(
    'สรุปผลการประเมิน ITA ของหน่วยงาน',
    `ประจำปีงบประมาณ พ.ศ. ${model.settings.fiscalYear}`,
    AGENCY,
    'อำเภอเมืองสมมติ จังหวัดสมมติ',
    '1. ผลการประเมิน',
    `${AGENCY}ได้คะแนนภาพรวม ${score(total)} คะแนน อยู่ในระดับ${assessment.level.name} ดังตารางที่ 1`,
    `ตัวชี้วัดที่ได้คะแนนสูงที่สุด คือ ตัวชี้วัดที่ ${best.number} ${best.name} ${score(highest.value)} คะแนน`,
    'ตารางที่ 1 คะแนนรายตัวชี้วัด',
    'เครื่องมือ\tตัวชี้วัด\tคะแนน',
    ...rows,
    '2. การวิเคราะห์รายตัวชี้วัด',
    ...sections,
    '3. การวิเคราะห์รายข้อ',
    ...facts,
    `4. มาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. ${model.settings.planYear}`,
    'ตัวชี้วัด\tมาตรการ\tผู้รับผิดชอบ\tระยะเวลาดำเนินการ',
    ...plan.map(({ key, code }) =>
      [
        key,
        code === '' ? 'ทบทวนขั้นตอนงาน' : `ปรับบริการ (ข้อ ${code})`,
        'สำนักปลัด',
        `ตุลาคม ${model.settings.planYear - 1} - กันยายน ${model.settings.planYear}`,
      ].join('\t'),
    ),
  );
  return inDigits(text, digits);
}
