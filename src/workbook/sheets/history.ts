/** คะแนนย้อนหลัง: one row per year. */
import { defineSheet } from '../columns';
import { eitPartColumns, indicatorColumns, scoreColumn } from './scoreColumns';

const WIDTH = 100;

export const history = defineSheet({
  id: 'history',
  tabColor: '#2f6db5',
  title: 'คะแนนย้อนหลัง',
  hint: 'กรอกปีงบประมาณละหนึ่งแถว ใช้เปรียบเทียบกับปีที่ประเมิน เว้นว่างช่องที่ไม่ทราบ',
  rows: 30,
  frozenColumns: 1,
  columns: {
    fiscalYear: {
      header: 'ปีงบประมาณ (พ.ศ.)',
      aliases: ['ปีงบประมาณ', 'ปี', 'ปี พ.ศ.'],
      role: 'human',
      width: 100,
      numberFormat: '0',
      align: 'center',
      required: true,
    },
    ...indicatorColumns(WIDTH),
    'tool:IIT': scoreColumn('IIT', ['คะแนน IIT'], WIDTH),
    'tool:EIT': scoreColumn('EIT', ['คะแนน EIT'], WIDTH),
    ...eitPartColumns(WIDTH),
    'tool:OIT': scoreColumn('OIT', ['คะแนน OIT'], WIDTH),
    total: scoreColumn('คะแนนภาพรวม', ['คะแนนรวม', 'รวม', 'คะแนนเฉลี่ย'], WIDTH),
    level: { header: 'ระดับ', aliases: ['ระดับผลการประเมิน'], role: 'human', width: 100, align: 'center' },
    measures: { header: 'มาตรการของปีถัดไป', role: 'hidden', width: 60, numberFormat: '@' },
  },
});
