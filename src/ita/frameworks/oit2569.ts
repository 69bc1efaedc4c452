/** OIT items O1–O26 of FY2569 from one agency’s website, in its own wording, years left out; four titles are unknown. */
import { type OitRow, oitItems } from './rows';

const RTRDA = 'website of rtrda, FY2569 section';
const NONE = '';
const EXPANDED = 'website of rtrda, which prints the short form with ฯ';

/** The sub-indicators are unknown; the indicator follows the topic of the title. */
export const OIT_2569 = oitItems([
  ['O1', '9', 'โครงสร้างและอำนาจหน้าที่', 'stated', RTRDA],
  ['O2', '9', '', 'general', NONE],
  ['O3', '9', 'ข้อมูล/ช่องทางการติดต่อ', 'stated', RTRDA],
  ['O4', '9', 'ข่าวประชาสัมพันธ์', 'stated', RTRDA],
  ['O5', '9', '', 'general', NONE],
  ['O6', '9', '', 'general', NONE],
  ['O7', '9', '', 'general', NONE],
  ['O8', '9', 'คู่มือ/แนวทางการปฏิบัติงานของเจ้าหน้าที่', 'stated', RTRDA],
  ['O9', '9', 'คู่มือหรือแนวทางการขอรับบริการ', 'stated', RTRDA],
  ['O10', '9', 'ระบบการให้บริการผ่านช่องทางออนไลน์ (E-Service)', 'stated', RTRDA],
  ['O11', '9', 'สรุปผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุรายเดือน', 'inferred', EXPANDED],
  ['O12', '9', 'รายงานสรุปผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ', 'inferred', EXPANDED],
  ['O13', '9', 'หลักเกณฑ์และแผนการบริหารและพัฒนาทรัพยากรบุคคล', 'stated', RTRDA],
  ['O14', '9', 'รายงานผลการบริหารและพัฒนาทรัพยากรบุคคล', 'stated', RTRDA],
  ['O15', '9', 'ประมวลจริยธรรมและการขับเคลื่อนจริยธรรม', 'stated', RTRDA],
  ['O16', '9', 'แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ', 'inferred', EXPANDED],
  ['O17', '9', 'ช่องทางแจ้งเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ', 'inferred', EXPANDED],
  ['O18', '9', 'ข้อมูลสถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ', 'inferred', EXPANDED],
  ['O19', '9', 'ผลการเปิดโอกาสให้มีส่วนร่วมในการดำเนินงาน', 'stated', RTRDA],
  [
    'O20',
    '10',
    'การขับเคลื่อนนโยบาย No Gift Policy จากการปฏิบัติหน้าที่และการเสริมสร้างความรู้เกี่ยวกับหลักเกณฑ์การรับทรัพย์สินหรือประโยชน์อื่นใดโดยธรรมจรรยาของเจ้าพนักงานของรัฐ',
    'stated',
    RTRDA,
  ],
  ['O21', '10', 'การประเมินความเสี่ยงการทุจริตในหน่วยงานภาครัฐ', 'stated', RTRDA],
  ['O22', '10', 'รายงานผลการดำเนินการตามแผนบริหารจัดการความเสี่ยงการทุจริต', 'stated', RTRDA],
  ['O23', '10', 'แผนปฏิบัติการป้องกันการทุจริต', 'stated', RTRDA],
  ['O24', '10', 'รายงานผลการดำเนินการป้องกันการทุจริต', 'stated', RTRDA],
  ['O25', '10', 'การนำผลการประเมิน ITA ไปสู่การพัฒนาองค์กร', 'stated', RTRDA],
  ['O26', '10', 'รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน', 'stated', RTRDA],
] satisfies readonly OitRow[]);
