/** R19 names that vary · R29 official names mis-stated · R35 a rank printed as the indicator's number. */

import { likeness, literal, pieceOverlap } from '../../reading';
import { squeeze, toArabicDigits } from '../../thai';
import type { DocumentCheck, Found } from '../finding';
import { documentMessages } from '../words/documentMessages';
import { OFFICIAL_NAMES } from '../words/official';
import { passages } from './parse';

/** Where a name stands as the name of an indicator: after "ตัวชี้วัดที่ n" or a number, or alone. */
const asName = (name: string): RegExp =>
  new RegExp(`(?:ตัวชี้วัดที่ ?[0-9๐-๙]{1,2} ?|(?:^|\\n)\\(?[0-9๐-๙]{1,2}[.)] ?)${literal(name)}|^${literal(name)}$`);

/** Known aliases are listed once each, with how often they occur. */
export const aliasUsed: DocumentCheck = ({ document, facts }) => {
  const all = passages(document);
  return facts.indicators.flatMap((indicator) =>
    indicator.aliases.flatMap((alias): readonly Found[] => {
      const pattern = asName(alias);
      const places = all.filter((passage) => pattern.test(passage.text));
      if (places.length === 0 || squeeze(indicator.name).includes(squeeze(alias))) return [];
      const times = places.length > 1 ? ` (พบ ${places.length} แห่ง)` : '';
      const message = documentMessages.aliasOfIndicator(indicator.number, alias, times, indicator.name);
      return [{ line: places[0]!.line, quote: alias, severity: 'info', message, expected: indicator.name }];
    }),
  );
};

/** A name after "ตัวชี้วัดที่ n" that is nearly, but not quite, the official one. */
export const nameVariant: DocumentCheck = ({ document, facts }) =>
  passages(document).flatMap(({ text, line }) =>
    [...text.matchAll(/ตัวชี้วัดที่ ?([0-9๐-๙]{1,2}) ?([ก-๙/]{6,40})/g)].flatMap((match): readonly Found[] => {
      const indicator = facts.indicators.find((one) => one.number === Number(toArabicDigits(match[1]!)));
      const run = match[2]!;
      const known = facts.indicators.some((one) => [one.name, ...one.aliases].some((name) => run.startsWith(name)));
      if (!indicator || known) return [];
      const near = likeness(run.slice(0, indicator.name.length + 2), indicator.name) >= 0.7;
      if (!near) return [];
      const message = documentMessages.indicatorNameWrong(indicator.number, run, indicator.name);
      return [{ line, quote: match[0], message, expected: indicator.name }];
    }),
  );

/** Headings that are nearly, but not quite, the name of one of the year's topics. */
export const topicVariant: DocumentCheck = ({ document, facts }) => {
  const topics = facts.framework?.topics ?? [];
  return document.paragraphs.flatMap((paragraph): readonly Found[] => {
    const body = squeeze(paragraph.body);
    if (!paragraph.heading || body.length < 12) return [];
    if (topics.some((topic) => squeeze(topic.name) === body)) return [];
    const near = topics.find((topic) => {
      const name = squeeze(topic.name);
      return Math.abs(name.length - body.length) * 4 <= body.length && pieceOverlap(name, body) >= 0.6 && likeness(name, body) >= 0.75;
    });
    if (!near) return [];
    const message = documentMessages.topicNameWrong(near.name);
    return [{ line: paragraph.line, quote: paragraph.text, message, expected: near.name }];
  });
};

export const officialName: DocumentCheck = ({ document }) =>
  passages(document).flatMap(({ text, line }) =>
    OFFICIAL_NAMES.flatMap(({ wrong, right, what }): readonly Found[] => {
      const match = wrong.exec(text);
      return match ? [{ line, quote: match[0], message: documentMessages.officialName(what, right), expected: right }] : [];
    }),
  );

/** "๒.การใช้อำนาจ ๑๐๐ คะแนน": the number is the place in the list of scores, the official number is 3. */
export const rankAsNumber: DocumentCheck = ({ document, facts }) => {
  const names = facts.indicators.flatMap((one) => [one.name, ...one.aliases].map((name) => ({ name, indicator: one })));
  const byLength = [...names].sort((left, right) => right.name.length - left.name.length);
  return passages(document).flatMap(({ text, line }) =>
    text.split('\n').flatMap((part): readonly Found[] => {
      const listed = /^\(?([0-9๐-๙]{1,2})[.)] ?([ก-๙].*)$/.exec(part);
      const titled = /ตัวชี้วัดที่ ?([0-9๐-๙]{1,2}) ?([ก-๙].*)$/.exec(part);
      const match = titled ?? listed;
      if (!match) return [];
      const found = byLength.find(({ name }) => match[2]!.startsWith(name));
      if (!found || found.indicator.number === Number(toArabicDigits(match[1]!))) return [];
      const rest = match[2]!.slice(found.name.length);
      if (titled === null && !/^\s*(?:ได้)?(?:คะแนน)?\s*[0-9๐-๙.]+\s*คะแนน/.test(rest)) return [];
      const quote = `${match[0].slice(0, match[0].length - match[2]!.length)}${found.name}`;
      const message = documentMessages.listNumberBeforeName(match[1]!, found.name, found.indicator.number);
      return [{ line, quote, message, expected: `ตัวชี้วัดที่ ${found.indicator.number} ${found.indicator.name}` }];
    }),
  );
};
