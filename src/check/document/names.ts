/** R19 names that vary · R29 official names mis-stated · R35 a rank printed as the indicator's number. */

import { labels } from '../../ita';
import { likeness, pieceOverlap } from '../../reading';
import { editDistance, literal, squeeze, toArabicDigits } from '../../thai';
import type { DocumentCheck, DocumentFound } from '../finding';
import { t } from '../words/documentMessages';
import type { IndicatorName } from './mentions';
import { nearNamesIn } from './nearNames';
import { passages } from './parse';

/** Where a name stands as the name of an indicator: after "ตัวชี้วัดที่ n" or a number, or alone. */
const asName = (name: string): RegExp =>
  new RegExp(`(?:ตัวชี้วัดที่ ?[0-9๐-๙]{1,2} ?|(?:^|\\n)\\(?[0-9๐-๙]{1,2}[.)] ?)${literal(name)}|^${literal(name)}$`);

/** Known aliases are listed once each, with how often they occur. */
export const aliasUsed: DocumentCheck = ({ document, facts }) => {
  const all = passages(document);
  return facts.indicators.flatMap((indicator) =>
    indicator.aliases.flatMap((alias): readonly DocumentFound[] => {
      const pattern = asName(alias);
      const places = all.filter((passage) => pattern.test(passage.text));
      if (places.length === 0 || squeeze(indicator.name).includes(squeeze(alias))) return [];
      const times = places.length > 1 ? ` (พบ ${places.length} แห่ง)` : '';
      const message = t('aliasOfIndicator', { indicator: indicator.number, alias, times, name: indicator.name });
      return [{ line: places[0]!.line, quote: alias, severity: 'info', message, expected: indicator.name }];
    }),
  );
};

/** A name after "ตัวชี้วัดที่ n" that is nearly, but not quite, the official one. */
export const nameVariant: DocumentCheck = ({ document, facts }) =>
  passages(document).flatMap(({ text, line }) =>
    [...text.matchAll(/ตัวชี้วัดที่ ?([0-9๐-๙]{1,2}) ?([ก-๙/]{6,40})/g)].flatMap((match): readonly DocumentFound[] => {
      const indicator = facts.indicators.find((one) => one.number === Number(toArabicDigits(match[1]!)));
      const run = match[2]!;
      const known = facts.indicators.some((one) => [one.name, ...one.aliases].some((name) => run.startsWith(name)));
      if (!indicator || known) return [];
      const near = likeness(run.slice(0, indicator.name.length + 2), indicator.name) >= 0.7;
      if (!near) return [];
      const message = t('indicatorNameWrong', { indicator: indicator.number, written: run, name: indicator.name });
      return [{ line, quote: match[0], message, expected: indicator.name }];
    }),
  );

/** What may stand behind the name of an indicator in a list: its score, or nothing. */
const ONLY_SCORE = /^\s*[:(=]?\s*(?:ได้)?(?:คะแนน)?\s*[0-9๐-๙.]*\s*(?:คะแนน)?\)?\s*$/;
const LETTERS_WRONG = 2;

/** A line of a list, or a cell, that holds the name of an indicator with a letter or two wrong, and at most its score. */
export const listedName: DocumentCheck = ({ document, facts }) =>
  passages(document).flatMap(({ text, line }) =>
    text.split('\n').flatMap((part): readonly DocumentFound[] => {
      const match = /^(?:[(]?[0-9๐-๙]{1,2}[.)]|[-–•])?\s*([ก-๎]{8,40}?)(?=ได้|คะแนน|[\s:(=0-9๐-๙]|$)/.exec(part);
      const run = match?.[1];
      if (run === undefined || !ONLY_SCORE.test(part.slice(match![0].length))) return [];
      const names = facts.indicators.flatMap((one) => [one.name, ...one.aliases].map((name) => ({ name, indicator: one })));
      if (names.some(({ name }) => name === run)) return [];
      const near = names.find(({ name }) => name.length >= 10 && editDistance(run, name, LETTERS_WRONG) <= LETTERS_WRONG);
      if (!near) return [];
      const { number, name } = near.indicator;
      return [{ line, quote: run, message: t('indicatorNameWrong', { indicator: number, written: run, name }), expected: name }];
    }),
  );

/** Headings that are nearly, but not quite, the name of one of the year's topics. */
export const topicVariant: DocumentCheck = ({ document, facts }) => {
  const topics = facts.framework?.topics ?? [];
  return document.paragraphs.flatMap((paragraph): readonly DocumentFound[] => {
    const body = squeeze(paragraph.body);
    if (!paragraph.heading || body.length < 12) return [];
    if (topics.some((topic) => squeeze(topic.name) === body)) return [];
    const near = topics.find((topic) => {
      const name = squeeze(topic.name);
      return Math.abs(name.length - body.length) * 4 <= body.length && pieceOverlap(name, body) >= 0.6 && likeness(name, body) >= 0.75;
    });
    if (!near) return [];
    const message = t('topicNameWrong', { name: near.name });
    return [{ line: paragraph.line, quote: paragraph.text, message, expected: near.name }];
  });
};

export const officialName: DocumentCheck = ({ document }) =>
  passages(document).flatMap(({ text, line }) =>
    nearNamesIn(text).map(
      ({ wrong, right }): DocumentFound => ({
        line,
        quote: wrong,
        message: t('officialName', { what: 'ชื่อทางการ', name: right }),
        expected: right,
      }),
    ),
  );

/** A numbered line with an indicator's name and its score: "๒.การใช้อำนาจ ๑๐๐ คะแนน". */
interface ListedScore {
  readonly line: number;
  readonly label: string;
  readonly quote: string;
  readonly indicator: IndicatorName;
  readonly name: string;
}

/** Lists of all indicators, or of all of a tool, numbered by place in the list. A list of some indicators (those below the criterion) has numbers of its own. */
const isWholeList = (list: readonly ListedScore[], indicators: readonly IndicatorName[]): boolean => {
  const listed = new Set(list.map(({ indicator }) => indicator.number));
  const tools = new Set(list.map(({ indicator }) => indicator.tool));
  const skips = tools.has('IIT') && tools.has('OIT') && !tools.has('EIT');
  return !skips && indicators.every((one) => !tools.has(one.tool) || listed.has(one.number));
};

/** A rank printed as the indicator's number: after "ตัวชี้วัดที่", or in a list of scores that runs through a whole tool. */
export const rankAsNumber: DocumentCheck = ({ document, facts }) => {
  const names = facts.indicators.flatMap((one) => [one.name, ...one.aliases].map((name) => ({ name, indicator: one })));
  const byLength = [...names].sort((left, right) => right.name.length - left.name.length);
  const wrong = ({ line, label, quote, indicator, name }: ListedScore): readonly DocumentFound[] =>
    indicator.number === Number(toArabicDigits(label))
      ? []
      : [
          {
            line,
            quote,
            message: t('listNumberBeforeName', { number: label, name, indicator: indicator.number }),
            expected: labels.indicator(indicator.number, indicator.name),
          },
        ];
  const found: DocumentFound[] = [];
  let list: ListedScore[] = [];
  const closeList = (): void => {
    if (isWholeList(list, facts.indicators)) found.push(...list.flatMap(wrong));
    list = [];
  };
  for (const { text, line } of passages(document)) {
    for (const part of text.split('\n')) {
      const listed = /^\(?([0-9๐-๙]{1,2})[.)] ?([ก-๙].*)$/.exec(part);
      const titled = /ตัวชี้วัดที่ ?([0-9๐-๙]{1,2}) ?([ก-๙].*)$/.exec(part);
      const match = titled ?? listed;
      const known = match ? byLength.find(({ name }) => match[2]!.startsWith(name)) : undefined;
      // Other lines do not end a list: in a table the cells beside it stand between its lines. A smaller number begins a new one.
      if (!match || !known) continue;
      const quote = `${match[0].slice(0, match[0].length - match[2]!.length)}${known.name}`;
      const one: ListedScore = { line, label: match[1]!, quote, indicator: known.indicator, name: known.name };
      const hasScore = /^\s*(?:ได้)?(?:คะแนน)?\s*[0-9๐-๙.]+\s*คะแนน/.test(match[2]!.slice(known.name.length));
      if (titled) found.push(...wrong(one));
      else if (hasScore && list.every(({ label }) => Number(toArabicDigits(label)) < Number(toArabicDigits(one.label)))) list.push(one);
      else if (hasScore) {
        closeList();
        list.push(one);
      }
    }
  }
  closeList();
  return found;
};
