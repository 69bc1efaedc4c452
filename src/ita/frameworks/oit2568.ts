/** OIT items O1–O28 of FY2568: titles as one agency’s website asserts them, others inferred or general knowledge. */
import { type OitRow, oitItems } from './rows';

const RTRDA = 'website of rtrda, FY2568 section';
const FIXTURE = 'website of rtrda, test data of the same headings';
const CPRU = 'agri.pnu.ac.th, apll.cpru.ac.th';
const PSU = 'ita.psu.ac.th';
const NONE = '';
const EXPANDED = 'website of rtrda, which prints the short form with ฯ';

/** The ranges of the sub-indicators are inferred. */
export const OIT_2568 = oitItems([
  ['O1', '9.1', 'โครงสร้างและอำนาจหน้าที่', 'inferred', CPRU],
  ['O2', '9.1', 'ข้อมูลผู้บริหาร', 'inferred', CPRU],
  ['O3', '9.1', 'ข้อมูลการติดต่อ', 'inferred', FIXTURE],
  ['O4', '9.1', 'ข่าวประชาสัมพันธ์', 'inferred', FIXTURE],
  ['O5', '9.2', 'แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน', 'general', NONE],
  ['O6', '9.2', 'แผนและความก้าวหน้าในการดำเนินงานและการใช้งบประมาณประจำปี', 'general', NONE],
  ['O7', '9.2', 'รายงานผลการดำเนินงานประจำปี', 'general', NONE],
  ['O8', '9.2', 'คู่มือหรือแนวทางการปฏิบัติงานของเจ้าหน้าที่', 'inferred', FIXTURE],
  ['O9', '9.2', 'คู่มือหรือแนวทางการขอรับบริการสำหรับผู้รับบริการหรือผู้มาติดต่อ', 'inferred', PSU],
  ['O10', '9.2', 'E-Service', 'stated', RTRDA],
  ['O11', '9.2', 'ข้อมูลสถิติการให้บริการ', 'stated', RTRDA],
  ['O12', '9.3', 'รายการการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ และความก้าวหน้าการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ', 'inferred', EXPANDED],
  ['O13', '9.3', 'รายงานผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุประจำปี', 'inferred', EXPANDED],
  ['O14', '9.4', 'แผนการบริหารและพัฒนาทรัพยากรบุคคล', 'inferred', FIXTURE],
  ['O15', '9.4', 'รายงานผลการบริหารและพัฒนาทรัพยากรบุคคลประจำปี', 'stated', RTRDA],
  ['O16', '9.4', 'ประมวลจริยธรรมและการขับเคลื่อนจริยธรรม', 'stated', RTRDA],
  ['O17', '9.5', 'แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ', 'inferred', EXPANDED],
  ['O18', '9.5', 'ช่องทางแจ้งเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ', 'inferred', FIXTURE],
  ['O19', '9.5', 'ข้อมูลสถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ', 'inferred', EXPANDED],
  ['O20', '9.5', 'การเปิดโอกาสให้เกิดการมีส่วนร่วม', 'stated', RTRDA],
  ['O21', '10.1', 'ประกาศเจตนารมณ์และการสร้างวัฒนธรรม ตามนโยบาย No Gift Policy จากการปฏิบัติหน้าที่', 'inferred', FIXTURE],
  ['O22', '10.1', 'รายงานการรับทรัพย์สินหรือประโยชน์อื่นใดโดยธรรมจรรยา', 'stated', RTRDA],
  ['O23', '10.1', 'การประเมินความเสี่ยงที่อาจเกิดการให้หรือรับสินบนจากการดำเนินงานตามภารกิจ', 'inferred', FIXTURE],
  ['O24', '10.1', 'รายงานผลการดำเนินการเพื่อจัดการความเสี่ยงการทุจริตและประพฤติมิชอบประจำปี', 'inferred', FIXTURE],
  ['O25', '10.2', 'แผนปฏิบัติการป้องกันการทุจริต', 'inferred', FIXTURE],
  ['O26', '10.2', 'รายงานผลการดำเนินการป้องกันการทุจริตประจำปี', 'inferred', FIXTURE],
  ['O27', '10.2', 'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน', 'general', NONE],
  ['O28', '10.2', 'รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน', 'general', NONE],
] satisfies readonly OitRow[]);
