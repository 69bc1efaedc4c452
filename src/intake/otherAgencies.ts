/** Agencies that are no local government, by the words that their names begin with: ministries' departments, universities, state enterprises, schools, hospitals … */
import type { Flow } from '../reading';

/** What official names of agencies begin with. Longer leads first where one begins like another. */
const LEADS: readonly string[] = [
  'มหาวิทยาลัย',
  'สถาบันเทคโนโลยี',
  'สถาบันบัณฑิต',
  'สถาบันวิจัย',
  'สถาบัน',
  'วิทยาลัย',
  'โรงเรียน',
  'โรงพยาบาล',
  'สำนักงานคณะกรรมการ',
  'สำนักงานปลัด',
  'สำนักงาน',
  'องค์การ',
  'บริษัท',
  'ธนาคาร',
  'การไฟฟ้า',
  'การประปา',
  'การรถไฟ',
  'การท่าเรือ',
  'การทางพิเศษ',
  'การเคหะ',
  'การยาง',
  'การกีฬา',
  'การนิคม',
  'กรม',
  'กองทัพ',
  'กองบัญชาการ',
  'เมืองพัทยา',
];

/** Leads that are a whole name by themselves. */
const WHOLE: ReadonlySet<string> = new Set(['เมืองพัทยา']);

/** Bodies that every report about ITA names: they assess, order or pay, and are not whom it is about. */
const ABOUT_EVERYBODY =
  /ป้องกันและปราบปรามการทุจริต|ป\.ป\.ช|ป\.ป\.ท|^กรมส่งเสริมการปกครองท้องถิ่น|^กรมบัญชีกลาง|^สำนักงานตรวจเงินแผ่นดิน|^สำนักงานปลัด$|^องค์การบริหารส่วน|^สำนักงานเลขานุการ|^การ(?:ไฟฟ้า|ประปา)$/;

const THAI = 'ก-ฮะ-ฺเ-๎';
/** A name begins a line, or follows one of these words. */
const BEFORE = '(?:^|[\\n|\\t]|ของ ?|หน่วยงาน ?[:：]? ?|ชื่อหน่วยงาน ?[:：]? ?|โดย ?)[ ]*';
/** The name ends where the line, cell or sentence does: words that follow a name in titles end it too. */
const ENDS = /\s*(?:จังหวัด|อำเภอ|ประจำปี|ปีงบประมาณ|พ\.ศ\.|ได้คะแนน|ได้รับ|ได้|มีคะแนน|มีผล|ผ่านการ|คะแนน|ในการ|เข้ารับ|ดำเนินการ).*$/s;
const LONGEST = 90;

export interface OtherAgency {
  readonly name: string;
  readonly start: number;
  readonly length: number;
  readonly votes: number;
}

/** Names by how often they stand, those of the first lines before others with as many. Never throws. */
export function otherAgenciesIn(flow: Flow, length: number): readonly OtherAgency[] {
  const text = flow.text.slice(0, length);
  const lead = LEADS.join('|');
  const pattern = new RegExp(`${BEFORE}((?:${lead})[${THAI}A-Za-z()ๆฯ. -]{0,${LONGEST}})`, 'g');
  const found = new Map<string, OtherAgency>();
  for (const match of text.matchAll(pattern)) {
    const run = match[1] ?? '';
    const name = run.replace(ENDS, '').replace(/\s+/g, ' ').trim();
    if (
      name.length < 5 ||
      (LEADS.includes(name) && !WHOLE.has(name)) ||
      ABOUT_EVERYBODY.test(name.replace(/\s/g, '')) ||
      name.split(' ').length > 6
    )
      continue;
    const known = found.get(name);
    const start = match.index + match[0].length - run.length;
    found.set(name, known ? { ...known, votes: known.votes + 1 } : { name, start, length: name.length, votes: 1 });
  }
  return [...found.values()].sort((a, b) => b.votes - a.votes || a.start - b.start);
}
