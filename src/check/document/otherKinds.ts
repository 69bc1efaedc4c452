/** R02 and R03 for agencies whose name is no place: a department, a university, a hospital. The cover says which it is. */
import { editDistance } from '../../thai';
import type { DocumentCheck, DocumentFound } from '../finding';
import { CHIEFS, NAME_OPENINGS, NO_NAME, PARTNER } from '../words/agencies';
import { t } from '../words/documentMessages';
import { type DocumentText, passages } from './parse';

/** Lines of the cover. */
const COVER = 14;
/** A name that the document does not come back to is that of another. */
const OFTEN = 2;

interface OwnName {
  readonly opening: string;
  readonly rest: string;
}

/** The name that stands alone on a line of the cover, and again in the text. */
function ownName(document: DocumentText): OwnName | null {
  const alone = new RegExp(`^(?:ของ)?(${NAME_OPENINGS})([ก-๎]{3,60})$`);
  const all = document.lines.join('\n');
  for (const { text } of document.paragraphs.slice(0, COVER)) {
    const match = alone.exec(text.trim());
    if (match && all.split(`${match[1]!}${match[2]!}`).length > OFTEN) return { opening: match[1]!, rest: match[2]! };
  }
  return null;
}

const SLIP = 2;
/** So many letters at the head of both names are the kind of agency (ราชภัฏ). */
const SAME_KIND = 4;

/** Whether a passage opens with the name but for a letter or two. */
const isSlip = (passage: string, name: string): boolean =>
  !passage.startsWith(name) &&
  [-1, 0, 1].some((change) => {
    const part = passage.slice(0, name.length + change);
    return part.length === name.length + change && part.slice(-1) === name.slice(-1) && editDistance(part, name, SLIP) <= SLIP;
  });

export const otherKindNames: DocumentCheck = ({ document, facts }) => {
  const own = facts.agency === null ? ownName(document) : null;
  if (own === null) return [];
  const name = `${own.opening}${own.rest}`;
  const chief = new RegExp(`(?:${CHIEFS})$`);
  return passages(document).flatMap(({ text, line }) =>
    [...text.matchAll(new RegExp(own.opening, 'g'))].flatMap(({ index }): readonly DocumentFound[] => {
      const passage = text.slice(index);
      if (passage.startsWith(name)) return [];
      if (isSlip(passage, name)) {
        return [
          { line, quote: passage.slice(0, name.length), message: t('agencyNameMisspelt', { name }), expected: name, severity: 'warn' },
        ];
      }
      const rest = /^[ก-๎]{2,40}(?=$|[\s),.])/.exec(passage.slice(own.opening.length))?.[0];
      const before = text.slice(Math.max(0, index - 40), index);
      if (rest === undefined || PARTNER.test(before)) return [];
      const alike = rest.slice(0, SAME_KIND) === own.rest.slice(0, SAME_KIND);
      if (!alike && !(chief.test(before) && !NO_NAME.test(rest))) return [];
      const quote = `${own.opening}${rest}`;
      return [{ line, quote, severity: 'warn', message: t('otherAgencyNamed', { name: quote, own: name }), expected: name }];
    }),
  );
};
