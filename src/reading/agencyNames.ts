/** Names of agencies in cells: the full or short leading words, then the name of a place. */
import { NAMED_TYPES, toArabicDigits } from '../thai';

export interface AgencyName {
  /** The full name, without spaces: องค์การบริหารส่วนตำบลตัวอย่าง. */
  readonly name: string;
  readonly type: string;
  readonly place: string;
}

const LONGEST_CELL = 120;
const THAI = 'ก-ฮะ-ฺเ-์';

/** "อบต." is also printed "อบต" or "อ.บ.ต."; the full words may be torn by a space. */
const LEADS: readonly { readonly pattern: string; readonly name: string }[] = NAMED_TYPES.flatMap(({ name, short }) => {
  const letters = short.replace(/\./g, '');
  return [
    { pattern: name.replace('ส่วน', 'ส่วน ?').replace('เทศบาล', 'เทศบาล ?'), name },
    { pattern: `${[...letters].join('\\.?')}\\.?`, name },
  ];
});
const LEAD = new RegExp(
  `^(?:\\(?\\d{1,10}[.)]*\\s*)?(?:${LEADS.map(({ pattern }) => `(${pattern})`).join('|')}) ?([${THAI}]{2,40}(?:-[${THAI}]{2,30})?(?: [${THAI}]{2,20})?)\\s*(.*)$`,
  's',
);
/** A second word that speaks of the year or the figures is none of the name's: "อบต.ตัวอย่าง ปีงบประมาณ 2568". */
const NO_NAME_BEHIND = / (?:ประจำ|ปี|ผล|คะแนน).*$/;
/** What may follow the name in the same cell: where the agency lies, or its code. */
const PLACE_BEHIND = /^[(]?(?:อำเภอ|อ\.|จังหวัด|จ\.|เขต|รหัส|ปี|พ\.ศ\.|\d)/;

/** The agency that a cell names and nothing besides; null where it names none. */
export function agencyIn(cell: string): AgencyName | null {
  if (cell.length < 4 || cell.length > LONGEST_CELL) return null;
  const match = LEAD.exec(toArabicDigits(cell.replace(/\s+/g, ' ').trim()));
  if (!match) return null;
  const at = LEADS.findIndex((_, index) => match[index + 1] !== undefined);
  const type = LEADS[at]?.name ?? '';
  const [run = '', rest = ''] = [match[LEADS.length + 1], match[LEADS.length + 2]];
  if (rest !== '' && !PLACE_BEHIND.test(rest)) return null;
  const place = run
    .replace(NO_NAME_BEHIND, '')
    .replace(/ ?(?:อำเภอ|อ\.|จังหวัด|จ\.).*$/, '')
    .replace(/\s/g, '');
  return place.length < 2 ? null : { name: `${type}${place}`, type, place };
}

/** An abbreviation behind the name: "(มช.)", "(มทร.ล้านนา)"; "(อ.เมือง)" is a place. */
const ABBREVIATION = /\s*\((?!(?:อ|จ|ต)\.)(?:[ก-ฮ]{1,4}\.)+[ก-๙]*\)$/;

/** The words of a name without the number or code in front of it and the abbreviation behind it. */
export const withoutRowNumber = (words: string): string =>
  words.replace(/^\(?[\d๐-๙]{1,10}[.)]*\s*(?=[ก-๙])/, '').replace(ABBREVIATION, '');

/** True where two names are of the same agency: same leading words and place, or one of them is the place alone. */
export function sameAgency(one: string, other: string): boolean {
  const plain = (text: string): string => text.replace(/\s/g, '');
  const [a, b] = [agencyIn(one)?.name ?? plain(one), agencyIn(other)?.name ?? plain(other)];
  if (a === b) return true;
  const [left, right] = [agencyIn(one), agencyIn(other)];
  return (left !== null && right === null && left.place === b) || (right !== null && left === null && right.place === a);
}
