/** What the name of an agency tells: its type, its short form, the words of its type. */
import { AGENCY_TYPES, type AgencyTypeEntry, type AgencyTypeId } from '../model';
import { AGENCY_WORDS_OF, type AgencyWords, WORDS_BY_NAME } from './agencyWords';
import { t } from './words';

/** The types whose names are looked for in texts. */
export const NAMED_TYPES: readonly AgencyTypeEntry[] = AGENCY_TYPES.filter(({ named }) => named);

/** The type that a full name begins with; '' where none does. */
export const typeOf = (name: string): string => AGENCY_TYPES.find((type) => name.startsWith(type.name))?.name ?? '';

/** "องค์การบริหารส่วนตำบลตัวอย่าง" → "อบต.ตัวอย่าง"; the full name where no type is known. */
export function shortNameOf(name: string): string {
  const type = AGENCY_TYPES.find((candidate) => candidate.short !== '' && name.startsWith(candidate.name));
  return type ? `${type.short}${name.slice(type.name.length).trim()}` : name;
}

/** Other words by which people and names tell a type; looked for where neither its name nor its short form stands. */
const TELLING: readonly { readonly id: AgencyTypeId; readonly words: RegExp }[] = [
  { id: 'publicOrganization', words: /องค์การมหาชน/ },
  { id: 'stateEnterprise', words: /รัฐวิสาหกิจ|^การ(?:ไฟฟ้า|ประปา|รถไฟ|ท่าเรือ|ทาง|เคหะ|ยาง|กีฬา)|^ธนาคาร/ },
  { id: 'university', words: /มหาวิทยาลัย|สถาบันเทคโนโลยี|สถาบันบัณฑิต|วิทยาลัย|อุดมศึกษา/ },
  { id: 'department', words: /^กรม(?!การ)|ระดับกรม|^สำนักงานปลัด(?:กระทรวง|สำนัก)|ส่วนราชการ/ },
  { id: 'province', words: /^จังหวัด/ },
  { id: 'subdistrictMunicipality', words: /เทศบาล/ },
];

/** The type of an agency, by what was picked, else by its names; `other` where nothing tells. */
export function agencyTypeOf(agency: { readonly type: string; readonly name: string; readonly shortName: string }): AgencyTypeId {
  for (const text of [agency.type, agency.name, agency.shortName].map((each) => each.trim())) {
    if (text === '') continue;
    const exact = AGENCY_TYPES.find(({ id, name }) => id !== 'other' && name === text);
    const named = AGENCY_TYPES.find(
      ({ id, name, short }) => id !== 'province' && (text.startsWith(name) || (short !== '' && text.startsWith(short.replace(/\.$/, '')))),
    );
    const told = TELLING.find(({ words }) => words.test(text));
    const found = exact?.id ?? named?.id ?? told?.id;
    if (found !== undefined && found !== 'other') return found;
  }
  return 'other';
}

/** The words of an agency's type, nearer ones where its name tells more. */
export function agencyWords(agency: Parameters<typeof agencyTypeOf>[0]): AgencyWords {
  const type = agencyTypeOf(agency);
  const usual = AGENCY_WORDS_OF[type];
  const named = WORDS_BY_NAME.find((one) => one.type === type && one.name.test(agency.name.trim()));
  return named === undefined ? usual : { ...usual, ...named.words, units: { ...usual.units, ...named.units } };
}

/** How long the end of `left` is that `right` begins with. */
const overlap = (left: string, right: string): number => {
  for (let length = Math.min(left.length, right.length); length > 0; length -= 1) if (left.endsWith(right.slice(0, length))) return length;
  return 0;
};

/** Heads whose title is the office before the agency's name: อธิบดีกรม…, อธิการบดีมหาวิทยาลัย…. */
const BEFORE_NAME = /^(?:กรม(?!การ)|มหาวิทยาลัย)/;

/**
 * The position of an agency's head as it stands under a signature: "นายกเทศมนตรีตำบล…", "ผู้ว่าราชการจังหวัด…", "อธิบดีกรม…".
 * '' where the name does not tell: heads of state enterprises and public organisations are called by their founding laws.
 */
export function headTitle(agency: Parameters<typeof agencyTypeOf>[0]): string {
  const name = agency.name.trim();
  const { head } = agencyWords(agency);
  if (name.startsWith('เทศบาล')) return `นายกเทศมนตรี${name.slice('เทศบาล'.length)}`;
  if (name.startsWith('สำนักงานปลัดกระทรวง')) return name.slice('สำนักงาน'.length);
  if (BEFORE_NAME.test(name)) return head + name;
  const shared = overlap(head, name);
  return shared > 2 ? head + name.slice(shared) : '';
}

/** The usual units of such an agency whose names no source states, each once. */
export function unsureUnits(agency: Parameters<typeof agencyTypeOf>[0]): readonly string[] {
  const { units, unsure = [] } = agencyWords(agency);
  return [...new Set(unsure.map((role) => units[role]))];
}

/** Whom ITA of the NACC does not assess: hospitals under the health ministry (MOIT) and schools (ITA Online ของ สพฐ./สอศ.) have schemes of their own. */
const OTHER_SCHEMES: readonly { readonly words: RegExp; readonly scheme: string }[] = [
  // A hospital that is a public organisation (องค์การมหาชน) takes part in the NACC's own.
  { words: /^โรงพยาบาล(?!.*องค์การมหาชน)|^รพ\.|^รพ\.?สต\.|สาธารณสุขอำเภอ|^สสอ\.?/, scheme: t('moit') },
  {
    words: /^โรงเรียน|^รร\.|สถานศึกษา|^วิทยาลัย(?:เทคนิค|อาชีว|การอาชีพ|เกษตร|สารพัดช่าง|พณิชยการ)/,
    scheme: t('itaOnline'),
  },
];

/** The scheme that assesses such an agency instead of the NACC's ITA; '' where none is known. */
export const otherSchemeOf = (agency: { readonly type: string; readonly name: string; readonly shortName: string }): string =>
  OTHER_SCHEMES.find(({ words }) => [agency.name, agency.shortName, agency.type].some((text) => words.test(text.trim())))?.scheme ?? '';

/** What to say of an agency that another scheme assesses; '' where none is known. */
export function otherSchemeWarning(agency: Parameters<typeof otherSchemeOf>[0]): string {
  const scheme = otherSchemeOf(agency);
  if (scheme === '') return '';
  const name = agency.name.trim() || agency.shortName.trim() || agency.type.trim();
  return t('otherScheme', { name, scheme });
}
