/** The ten indicators and the names under which documents print them, for documents that come without a framework. */
import type { ToolCode } from '../../model';

export interface IndicatorName {
  readonly number: number;
  readonly tool: ToolCode;
  readonly name: string;
  readonly aliases: readonly string[];
}

export const INDICATOR_NAMES: readonly IndicatorName[] = [
  { number: 1, tool: 'IIT', name: 'การปฏิบัติหน้าที่', aliases: [] },
  { number: 2, tool: 'IIT', name: 'การใช้งบประมาณ', aliases: [] },
  { number: 3, tool: 'IIT', name: 'การใช้อำนาจ', aliases: [] },
  { number: 4, tool: 'IIT', name: 'การใช้ทรัพย์สินของราชการ', aliases: [] },
  { number: 5, tool: 'IIT', name: 'การแก้ไขปัญหาการทุจริต', aliases: ['การแก้ปัญหาการทุจริต'] },
  { number: 6, tool: 'EIT', name: 'คุณภาพการดำเนินงาน', aliases: [] },
  { number: 7, tool: 'EIT', name: 'ประสิทธิภาพการสื่อสาร', aliases: [] },
  { number: 8, tool: 'EIT', name: 'การปรับปรุงการทำงาน', aliases: ['การปรับปรุงระบบการทำงาน'] },
  { number: 9, tool: 'OIT', name: 'การเปิดเผยข้อมูล', aliases: [] },
  { number: 10, tool: 'OIT', name: 'การป้องกันการทุจริต', aliases: [] },
];
