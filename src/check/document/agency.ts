/** R02 another agency · R03 own name misspelt or split, a province or district that does not exist · R38 another district than the cover's. */
import { type AgencyMention, agencyNamesIn, editDistance, findPlaces, literal, nearestProvince, normalizeThai, squeeze } from '../../thai';
import type { DocumentCheck, DocumentFound } from '../finding';
import { PARTNER } from '../words/agencies';
import { t } from '../words/documentMessages';
import { agencyInText, type OwnAgency } from './ownAgency';
import { type DocumentText, passages } from './parse';

interface AgencyName {
  readonly quote: string;
  readonly kind: string;
  readonly place: string;
  /** True where the gazetteer has the place, or a space or mark ends the name, so that all of it is known. */
  readonly bounded: boolean;
  /** True where the words before tell that the other agency is meant. */
  readonly partner: boolean;
}

const nameIn = (text: string, mention: AgencyMention): AgencyName => ({
  quote: text.slice(mention.index, mention.end),
  kind: mention.type.short,
  place: mention.place,
  bounded: mention.known || !/[ก-๎]/.test(text.charAt(mention.end)),
  partner: PARTNER.test(text.slice(Math.max(0, mention.index - 40), mention.index)),
});

/** Names of agencies that are not simply the own one. */
const otherNames = (text: string, own: OwnAgency): readonly AgencyName[] =>
  agencyNamesIn(text)
    // Every องค์การบริหารส่วนจังหวัด has the name of a province: "อบจ. ใกล้บ้าน" is the name of something else.
    .filter((mention) => mention.type.short !== 'อบจ.' || mention.known || isSlip(nameIn(text, mention), own))
    .filter((mention) => mention.type.short !== own.kind || !text.startsWith(own.place, mention.end - mention.place.length))
    .map((mention) => nameIn(text, mention));

/** The own place with one or two letters changed: no other agency, but a slip of the pen. */
const isSlip = (name: Pick<AgencyName, 'kind' | 'place'>, own: OwnAgency): boolean => {
  if (name.kind !== own.kind || own.place.length < 4) return false;
  const allowed = own.place.length >= 8 ? 2 : 1;
  return [-1, 0, 1].some((change) => editDistance(name.place.slice(0, own.place.length + change), own.place, allowed) <= allowed);
};

const ownName = (own: OwnAgency): string => `${own.opening}${own.place}`;

/** Other agencies named in a text; shared with the check of typed cells. */
export const foreignNames = (text: string, own: OwnAgency): readonly string[] =>
  otherNames(text, own)
    .filter((name) => name.bounded && !name.partner && !isSlip(name, own))
    .map((name) => name.quote);

/** The own name with a slip of the pen. */
export const slipsOf = (text: string, own: OwnAgency): readonly string[] =>
  otherNames(text, own)
    .filter((name) => isSlip(name, own))
    .map((name) => name.quote);

/** The own name torn apart by a space. */
export function splitNames(text: string, own: OwnAgency): readonly string[] {
  const letters = ownName(own).split('');
  const spaced = new RegExp(letters.map((letter) => literal(letter)).join(' ?'), 'g');
  return [...text.matchAll(spaced)].map((match) => match[0]).filter((name) => name.includes(' '));
}

/** The whole document is another agency's: one finding says so, instead of one for every line. */
function otherDocument(document: DocumentText, own: OwnAgency): DocumentFound | null {
  const cover = agencyInText(document);
  if (cover === null || (cover.kind === own.kind && cover.place === own.place)) return null;
  if (document.lines.some((text) => squeeze(text).includes(own.place))) return null;
  if (isSlip(cover, own)) return null;
  const line = document.lines.findIndex((text) => squeeze(text).includes(ownName(cover))) + 1;
  const message = t('otherAgencysDocument', { cover: ownName(cover), own: ownName(own) });
  return { line: Math.max(1, line), quote: ownName(cover), message, expected: ownName(own) };
}

export const foreignAgency: DocumentCheck = ({ document, facts }) => {
  const own = facts.agency;
  if (own === null) return [];
  const stranger = otherDocument(document, own);
  if (stranger !== null) return [stranger];
  return passages(document).flatMap(({ text, line }) =>
    otherNames(text, own)
      .filter((name) => !isSlip(name, own) && !name.partner)
      .map(
        (name): DocumentFound => ({
          line,
          quote: name.quote,
          severity: name.bounded ? 'error' : 'warn',
          message: t('otherAgencyNamed', { name: name.quote, own: ownName(own) }),
          expected: ownName(own),
        }),
      ),
  );
};

export const agencySpelling: DocumentCheck = ({ document, facts }) => {
  const own = facts.agency;
  if (own === null) return [];
  const name = ownName(own);
  return passages(document).flatMap(({ text, line }) => {
    const split = splitNames(text, own).map(
      (quote): DocumentFound => ({
        line,
        quote,
        message: t('agencyNameSplit', { name }),
        expected: name,
      }),
    );
    const slips = otherNames(text, own)
      .filter((other) => isSlip(other, own))
      .map(
        (other): DocumentFound => ({
          line,
          quote: other.quote,
          message: t('agencyNameMisspelt', { name }),
          expected: name,
        }),
      );
    return [...split, ...slips];
  });
};

/** "นายกเทศมนตรีตำบล…": the head of a municipality is called by its kind and place. */
const MAYOR = /นายกเทศมนตรี(ตำบล|เมือง|นคร)([ก-๎]{2,40})/g;

export const mayorOfOther: DocumentCheck = ({ document, facts }) => {
  const own = facts.agency;
  if (own === null || !own.opening.startsWith('เทศบาล')) return [];
  const kind = own.opening.slice('เทศบาล'.length);
  return passages(document).flatMap(({ text, line }) =>
    [...text.matchAll(MAYOR)].flatMap((match): readonly DocumentFound[] => {
      const place = match[2]!;
      if (match[1] !== kind || place.startsWith(own.place)) return [];
      const slip = isSlip({ kind: own.kind, place }, own);
      if (!slip && PARTNER.test(text.slice(Math.max(0, match.index - 40), match.index))) return [];
      const expected = `นายกเทศมนตรี${kind}${own.place}`;
      const message = slip ? t('agencyNameMisspelt', { name: ownName(own) }) : t('otherAgencyNamed', { name: match[0], own: ownName(own) });
      return [{ line, quote: match[0].slice(0, expected.length + 2), message, expected, severity: 'warn' }];
    }),
  );
};

/** A province that does not exist, but for a letter or two. */
export const provinceSpelling: DocumentCheck = ({ document }) =>
  passages(document).flatMap(({ text, line }) =>
    [...text.matchAll(/(?<=^|[\s(])จังหวัด ?([ก-ฮเ-ไ][ก-๎]{2,18})(?=$|[\s),.])/gm)].flatMap((match): readonly DocumentFound[] => {
      const name = match[1]!;
      if (findPlaces(name).length > 0) return [];
      const right = nearestProvince(name);
      if (right === null || name.startsWith(right)) return [];
      return [{ line, quote: match[0], message: t('provinceMisspelt', { name, right }), expected: right }];
    }),
  );

/** A district beside a province in which it does not lie. */
export const districtElsewhere: DocumentCheck = ({ document }) =>
  passages(document).flatMap(({ text, line }) =>
    [...text.matchAll(/อำเภอ ?([ก-๎]{2,30}) +จังหวัด ?([ก-๎]{2,20})(?=$|[\s),.])/g)].flatMap((match): readonly DocumentFound[] => {
      const districts = findPlaces(match[1]!, { level: 'district' });
      const [province] = findPlaces(match[2]!, { level: 'province' });
      if (districts.length === 0 || !province || districts.some((one) => one.province === province.name)) return [];
      const right = [...new Set(districts.map((one) => one.province))].join(', ');
      return [
        {
          line,
          quote: match[0],
          message: t('districtElsewhere', { district: match[1]!, province: province.name, right }),
          expected: right,
        },
      ];
    }),
  );

/** "อำเภอเมือง จังหวัดกระบี่" where the workbook, or another page, says "อำเภอเมืองกระบี่". */
export const districtForm: DocumentCheck = ({ document, model }) => {
  const seen: { readonly name: string; readonly line: number; readonly quote: string }[] = [];
  for (const { text, line } of passages(document)) {
    for (const match of normalizeThai(text).matchAll(/อำเภอ ?([ก-๙]{2,20})(?= จังหวัด|$)/g))
      seen.push({ name: match[1]!, line, quote: match[0] });
  }
  const typed = model?.settings.agency.district ?? '';
  const names = [...new Set(seen.map((one) => one.name))];
  const right = typed !== '' ? typed : [...names].sort((left, other) => other.length - left.length)[0];
  return seen
    .filter((one) => right !== undefined && one.name !== right && (typed !== '' || right.startsWith(one.name)))
    .map((one) => ({
      line: one.line,
      quote: one.quote,
      severity: 'warn' as const,
      message:
        typed === ''
          ? t('districtsDiffer', { name: one.name, usual: right! })
          : t('districtNotOfWorkbook', { name: one.name, official: right! }),
      expected: `อำเภอ${right}`,
    }));
};
