/** R02 another agency · R03 own name misspelt or split · R38 another district than the cover's. */

import { editDistance, literal } from '../../reading';
import { normalizeThai, squeeze } from '../../thai';
import type { DocumentCheck, Found } from '../finding';
import { AGENCY_FORMS, NOT_A_NAME } from '../words/agencies';
import { documentMessages } from '../words/documentMessages';
import { agencyInText, type OwnAgency } from './facts';
import { type DocumentText, passages } from './parse';

const FORMS = AGENCY_FORMS.map((form) => form.opening.replace('.', '\\.')).join('|');
const NAMED = new RegExp(`(${FORMS})( ?)([ก-๙]{2,40})`, 'g');

interface AgencyName {
  readonly quote: string;
  readonly line: number;
  readonly kind: string;
  readonly place: string;
  /** True where the name ends at a space or mark, so that all of it is known. */
  readonly bounded: boolean;
}

/** Names of agencies that are not simply the own one. The place that follows the opening words is compared, spaces aside. */
function otherNames(text: string, line: number, own: OwnAgency): readonly AgencyName[] {
  return [...text.matchAll(NAMED)].flatMap((match) => {
    const [whole, opening, space, run] = [match[0], match[1]!, match[2]!, match[3]!];
    const form = AGENCY_FORMS.find((one) => one.opening === opening)!;
    if (form.kind === own.kind && run.startsWith(own.place)) return [];
    if (NOT_A_NAME.test(run) || (space !== '' && !opening.endsWith('.'))) return [];
    const next = text[match.index + whole.length] ?? '';
    return [{ quote: whole, line, kind: form.kind, place: run, bounded: run.length < 25 && !/[ก-๙]/.test(next) }];
  });
}

/** The own place with one or two letters changed: no other agency, but a slip of the pen. */
const isSlip = (name: AgencyName, own: OwnAgency): boolean => {
  if (name.kind !== own.kind || own.place.length < 4) return false;
  const allowed = own.place.length >= 8 ? 2 : 1;
  return [-1, 0, 1].some((change) => editDistance(name.place.slice(0, own.place.length + change), own.place) <= allowed);
};

const ownName = (own: OwnAgency): string => `${own.opening}${own.place}`;

/** Other agencies named in a text; shared with the check of typed cells. */
export const foreignNames = (text: string, own: OwnAgency): readonly string[] =>
  otherNames(text, 0, own)
    .filter((name) => name.bounded && !isSlip(name, own))
    .map((name) => name.quote);

/** The own name with a slip of the pen. */
export const slipsOf = (text: string, own: OwnAgency): readonly string[] =>
  otherNames(text, 0, own)
    .filter((name) => isSlip(name, own))
    .map((name) => name.quote);

/** The own name torn apart by a space. */
export function splitNames(text: string, own: OwnAgency): readonly string[] {
  const letters = ownName(own).split('');
  const spaced = new RegExp(letters.map((letter) => literal(letter)).join(' ?'), 'g');
  return [...text.matchAll(spaced)].map((match) => match[0]).filter((name) => name.includes(' '));
}

/** The whole document is another agency's: one finding says so, instead of one for every line. */
function otherDocument(document: DocumentText, own: OwnAgency): Found | null {
  const cover = agencyInText(document);
  if (cover === null || (cover.kind === own.kind && cover.place === own.place)) return null;
  if (document.lines.some((text) => squeeze(text).includes(own.place))) return null;
  const slip = isSlip({ quote: '', line: 0, kind: cover.kind, place: cover.place, bounded: true }, own);
  if (slip) return null;
  const line = document.lines.findIndex((text) => squeeze(text).includes(ownName(cover))) + 1;
  const message = documentMessages.otherAgencysDocument(ownName(cover), ownName(own));
  return { line: Math.max(1, line), quote: ownName(cover), message, expected: ownName(own) };
}

export const foreignAgency: DocumentCheck = ({ document, facts }) => {
  const own = facts.agency;
  if (own === null) return [];
  const stranger = otherDocument(document, own);
  if (stranger !== null) return [stranger];
  return passages(document).flatMap(({ text, line }) =>
    otherNames(text, line, own)
      .filter((name) => !isSlip(name, own))
      .map(
        (name): Found => ({
          line,
          quote: name.quote,
          severity: name.bounded ? 'block' : 'warn',
          message: documentMessages.otherAgencyNamed(name.quote, ownName(own)),
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
      (quote): Found => ({
        line,
        quote,
        message: documentMessages.agencyNameSplit(name),
        expected: name,
      }),
    );
    const slips = otherNames(text, line, own)
      .filter((other) => isSlip(other, own))
      .map(
        (other): Found => ({
          line,
          quote: other.quote,
          message: documentMessages.agencyNameMisspelt(name),
          expected: name,
        }),
      );
    return [...split, ...slips];
  });
};

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
      message: (typed === '' ? documentMessages.districtsDiffer : documentMessages.districtNotOfWorkbook)(one.name, right!),
      expected: `อำเภอ${right}`,
    }));
};
