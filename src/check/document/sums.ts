/** R38 a printed mean or total that the figures under it do not make. */
import type { ScoreKey, ToolCode } from '../../model';
import { formatScore, roundScore, toArabicDigits } from '../../thai';
import type { DocumentCheck, DocumentContext, DocumentFound } from '../finding';
import { WHOLE_AND_PARTS } from '../words/claims';
import { t } from '../words/documentMessages';
import { keyName } from './scores';

/** What rounding explains where the parts are printed rounded themselves (as in ita/figure.ts), and a little for the machine. */
const ACCEPTED_DIFFERENCE = 0.0201;

/** What is printed under a key against what its parts make; nothing where a part is unknown or in dispute, or the workbook answers (rule R01). */
function against(
  key: ScoreKey,
  parts: readonly (number | null)[],
  weights: readonly number[],
  context: DocumentContext,
): readonly DocumentFound[] {
  const { facts } = context;
  if (parts.length === 0 || parts.some((part) => part === null) || facts.workbook(key).length > 0) return [];
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const made = roundScore(parts.reduce<number>((sum, part, index) => sum + part! * weights[index]!, 0) / whole);
  const wrong = facts.mentions.find(
    ({ keys, value }) => keys.length === 1 && keys[0] === key && Math.abs(roundScore(value) - made) > ACCEPTED_DIFFERENCE,
  );
  if (!wrong) return [];
  const figures = parts.map((part) => formatScore(part)).join(', ');
  const message = t('meanOfParts', { name: keyName(key, context), written: wrong.text, made: formatScore(made), parts: figures });
  return [{ line: wrong.line, quote: wrong.quote, message, expected: formatScore(made) }];
}

/** A tool's score, where its indicators do not make another: the printed one may be the mistake. */
function toolFigure(code: ToolCode, { figure, indicators }: DocumentContext['facts']): number | null {
  const printed = figure(`tool:${code}`);
  const values = indicators.filter(({ tool }) => tool === code).map(({ number }) => figure(`indicator:${number}`));
  const known = values.filter((value): value is number => value !== null);
  const made = known.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  return printed !== null && known.length === values.length && Math.abs(made - printed) > ACCEPTED_DIFFERENCE ? null : printed;
}

/** A tool is the mean of its indicators, the total is weighted by the framework. */
export const meanConflict: DocumentCheck = (context) => {
  const { facts } = context;
  const tools = facts.framework?.tools ?? [];
  const ofTools = tools.flatMap(({ code }) => {
    const indicators = facts.indicators.filter((one) => one.tool === code).map(({ number }) => facts.figure(`indicator:${number}`));
    return against(
      `tool:${code}`,
      indicators,
      indicators.map(() => 1),
      context,
    );
  });
  const ofTotal = against(
    'total',
    tools.map(({ code }) => toolFigure(code, facts)),
    tools.map(({ weight }) => weight),
    context,
  );
  return [...ofTools, ...ofTotal];
};

/** "มาตรการทั้งหมด 6 มาตรการ แล้วเสร็จ 4 มาตรการ อยู่ระหว่างดำเนินการ 1 มาตรการ": a whole and the parts that the sentence itself counts in the same unit. */
export const countsOfParts: DocumentCheck = ({ document }) =>
  document.paragraphs.flatMap(({ text: original, line }): readonly DocumentFound[] => {
    const match = WHOLE_AND_PARTS.exec(toArabicDigits(original));
    if (!match) return [];
    const [all, , whole = '', unit = '', rest = ''] = match;
    const parts = [...rest.matchAll(/(?<![\d.])(\d{1,3})\s*([ก-๎]+)/g)]
      .filter(({ 2: word }) => word!.startsWith(unit))
      .map(({ 1: value }) => Number(value));
    const sum = parts.reduce((total, value) => total + value, 0);
    if (parts.length < 2 || sum === Number(whole)) return [];
    const quote = original.slice(match.index, match.index + all.length);
    return [{ line, quote, message: t('countsOfParts', { whole, sum }), expected: String(sum) }];
  });
