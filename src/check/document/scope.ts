/** R27 indicators never mentioned · R37 a lead that is narrower than its list. */
import { indicatorsAmong, labels } from '../../ita';
import { squeeze, toArabicDigits } from '../../thai';
import type { DocumentCheck, DocumentFound } from '../finding';
import { t } from '../words/documentMessages';
import { itemsIn } from './codes';
import { subjectsIn } from './mentions';
import { nearestPassage } from './nearNames';
import { keyName } from './scores';

/** A name with a letter wrong is no name left out; looked for in the first pages. */
const SEARCHED = 60000;

/** A document that gives the scores of most indicators but leaves some out. */
export const indicatorsLeftOut: DocumentCheck = (context) => {
  const { facts, document } = context;
  const scored = indicatorsAmong(facts.mentions.flatMap(({ keys }) => keys));
  if (scored.size < 6) return [];
  const text = squeeze(document.lines.join(' '));
  return facts.indicators
    .filter(
      (one) =>
        !scored.has(one.number) &&
        ![one.name, ...one.aliases].some((name) => text.includes(squeeze(name))) &&
        nearestPassage(squeeze(one.name), text.slice(0, SEARCHED)).distance > 2,
    )
    .map((one) => ({
      line: 1,
      quote: keyName(`indicator:${one.number}`, context),
      message: t('indicatorMissing', { number: one.number, name: one.name }),
    }));
};

/** "… ปรับปรุงตัวชี้วัดที่ ๗ … ดังนี้" over points about items of other indicators. */
export const leadScope: DocumentCheck = ({ document, facts }) =>
  document.paragraphs.flatMap((lead, index): readonly DocumentFound[] => {
    if (!/ดังนี้\s*:?$/.test(lead.text)) return [];
    const clause = /ตามตัวชี้วัดที่[^\n]*$/.exec(lead.text);
    const named = clause
      ? subjectsIn(toArabicDigits(clause[0]), facts.indicators, facts.framework).filter((one) => one.kind === 'indicator')
      : [];
    const numbers = new Set(named.map((one) => Number(one.code)));
    if (numbers.size !== 1) return [];
    const tool = facts.indicators.find((one) => numbers.has(one.number))?.tool;
    const after = document.paragraphs.slice(index + 1);
    const end = after.findIndex((paragraph) => paragraph.numbering?.style === 'dotted' && paragraph.numbering.numbers.length <= 1);
    const others = new Set<string>();
    for (const paragraph of after.slice(0, end < 0 ? 20 : end)) {
      for (const code of itemsIn(paragraph.text, facts.framework)) {
        const item = facts.framework?.items.find((one) => one.code === code);
        if (item && item.tool === tool && !numbers.has(item.indicator)) others.add(`${code} (${labels.indicator(item.indicator)})`);
      }
    }
    if (others.size === 0) return [];
    const message = t('leadNamesOneIndicator', { codes: [...others].join(', ') });
    return [{ line: lead.line, quote: clause![0].slice(0, 110), message }];
  });
