/** What all years since FY2562 share: three tools with their weights, ten indicators, the names of the sub-indicators. */
import { type Certainty, type Indicator, type SubIndicator, TOOL_PARTS, type Tool } from '../../model';

/** Numbering and tools as ita.kru.ac.th/reason.php and samed.chonburi.police.go.th/ita-standards state them. */
const NUMBERING = 'ita.kru.ac.th/reason.php; samed.chonburi.police.go.th/ita-standards';

/** The tools: total = 0.30 IIT + 0.30 EIT + 0.40 OIT; no year with other weights was found. */
export const tools = (certainty: Certainty, source: string): readonly Tool[] => [
  {
    code: 'IIT',
    name: 'แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน',
    englishName: 'Internal Integrity and Transparency Assessment',
    weight: 0.3,
    parts: TOOL_PARTS.IIT,
    certainty,
    source,
  },
  {
    code: 'EIT',
    name: 'แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก',
    englishName: 'External Integrity and Transparency Assessment',
    weight: 0.3,
    parts: TOOL_PARTS.EIT,
    certainty,
    source,
  },
  {
    code: 'OIT',
    name: 'แบบวัดการเปิดเผยข้อมูลสาธารณะ',
    englishName: 'Open Data Integrity and Transparency Assessment',
    weight: 0.4,
    parts: TOOL_PARTS.OIT,
    certainty,
    source,
  },
];

const PROCUREMENT = 'การจัดซื้อจัดจ้าง';

const indicator = (number: number, tool: Indicator['tool'], name: string, ...aliases: readonly string[]): Indicator => ({
  number,
  tool,
  name,
  aliases,
  certainty: 'stated',
  source: NUMBERING,
});

/** Indicators 1–10, the same since FY2562; the aliases stand in real documents and are accepted on input. */
export const INDICATORS: readonly Indicator[] = [
  indicator(1, 'IIT', 'การปฏิบัติหน้าที่'),
  indicator(2, 'IIT', 'การใช้งบประมาณ'),
  indicator(3, 'IIT', 'การใช้อำนาจ'),
  indicator(4, 'IIT', 'การใช้ทรัพย์สินของราชการ', 'การใช้ทรัพย์สินของทางราชการ'),
  indicator(5, 'IIT', 'การแก้ไขปัญหาการทุจริต', 'การแก้ปัญหาการทุจริต'),
  indicator(6, 'EIT', 'คุณภาพการดำเนินงาน'),
  indicator(7, 'EIT', 'ประสิทธิภาพการสื่อสาร', 'ประสิทธิภาพในการสื่อสาร'),
  indicator(8, 'EIT', 'การปรับปรุงการทำงาน', 'การปรับปรุงระบบการทำงาน'),
  indicator(9, 'OIT', 'การเปิดเผยข้อมูล'),
  indicator(10, 'OIT', 'การป้องกันการทุจริต'),
];

const sub = (code: string, name: string, certainty: Certainty, source: string): SubIndicator => ({
  code,
  indicator: Number(code.split('.')[0]),
  name,
  certainty,
  source,
});

const GIT = 'git.or.th, FY2565 page';
const NONGKHAO = 'nongkhao.go.th/page/ita.php';
const NONGKHAO_2566 = 'nongkhao.go.th/page/ita2566.php';
const SKM = '75010020.skm.go.th';
const DOCUMENTS_2568 = 'bpptr7.go.th and a local administration’s FY2568 report';

/** Sub-indicators of FY2563–2565, of 9, 8, 7, 4, 5 and 8, 2 items. */
export const SUB_INDICATORS_2563: readonly SubIndicator[] = [
  sub('9.1', 'ข้อมูลพื้นฐาน', 'stated', NONGKHAO),
  sub('9.2', 'การบริหารงาน', 'stated', NONGKHAO),
  sub('9.3', 'การบริหารเงินงบประมาณ', 'stated', 'mtps.ac.th/site/oit'),
  sub('9.4', 'การบริหารและพัฒนาทรัพยากรบุคคล', 'computed', 'sizes reproduce thirteen agencies of one province'),
  sub('9.5', 'การส่งเสริมความโปร่งใส', 'stated', GIT),
  sub('10.1', 'การดำเนินการเพื่อป้องกันการทุจริต', 'stated', GIT),
  sub('10.2', 'มาตรการภายในเพื่อป้องกันการทุจริต', 'stated', GIT),
];

/** Sub-indicators of FY2566, of 10, 8, 4, 4, 4 and 8, 5 items. */
export const SUB_INDICATORS_2566: readonly SubIndicator[] = [
  sub('9.1', 'ข้อมูลพื้นฐาน', 'stated', NONGKHAO_2566),
  sub('9.2', 'การบริหารงาน', 'stated', NONGKHAO_2566),
  sub('9.3', PROCUREMENT, 'stated', 'dusitaram site'),
  sub('9.4', 'การบริหารและพัฒนาทรัพยากรบุคคล', 'inferred', 'between 9.3 and 9.5'),
  sub('9.5', 'การส่งเสริมความโปร่งใส', 'computed', 'two failed items give 92.50'),
  sub('10.1', 'การดำเนินการเพื่อป้องกันการทุจริต', 'stated', SKM),
  // Sources have two forms: ส่งเสริมความโปร่งใสและป้องกันการทุจริต, and ป้องกันการทุจริต alone.
  sub('10.2', 'มาตรการภายในเพื่อส่งเสริมความโปร่งใสและป้องกันการทุจริต', 'inferred', SKM),
];

/** Sub-indicators of FY2567 and FY2568. */
export const SUB_INDICATORS_2567: readonly SubIndicator[] = [
  sub('9.1', 'ข้อมูลพื้นฐาน', 'stated', DOCUMENTS_2568),
  sub('9.2', 'การบริหารงานและการใช้จ่ายงบประมาณ', 'stated', DOCUMENTS_2568),
  sub('9.3', PROCUREMENT, 'stated', DOCUMENTS_2568),
  sub('9.4', 'การบริหารและพัฒนาทรัพยากรบุคคล', 'stated', DOCUMENTS_2568),
  sub('9.5', 'การส่งเสริมความโปร่งใส', 'stated', DOCUMENTS_2568),
  sub('10.1', 'การดำเนินการเพื่อป้องกันการทุจริตในประเด็นสินบน', 'stated', DOCUMENTS_2568),
  sub('10.2', 'การส่งเสริมคุณธรรมและความโปร่งใส', 'stated', DOCUMENTS_2568),
];
