/** R17 planned actions without a result · R22 evidence links that prove little. */

import { sharedPassage } from '../../reading';
import { squeeze, withoutBullet } from '../../thai';
import type { DocumentCheck, DocumentFound } from '../finding';
import { t } from '../words/documentMessages';
import { leadingNumber } from './outline';
import { type DocumentPlanRow, resultTables } from './planTables';

/** Words that actions and results share without speaking of the same thing. */
const COMMON =
  /จัดให้มีช่องทาง|จัดให้มีการ|จัดให้(?=มี)|จัดทำ|ดำเนินการ|ของหน่วยงาน|ในเว็?[บป]ไซต์หลัก|เว็?[บป]ไซต์|ประชาชน|บุคลากร|หน่วยงาน|รายงานผล|มากยิ่งขึ้น/g;
const LINK = 9;

interface Line {
  readonly text: string;
  readonly plain: string;
}

const actionsOf = (row: DocumentPlanRow): readonly (Line & { readonly label: string })[] =>
  (row.cells.title?.text ?? '').split('\n').flatMap((text) => {
    const numbering = leadingNumber(text);
    return numbering === null ? [] : [{ text, label: numbering.label, plain: squeeze(text.slice(numbering.length)).toLowerCase() }];
  });

const URL = /(?:https?:\/\/|www\.)[^\s\u0e00-\u0e7f]+/g;

const resultsOf = (row: DocumentPlanRow): readonly Line[] =>
  (row.cells.result?.text ?? '')
    .split('\n')
    .map((text) => withoutBullet(text.replace(URL, ' ')).trim())
    .filter((text) => text.length > 6 && !/^ดำเนินการแล้ว$|^\[image/.test(text))
    .map((text) => ({ text, plain: squeeze(text).toLowerCase() }));

interface Pair {
  readonly action: number;
  readonly result: number;
  readonly strength: number;
  /** Where in the result the shared passage stands; the whole of it where one text contains the other. */
  readonly from: number;
  readonly to: number;
}

/** What a result has to do with an action: the longest passage both contain, common words apart. Containment counts most. */
function pair(action: number, result: number, actionText: string, resultText: string): Pair {
  const contained =
    actionText === resultText || (resultText.length >= 12 && (actionText.includes(resultText) || resultText.includes(actionText)));
  const plain = resultText.replace(COMMON, '\r');
  if (contained) return { action, result, strength: 1000, from: 0, to: plain.length };
  const shared = sharedPassage(actionText.replace(COMMON, '\n'), plain);
  const from = plain.indexOf(shared);
  return { action, result, strength: shared.length, from, to: from + shared.length };
}

/**
 * Which actions no result speaks of. The closest pairs are taken first, and each passage of a result answers one action only:
 * a result about the complaint channel does not answer the guideline on complaints too.
 */
function unanswered(actions: readonly Line[], results: readonly Line[]): readonly number[] {
  const taken: Pair[] = [];
  const pairs = actions
    .flatMap((action, index) => results.map((result, other) => pair(index, other, action.plain, result.plain)))
    .filter(({ strength }) => strength >= LINK)
    .sort((left, right) => right.strength - left.strength);
  for (const one of pairs) {
    if (taken.some((other) => other.action === one.action)) continue;
    const overlaps = taken.some((other) => other.result === one.result && one.from < other.to && other.from < one.to);
    if (one.strength >= 1000 || !overlaps) taken.push(one);
  }
  return actions.map((_, index) => index).filter((index) => !taken.some((one) => one.action === index));
}

export const withoutResult: DocumentCheck = ({ document }) =>
  resultTables(document).flatMap(({ rows }) =>
    rows.flatMap((row): readonly DocumentFound[] => {
      const actions = actionsOf(row);
      if (actions.length === 0) {
        const empty = (row.cells.result?.text ?? '').trim() === '' && row.key !== '';
        return empty ? [{ line: row.line, quote: row.key.split('\n')[0]!.slice(0, 90), message: t('rowWithoutResult') }] : [];
      }
      const heading = row.key.split('\n')[0]!;
      return unanswered(actions, resultsOf(row)).map((index) => ({
        line: row.cells.title!.line,
        quote: actions[index]!.text,
        message: t('actionWithoutResult', { label: actions[index]!.label, heading: heading.slice(0, 60) }),
      }));
    }),
  );

interface Link {
  readonly url: string;
  readonly line: number;
  /** Host and path without scheme and final slash. */
  readonly place: string;
}

/** Faults of one link by its form; shared with the check of typed cells. */
function linkFault(url: string): string | null {
  if (!/^https?:\/\//i.test(url)) return t('linkWithoutScheme');
  const path = url.replace(/^https?:\/\/[^/]+/i, '');
  return /^\/?(?:(?:index|home|default|main)\.\w+)?\/?$/i.test(path) ? t('linkToFrontPage') : null;
}

const placeOf = (url: string): string =>
  url
    .replace(/^https?:\/\//i, '')
    .replace(/\/$/, '')
    .toLowerCase();

export const evidenceLinks: DocumentCheck = ({ document }) => {
  const links: Link[] = resultTables(document).flatMap(({ rows }) =>
    rows.flatMap((row) =>
      (['result', 'outcome'] as const).flatMap((kind) => {
        const cell = row.cells[kind];
        return [...(cell?.text ?? '').matchAll(URL)].map((match) => ({
          url: match[0],
          place: placeOf(match[0]),
          line: lineOf(document.lines, match[0], cell!.line),
        }));
      }),
    ),
  );
  const used = new Set<Link>();
  return links.flatMap((link, index): readonly DocumentFound[] => {
    const found: DocumentFound[] = [];
    const fault = linkFault(link.url);
    if (fault !== null) found.push({ line: link.line, quote: link.url, message: fault });
    const earlier = links.slice(0, index).filter((other) => other.place === link.place);
    const twin = earlier.find(
      (other) => other.url.slice(0, 6) !== link.url.slice(0, 6) && /^http/.test(other.url) && /^http/.test(link.url),
    );
    if (twin) found.push({ line: link.line, quote: link.url, message: t('linkInTwoForms', { other: twin.url }) });
    if (earlier.length > 0 && fault === null && !used.has(link)) {
      found.push({
        line: link.line,
        quote: link.url,
        message: t('linkUsedBefore', { line: earlier[0]!.line }),
      });
    }
    used.add(link);
    return found;
  });
};

/** The line on which a link of a cell stands: cells run over several lines. */
function lineOf(lines: readonly string[], url: string, from: number): number {
  const index = lines.findIndex((line, position) => position >= from - 1 && line.includes(url));
  return index < 0 ? from : index + 1;
}
