/**
 * Results tables of many agencies in as many forms as offices have them. Every case says first what is true, then what stands in its file. `half` keeps
 * the cases apart by which the reading was tuned (`open`) from those that only judged it (`kept`).
 */
import { agencyOf, DEPARTMENTS, NAN, of, PROVINCES, SATUN, SURIN, TRANG, type True, UNIVERSITIES } from './truth';

export type Said = 'total' | 'iit' | 'eit' | 'oit' | 'indicators' | 'district' | 'province';
export type Cell = string | number | null;
export type Content =
  | { readonly kind: 'text' | 'csv'; readonly text: string; readonly encoding?: 'utf8' | 'tis620' | 'utf16' }
  | { readonly kind: 'xlsx'; readonly sheets: readonly Sheet[] }
  /** A page for LibreOffice; only where it is installed. */
  | { readonly kind: 'pdf'; readonly html: string };
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly merge?: readonly string[];
  /** Number format of all figures. */
  readonly format?: string;
}
export interface TableCase {
  readonly name: string;
  readonly half: 'open' | 'kept';
  readonly truth: readonly True[];
  /** What the file states of each agency. */
  readonly says: readonly Said[];
  /** Agencies of the truth whose rows cannot be read: they must be reported. */
  readonly reported?: readonly string[];
  readonly content: Content;
}

const f = (value: number): string => value.toFixed(2);
const thai = (text: string): string => text.replace(/\d/g, (digit) => '๐๑๒๓๔๕๖๗๘๙'[Number(digit)] ?? digit);
const tabs = (rows: readonly (readonly Cell[])[]): string => rows.map((row) => row.map((cell) => cell ?? '').join('\t')).join('\n');
const csv = (rows: readonly (readonly Cell[])[], mark = ','): string =>
  rows
    .map((row) =>
      row
        .map((cell) => (typeof cell === 'string' && /[",;\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : String(cell ?? '')))
        .join(mark),
    )
    .join('\r\n');
const level = (total: number): string => (total >= 95 ? 'ผ่านดีเยี่ยม' : total >= 90 ? 'ผ่านดี' : total >= 85 ? 'ผ่าน' : 'ต้องปรับปรุง');
const tools = ({ iit, eit, oit, total }: True): readonly number[] => [iit, eit, oit, total];
const districts = (rows: readonly True[]): readonly string[] => [...new Set(rows.map(({ district }) => district))];
const pad = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(1, width - [...text.replace(/[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/g, '')].length));
const NAMES = [
  'การปฏิบัติหน้าที่',
  'การใช้งบประมาณ',
  'การใช้อำนาจ',
  'การใช้ทรัพย์สินของราชการ',
  'การแก้ไขปัญหาการทุจริต',
  'คุณภาพการดำเนินงาน',
  'ประสิทธิภาพการสื่อสาร',
  'การปรับปรุงการทำงาน',
  'การเปิดเผยข้อมูล',
  'การป้องกันการทุจริต',
];
const html = (title: string, rows: readonly (readonly Cell[])[], style = '', column = ''): string =>
  `<html><head><meta charset="utf-8"><style>body{font-family:Sarabun;font-size:11pt}table{border-collapse:collapse}td,th{border:1px solid #555;padding:2pt 4pt}${style}</style></head><body><p align="center"><b>${title}</b></p><table>${column}${rows
    .map((row, at) => `<tr>${row.map((cell) => `<${at === 0 ? 'th' : 'td'}>${cell ?? ''}</${at === 0 ? 'th' : 'td'}>`).join('')}</tr>`)
    .join('')}</table></body></html>`;

const trang68 = of(TRANG, 'ตรัง', 2568);
const nan68 = of(NAN, 'น่าน', 2568);
const surin68 = of(SURIN, 'สุรินทร์', 2568);
const satun68 = of(SATUN, 'สตูล', 2568);
const satun67 = of(SATUN, 'สตูล', 2567);
const long = (
  name: string,
  truth: readonly True[],
  says: readonly Said[],
  content: Content,
  reported?: readonly string[],
): Omit<TableCase, 'half'> => ({
  name,
  truth,
  says,
  content,
  ...(reported ? { reported } : {}),
});
const text = (body: string, encoding?: 'tis620' | 'utf16'): Content => ({ kind: 'text', text: body, ...(encoding ? { encoding } : {}) });
const sheet = (rows: readonly (readonly Cell[])[], mark = ',', encoding?: 'tis620' | 'utf16'): Content => ({
  kind: 'csv',
  text: csv(rows, mark),
  ...(encoding ? { encoding } : {}),
});
const book = (...sheets: readonly Sheet[]): Content => ({ kind: 'xlsx', sheets });

const TOOLS = ['IIT', 'EIT', 'OIT', 'คะแนนรวม'];
const ALL: readonly Said[] = ['iit', 'eit', 'oit', 'total'];

const LIST: readonly Omit<TableCase, 'half'>[] = [
  long(
    'copy of a web table with ranks and levels, two lines of headings',
    trang68,
    [...ALL, 'province'],
    text(
      `ประกาศผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2568\nองค์กรปกครองส่วนท้องถิ่นในจังหวัดตรัง\n\n${tabs([
        ['อันดับ', 'ชื่อหน่วยงาน', 'คะแนนรายเครื่องมือ', '', '', 'คะแนน ITA', 'ระดับผลการประเมิน'],
        ['', '', 'IIT', 'EIT', 'OIT', '', ''],
        ...[...trang68]
          .sort((a, b) => b.total - a.total)
          .map((one, at) => [at + 1, one.agency, f(one.iit), f(one.eit), f(one.oit), f(one.total), level(one.total)]),
      ])}\n\nข้อมูล ณ วันที่ 31 กรกฎาคม 2568`,
    ),
  ),
  long(
    'csv in TIS-620 with title lines and footers',
    nan68,
    ['total', 'district', 'province'],
    sheet(
      [
        ['สรุปผลคะแนน ITA ปีงบประมาณ พ.ศ. 2568', '', '', '', ''],
        ['สำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัดน่าน', '', '', '', ''],
        ['ที่', 'อปท.', 'อำเภอ', 'คะแนน', 'ระดับ'],
        ...nan68.map((one, at) => [at + 1, one.short, one.district, f(one.total), level(one.total)]),
        ['', 'ที่มา : สำนักงาน ป.ป.ช. ข้อมูลเมื่อ 15.30 น.', '', '', ''],
        ['', 'หมายเหตุ เกณฑ์ผ่าน 85.00 คะแนนขึ้นไป', '', '', ''],
      ],
      ',',
      'tis620',
    ),
  ),
  long(
    'semicolons in TIS-620, place and type in columns of their own',
    surin68.slice(1),
    ['total', 'district', 'province'],
    sheet(
      [
        ['ปี', 'จังหวัด', 'อำเภอ', 'ประเภท', 'ชื่อ', 'คะแนนรวม'],
        ...surin68.slice(1).map((one) => [2568, one.province, one.district, one.type, one.place, f(one.total)]),
      ],
      ';',
      'tis620',
    ),
  ),
  long(
    'Unicode text of Excel (UTF-16 with tabs)',
    satun68,
    [...ALL, 'district'],
    text(
      tabs([
        ['ผล ITA 2568'],
        ['หน่วยงาน', 'อำเภอ', ...TOOLS],
        ...satun68.map((one) => [one.agency, `อ.${one.district}`, ...tools(one).map(f)]),
      ]),
      'utf16',
    ),
  ),
  long(
    'xlsx with districts merged down and tools merged above their indicators',
    trang68,
    ['indicators', 'total', 'district', 'province'],
    book({
      name: 'Sheet1',
      rows: [
        ['ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2568 จังหวัดตรัง', ...Array.from({ length: 13 }, () => null)],
        ['อำเภอ', 'ที่', 'หน่วยงาน', 'IIT', null, null, null, null, 'EIT', null, null, 'OIT', null, 'คะแนนรวม'],
        [null, null, null, ...NAMES, null],
        ...trang68.map((one, at) => [
          trang68[at - 1]?.district === one.district ? null : one.district,
          at + 1,
          one.short,
          ...one.indicators,
          one.total,
        ]),
      ],
      merge: ['A1:N1', 'A2:A3', 'B2:B3', 'C2:C3', 'D2:H2', 'I2:K2', 'L2:M2', 'N2:N3', 'A4:A6', 'A7:A9', 'A10:A12'],
      format: '0.00',
    }),
  ),
  long(
    'xlsx with sums and means of each district between',
    nan68,
    [...ALL],
    book({
      name: 'ปี 2568',
      rows: [
        ['สรุปคะแนน ITA ปี 2568'],
        ['ลำดับ', 'รายชื่อ อปท.', ...TOOLS],
        ...districts(nan68).flatMap((district) => [
          [null, `อำเภอ${district}`, null, null, null, null],
          ...nan68.filter((one) => one.district === district).map((one, at) => [at + 1, one.agency, ...tools(one)]),
          [null, `เฉลี่ยอำเภอ${district}`, 88.12, 87.21, 90.21, 88.69],
        ]),
        [null, 'รวมทั้งจังหวัด', 87.65, 88.32, 90.11, 88.83],
      ],
    }),
  ),
  long(
    'xlsx with a tab a year, the year in the names of the tabs alone',
    [...satun67, ...satun68],
    ALL,
    book(
      { name: 'ITA 2567', rows: [['หน่วยงาน', ...TOOLS], ...satun67.map((one) => [one.agency, ...tools(one)])] },
      { name: 'ITA 2568', rows: [['หน่วยงาน', ...TOOLS], ...satun68.map((one) => [one.agency, ...tools(one)])] },
    ),
  ),
  long(
    'totals wide over four years',
    [2565, 2566, 2567, 2568].flatMap((year) => of(TRANG, 'ตรัง', year)),
    ['total'],
    sheet([
      ['ที่', 'ชื่อ อปท.', 'ปี 2565', 'ปี 2566', 'ปี 2567', 'ปี 2568', 'แนวโน้ม'],
      ...TRANG.map((said, at) => {
        const each = [2565, 2566, 2567, 2568].map((year) => agencyOf(said, 'ตรัง', year));
        return [
          at + 1,
          each[0]?.short ?? '',
          ...each.map(({ total }) => f(total)),
          (each[3]?.total ?? 0) > (each[2]?.total ?? 0) ? 'เพิ่มขึ้น' : 'ลดลง',
        ];
      }),
    ]),
  ),
  long(
    'one row an agency and tool',
    surin68,
    ['iit', 'eit', 'oit'],
    sheet([
      ['หน่วยงาน', 'ปีงบประมาณ', 'เครื่องมือ', 'คะแนน'],
      ...surin68.flatMap((one) => [
        [one.agency, 2568, 'IIT', f(one.iit)],
        [one.agency, 2568, 'EIT', f(one.eit)],
        [one.agency, 2568, 'OIT', f(one.oit)],
      ]),
    ]),
  ),
  long(
    'Thai digits everywhere',
    nan68,
    [...ALL, 'district'],
    text(
      thai(
        tabs([
          ['ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2568'],
          ['ลำดับที่', 'หน่วยงาน', 'อำเภอ', ...TOOLS],
          ...nan68.map((one, at) => [`${at + 1}.`, one.agency, one.district, ...tools(one).map(f)]),
        ]),
      ),
    ),
  ),
  long(
    'markdown with districts as bold lines',
    trang68,
    ['total', 'district'],
    text(
      `## ผล ITA ปี 2568 จ.ตรัง\n\n| ลำดับ | หน่วยงาน | คะแนนรวม | ระดับ |\n|:--|:--|--:|:--|\n${districts(trang68)
        .flatMap((district) => [
          `| **อำเภอ${district}** | | | |`,
          ...trang68
            .filter((one) => one.district === district)
            .map((one, at) => `| ${at + 1} | ${one.short} | ${f(one.total)} | ${level(one.total)} |`),
        ])
        .join('\n')}\n`,
    ),
  ),
  long(
    'columns set with spaces',
    satun68,
    [...ALL],
    text(
      `ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2568\n\n${pad('ลำดับ', 8)}${pad('หน่วยงาน', 40)}${pad('IIT', 8)}${pad('EIT', 8)}${pad('OIT', 8)}คะแนนรวม\n${satun68
        .map(
          (one, at) =>
            `${pad(String(at + 1), 8)}${pad(one.agency, 40)}${tools(one)
              .map((value) => pad(f(value), 8))
              .join('')
              .trimEnd()}`,
        )
        .join('\n')}\n`,
    ),
  ),
  long(
    'columns set with spaces, long names on two lines, the rest below',
    surin68,
    ['total'],
    text(
      `ผลคะแนน ITA ปี 2568\n\n${pad('ที่', 5)}${pad('หน่วยงาน', 24)}${pad('คะแนน', 9)}ระดับ\n${surin68
        .map((one, at) => {
          const cut = one.type.length > 12 ? [one.type, one.place] : [one.agency, ''];
          return `${pad(String(at + 1), 5)}${pad(cut[0] ?? '', 24)}${pad(f(one.total), 9)}${level(one.total)}${cut[1] ? `\n     ${cut[1]}` : ''}`;
        })
        .join('\n')}\n`,
    ),
  ),
  long('PDF, ten indicators on a wide page', nan68, ['indicators', 'total'], {
    kind: 'pdf',
    html: html(
      'ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2568 จังหวัดน่าน',
      [['ที่', 'หน่วยงาน', ...NAMES, 'รวม'], ...nan68.map((one, at) => [at + 1, one.short, ...one.indicators.map(f), f(one.total)])],
      '@page{size:A4 landscape}td,th{font-size:8pt}',
    ),
  }),
  long('PDF with a narrow column of names, cells set in the middle', trang68, [...ALL], {
    kind: 'pdf',
    html: html(
      'ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2568',
      [['ลำดับ', 'หน่วยงาน', ...TOOLS], ...trang68.map((one, at) => [at + 1, one.agency, ...tools(one).map(f)])],
      'td{vertical-align:middle}',
      '<col width="40"><col width="130"><col width="60"><col width="60"><col width="60"><col width="80">',
    ),
  }),
  long(
    'PDF over three pages, headings on each, page numbers',
    [...nan68, ...trang68, ...surin68, ...satun68].flatMap((one) => [one]),
    ['total', 'district'],
    {
      kind: 'pdf',
      html: [nan68, trang68, [...surin68, ...satun68]]
        .map((rows, at) =>
          html(at === 0 ? 'บัญชีรายชื่อหน่วยงานและผลคะแนน ITA ประจำปีงบประมาณ พ.ศ. 2568' : '', [
            ['ลำดับ', 'หน่วยงาน', 'อำเภอ', 'คะแนน', 'ระดับ'],
            ...rows.map((one, row) => [at * 10 + row + 1, one.agency, one.district, f(one.total), level(one.total)]),
          ])
            .replace('<body>', at === 0 ? '<body>' : '<body><div style="page-break-before:always"></div>')
            .replace('</body>', `<p align="center">หน้า ${at + 1} จาก 3</p></body>`),
        )
        .join('')
        .replace(/<\/body><\/html><html>.*?<body>/gs, ''),
    },
  ),
  long(
    'xlsx with figures as text, a unit behind them',
    satun68,
    ['total'],
    book({
      name: 'ผลคะแนน',
      rows: [
        ['ผลการประเมิน ITA ประจำปี พ.ศ. 2568'],
        ['หน่วยงาน', 'ผลคะแนน', 'ระดับ'],
        ...satun68.map((one) => [`${one.type} ${one.place}`, ` ${f(one.total)} คะแนน`, level(one.total)]),
      ],
    }),
  ),
  long(
    'xlsx whose figures are shares in per cent',
    nan68,
    ['total'],
    book({
      name: 'Sheet1',
      rows: [['ผล ITA ปี 2568'], ['หน่วยงาน', 'คะแนนรวม'], ...nan68.map((one) => [one.agency, Math.round(one.total * 100) / 10000])],
      format: '0.00%',
    }),
  ),
  long(
    'full score and per cent beside the score',
    trang68,
    ['total'],
    sheet([
      ['ผล ITA ปี 2568'],
      ['ที่', 'หน่วยงาน', 'คะแนนเต็ม', 'คะแนนที่ได้', 'ร้อยละ', 'เกณฑ์', 'ผลต่างจากเกณฑ์'],
      ...trang68.map((one, at) => [at + 1, one.short, 100, f(one.total), f(one.total), 85, f(one.total - 85)]),
    ]),
  ),
  long(
    'last year, this year, change, two ranks',
    [...satun67, ...satun68],
    ['total'],
    sheet([
      ['อปท.', 'คะแนน ITA 2567', 'คะแนน ITA 2568', '+/-', 'อันดับจังหวัด', 'อันดับประเทศ'],
      ...satun68.map((one, at) => [
        one.short,
        f(satun67[at]?.total ?? 0),
        f(one.total),
        f(one.total - (satun67[at]?.total ?? 0)),
        at + 1,
        1200 + at * 37,
      ]),
    ]),
  ),
  long(
    'English headings, Christian year in a column',
    surin68,
    [...ALL, 'district', 'province'],
    sheet([
      ['No', 'Agency', 'Type', 'District', 'Province', 'Fiscal Year', 'IIT', 'EIT', 'OIT', 'Total', 'Level'],
      ...surin68.map((one, at) => [at + 1, one.agency, one.type, one.district, one.province, 2025, ...tools(one).map(f), level(one.total)]),
    ]),
  ),
  long(
    'English title with a Christian year',
    satun68,
    ['total'],
    sheet([['ITA Results FY2025'], ['Agency', 'ITA Score'], ...satun68.map((one) => [one.agency, f(one.total)])]),
  ),
  long(
    'rows of statistics above and below',
    trang68,
    [...ALL],
    sheet([
      ['ผลคะแนน ITA ประจำปีงบประมาณ พ.ศ. 2568 จังหวัดตรัง'],
      ['ที่', 'หน่วยงาน', ...TOOLS],
      ['', 'ระดับประเทศ', 93.1, 92.2, 95.3, 93.82],
      ['', 'ระดับจังหวัด', 90.1, 91.2, 92.3, 91.31],
      ...trang68.map((one, at) => [at + 1, one.agency, ...tools(one).map(f)]),
      ['', 'คะแนนเฉลี่ยทั้งจังหวัด', 90.1, 91.2, 92.3, 91.31],
      ['', 'ค่าสูงสุด', 99.1, 98.2, 99.3, 98.91],
      ['', 'ต่ำสุด', 71.1, 72.2, 70.3, 71.11],
      ['', 'ส่วนเบี่ยงเบนมาตรฐาน', 4.1, 5.2, 6.3, 5.11],
      ['', 'S.D.', 4.1, 5.2, 6.3, 5.11],
      ['', 'มัธยฐาน', 90.2, 91.1, 92.2, 91.27],
      ['', 'ร้อยละของหน่วยงานที่ผ่าน', 66.67, 77.78, 55.56, 66.67],
      ['', 'จำนวนหน่วยงานที่ผ่านเกณฑ์', 6, 7, 5, 6],
      ['', 'เป้าหมายปี 2569', 90, 90, 90, 90],
      ['', 'ค่าเป้าหมายตามแผนแม่บท', 92, 92, 92, 92],
    ]),
  ),
  long(
    'lines of a letter with their totals',
    nan68,
    ['total'],
    text(
      `เรื่อง แจ้งผลคะแนน ITA ประจำปีงบประมาณ พ.ศ. 2568\n\nตามที่จังหวัดน่านได้แจ้งผล ดังนี้\n${nan68.map((one, at) => `  ${at + 1}) ${one.short} อ.${one.district} ได้คะแนน ${f(one.total)} (ระดับ${level(one.total)})`).join('\n')}\nจึงเรียนมาเพื่อทราบ`,
    ),
  ),
  long(
    'sections by level, names and totals',
    surin68,
    ['total'],
    text(
      `ผลการประเมิน ITA 2568\n${['ผ่านดีเยี่ยม', 'ผ่านดี', 'ผ่าน', 'ต้องปรับปรุง']
        .flatMap((name) => [
          `ระดับ ${name} (${surin68.filter((one) => level(one.total) === name).length} แห่ง)`,
          ...surin68.filter((one) => level(one.total) === name).map((one) => `${one.agency}\t${f(one.total)}`),
        ])
        .join('\n')}`,
    ),
  ),
  long(
    'three lists side by side',
    trang68,
    ['total'],
    text(
      `ผล ITA ปี 2568\n${tabs([
        ['ที่', 'หน่วยงาน', 'คะแนน', 'ที่', 'หน่วยงาน', 'คะแนน', 'ที่', 'หน่วยงาน', 'คะแนน'],
        ...[0, 1, 2].map((row) =>
          [0, 3, 6].flatMap((from) => [from + row + 1, trang68[from + row]?.short ?? '', f(trang68[from + row]?.total ?? 0)]),
        ),
      ])}`,
    ),
  ),
  long(
    'departments of a ministry with the ministry’s mean',
    of(DEPARTMENTS, '', 2568),
    [...ALL],
    sheet([
      ['ผลการประเมิน ITA หน่วยงานในสังกัดกระทรวงเกษตรและสหกรณ์ ปีงบประมาณ พ.ศ. 2568'],
      ['ลำดับ', 'หน่วยงาน', 'ประเภท', ...TOOLS],
      ...of(DEPARTMENTS, '', 2568).map((one, at) => [
        at + 1,
        one.agency,
        at < 4 ? 'ส่วนราชการระดับกรม' : at < 6 ? 'รัฐวิสาหกิจ' : 'องค์การมหาชน',
        ...tools(one).map(f),
      ]),
      ['', 'ค่าเฉลี่ยกระทรวง', '', 90.1, 91.2, 92.3, 91.31],
      ['', 'กระทรวงเกษตรและสหกรณ์ (ภาพรวม)', '', 90.1, 91.2, 92.3, 91.31],
    ]),
  ),
  long(
    'provinces with means of the regions',
    of(PROVINCES, '', 2568),
    ['total'],
    sheet([
      ['ผลการประเมิน ITA ระดับจังหวัด ปีงบประมาณ พ.ศ. 2568'],
      ['ลำดับ', 'หน่วยงาน', 'คะแนน', 'ระดับ'],
      ['', 'ภาคเหนือ', 92.11, 'ผ่านดี'],
      ...of(PROVINCES.slice(0, 2), '', 2568).map((one, at) => [at + 1, one.agency, f(one.total), level(one.total)]),
      ['', 'ภาคใต้', 91.11, 'ผ่านดี'],
      ...of(PROVINCES.slice(2, 5), '', 2568).map((one, at) => [at + 3, one.agency, f(one.total), level(one.total)]),
      ['', 'ภาคตะวันออกเฉียงเหนือ', 90.01, 'ผ่านดี'],
      ...of(PROVINCES.slice(5), '', 2568).map((one, at) => [at + 6, one.agency, f(one.total), level(one.total)]),
      ['', 'ทั้งประเทศ', 93.82, 'ผ่านดี'],
    ]),
  ),
  long(
    'universities, wide over two years with tools',
    [...of(UNIVERSITIES, '', 2567), ...of(UNIVERSITIES, '', 2568)],
    [...ALL],
    sheet([
      ['หน่วยงาน', 'ปี 2567', '', '', '', 'ปี 2568', '', '', ''],
      ['', ...TOOLS, ...TOOLS],
      ...UNIVERSITIES.map((said) => [
        agencyOf(said, '', 2567).agency,
        ...tools(agencyOf(said, '', 2567)).map(f),
        ...tools(agencyOf(said, '', 2568)).map(f),
      ]),
    ]),
  ),
  long(
    'agencies across, tools down',
    satun68.slice(0, 5),
    [...ALL],
    sheet([
      ['เปรียบเทียบผลการประเมิน ITA ปี 2568'],
      ['เครื่องมือ', ...satun68.slice(0, 5).map(({ agency }) => agency)],
      ['IIT', ...satun68.slice(0, 5).map(({ iit }) => f(iit))],
      ['EIT', ...satun68.slice(0, 5).map(({ eit }) => f(eit))],
      ['OIT', ...satun68.slice(0, 5).map(({ oit }) => f(oit))],
      ['คะแนนรวม', ...satun68.slice(0, 5).map(({ total }) => f(total))],
    ]),
  ),
  long(
    'some agencies without results',
    nan68,
    ['total'],
    sheet([
      ['ผล ITA ปี 2568'],
      ['ที่', 'หน่วยงาน', 'คะแนน', 'หมายเหตุ'],
      ...nan68.map((one, at) => [
        at + 1,
        one.short,
        at === 2 ? 'ไม่เข้าร่วม' : at === 4 ? '-' : at === 6 ? 'N/A' : at === 7 ? '' : f(one.total),
        at === 7 ? 'อยู่ระหว่างอุทธรณ์' : '',
      ]),
    ]),
    [2, 4, 6, 7].map((at) => nan68[at]?.agency ?? ''),
  ),
  long(
    'one agency twice with two scores, one twice with the same',
    trang68,
    ['total'],
    sheet([
      ['ผล ITA ปี 2568'],
      ['ที่', 'หน่วยงาน', 'คะแนนรวม'],
      ...trang68.map((one, at) => [at + 1, one.short, f(one.total)]),
      [10, trang68[1]?.agency ?? '', f((trang68[1]?.total ?? 0) - 3)],
      [11, trang68[2]?.agency ?? '', f(trang68[2]?.total ?? 0)],
    ]),
    [trang68[1]?.agency ?? ''],
  ),
  long(
    'figures that are none',
    surin68,
    ['total'],
    sheet([
      ['ผล ITA ปี 2568'],
      ['หน่วยงาน', 'คะแนนรวม'],
      ...surin68.map((one, at) => [
        one.short,
        at === 1 ? '101.20' : at === 3 ? '-4.00' : at === 5 ? '8 8.12' : at === 6 ? '#DIV/0!' : f(one.total),
      ]),
    ]),
    [1, 3, 5, 6].map((at) => surin68[at]?.agency ?? ''),
  ),
  long(
    'codes, telephones and addresses beside the scores',
    satun68,
    ['total', 'district'],
    sheet([
      ['รหัส อปท.', 'หน่วยงาน', 'อำเภอ', 'โทรศัพท์', 'เว็บไซต์', 'คะแนน ITA 2568', 'ผู้ประสานงาน'],
      ...satun68.map((one, at) => [
        6910100 + at,
        one.agency,
        one.district,
        `07472110${at}`,
        `www.agency${at}.go.th`,
        f(one.total),
        'นางสาวสมหญิง ใจดี',
      ]),
    ]),
  ),
  long(
    'numbers of answers beside the tools',
    trang68,
    [...ALL],
    sheet([
      ['ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2568'],
      ['ที่', 'หน่วยงาน', 'ผู้ตอบ IIT (คน)', 'คะแนน IIT', 'ผู้ตอบ EIT (คน)', 'คะแนน EIT', 'คะแนน OIT', 'คะแนนรวม'],
      ...trang68.map((one, at) => [at + 1, one.short, 20 + at, f(one.iit), 60 + at * 3, f(one.eit), f(one.oit), f(one.total)]),
    ]),
  ),
  long(
    'size and place in the cell of the name',
    nan68,
    ['total', 'district'],
    sheet([
      ['ผล ITA ปี 2568'],
      ['ที่', 'หน่วยงาน', 'คะแนน'],
      ...nan68.map((one, at) => [at + 1, `${one.short} อ.${one.district} จ.น่าน`, f(one.total)]),
    ]),
  ),
  long(
    'torn vowels, zero-width spaces and spaces inside names',
    satun68,
    ['total'],
    text(
      `ผล ITA ปี 2568\n${tabs([['หน่วยงาน', 'คะแนนรวม'], ...satun68.map((one, at) => [at % 2 === 0 ? one.agency.replace(/ำ/g, '\u0e4d\u0e32').replace('ส่วน', 'ส่วน\u200b') : `${one.type}  ${one.place} `, f(one.total)])])}`,
    ),
  ),
  long(
    'a post with emblems',
    trang68,
    ['total'],
    text(
      `🎉 ขอแสดงความยินดี ผลการประเมิน ITA 2568 🎉\n${trang68.map((one) => `🏆 ${one.agency} ${f(one.total)} คะแนน`).join('\n')}\n#ITA2568 #โปร่งใส`,
    ),
  ),
  long(
    'one cell a line, as telephones copy tables',
    surin68,
    ['total'],
    text(`ผล ITA ปี 2568\nที่\nหน่วยงาน\nคะแนน\n${surin68.map((one, at) => `${at + 1}\n${one.agency}\n${f(one.total)}`).join('\n')}`),
  ),
  long(
    'line breaks inside the cells of the names',
    nan68,
    ['total', 'district'],
    sheet([
      ['ผล ITA\nปี 2568'],
      ['ที่', 'ชื่อ\nหน่วยงาน', 'คะแนน\nรวม'],
      ...nan68.map((one, at) => [at + 1, `${one.type}\n${one.place}\nอำเภอ${one.district}`, f(one.total)]),
    ]),
  ),
  long(
    'headings again before every district',
    trang68,
    ['iit', 'eit', 'oit', 'total', 'district'],
    sheet([
      ['ผล ITA ปี 2568'],
      ...districts(trang68).flatMap((district) => [
        [`อำเภอ${district}`],
        ['ที่', 'หน่วยงาน', ...TOOLS],
        ...trang68.filter((one) => one.district === district).map((one, at) => [at + 1, one.short, ...tools(one).map(f)]),
      ]),
    ]),
  ),
  long(
    'two years below each other in one tab',
    [...satun67, ...satun68],
    [...ALL],
    book({
      name: 'Sheet1',
      rows: [
        ['ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2567'],
        ['ที่', 'หน่วยงาน', ...TOOLS],
        ...satun67.map((one, at) => [at + 1, one.agency, ...tools(one)]),
        [],
        ['ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2568'],
        ['ที่', 'หน่วยงาน', ...TOOLS],
        ...satun68.map((one, at) => [at + 1, one.agency, ...tools(one)]),
      ],
    }),
  ),
  long(
    'indicators by number with the tools above, Thai digits',
    surin68,
    ['indicators', 'total'],
    sheet([
      [thai('ผลการประเมินรายตัวชี้วัด ประจำปีงบประมาณ พ.ศ. 2568')],
      ['ที่', 'หน่วยงาน', ...Array.from({ length: 10 }, (_, at) => thai(`ตัวชี้วัดที่ ${at + 1}`)), 'ภาพรวม'],
      ...surin68.map((one, at) => [thai(String(at + 1)), one.short, ...one.indicators.map((value) => thai(f(value))), thai(f(one.total))]),
    ]),
  ),
  long(
    'types as headings, places alone below them',
    surin68.slice(1),
    ['total'],
    text(
      `ผล ITA ปี 2568 จังหวัดสุรินทร์\n${tabs([
        ['ที่', 'หน่วยงาน', 'คะแนน'],
        ...[...new Set(surin68.slice(1).map(({ type }) => type))].flatMap((type) => [
          ['', type, ''],
          ...surin68
            .slice(1)
            .filter((one) => one.type === type)
            .map((one, at) => [at + 1, one.place, f(one.total)]),
        ]),
      ])}`,
    ),
  ),
  long(
    'tools in points of their weights, sum beside them',
    trang68,
    ['total'],
    sheet([
      ['ผล ITA ปี 2568'],
      ['หน่วยงาน', 'IIT (30%)', 'EIT (30%)', 'OIT (40%)', 'รวม 100%'],
      ...trang68.map((one) => [one.short, f(one.iit * 0.3), f(one.eit * 0.3), f(one.oit * 0.4), f(one.total)]),
    ]),
  ),
  long(
    'the assessed year in the name’s cell',
    satun68,
    ['total'],
    sheet([['หน่วยงาน', 'คะแนน'], ...satun68.map((one) => [`${one.agency} (ปี 2568)`, f(one.total)])]),
  ),
  long(
    'a list by size with dates and steps of publication',
    nan68,
    ['total'],
    sheet([
      ['สรุปผล ITA ปีงบประมาณ พ.ศ. 2568'],
      ['ที่', 'หน่วยงาน', 'ขนาด', 'วันที่ประกาศ', 'ผลคะแนน', 'ผลการประเมิน'],
      ...nan68.map((one, at) => [at + 1, one.agency, ['เล็ก', 'กลาง', 'ใหญ่'][at % 3] ?? '', '31/07/2568', f(one.total), level(one.total)]),
    ]),
  ),
  long(
    'a name merged over the rows of its years',
    [...satun67, ...satun68],
    [...ALL],
    book({
      name: 'รวมปี',
      rows: [
        ['หน่วยงาน', 'ปี พ.ศ.', ...TOOLS],
        ...satun68.flatMap((one, at) => [
          [one.agency, 2567, ...tools(satun67[at] as True)],
          [null, 2568, ...tools(one)],
        ]),
      ],
      merge: satun68.map((_, at) => `A${2 + at * 2}:A${3 + at * 2}`),
    }),
  ),
  long(
    'the mean of each type, and the types of all, as rows',
    trang68,
    ['total'],
    sheet([
      ['ผล ITA ปี 2568'],
      ['หน่วยงาน', 'คะแนน'],
      ['อปท. ทั้งหมด', 88.21],
      ['เทศบาลเมือง', 90.12],
      ['เทศบาลตำบล', 89.77],
      ['อบต.', 87.1],
      ...trang68.map((one) => [one.short, f(one.total)]),
    ]),
  ),
  long(
    'agencies with their units below them',
    trang68.slice(0, 4),
    ['total'],
    sheet([
      ['ผล ITA ปี 2568'],
      ['หน่วยงาน', 'คะแนน'],
      ...trang68.slice(0, 4).flatMap((one) => [
        [one.agency, f(one.total)],
        ['- ด้านการบริหาร', ''],
        ['เฉลี่ยของอำเภอ', '88.88'],
      ]),
    ]),
  ),
];

const mai68 = of(
  ['อบต.หนองแวง/พล', 'ทต.เมืองพล/พล', 'อบต.โจดหนองแก/พล', 'อบต.ลอมคอม/พล', 'ทม.ชุมแพ/ชุมแพ', 'อบต.ไชยสอ/ชุมแพ', 'อบต.นาเพียง/ชุมแพ'],
  'ขอนแก่น',
  2568,
);

/** Written after the reading had been mended by all of the above, and kept aside once more. */
const LAST: readonly Omit<TableCase, 'half'>[] = [
  long(
    'years of two digits in the headings',
    [2566, 2567, 2568].flatMap((year) => of(SATUN, 'สตูล', year)),
    ['total'],
    sheet([
      ['ลำดับ', 'อปท.', 'ผล ITA ปี 66', 'ผล ITA ปี 67', 'ผล ITA ปี 68'],
      ...SATUN.map((said, at) => [
        at + 1,
        agencyOf(said, 'สตูล', 2568).short,
        ...[2566, 2567, 2568].map((year) => f(agencyOf(said, 'สตูล', year).total)),
      ]),
    ]),
  ),
  long(
    'many agencies in one line of text',
    mai68,
    ['total'],
    text(`ผล ITA ปี 2568\n${mai68.map((one) => `${one.short} ${f(one.total)}`).join(', ')}`),
  ),
  long(
    'a tab for each district, the year in its title',
    trang68,
    [...ALL],
    book(
      ...districts(trang68).map((district) => ({
        name: district,
        rows: [
          [`อำเภอ${district} ผลการประเมิน ITA ปี 2568`],
          ['ที่', 'หน่วยงาน', ...TOOLS],
          ...trang68.filter((one) => one.district === district).map((one, at) => [at + 1, one.agency, ...tools(one)]),
        ],
      })),
    ),
  ),
  long(
    'codes in front of the names',
    nan68,
    ['total'],
    sheet([
      ['ผลคะแนน ITA ประจำปีงบประมาณ พ.ศ. 2568'],
      ['หน่วยงาน', 'คะแนน'],
      ...nan68.map((one, at) => [`${5550101 + at} ${one.agency}`, f(one.total)]),
    ]),
  ),
  long(
    'the score left of the name, letters as levels',
    mai68,
    ['total', 'district'],
    sheet([
      ['ผล ITA 2565 ถึงปัจจุบัน ไม่รวม 2568', '', '', ''],
      ['ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2568'],
      ['คะแนน', 'ระดับ', 'หน่วยงาน', 'อำเภอ'],
      ...mai68.map((one) => [f(one.total), one.total >= 95 ? 'AA' : one.total >= 85 ? 'A' : 'B', one.agency, one.district]),
    ]),
  ),
  long(
    'bars between the cells and no rule below the heading',
    surin68,
    [...ALL],
    text(
      `ผล ITA ปี 2568\nหน่วยงาน | IIT | EIT | OIT | คะแนนรวม\n${surin68.map((one) => [one.agency, ...tools(one).map(f)].join(' | ')).join('\n')}`,
    ),
  ),
  long(
    'bullets',
    mai68,
    ['total'],
    text(`ผลการประเมิน ITA ประจำปี 2568\n${mai68.map((one) => `• ${one.agency} : ${f(one.total)} คะแนน`).join('\n')}`),
  ),
  long(
    'short words without dots',
    trang68,
    ['total'],
    sheet([['ผล ITA ปี 2568'], ['ชื่อ อปท', 'ผลคะแนน ITA'], ...trang68.map((one) => [one.short.replace('.', ' '), f(one.total)])]),
  ),
  long(
    'Thai digits, semicolons, TIS-620',
    mai68,
    [...ALL, 'district'],
    sheet(
      [
        [thai('ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2568')],
        ['ที่', 'หน่วยงาน', 'อำเภอ', ...TOOLS],
        ...mai68.map((one, at) => [thai(String(at + 1)), one.agency, one.district, ...tools(one).map((value) => thai(f(value)))]),
      ],
      ';',
      'tis620',
    ),
  ),
  long('PDF with districts set over the whole width', mai68, [...ALL, 'district'], {
    kind: 'pdf',
    html: html('ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2568', [
      ['ลำดับ', 'หน่วยงาน', ...TOOLS],
      ...districts(mai68).flatMap((district) => [
        [`@อำเภอ${district}`],
        ...mai68.filter((one) => one.district === district).map((one, at) => [at + 1, one.agency, ...tools(one).map(f)]),
      ]),
    ]).replace(/<td>@(.*?)<\/td>/g, '<td colspan="6"><b>$1</b></td>'),
  }),
  long('PDF, tools above two rows of headings, levels on two lines', nan68, [...ALL], {
    kind: 'pdf',
    html: html(
      'สรุปผลคะแนน ITA ปี 2568 จังหวัดน่าน',
      [
        ['ที่', 'ชื่อหน่วยงาน', 'คะแนน IIT', 'คะแนน EIT', 'คะแนน OIT', 'คะแนนรวม', 'ระดับผลการประเมิน'],
        ...nan68.map((one, at) => [at + 1, one.agency, ...tools(one).map(f), level(one.total)]),
      ],
      'td,th{font-size:10pt}',
      '<col width="30"><col width="190"><col width="50"><col width="50"><col width="50"><col width="60"><col width="60">',
    ),
  }),
  long(
    'set with spaces, Thai digits, blank lines between',
    mai68,
    ['total'],
    text(
      `ผลคะแนน ITA ปี 2568\n\n${pad('ที่', 6)}${pad('หน่วยงาน', 44)}คะแนน\n\n${mai68.map((one, at) => `${pad(thai(String(at + 1)), 6)}${pad(one.agency, 44)}${thai(f(one.total))}`).join('\n\n')}\n`,
    ),
  ),
  long(
    'a table that begins at C5',
    surin68,
    ['total', 'district'],
    book({
      name: 'สรุป',
      rows: [
        [],
        [null, null, 'ผล ITA ปีงบประมาณ พ.ศ. 2568'],
        [],
        [],
        [null, null, 'หน่วยงาน', 'อำเภอ', 'คะแนนรวม'],
        ...surin68.map((one) => [null, null, one.agency, one.district || null, one.total]),
      ],
    }),
  ),
  long(
    'two rounds of one year that nothing tells apart',
    mai68,
    ['total'],
    sheet([['ผล ITA ปี 2568'], ['หน่วยงาน', 'คะแนน', 'คะแนน'], ...mai68.map((one) => [one.agency, f(one.total), f(one.total - 2)])]),
    mai68.map(({ agency }) => agency),
  ),
  long(
    'the two parts of EIT between the tools',
    trang68,
    ['iit', 'oit', 'total'],
    sheet([
      ['ผล ITA ปี 2568'],
      ['ที่', 'หน่วยงาน', 'IIT', 'EIT ส่วนที่ 1', 'EIT ส่วนที่ 2', 'OIT', 'คะแนนรวม'],
      ...trang68.map((one, at) => [at + 1, one.agency, f(one.iit), f(one.eit), f(one.eit), f(one.oit), f(one.total)]),
    ]),
  ),
  long(
    'a sum of passes at the foot, in words and figures',
    nan68,
    ['total'],
    sheet([
      ['ผล ITA ปี 2568'],
      ['ที่', 'หน่วยงาน', 'คะแนน', 'ผล'],
      ...nan68.map((one, at) => [at + 1, one.short, f(one.total), one.total >= 85 ? 'ผ่าน' : 'ไม่ผ่าน']),
      ['', 'ผ่านเกณฑ์ 4 แห่ง คิดเป็นร้อยละ', '40.00', ''],
      ['', 'ค่าคะแนนเฉลี่ย ทุก อปท.', '88.12', ''],
      ['', 'หน่วยงานที่ได้คะแนนสูงสุด', '93.09', ''],
    ]),
  ),
];

/** Every other case of the first list was kept aside; the second all of it. */
export const CASES: readonly TableCase[] = [
  ...LIST.map((one, at): TableCase => ({ ...one, half: at % 2 === 0 ? 'open' : 'kept' })),
  ...LAST.map((one): TableCase => ({ ...one, half: 'kept' })),
];
