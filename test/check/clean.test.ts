import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkDocument } from '../../src/check';
import type { DigitStyle, Score } from '../../src/model';
import { formatScore, inDigits } from '../../src/thai';
import { AGENCY, lines, type Workbook, workbook } from './builders';

/** A whole document without a mistake: cover, total, table, one section per indicator, and a plan for what lies below. */
function cleanDocument({ model, assessment }: Workbook, digits: DigitStyle): string {
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
    'รายงานผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ITA)',
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

const points = fc.integer({ min: 0, max: 10000 }).map((hundredths) => hundredths / 100);
const scores = fc.array(points, { minLength: 10, maxLength: 10 });
/** Items of indicator 6, so that no other indicator can be told from them. */
const items = fc.array(fc.tuple(points, points), { maxLength: 3 }).map((pairs) =>
  pairs.flatMap(([one, two], index): readonly Score[] => [
    { key: `item:E${index + 1}@EIT1`, value: one },
    { key: `item:E${index + 1}@EIT2`, value: two },
  ]),
);
const digitStyle = fc.constantFrom<DigitStyle>('thai', 'arabic');

describe('documents without mistakes', () => {
  test('any clean document has no findings, with the workbook and without', () => {
    fc.assert(
      fc.property(scores, items, digitStyle, (values, more, digits) => {
        const book = workbook({ scores: values, more });
        const text = cleanDocument(book, digits);
        expect(checkDocument(text, { ...book, framework: book.model.framework })).toEqual([]);
        expect(checkDocument(text, { framework: book.model.framework })).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('one score changed in the text is always found, with the right value', () => {
    fc.assert(
      fc.property(scores, digitStyle, fc.integer({ min: 1, max: 10 }), points, (values, digits, number, other) => {
        fc.pre(Math.abs(values[number - 1]! - other) >= 0.01);
        const book = workbook({ scores: values });
        const name = book.model.framework.indicators.find((one) => one.number === number)!.name;
        const text = inDigits(`ตัวชี้วัดที่ ${number} ${name} ได้ ${formatScore(other)} คะแนน`, digits);
        const found = checkDocument(text, { ...book, framework: book.model.framework }).filter((one) => one.rule === 'R01');
        expect(found).toMatchObject([{ severity: 'block', expected: formatScore(values[number - 1]!, digits) }]);
      }),
      { numRuns: 60 },
    );
  });

  test('two megabytes of unrelated text are read within seconds', () => {
    const text = 'บันทึกการประชุมเรื่องทั่วไปของชุมชนซึ่งไม่เกี่ยวกับการประเมิน และกำหนดการครั้งหน้า\n'.repeat(9000);
    const started = Date.now();
    checkDocument(text, workbook());
    expect(Date.now() - started).toBeLessThan(10000);
  });
});
