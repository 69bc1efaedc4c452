/** The agency that a document belongs to: the workbook's, or the one that the document itself names. */
import { type AgencyMention, agencyNamesIn, NAMED_TYPES, squeeze } from '../../thai';
import type { DocumentSource } from '../source';
import type { DocumentText } from './parse';

export interface OwnAgency {
  /** Forms of one kind share a kind: อบต. */
  readonly kind: string;
  /** The opening words: องค์การบริหารส่วนตำบล. */
  readonly opening: string;
  /** The name after them: ตัวอย่าง. */
  readonly place: string;
  readonly district: string;
  readonly province: string;
}

/** No name of a place is longer; more is a text in the wrong cell. */
const LONGEST_PLACE = 60;

/** Splits "องค์การบริหารส่วนตำบลตัวอย่าง" into its form and place; null for agencies of another form. */
export function agencyOf(name: string): Pick<OwnAgency, 'kind' | 'opening' | 'place'> | null {
  const plain = squeeze(name);
  for (const { name: full, short } of NAMED_TYPES) {
    const opening = [full, short].find((form) => plain.startsWith(form));
    if (opening === undefined) continue;
    const place = plain.slice(opening.length);
    return place === '' || place.length > LONGEST_PLACE ? null : { kind: short, opening: full, place };
  }
  return null;
}

/** Paragraphs at the head of the document: cover, title, introduction. */
const HEAD = 60;

/** The agency named most often in the first pages; a line of the cover that holds its name alone counts three times. */
export function agencyInText(document: DocumentText): OwnAgency | null {
  const counts = new Map<string, { count: number; mention: AgencyMention }>();
  for (const { text } of document.paragraphs.slice(0, HEAD)) {
    for (const mention of agencyNamesIn(text)) {
      const key = `${mention.type.short}${mention.place}`;
      const alone = /^(?:ของ)?\s*$/.test(text.slice(0, mention.index)) && /^\s*(?:$|อำเภอ|อ\.|จังหวัด|จ\.)/.test(text.slice(mention.end));
      const before = counts.get(key);
      const place = before?.mention.district || !mention.district ? (before?.mention ?? mention) : mention;
      counts.set(key, { count: (before?.count ?? 0) + (alone ? 3 : 1), mention: place });
    }
  }
  const [best] = [...counts.values()].sort((left, right) => right.count - left.count);
  if (!best) return null;
  const { type, place, district, province } = best.mention;
  const beside = placeInText(document);
  return {
    kind: type.short,
    opening: type.name,
    place,
    district: district || beside.district,
    province: type.short === 'อบจ.' ? place : province || beside.province,
  };
}

/** District and province on a line of the cover of their own. */
function placeInText(document: DocumentText): Pick<OwnAgency, 'district' | 'province'> {
  const text = document.paragraphs
    .slice(0, HEAD)
    .map((paragraph) => paragraph.text)
    .join('\n');
  const district = /อำเภอ\s?([ก-๙]{2,20})(?=\s|$)/.exec(text)?.[1] ?? '';
  return { district, province: /(?:^|\s)จังหวัด\s?([ก-๙]{2,20})(?=\s|$)/m.exec(text)?.[1] ?? '' };
}

export function ownAgency(source: DocumentSource, document: DocumentText): OwnAgency | null {
  const settings = source.model?.settings.agency;
  const parsed = settings ? agencyOf(settings.name) : null;
  if (!settings || !parsed) return agencyInText(document);
  return { ...parsed, district: squeeze(settings.district), province: squeeze(settings.province) };
}
