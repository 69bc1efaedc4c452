/** The words by which scores are recognised in running text and in tables. All are compared without white space, digits in Arabic. */

/** Words that may stand between a name and its score and do not themselves say that a score follows. */
export const LINKING_WORDS: readonly string[] = [
  'ของหน่วยงาน',
  'หน่วยงาน',
  'เรา',
  'ในภาพรวม',
  'ภาพรวม',
  'โดยรวม',
  'ข้อเท็จจริง',
  'พบว่า',
  'ปรากฏว่า',
  'ผลการประเมิน',
  'การประเมิน',
  'มี',
  'ค่า',
  'ผล',
  'คือ',
  'เป็น',
  'ที่',
  'โดย',
  'ซึ่ง',
  'ประจำ',
  'ใน',
  'และ',
  'ของ',
  'ตัวชี้วัด',
  'นี้',
];

/** Words that say a score follows. */
export const SCORE_WORDS: readonly string[] = ['ได้รับ', 'ได้', 'คะแนน', 'เท่ากับ', 'อยู่ที่', 'ร้อยละ', 'คิดเป็น', 'เฉลี่ย', 'score', '=', ':', '('];

/** Words after a number that make it something else than a score. */
export const OTHER_UNITS: readonly string[] = [
  'บาท',
  'คน',
  'ราย',
  'ครั้ง',
  'ข้อ',
  'โครงการ',
  'กิจกรรม',
  'มาตรการ',
  'ปี',
  'เดือน',
  'วัน',
  'ชั่วโมง',
  'นาฬิกา',
  'หน้า',
  'ด้าน',
  'ประเด็น',
  'แห่ง',
  'ฉบับ',
  'หน่วยงาน',
  'ตัวชี้วัด',
  'แบบ',
  'ส่วน',
  'ประการ',
  'เรื่อง',
  'ลำดับ',
  'อันดับ',
];

/** Words in front of an item code that leave its line a heading: numbering, then these, then the code. */
export const HEADING_WORDS: readonly string[] = [
  'การวิเคราะห์ประเด็นการประเมิน',
  'การวิเคราะห์',
  'วิเคราะห์',
  'ผลการประเมิน',
  'ประเด็นการประเมิน',
  'การประเมิน',
  'ประเด็น',
  'ข้อคำถามที่',
  'ข้อคำถาม',
  'ข้อที่',
  'ข้อ',
  'คำถาม',
];

/** Names of the total. Weak ones count only where the level follows the number, and nothing nearer claims it. */
export const TOTAL_NAMES: readonly { readonly text: string; readonly weak: boolean }[] = [
  { text: 'คะแนนภาพรวม', weak: false },
  { text: 'ผลการประเมินภาพรวม', weak: false },
  { text: 'ผลการประเมินในภาพรวม', weak: false },
  { text: 'คะแนนในภาพรวม', weak: false },
  { text: 'ภาพรวม', weak: false },
  { text: 'คะแนนรวม', weak: false },
  { text: 'ผลคะแนนรวม', weak: false },
  { text: 'คะแนนเฉลี่ยรวม', weak: false },
  { text: 'คะแนนเฉลี่ยโดยรวม', weak: false },
  { text: 'คะแนนเฉลี่ยถ่วงน้ำหนัก', weak: false },
  { text: 'คะแนนITA', weak: false },
  { text: 'รวมทั้งสิ้น', weak: false },
  { text: 'ผลคะแนน', weak: true },
  { text: 'คะแนนการประเมิน', weak: true },
  { text: 'ผลการประเมิน', weak: true },
  { text: 'ได้คะแนน', weak: true },
  { text: 'มีคะแนน', weak: true },
  { text: 'คะแนนเฉลี่ย', weak: true },
  { text: 'ค่าคะแนน', weak: true },
  { text: 'ได้', weak: true },
];

/** What a cell says where its row is the total; too common as words to be looked for in running text. */
export const TOTAL_CELLS: readonly string[] = [
  'รวม',
  'รวมคะแนน',
  'ผลรวม',
  'รวมทั้งหมด',
  'คะแนนรวมทั้งหมด',
  'คะแนนรวมทั้งสิ้น',
  'total',
  'totalscore',
  'total_score',
  'sumscore',
  'sum_score',
  'overall',
  'overallscore',
  'overallitascore',
  'itascore',
  'ita_score',
];

/** The total headed by the assessment's name, with or without the year: "คะแนน ITA ปี 2568", "ผล ITA 2568", "คะแนนรวมปี 2568", "ITA". */
export const TOTAL_CELL =
  /^(?:ผล|รวม)?(?:คะแนน)?(?:ผล)?(?:การประเมิน|ประเมิน)?(?:รวม|เฉลี่ย|ภาพรวม|สุทธิ)*(?:ita|(?<=รวม|ภาพรวม))(?:รวม|เฉลี่ย|ภาพรวม)*\(?(?:(?:ประจำ)?(?:ปี)?(?:งบประมาณ)?(?:พ\.?ศ\.?)?25[4-9]\d|ปี[6-9]\d)?\)?(?:\((?:100(?:คะแนน|%)?|คะแนน|ร้อยละ|%)\))?$/i;

/** Spellings that documents use for each other in the tools' names. */
export const TOOL_SPELLINGS: readonly { readonly official: string; readonly printed: string }[] = [
  { official: 'ได้ส่วนเสีย', printed: 'ได้เสีย' },
];

/** Other printed names of the tools and of the respondent parts of EIT. */
export const TOOL_NAMES: readonly { readonly text: string; readonly code: 'IIT' | 'EIT' | 'OIT' | 'EIT1' | 'EIT2' }[] = [
  { text: 'การเปิดเผยข้อมูลสาธารณะ', code: 'OIT' },
  { text: 'EITPublic', code: 'EIT1' },
  { text: 'EITส่วนที่1', code: 'EIT1' },
  { text: 'EITpart1', code: 'EIT1' },
  { text: 'EIT1', code: 'EIT1' },
  { text: 'EITSurvey', code: 'EIT2' },
  { text: 'EITส่วนที่2', code: 'EIT2' },
  { text: 'EITpart2', code: 'EIT2' },
  { text: 'EIT2', code: 'EIT2' },
  { text: 'IIT', code: 'IIT' },
  { text: 'EIT', code: 'EIT' },
  { text: 'OIT', code: 'OIT' },
];

/** Syllables in front of "การ…" that make another word of it: มาตรการป้องกันการทุจริต is no mention of indicator 10. */
export const OTHER_WORD_BEFORE: readonly string[] = ['มาตร', 'ปฏิบัติ', 'โครง', 'ดำเนิน', 'บริ', 'หลัก', 'ราช', 'จัด', 'บูรณา', 'เพื่อ'];

/** Published levels, longest first, of both schemes. */
export const LEVEL_NAMES: readonly string[] = [
  'ต้องปรับปรุงโดยด่วน',
  'ต้องปรับปรุง',
  'ผ่านดีเยี่ยม',
  'ผ่านดี',
  'ไม่ผ่าน',
  'ผ่าน',
  'AA',
  'A',
  'B',
  'C',
  'D',
  'E',
  'F',
];

/** The level of the older scheme printed beside the new one: never the published level. */
export const COMPARISON_WORDS: readonly string[] = ['เทียบ', 'เกณฑ์เดิม', 'ปีที่ผ่านมา', 'ย้อนหลัง'];

/** A text that speaks of the assessment itself. */
export const ASSESSMENT = /ITA|คุณธรรมและความโปร่งใส/;
