/**
 * Names of local agencies in running text (องค์การบริหารส่วนตำบลตัวอย่าง, เทศบาลเมือง…, อบจ.…): where they begin and, harder, where they end. Thai has no
 * spaces between words, so the end is found by the gazetteer (the longest place name that a boundary follows), by words that go on with the sentence and
 * stand in no place name, and by what the text itself writes elsewhere.
 */
import type { AgencyTypeEntry } from '../../model';
import { NAMED_TYPES } from '../agencies';
import { PROVINCES } from '../provinces';
import { placeNamesAt } from './find';

export interface AgencyMention {
  readonly type: AgencyTypeEntry;
  /** The name of the place, as it is written behind the opening words. */
  readonly place: string;
  /** Where the name begins in the text, opening words included, and where it ends. */
  readonly index: number;
  readonly end: number;
  /** True where the gazetteer has the place: an อบจ. needs a province, others any place. */
  readonly known: boolean;
  /** True where the opening is written out ("องค์การบริหารส่วนตำบล", not "อบต."). */
  readonly full: boolean;
  /** What stands right behind the name as อำเภอ… and จังหวัด…; '' where nothing does. */
  readonly district: string;
  readonly province: string;
}

/** Letters of a Thai name: no digits, no ๆ, no ฯ; a hyphen inside (สุไหงโก-ลก). */
const RUN = /[ก-ฮะ-ฺเ-ๅ็-๎]+(?:-[ก-ฮะ-ฺเ-ๅ็-๎]+)*/y;

/** Words that go on with a sentence and stand in no name of the gazetteer: an unknown name ends before them too. */
const ENDS_ANY =
  'อำเภอ|จังหวัด|ได้|หรือ|และ|จัดทำ|จัดให้|จัดการ|จัดส่ง|จัดอบ|จัดกิจ|ทุก|ทั้ง|แห่ง|ซึ่ง|โดย|เพื่อ|กำหนด|ประกาศ|ดังกล่าว|ประจำ|เรื่อง|ไม่|อื่น|กับ|ผู้|หัวหน้า|ปลัด|คณะ|จำนวน|ขนาด|เผยแพร่|ปฏิบัติ|' +
  'สามารถดำ|สามารถจัด|สามารถพัฒ|ด้วย|ไป|แล้ว|ออกแล้ว|ออกมาแล้ว|หน่วยงาน|เห็น|เปิด|ปรับ|พร้อม|สำหรับ|ผ่านเกณฑ์|ผ่านการ|เทศบาล|องค์การ|คะแนน|รายงาน|ความ|ประชาชน|บุคลากร|เจ้าหน้าที่|ระหว่าง|เมื่อ|แต่|ฉบับ|ทราบ|นำ|วิเคราะห์|' +
  'มุ่ง|พิจารณา|ประชุม|เสนอ|ใช้|เป็น|ให้|มีผล|มีคะแนน|มีการ|มีระดับ|มีความ|ที่ได้|ที่มี|ที่จะ|ปีงบ|ในปี|ในการ|ในด้าน|ในภาพรวม|ตามที่|ตามผล|ตามแผน|จะต้อง|จะดำ|จะได้|ต้องดำ|ควรดำ|ควรจัด|ควรเร่ง|ควรเผย|ควรปรับ|ว่าด้วย|ว่ามี|จึง|ดำเนินการ|ดำเนินงาน|ในหัว|ในเว็บ|ในระดับ|ตลอด|กล่าว|ภายใน|ภายหลัง|ก่อนวัน|เกี่ยวกับ';
/** Words that end a name only where the gazetteer has what stands before them. */
const ENDS_KNOWN =
  'มี|ที่|ใน|จะ|จัด|ควร|ต้องจัด|ต้องปฏิ|ต้องมี|ต้องเร่ง|ต้องได้|ต้องปรับ|ของ|ตาม|ต่าง|นี้|ว่า|ขอ|ยัง|อยู่ใน|อยู่ระ|จาก|ต่อ|มาใช้|มาปฏิ|มาตรการ|รับ|ส่ง|ทำ|พบ|ร่วม|เข้า|ผ่าน|ปี|ผล|ครั้ง|ตำบล|ต\\.|อ\\.|จ\\.|กอง|' +
  'สำนัก|การ|ขึ้น|คือ|ลง|ส่วน|เอง|สภา|สามารถ|หน่วย|นายก|แจ้งว่า|แจ้งให้|แจ้งผล|คำสั่ง|ดำเนิน|เนื่อง|ข้อมูล|ข้อเสนอ|พัฒนาก|พัฒนาค|พัฒนาร|พ\\.ศ';
const GOES_ON = new RegExp(`(?:${ENDS_ANY}|${ENDS_KNOWN})`, 'y');
const GOES_ON_ANYWHERE = new RegExp(`(?:${ENDS_ANY})`, 'y');
const ANYWHERE = new RegExp(`(?:${ENDS_ANY})`, 'g');
/** Behind the opening these begin a sentence about the agency ("องค์การบริหารส่วนตำบลควรจัดทำ"), unless a longer place name begins so. */
const NO_NAME = new RegExp(`(?:${ENDS_ANY}|${ENDS_KNOWN}|เรา|เผย|แห่ง)`, 'y');

/** A name that is also a word of sentences (ตำบลและ, ตำบลควร) is one only where its district or province stands beside it. */
const PLACE_FOLLOWS = / ?(?:อำเภอ|อ\.|จังหวัด|จ\.)/y;

const OPENINGS = NAMED_TYPES.flatMap((type) => [
  { type, text: type.name, full: true },
  { type, text: type.short, full: false },
]);
/** ทต. and the like also end words ("อดทน."): inside a word they open a name only where letters follow at once. */
const OPENING = new RegExp(
  OPENINGS.map(({ text, full }) => {
    const plain = text.replace(/\./g, '\\.');
    return full || text.startsWith('อบ') ? plain : `(?<![ก-๎])${plain}|${plain}(?=[ก-ฮเ-ไ])`;
  }).join('|'),
  'g',
);

/** A vowel or tone mark: a name never ends before one. */
const MARK = /[ะ-ฺๅ็-๎]/;
const LONGEST_UNKNOWN = 30;

const matchesAt = (pattern: RegExp, text: string, index: number): string | null => {
  pattern.lastIndex = index;
  return pattern.exec(text)?.[0] ?? null;
};

const runAt = (text: string, index: number): string => matchesAt(RUN, text, index) ?? '';

interface Reading {
  readonly place: string;
  readonly known: boolean;
}

const isSentence = (name: string): boolean => matchesAt(NO_NAME, name, 0) === name;

/** The longest place of the gazetteer here that a boundary follows; before a word that no name holds rather than before one that some names go on with. */
function knownPlaceAt(text: string, index: number, fits: (name: string) => boolean): string | null {
  const names = placeNamesAt(text, index).filter((name) => fits(name) && !MARK.test(text.charAt(index + name.length)));
  const endsHere = names.find((name) => {
    const end = index + name.length;
    if (isSentence(name)) return matchesAt(PLACE_FOLLOWS, text, end) !== null;
    return runAt(text, end) === '' || matchesAt(GOES_ON_ANYWHERE, text, end) !== null;
  });
  return endsHere ?? names.find((name) => !isSentence(name) && matchesAt(GOES_ON, text, index + name.length) !== null) ?? null;
}

/** A place that no gazetteer has: the letters up to a word that goes on with the sentence. */
function unknownPlaceAt(text: string, index: number): string {
  if (matchesAt(NO_NAME, text, index) !== null) return '';
  const run = runAt(text, index);
  const cut = [...run.matchAll(ANYWHERE)].find((word) => word.index >= 2);
  const place = run.slice(0, cut?.index ?? run.length);
  return place.length < 2 || place.length > LONGEST_UNKNOWN ? '' : place;
}

/** "โนนสูง-น้ำคำ": the hyphen and the other half of a name of two places; '' where the name is one place. */
function secondPlaceAt(text: string, index: number): string {
  if (text[index] !== '-') return '';
  const place = knownPlaceAt(text, index + 1, () => true) ?? unknownPlaceAt(text, index + 1);
  return place === '' ? '' : `-${place}`;
}

/** "อำเภอ…" and "จังหวัด…" behind a name, in this order, with or without spaces. */
function besideAt(text: string, index: number): Pick<AgencyMention, 'district' | 'province'> {
  let at = index;
  const named = (lead: RegExp): string => {
    const opening = matchesAt(lead, text, at);
    if (opening === null) return '';
    const from = at + opening.length;
    const name = knownPlaceAt(text, from, () => true) ?? unknownPlaceAt(text, from);
    if (name !== '') at = from + name.length;
    return name;
  };
  named(/[ ,]{0,2}(?:ตำบล|ต\.) ?/y);
  const district = named(/[ ,]{0,2}(?:กิ่งอำเภอ|อำเภอ|อ\.) ?/y);
  return { district, province: named(/[ ,]{0,2}(?:จังหวัด|จ\.) ?/y) };
}

/**
 * All names of local agencies in a text, in order. A name behind which nothing tells the end is read as the text writes it elsewhere.
 * @param text normalised (`normalizeThai`); digits may be of either kind
 */
export function agencyNamesIn(text: string): readonly AgencyMention[] {
  const found = [...text.matchAll(OPENING)].map((match) => {
    const opening = OPENINGS.find((one) => one.text === match[0])!;
    const behind = match.index + match[0].length;
    const spaced = text[behind] === ' ';
    const at = spaced ? behind + 1 : behind;
    const fits = opening.type.short === 'อบจ.' ? (name: string): boolean => PROVINCES.includes(name) : (): boolean => true;
    const known = knownPlaceAt(text, at, fits);
    // Behind the written-out opening a space ends the name, unless a known place follows: "องค์การบริหารส่วนตำบล ขอเชิญ…".
    const guess = known !== null || (spaced && opening.full) ? '' : unknownPlaceAt(text, at);
    return { opening, index: match.index, at, known, guess };
  });
  const counts = new Map<string, number>();
  for (const { known, guess } of found) {
    const place = known ?? guess;
    if (place !== '') counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  const sentences = [...counts.keys()].filter(isSentence);
  const resolve = (one: (typeof found)[number]): Reading => {
    if (one.known !== null) return { place: one.known, known: true };
    if (one.guess === '') return { place: sentences.find((place) => text.startsWith(place, one.at)) ?? '', known: true };
    // "…ตัวอย่างแจงว่า": the letters that follow are the sentence's, if the text writes the shorter name elsewhere.
    // Looked up by length, so that a list of thousands of agencies stays quick.
    for (let length = one.guess.length - 1; length >= 2; length -= 1) {
      const shorter = one.guess.slice(0, length);
      if ((counts.get(shorter) ?? 0) > counts.get(one.guess)!) return { place: shorter, known: false };
    }
    return { place: one.guess, known: false };
  };
  return found.flatMap((one): readonly AgencyMention[] => {
    const { place: first, known } = resolve(one);
    if (first === '') return [];
    const place = first + secondPlaceAt(text, one.at + first.length);
    const end = one.at + place.length;
    return [{ type: one.opening.type, place, index: one.index, end, known, full: one.opening.full, ...besideAt(text, end) }];
  });
}

/** "องค์การบริหารส่วนตำบล" and "ตัวอย่าง" → the full official name. */
export const agencyNameOf = (mention: Pick<AgencyMention, 'type' | 'place'>): string => `${mention.type.name}${mention.place}`;
