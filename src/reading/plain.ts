/** What is left of words when all that may stand around a plainly stated score is taken away. */
import { MONTHS, toArabicDigits } from '../thai';
import { tight } from './clean';
import { CLAUSE_WORDS, FURNITURE, HEADING_OF_SCORES } from './data/plain';
import { LEVEL_NAMES, LINKING_WORDS, SCORE_WORDS } from './data/words';

const YEARS = /(?:ประจำ)?(?:ปี)?(?:งบประมาณ)?(?:พ\.?ศ\.?)?(?:fy)?(?:25[4-9]\d|20[12]\d)|ปี['’]?[6-9]\d/g;
const HEADING = new RegExp(
  [...HEADING_OF_SCORES]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/\./g, '\\.'))
    .join('|'),
  'g',
);

/** True where a heading says nothing but that figures are scores, of which year, tool or part, and out of how many points. */
export const isPlainHeading = (heading: string): boolean =>
  !/[ก-๙a-z]/.test(toArabicDigits(tight(heading)).toLowerCase().replace(YEARS, '').replace(HEADING, ''));

const alternatives = (words: readonly string[]): string =>
  [...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.()=:]/g, '\\$&'))
    .join('|');
const CLAUSE = new RegExp(
  alternatives([
    ...HEADING_OF_SCORES,
    ...LINKING_WORDS,
    ...SCORE_WORDS,
    ...CLAUSE_WORDS,
    ...FURNITURE,
    ...LEVEL_NAMES.map((level) => level.toLowerCase()),
  ]),
  'g',
);

/** A day: "20 สิงหาคม 2568". Whether its year can be that of the results is asked elsewhere. */
const DAYS = new RegExp(`\\d{1,2}(?:${MONTHS.join('|')})`, 'g');

/** Tags of a post, addresses of mail and pages, and names of people. */
const TAGS_AND_PEOPLE =
  /#[^\s#]+|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,6}|(?:https?:\/\/|www\.)\S+|(?:นางสาว|น\.ส\.|นาง|นาย(?!ก)) ?[ก-๙]{2,25} [ก-๙]{2,25}/g;

/** Where an agency lies; a space ends it. */
const PLACES = /(?:ต\.|อ\.|จ\.|ตำบล|อำเภอ|จังหวัด) ?[ก-ฮะ-ฺเ-๎]{2,30}/g;

/** True where the words in front of a name, other names and the agency's own taken out, say nothing but that scores follow. */
export const isPlainLead = (words: string): boolean =>
  !/[ก-๙a-z]/.test(
    toArabicDigits(tight(words.replace(PLACES, ' ').replace(TAGS_AND_PEOPLE, ' ')))
      .toLowerCase()
      .replace(DAYS, '')
      .replace(YEARS, '')
      .replace(CLAUSE, ''),
  );

/** Words right behind a score that tie it to something else than the result: "ในปีแรก", "ของข้อทั้งหมด", "จากเดิม …". */
const TIED =
  /^[\s)%]*(?:คะแนน)?[\s)%]*\(?(?:ใน(?! ?(?:ระดับ|ภาพรวม|เกณฑ์))|เมื่อ|ณ |สำหรับ|ด้าน|ให้(?:กับ|แก่)|แก่|เป็นของ|ของ(?!คะแนน)|ต่อ(?!มา)|จากเดิม|แก้|ผิด|หาก|ถ้า|ภายในปี|เป็นเป้า|โดยประมาณ|\?|หรือ|[^\d\n]{0,20}(?:ไหม|มั้ย|หรือเปล่า)|ไม่ถึง|หย่อน|กว่า(?!เกณฑ์|ร้อยละ|คะแนน))/;

/** True where the words behind a score leave it what it is. */
export const isPlainTail = (words: string): boolean => !TIED.test(words);
