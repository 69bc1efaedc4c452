/** คะแนนย้อนหลัง: one row per year. The keys are score keys. */
import type { ColumnSchema, SheetSchema } from '../schema';

const score = { role: 'human', width: 100, numberFormat: '0.00', align: 'right', between: [0, 100] } as const;

const indicatorColumns: readonly ColumnSchema[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((number) => ({
  key: `indicator:${number}`,
  header: `ตัวชี้วัดที่ ${number}`,
  aliases: [`ตัวชี้วัด ${number}`, `ตชว. ${number}`],
  ...score,
}));

export const history: SheetSchema = {
  id: 'history',
  tabColor: '#2f6db5',
  title: 'คะแนนย้อนหลัง',
  hint: 'กรอกปีงบประมาณละหนึ่งแถว ใช้เปรียบเทียบกับปีที่ประเมิน เว้นว่างช่องที่ไม่ทราบ',
  rows: 30,
  frozenColumns: 1,
  columns: [
    {
      key: 'fiscalYear',
      header: 'ปีงบประมาณ (พ.ศ.)',
      aliases: ['ปีงบประมาณ', 'ปี', 'ปี พ.ศ.'],
      role: 'human',
      width: 100,
      numberFormat: '0',
      align: 'center',
      required: true,
    },
    ...indicatorColumns,
    { key: 'tool:IIT', header: 'IIT', aliases: ['คะแนน IIT'], ...score },
    { key: 'tool:EIT', header: 'EIT', aliases: ['คะแนน EIT'], ...score },
    { key: 'part:EIT1', header: 'EIT ส่วนที่ 1', aliases: ['EIT Public', 'EIT1'], ...score },
    { key: 'part:EIT2', header: 'EIT ส่วนที่ 2', aliases: ['EIT Survey', 'EIT2'], ...score },
    { key: 'tool:OIT', header: 'OIT', aliases: ['คะแนน OIT'], ...score },
    { key: 'total', header: 'คะแนนภาพรวม', aliases: ['คะแนนรวม', 'รวม', 'คะแนนเฉลี่ย'], ...score },
    { key: 'level', header: 'ระดับ', aliases: ['ระดับผลการประเมิน'], role: 'human', width: 100, align: 'center' },
    { key: 'measures', header: 'มาตรการของปีถัดไป', role: 'hidden', width: 60, numberFormat: '@' },
  ],
};
