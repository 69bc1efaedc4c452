/** What the reports of the corpus are about: invented results of real kinds of agencies, in different years, written in different digits. */
import { frameworkFor } from '../../../src/ita';
import type { DigitStyle, Framework } from '../../../src/model';
import { formatScore, inDigits } from '../../../src/thai';

/** What one report knows; its voice decides how it says it. */
export interface Case {
  readonly id: string;
  readonly agency: string;
  readonly short: string;
  readonly district: string;
  readonly province: string;
  /** The year that was assessed. */
  readonly year: number;
  readonly digits: DigitStyle;
  /** Ten scores, and last year's. */
  readonly scores: readonly number[];
  readonly before: readonly number[];
  readonly site: string;
  /** The chief's title. */
  readonly chief: string;
  readonly units: readonly [string, string, string];
}

export interface Tools {
  readonly it: Case;
  readonly framework: Framework;
  readonly name: (number: number) => string;
  /** A score of this year, of last year, and the change, as printed. */
  readonly s: (number: number) => string;
  readonly b: (number: number) => string;
  readonly change: (number: number) => string;
  readonly total: string;
  /** The level that the total has for certain under the year's scheme; ผ่าน where parts decide. */
  readonly level: string;
  readonly tool: (code: 'IIT' | 'EIT' | 'OIT') => string;
  /** Numbers of the indicators below 85, the lowest first; of those at or above. */
  readonly below: readonly number[];
  readonly above: readonly number[];
  readonly highest: readonly number[];
  readonly lowest: number;
  readonly rises: (number: number) => boolean;
  readonly plan: number;
}

const OF_TOOL = { IIT: [1, 2, 3, 4, 5], EIT: [6, 7, 8], OIT: [9, 10] } as const;

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

const letter = (total: number): string => (total >= 85 ? 'A' : total >= 75 ? 'B' : 'C');

export function toolsOf(it: Case): Tools {
  const framework = frameworkFor(it.year);
  const score = (number: number): number => it.scores[number - 1]!;
  const numbers = it.scores.map((_, index) => index + 1);
  const tool = (code: keyof typeof OF_TOOL): number => mean(OF_TOOL[code].map(score));
  const total = tool('IIT') * 0.3 + tool('EIT') * 0.3 + tool('OIT') * 0.4;
  const top = Math.max(...it.scores);
  const sorted = [...numbers].sort((left, right) => score(left) - score(right));
  return {
    it,
    framework,
    name: (number) => framework.indicators.find((one) => one.number === number)!.name,
    s: (number) => formatScore(score(number)),
    b: (number) => formatScore(it.before[number - 1]!),
    change: (number) => formatScore(Math.abs(score(number) - it.before[number - 1]!)),
    total: formatScore(total),
    level: framework.levelScheme === 'letters' ? letter(total) : total < 85 ? 'ต้องปรับปรุง' : 'ผ่าน',
    tool: (code) => formatScore(tool(code)),
    below: sorted.filter((number) => score(number) < 85),
    above: numbers.filter((number) => score(number) >= 85),
    highest: numbers.filter((number) => score(number) === top),
    lowest: sorted[0]!,
    rises: (number) => score(number) >= it.before[number - 1]!,
    plan: it.year + 1,
  };
}

export const written = (it: Case, lines: readonly string[]): string => inDigits(lines.join('\n'), it.digits);

const agency = (
  id: string,
  name: readonly [agency: string, short: string, district: string, province: string, chief: string],
  year: number,
  digits: DigitStyle,
  site: string,
  units: Case['units'],
  scores: readonly number[],
  before: readonly number[],
): Case => ({
  id,
  agency: name[0],
  short: name[1],
  district: name[2],
  province: name[3],
  chief: name[4],
  year,
  digits,
  site,
  units,
  scores,
  before,
});

const SAO = ['สำนักปลัด', 'กองคลัง', 'กองช่าง'] as const;
const TOWN = ['สำนักปลัดเทศบาล', 'กองยุทธศาสตร์และงบประมาณ', 'กองการศึกษา'] as const;

export const CASES: readonly Case[] = [
  agency(
    '1',
    ['องค์การบริหารส่วนตำบลหนองม่วง', 'อบต.หนองม่วง', 'เมืองน่าน', 'น่าน', 'นายกองค์การบริหารส่วนตำบล'],
    2566,
    'arabic',
    'https://www.nongmuang.example.go.th',
    SAO,
    [96.12, 88.4, 95.03, 84.2, 90.55, 92.1, 86.91, 83.47, 79.6, 95],
    [95.1, 85.15, 94.03, 86.2, 89.55, 90.1, 87.91, 80.47, 75.1, 90],
  ),
  agency(
    '2',
    ['เทศบาลเมืองทุ่งสง', 'ทม.ทุ่งสง', 'ทุ่งสง', 'นครศรีธรรมราช', 'นายกเทศมนตรี'],
    2567,
    'thai',
    'https://www.thungsong.example.go.th',
    TOWN,
    [99.21, 93.72, 97.4, 91.05, 94.66, 88.37, 82.15, 85.9, 100, 87.5],
    [97.2, 95.72, 97.9, 90.05, 93.66, 86.37, 84.15, 85.1, 97.5, 75],
  ),
  agency(
    '3',
    ['องค์การบริหารส่วนจังหวัดเลย', 'อบจ.เลย', 'เมืองเลย', 'เลย', 'นายกองค์การบริหารส่วนจังหวัด'],
    2565,
    'arabic',
    'https://www.loei-pao.example.go.th',
    ['สำนักปลัด', 'กองพัสดุและทรัพย์สิน', 'สำนักช่าง'],
    [89.66, 78.31, 91.02, 80.14, 86.75, 84.01, 79.48, 77.9, 92.41, 81.25],
    [86.1, 77.31, 90.02, 82.14, 85.75, 83.01, 80.98, 75.9, 90.1, 80],
  ),
  agency(
    '4',
    ['เทศบาลตำบลในเมือง', 'ทต.ในเมือง', 'พิมาย', 'นครราชสีมา', 'นายกเทศมนตรี'],
    2568,
    'thai',
    'https://www.naimueang.example.go.th',
    ['สำนักปลัดเทศบาล', 'กองคลัง', 'กองสาธารณสุขและสิ่งแวดล้อม'],
    [98.05, 95.6, 99.1, 94.34, 96.02, 91.77, 89.08, 84.52, 90.9, 83.33],
    [96.04, 94.1, 99.6, 92.34, 95.02, 93.77, 88.08, 82.52, 80.9, 83],
  ),
  agency(
    '5',
    ['องค์การบริหารส่วนตำบลและ', 'อบต.และ', 'ทุ่งช้าง', 'น่าน', 'นายกองค์การบริหารส่วนตำบล'],
    2567,
    'arabic',
    'https://www.lae.example.go.th',
    SAO,
    [94.4, 90.25, 93.18, 87.62, 92.07, 86.5, 84.33, 81.26, 71.05, 62.5],
    [92.4, 91.25, 92.18, 85.12, 91.07, 87.5, 83.33, 80.26, 70.05, 50],
  ),
  agency(
    '6',
    ['เทศบาลนครแหลมฉบัง', 'ทน.แหลมฉบัง', 'ศรีราชา', 'ชลบุรี', 'นายกเทศมนตรี'],
    2566,
    'thai',
    'https://www.lcb.example.go.th',
    TOWN,
    [97.75, 92.3, 96.61, 90.8, 93.45, 84.87, 82.94, 80.02, 95.83, 100],
    [96.7, 93.3, 95.61, 89.8, 92.45, 85.87, 81.94, 82.02, 93.83, 97],
  ),
  agency(
    '7',
    ['องค์การบริหารส่วนตำบลโพนทอง', 'อบต.โพนทอง', 'บ้านหมี่', 'ลพบุรี', 'นายกองค์การบริหารส่วนตำบล'],
    2568,
    'arabic',
    'https://www.phonthong.example.go.th',
    SAO,
    [95.9, 82.71, 94.2, 80.36, 88.19, 90.64, 87.3, 85.11, 66.67, 75],
    [94.9, 80.21, 95.2, 81.36, 86.19, 90.04, 86.3, 85.61, 60.07, 70],
  ),
  agency(
    '8',
    ['เทศบาลตำบลแม่ที', 'ทต.แม่ที', 'ดอยเต่า', 'เชียงใหม่', 'นายกเทศมนตรี'],
    2566,
    'thai',
    'https://www.maethi.example.go.th',
    ['สำนักปลัดเทศบาล', 'กองช่าง', 'กองสวัสดิการสังคม'],
    [93.11, 89.7, 92.66, 86.08, 91.3, 95.4, 93.72, 90.15, 84.95, 80],
    [91.11, 88.2, 93.66, 85.08, 90.3, 93.4, 94.72, 88.15, 80.95, 85],
  ),
  agency(
    '9',
    ['องค์การบริหารส่วนตำบลสุไหงโก-ลก', 'อบต.สุไหงโก-ลก', 'สุไหงโก-ลก', 'นราธิวาส', 'นายกองค์การบริหารส่วนตำบล'],
    2565,
    'arabic',
    'https://www.golok.example.go.th',
    SAO,
    [85.02, 76.4, 88.37, 74.91, 80.08, 79.56, 75.22, 73.9, 58.33, 50],
    [80.02, 75.1, 85.37, 75.91, 79.08, 77.56, 76.22, 70.9, 50.03, 45],
  ),
  agency(
    '10',
    ['องค์การบริหารส่วนจังหวัดระนอง', 'อบจ.ระนอง', 'เมืองระนอง', 'ระนอง', 'นายกองค์การบริหารส่วนจังหวัด'],
    2567,
    'thai',
    'https://www.ranong-pao.example.go.th',
    ['สำนักปลัด', 'กองคลัง', 'สำนักช่าง'],
    [97.1, 94.05, 96.6, 92.93, 95.28, 90.41, 88.86, 84.7, 97.5, 91.67],
    [95.1, 93.05, 97.6, 90.43, 94.28, 91.41, 86.86, 82.7, 92.5, 90],
  ),
  agency(
    '11',
    ['เทศบาลเมืองมีชัย', 'ทม.มีชัย', 'เมืองหนองคาย', 'หนองคาย', 'นายกเทศมนตรี'],
    2566,
    'arabic',
    'https://www.meechai.example.go.th',
    TOWN,
    [90.34, 83.05, 91.7, 81.44, 87.96, 88.2, 85.35, 82.6, 91.67, 87.5],
    [88.34, 84.05, 89.2, 80.44, 86.96, 87.2, 86.35, 80.1, 90.07, 85],
  ),
  agency(
    '12',
    ['เทศบาลตำบลบ้านกลาง', 'ทต.บ้านกลาง', 'สันป่าตอง', 'เชียงใหม่', 'นายกเทศมนตรี'],
    2568,
    'thai',
    'https://www.banklang.example.go.th',
    ['สำนักปลัดเทศบาล', 'กองคลัง', 'กองช่าง'],
    [99.5, 97.33, 98.81, 96.4, 97.07, 93.25, 84.6, 92.08, 100, 83.33],
    [98.5, 95.33, 99.81, 95.4, 96.57, 94.25, 82.6, 90.08, 96, 80],
  ),
];
