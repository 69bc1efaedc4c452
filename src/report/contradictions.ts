/**
 * What people wrote in ผลวิเคราะห์ against the scores: named before the report is made, since the report prints their words beside the figures.
 * Only what the scores themselves disprove is named; opinions are people's own.
 */
import { bandOf, reaches } from '../ita';
import type { IndicatorResult } from '../model';
import { formatScore, toArabicDigits } from '../thai';
import { type Context, findingFor, thresholdText } from './content';

export interface Contradiction {
  /** The indicator's number. */
  readonly number: number;
  readonly message: string;
}

/** Scores that a text gives to the indicator itself: "ได้ 95.00 คะแนน". */
const scoresSaid = (text: string): readonly number[] =>
  [...toArabicDigits(text).matchAll(/(?:ได้|คะแนน)\s*(?:คะแนน\s*)?(\d{1,3}\.\d{2})(?!\d)/g)].map((match) => Number(match[1]));

function of(
  result: IndicatorResult,
  { strength, weakness, advice }: Record<'strength' | 'weakness' | 'advice', string>,
  context: Context,
): readonly string[] {
  const { value } = result.figure;
  if (value === null) return [];
  const { threshold, highest, lowest } = context.assessment;
  const line = thresholdText(threshold);
  const shown = formatScore(value);
  const above = reaches(value, threshold);
  const all = `${strength} ${weakness} ${advice}`;
  const isExtreme = (list: typeof highest): boolean =>
    list.some(({ scope, indicators }) => scope === 'all' && indicators.includes(result.number));
  const found: (string | false)[] = [
    above && /(?<!ไม่)ต่ำกว่าเกณฑ์/.test(all) && `ข้อความระบุว่าต่ำกว่าเกณฑ์ แต่คะแนน ${shown} ไม่ต่ำกว่าเกณฑ์ ${line} โปรดแก้ข้อความหรือตรวจคะแนน`,
    !above && /(?:สูงกว่า|ไม่ต่ำกว่า|ผ่าน)เกณฑ์/.test(strength) && `จุดแข็งระบุว่าผ่านเกณฑ์ แต่คะแนน ${shown} ต่ำกว่าเกณฑ์ ${line} โปรดแก้ข้อความหรือตรวจคะแนน`,
    bandOf(value, threshold) !== 'full' &&
      /คะแนนเต็ม(?!ที่)|เต็ม 100/.test(strength) &&
      !/ไม่ได้คะแนนเต็ม|รายการ “/.test(strength) &&
      `จุดแข็งระบุว่าได้คะแนนเต็ม แต่คะแนนคือ ${shown} โปรดแก้ข้อความหรือตรวจคะแนน`,
    bandOf(value, threshold) === 'full' && weakness.trim() !== '' && `มีจุดอ่อน แต่ตัวชี้วัดนี้ได้ ${shown} คะแนน โปรดลบจุดอ่อนหรือตรวจคะแนน`,
    result.tool === 'OIT' &&
      bandOf(value, threshold) !== 'full' &&
      /ครบถ้วน|ครบทุก|ครบตามรายการ/.test(strength) &&
      `จุดแข็งระบุว่าครบถ้วน แต่คะแนน ${shown} แสดงว่ามีรายการที่เสียคะแนน โปรดแก้ข้อความ`,
    /(?:ได้คะแนน|คะแนน)สูง(?:ที่)?สุด/.test(all) && !isExtreme(highest) && 'ข้อความระบุว่าได้คะแนนสูงที่สุด แต่มีตัวชี้วัดอื่นได้คะแนนสูงกว่า โปรดแก้ข้อความ',
    /(?:ได้คะแนน|คะแนน)(?:ต่ำ|น้อย)(?:ที่)?สุด/.test(all) && !isExtreme(lowest) && 'ข้อความระบุว่าได้คะแนนต่ำที่สุด แต่มีตัวชี้วัดอื่นได้คะแนนต่ำกว่า โปรดแก้ข้อความ',
    ...scoresSaid(all).map(
      (said) => formatScore(said) !== shown && `ข้อความระบุคะแนน ${formatScore(said)} แต่คะแนนในแผ่นงานคือ ${shown} โปรดแก้ให้ตรงกัน`,
    ),
  ];
  return [...new Set(found.filter((one): one is string => typeof one === 'string'))];
}

/** Every contradiction between a text of an indicator and the scores, in the order of the indicators. */
export const contradictionsIn = (context: Context): readonly Contradiction[] =>
  context.assessment.indicators.flatMap((result) => {
    const { strength, weakness, advice } = findingFor(context, `indicator:${result.number}`);
    const texts = { strength: strength.join(' '), weakness: weakness.join(' '), advice: advice.join(' ') };
    return of(result, texts, context).map((message) => ({ number: result.number, message }));
  });
