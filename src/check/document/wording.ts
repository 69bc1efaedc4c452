/** R33 item wording of another year. */

import { pieceOverlap } from '../../reading';
import { squeeze } from '../../thai';
import type { DocumentCheck, DocumentFound } from '../finding';
import { t } from '../words/documentMessages';
import { codesIn } from './codes';
import { passages } from './parse';

/** Below this share of common letter pairs two wordings are not the same question. */
const SAME_QUESTION = 0.62;

/** The wording of an item with numbering, filler and the closing "มากน้อยเพียงใด" taken out. */
const essence = (text: string): string => squeeze(text).replace(/มากน้อยเพียงใด|หรือไม่$|ข้อคำถามคือ|[.,()“”"/-]/g, '');

/** Whether a typed wording is another question than the framework's; shared with the check of typed cells. */
const isOtherQuestion = (typed: string, official: string): boolean => {
  const [left, right] = [essence(typed), essence(official)];
  return left.length >= 20 && right.length >= 20 && pieceOverlap(left, right) < SAME_QUESTION;
};

/** Questions look like questions: they end so, or follow their code at the head of a line. */
export const itemWording: DocumentCheck = ({ document, facts }) => {
  const items = facts.framework?.items ?? [];
  return passages(document).flatMap(({ text, line }) =>
    text.split('\n').flatMap((part): readonly DocumentFound[] => {
      const [code] = codesIn(part, facts.framework);
      const item = items.find((one) => one.code === code?.code);
      if (!code || !item || item.text === '') return [];
      const rest = part.slice(code.index + code.token.length).trim();
      if (!/มากน้อยเพียงใด\s*\)?$|หรือไม่\s*$/.test(rest) || !isOtherQuestion(rest, item.text)) return [];
      const message = t('wordingOfOtherYear', { code: item.code, year: facts.framework!.fiscalYear });
      return [{ line, quote: part.slice(0, 110), message, expected: item.text }];
    }),
  );
};
