/** R33 a code with the title of another item · R26 a code beside the name of another indicator. */
import { frameworkFor, labels } from '../../ita';
import type { Framework } from '../../model';
import { squeeze, toArabicDigits } from '../../thai';
import type { DocumentCheck, DocumentContext, DocumentFound } from '../finding';
import { t } from '../words/documentMessages';
import { type CodeInText, codesIn } from './codes';
import { excerpt } from './excerpt';
import { type IndicatorName, subjectsIn } from './mentions';
import { passages } from './parse';

/** A shorter title is too often a word of the sentence. */
const SHORTEST = 8;

/** The title as documents quote it: without years and remarks in brackets. */
const titleOf = (text: string): string => squeeze(text.replace(/\([^)]*\)/g, '')).replace(/ฯ.*$/, '');

/** So many letters of a longer title are that title cut short. */
const CUT_SHORT = 16;

/** The items of a framework whose title the words open (or close) with, the longest title alone; a title may be cut short at its end. */
function itemsTitled(words: string, framework: Framework, side: 'startsWith' | 'endsWith'): readonly string[] {
  const plain = squeeze(words);
  const run = squeeze(/^[^\s,()]*/.exec(words)![0]);
  const fit = framework.items.flatMap(({ code, text }) => {
    const title = titleOf(text);
    if (title.length >= SHORTEST && plain[side](title)) return [{ code, length: title.length }];
    return side === 'startsWith' && run.length >= CUT_SHORT && title.startsWith(run) ? [{ code, length: run.length }] : [];
  });
  const longest = Math.max(0, ...fit.map(({ length }) => length));
  return fit.filter(({ length }) => length === longest).map(({ code }) => code);
}

/** The frameworks that a document may speak of: that of the assessed year, and that of the year it plans for. */
const frameworks = ({ facts }: DocumentContext): readonly Framework[] =>
  facts.framework === undefined ? [] : [facts.framework, ...(facts.planYear === null ? [] : [frameworkFor(facts.planYear)])];

/** "O36 การดำเนินการเพื่อจัดการความเสี่ยง…", or the title and then "(O36)", where that is the title of another item. */
export const titleOfOther: DocumentCheck = (context) =>
  passages(context.document).flatMap(({ text, line }) =>
    codesIn(text, context.facts.framework).flatMap(({ code, index, token }): readonly DocumentFound[] => {
      if (code === null || !code.startsWith('O')) return [];
      const behind = text.slice(index + token.length).replace(/^[\s:–-]+/, '');
      const bracketed = /\(\s*(?:ข้อ\s*)?$/.exec(text.slice(0, index));
      const titled = (framework: Framework): readonly string[] => {
        const after = itemsTitled(behind, framework, 'startsWith');
        return after.length > 0 || !bracketed ? after : itemsTitled(text.slice(0, bracketed.index), framework, 'endsWith');
      };
      const all = frameworks(context).map(titled);
      const [own = []] = all;
      if (own.length === 0 || all.some((codes) => codes.includes(code))) return [];
      const message = t('titleOfOtherItem', { code: token, right: own.join(', ') });
      return [{ line, quote: excerpt(text, index, token.length), message, expected: own[0]! }];
    }),
  );

/** The indicator that the words right behind a code name in brackets: "i10 (การใช้งบประมาณ)". */
function bracketedIndicator(text: string, end: number, indicators: readonly IndicatorName[]): number | null {
  const words = /^\s*\(([^)\n]{4,60})\)/.exec(text.slice(end))?.[1];
  const subject = words === undefined ? undefined : subjectsIn(toArabicDigits(words), indicators, undefined)[0];
  return subject?.kind === 'indicator' && subject.index === 0 && subject.end >= words!.length - 1 ? Number(subject.code) : null;
}

/** The indicator that a line opens with, before a colon: "- การใช้งบประมาณ: … (I7, I8)". */
function leadingIndicator(text: string, indicators: readonly IndicatorName[]): number | null {
  const body = toArabicDigits(text).replace(/^[\s\d.()•–-]*(?:ตัวชี้วัด(?:ที่ ?\d{1,2})?\s*)?/, '');
  const subject = subjectsIn(body, indicators, undefined)[0];
  return subject?.kind === 'indicator' && subject.index === 0 && /^\s*[:：]/.test(body.slice(subject.end)) ? Number(subject.code) : null;
}

/** A row of a table that names an indicator and, in a cell of its own, a tool that is not the indicator's. */
export const rowUnderOtherTool: DocumentCheck = ({ document, facts }) =>
  document.tables.flatMap(({ rows }) =>
    rows.flatMap(({ cells }): readonly DocumentFound[] => {
      const tool = cells.find(({ text }) => /^(?:IIT|EIT|OIT)$/.test(text.trim()));
      const named = cells.flatMap(({ text }) => facts.indicators.filter(({ name }) => squeeze(text) === squeeze(name)));
      const [indicator] = named;
      if (!tool || named.length !== 1 || indicator!.tool === tool.text.trim()) return [];
      const message = t('indicatorUnderOtherTool', {
        name: labels.indicator(indicator!.number, indicator!.name),
        tool: indicator!.tool,
        written: tool.text,
      });
      return [{ line: tool.line, quote: `${indicator!.name} ${tool.text}`, message, expected: indicator!.tool }];
    }),
  );

const isBracketed = (text: string, { index }: CodeInText): boolean => text.lastIndexOf('(', index) > text.lastIndexOf(')', index);

export const codeBesideOther: DocumentCheck = ({ document, facts }) =>
  document.paragraphs.flatMap(({ text, line }) => {
    const opening = leadingIndicator(text, facts.indicators);
    return codesIn(text, facts.framework).flatMap((code): readonly DocumentFound[] => {
      const item = facts.framework?.items.find((one) => one.code === code.code);
      const named =
        bracketedIndicator(text, code.index + code.token.length, facts.indicators) ?? (isBracketed(text, code) ? opening : null);
      const tool = facts.indicators.find(({ number }) => number === named)?.tool;
      if (!item || named === null || item.indicator === named || item.tool !== tool) return [];
      const message = t('itemUnderOtherIndicator', { code: code.token, parent: item.indicator, owner: named });
      return [{ line, quote: excerpt(text, code.index, code.token.length), message, expected: labels.indicator(item.indicator) }];
    });
  });
