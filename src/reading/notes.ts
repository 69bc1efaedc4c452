/** What is said about a reading that is not beyond doubt. */

import type { Problem } from '../model';
import { t } from './data/messages';
import type { ItemMention } from './items';
import type { SourcePlace } from './place';

/** Letters were read as digits. */
export const digitNote = (place: SourcePlace, found: string, value: number): Problem => ({
  severity: 'warn',
  code: 'DIGIT_REPAIRED',
  message: `${place.text}: ${t('DIGIT_REPAIRED', { found, value })}`,
  found,
  ...place.at,
});

/** An E item with one score that names no respondent part. */
export const partNote = (place: SourcePlace, code: string): Problem => ({
  severity: 'warn',
  code: 'ITEM_WITHOUT_PART',
  message: `${place.text}: ${t('ITEM_WITHOUT_PART', { code })}`,
  found: code,
  ...place.at,
});

/** Numbers and names in an order that leaves two readings. */
export const orderNote = (place: SourcePlace, name: string): Problem => ({
  severity: 'warn',
  code: 'ORDER_OPEN',
  message: `${place.text}: ${t('ORDER_OPEN', { name })}`,
  found: name,
  ...place.at,
});

/** A damaged code that was repaired, or that stays open; null where the code is printed well. */
export function codeNote(place: SourcePlace, mention: ItemMention): Problem | null {
  if (mention.subject.kind !== 'item' || !mention.repaired || /^[a-z]\d+$/.test(mention.printed)) return null;
  const { code } = mention.subject;
  const open = mention.others.length > 0;
  const text = open
    ? t('CODE_AMBIGUOUS', { found: mention.printed, codes: [code, ...mention.others].join(' / ') })
    : t('CODE_REPAIRED', { found: mention.printed, code });
  const kind = open ? ({ severity: 'warn', code: 'CODE_AMBIGUOUS' } as const) : ({ severity: 'info', code: 'CODE_REPAIRED' } as const);
  return { ...kind, message: `${place.text}: ${text}`, found: mention.printed, expected: code, ...place.at };
}
