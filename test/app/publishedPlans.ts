/**
 * What four published plans and reports consist of, as facts: indicators, items, units, periods, web addresses, and how many statements stand in a
 * cell. The statements themselves are written here for the test (`said`), one unlike the other.
 */

/** A measure of a published plan; `steps` counts the steps in common, or those under the unit named before ("กองคลัง:"). */
export interface PublishedMeasure {
  readonly indicators?: string;
  readonly items?: string;
  readonly topic?: string;
  readonly kind?: string;
  readonly titles: number;
  readonly methods?: number;
  readonly analysis?: number;
  readonly steps?: readonly (number | string)[];
  readonly units: readonly string[];
  readonly period: string;
  readonly monitoring?: number;
  readonly links?: readonly string[];
}

export interface PublishedResult {
  readonly measure: number;
  readonly status?: string;
  readonly results: number;
  readonly evidence?: readonly string[];
  readonly outcomes: number;
  readonly outcomeLinks?: readonly string[];
  readonly date?: string;
  readonly participants?: string;
}

export const KHAM_NIAM_PLAN: readonly PublishedMeasure[] = [
  { indicators: '1', titles: 1, analysis: 1, steps: [3], units: ['ทุกส่วนราชการ'], period: 'ตุลาคม 2568- กันยายน 2569' },
  { indicators: '2', titles: 1, analysis: 1, steps: [2], units: ['งานพัสดุ/ กองคลัง'], period: 'ตุลาคม 2568- กันยายน 2569' },
  { indicators: '3', titles: 1, analysis: 1, steps: [3], units: ['สำนักปลัด'], period: 'ตุลาคม 2568- กันยายน 2569' },
  { indicators: '3', titles: 1, analysis: 1, steps: [3], units: ['สำนักปลัด'], period: 'ตุลาคม 2568- กันยายน 2569' },
  { indicators: '4', titles: 1, analysis: 1, steps: [1], units: ['งานพัสดุ/ กองคลัง'], period: 'ตุลาคม 2568- กันยายน 2569' },
  { indicators: '5', titles: 1, analysis: 1, steps: [1], units: ['สำนักปลัด'], period: 'ตุลาคม 2568- กันยายน 2569' },
  { indicators: '6', titles: 1, analysis: 1, steps: [3], units: ['สำนักปลัด'], period: 'ตุลาคม 2568- กันยายน 2569' },
  { indicators: '7', titles: 1, analysis: 1, steps: [3], units: ['สำนักปลัด'], period: 'ตุลาคม 2568- กันยายน 2569' },
  { indicators: '8', titles: 1, analysis: 1, steps: [2], units: ['สำนักปลัด'], period: 'ตุลาคม 2568- กันยายน 2569' },
  { indicators: '9', titles: 1, analysis: 1, steps: [3], units: ['สำนักปลัด'], period: 'ตุลาคม 2568- กันยายน 2569' },
  { indicators: '10', titles: 1, analysis: 1, steps: [3], units: ['สำนักปลัด'], period: '1 ตุลาคม 2568-30 กันยายน 2569' },
];

export const KHAO_THONG_PLAN: readonly PublishedMeasure[] = [
  { titles: 1, steps: [1], units: ['สำนักปลัด'], period: 'ตลอดปี', monitoring: 1, links: ['www.khaothong.go.th'] },
  {
    titles: 1,
    steps: [2],
    units: ['สำนักปลัด'],
    period: 'ม.ค. - ก.ย. ๖๕',
    monitoring: 1,
    links: ['www.khaothong.go.th', 'www.khaothong.go.th'],
  },
  { titles: 1, steps: [2], units: ['สำนักปลัด/ งานกฎหมายและคดี'], period: 'ตลอดปี', monitoring: 1 },
];

export const PHA_NGAT_REPORT: readonly PublishedMeasure[] = [
  { kind: 'กิจกรรม', titles: 1, analysis: 1, units: ['ทุกส่วนราชการ', 'นักวิเคราะห์ฯ พัสดุ', 'นักทรัพย์ เป็นหลัก'], period: 'ตุลาคม 2566-กันยายน 2567' },
  { kind: 'กิจกรรม', titles: 1, analysis: 1, units: ['ทุกส่วนราชการ'], period: 'ตุลาคม 2566-กันยายน 2567' },
  {
    indicators: '6',
    items: 'E1, E2, E3, E5',
    titles: 1,
    steps: [10],
    units: ['ทุกส่วนราชการ', 'สำนักปลัด', 'กองคลัง', 'กองช่าง', 'กองการศึกษาฯ', 'กองสวัสดิการฯ'],
    period: 'ตุลาคม 2566-กันยายน 2567',
  },
  {
    indicators: '7',
    items: 'E6, E7, E9',
    titles: 1,
    steps: [9],
    units: ['ทุกส่วนราชการ', 'สำนักปลัด', 'กองคลัง', 'กองช่าง', 'กองการศึกษาฯ', 'กองสวัสดิการฯ'],
    period: 'ตุลาคม 2566-กันยายน 2567',
  },
  {
    indicators: '8',
    items: 'E11, E12, E14, E15',
    titles: 1,
    steps: [10],
    units: ['ทุกส่วนราชการ', 'สำนักปลัด', 'กองคลัง', 'กองช่าง', 'กองการศึกษาฯ', 'กองสวัสดิการฯ'],
    period: 'ตุลาคม 2566-กันยายน 2567',
  },
];

export const ANG_THONG_PLAN: readonly PublishedMeasure[] = [
  {
    indicators: '6',
    items: 'E1',
    topic: 'กระบวนการปฏิบัติงานที่โปร่งใสและมีประสิทธิภาพ',
    titles: 1,
    methods: 1,
    steps: [4],
    units: ['ทุกส่วนราชการ'],
    period: 'ปีงบประมาณ พ.ศ. ๒๕๖๗',
    monitoring: 1,
  },
  {
    indicators: '6',
    items: 'E2',
    topic: 'กระบวนการปฏิบัติงานที่โปร่งใสและมีประสิทธิภาพ',
    titles: 1,
    methods: 1,
    steps: [2],
    units: ['กองการเจ้าหน้าที่', 'ทุกส่วนราชการ'],
    period: 'ปีงบประมาณ พ.ศ.๒๕๖๗',
    monitoring: 1,
  },
  {
    indicators: '6',
    items: 'E3',
    topic: 'กระบวนการปฏิบัติงานที่โปร่งใสและมีประสิทธิภาพ',
    titles: 1,
    methods: 1,
    steps: ['กองการเจ้าหน้าที่:', 1, 'หัวหน้าส่วนราชการทุกส่วนราชการ:', 1],
    units: ['กองการเจ้าหน้าที่', 'ทุกส่วนราชการ'],
    period: 'ปีงบประมาณ พ.ศ.๒๕๖๗',
    monitoring: 1,
  },
  {
    indicators: '8',
    items: 'E11',
    topic: 'กระบวนการปฏิบัติงานที่โปร่งใสและมีประสิทธิภาพ',
    titles: 1,
    methods: 1,
    steps: ['กองการเจ้าหน้าที่:', 1, 'ทุกส่วนราชการ:', 1],
    units: ['กองการเจ้าหน้าที่', 'ทุกส่วนราชการ'],
    period: 'ปีงบประมาณ พ.ศ.๒๕๖๗',
    monitoring: 1,
  },
  {
    indicators: '8',
    items: 'E12',
    topic: 'กระบวนการปฏิบัติงานที่โปร่งใสและมีประสิทธิภาพ',
    titles: 1,
    methods: 1,
    steps: [3],
    units: ['ส่วนราชการที่มีภารกิจ'],
    period: 'ปีงบประมาณ พ.ศ.๒๕๖๗',
    monitoring: 1,
  },
  {
    indicators: '6',
    items: 'E5',
    topic: 'การให้บริการและระบบ E-Service',
    titles: 1,
    methods: 2,
    steps: ['กองยุทธศาสตร์และงบประมาณ:', 2, 'ทุกส่วนราชการ:', 1],
    units: ['กองยุทธศาสตร์และงบประมาณ', 'ทุกส่วนราชการ'],
    period: 'ปีงบประมาณ พ.ศ.๒๕๖๗',
    monitoring: 1,
  },
  {
    indicators: '8',
    items: 'E13',
    topic: 'การให้บริการและระบบ E-Service',
    titles: 1,
    methods: 1,
    steps: [1],
    units: ['กองช่าง', 'สำนักปลัดฯ'],
    period: 'ปีงบประมาณ พ.ศ.๒๕๖๗',
    monitoring: 1,
  },
  {
    indicators: '9',
    items: 'O18',
    topic: 'การให้บริการและระบบ E-Service',
    titles: 1,
    methods: 1,
    steps: ['คณะทำงานด้านเทคโนโลยีและสารสนเทศ:', 2, 'กองช่าง:', 3],
    units: ['กองช่าง', 'คณะทำงานด้านเทคโนโลยีและสารสนเทศ'],
    period: 'ปีงบประมาณ พ.ศ.๒๕๖๗',
    monitoring: 1,
  },
  {
    indicators: '9',
    items: 'O30',
    topic: 'การให้บริการและระบบ E-Service',
    titles: 1,
    methods: 1,
    steps: [3],
    units: ['กองยุทธศาสตร์และงบประมาณ'],
    period: 'ปีงบประมาณ พ.ศ.๒๕๖๗',
    monitoring: 1,
  },
  {
    indicators: '7',
    items: 'E6',
    topic: 'ช่องทางและรูปแบบการประชาสัมพันธ์เผยแพร่ข้อมูลข่าวสารภาครัฐ',
    titles: 1,
    methods: 1,
    steps: [1],
    units: ['ส่วนราชการที่รับผิดชอบแต่ละช่องทางการประชาสัมพันธ์'],
    period: 'ปีงบประมาณ พ.ศ.๒๕๖๗',
    monitoring: 1,
  },
  {
    indicators: '7',
    items: 'E7',
    topic: 'ช่องทางและรูปแบบการประชาสัมพันธ์เผยแพร่ข้อมูลข่าวสารภาครัฐ',
    titles: 1,
    methods: 1,
    steps: ['กองยุทธศาสตร์และงบประมาณ:', 2],
    units: ['กองยุทธศาสตร์และงบประมาณ'],
    period: 'ปีงบประมาณ พ.ศ.๒๕๖๗',
    monitoring: 1,
  },
  {
    indicators: '7',
    items: 'E8',
    topic: 'ช่องทางและรูปแบบการประชาสัมพันธ์เผยแพร่ข้อมูลข่าวสารภาครัฐ',
    titles: 1,
    methods: 3,
    steps: [3, 'ส่วนราชการที่มีภารกิจ:', 3],
    units: ['คณะทำงานด้านเทคโนโลยีและสารสนเทศและสำนักปลัดฯ', 'ส่วนราชการที่มีภารกิจ'],
    period: 'ปีงบประมาณ พ.ศ.๒๕๖๗',
    monitoring: 1,
  },
  {
    indicators: '7',
    items: 'E9',
    topic: 'ช่องทางและรูปแบบการประชาสัมพันธ์เผยแพร่ข้อมูลข่าวสารภาครัฐ',
    titles: 1,
    methods: 1,
    steps: [1],
    units: ['คณะทำงานด้านเทคโนโลยีและสารสนเทศ', 'กองยุทธศาสตร์และงบประมาณ'],
    period: 'ปังปประมาณ พ.ศ.๒๕๖๗',
    monitoring: 1,
  },
  {
    indicators: '4',
    items: 'I19',
    topic: 'กระบวนการกำกับดูแลการใช้ทรัพย์สินของทางราชการ',
    titles: 1,
    methods: 1,
    steps: ['สำนักปลัดฯ:', 2, 'หน่วยตรวจสอบภายใน:', 1, 'ทุกส่วนราชการ:', 1],
    units: ['สำนักปลัดฯ', 'หน่วยตรวจสอบภายใน', 'ทุกส่วนราชการ'],
    period: 'ปังปประมาณ พ.ศ.๒๕๖๗',
    monitoring: 1,
  },
  {
    indicators: '4',
    items: 'I24',
    topic: 'กระบวนการกำกับดูแลการใช้ทรัพย์สินของทางราชการ',
    titles: 1,
    methods: 1,
    steps: [1],
    units: ['ทุกส่วนราชการ'],
    period: 'ปีงบประมาณ พ.ศ.๒๕๖๗',
    monitoring: 1,
  },
  {
    indicators: '2',
    items: 'I7',
    topic: 'กระบวนการสร้างความโปร่งใสในการใช้งบประมาณและการจัดซื้อจัดจ้าง',
    titles: 1,
    methods: 1,
    steps: [3],
    units: ['กองคลัง'],
    period: 'ปีงบประมาณ พ.ศ.๒๕๖๗',
    monitoring: 1,
  },
  {
    indicators: '2',
    items: 'I8',
    topic: 'กระบวนการสร้างความโปร่งใสในการใช้งบประมาณและการจัดซื้อจัดจ้าง',
    titles: 1,
    methods: 1,
    steps: [2],
    units: ['กองคลัง', 'ทุกส่วนราชการ'],
    period: 'ปีงบประมาณ พ.ศ.๒๕๖๗',
    monitoring: 1,
  },
  {
    indicators: '5',
    items: 'I27',
    topic: 'กระบวนการควบคุมตรวจสอบการใช้อำนาจและการบริหารงานบุคคล',
    titles: 1,
    methods: 1,
    steps: [3],
    units: ['กองการเจ้าหน้าที่'],
    period: 'ปีงบประมาณ พ.ศ.๒๕๖๗',
    monitoring: 1,
  },
  {
    indicators: '7',
    items: 'E10',
    topic: 'กลไกและมาตรการในการแก้ไขและป้องกันการทุจริตภายในหน่วยงาน',
    titles: 1,
    methods: 1,
    steps: ['สำนักปลัดฯ:', 1, 'กองยุทธศาสตร์และงบประมาณ:', 1],
    units: ['สำนักปลัดฯ', 'กองยุทธศาสตร์และงบประมาณ'],
    period: 'ปีงบประมาณ พ.ศ.๒๕๖๗',
    monitoring: 1,
  },
  {
    indicators: '8',
    items: 'E15',
    topic: 'กลไกและมาตรการในการแก้ไขและป้องกันการทุจริตภายในหน่วยงาน',
    titles: 1,
    methods: 1,
    steps: [3],
    units: ['สำนักปลัดฯ'],
    period: 'ปีงบประมาณ พ.ศ.๒๕๖๗',
    monitoring: 1,
  },
];

export const PHA_NGAT_RESULTS: readonly PublishedResult[] = [
  { measure: 0, results: 1, outcomes: 1, date: '6 มีนาคม 2567', participants: '28' },
  { measure: 1, results: 1, outcomes: 1, date: '17 มกราคม 2567', participants: '17' },
  {
    measure: 2,
    status: 'ดำเนินการแล้ว',
    results: 6,
    evidence: [
      'http://www.pangad.go.th/news.php?id_type=42',
      'https://www.pangad.go.th/eservice1.php',
      'http://www.pangad.go.th/news.php?id_type=30',
      'http://www.pangad.go.th/eservice1.php',
      'http://www.pangad.go.th/index.php',
    ],
    outcomes: 4,
  },
  {
    measure: 3,
    status: 'ดำเนินการแล้ว',
    results: 7,
    evidence: [
      'http://www.pangad.go.th/index.php',
      'http://www.pangad.go.th/news.php?id_type=6',
      'http://www.pangad.go.th/contact.php?content_id=19',
    ],
    outcomes: 3,
    outcomeLinks: ['www.pangad.go.th'],
  },
  {
    measure: 4,
    status: 'ดำเนินการแล้ว',
    results: 8,
    evidence: ['http://www.pangad.go.th/news.php?id_type=6', 'http://www.pangad.go.th/eservice1.php', 'https://www.pangad.go.th/phpBB3/'],
    outcomes: 4,
  },
];
