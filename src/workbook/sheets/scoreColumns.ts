/** Columns of scores that the sheets with a row a year share: the ten indicators and the parts of EIT. The keys are score keys. */
import { labels } from '../../ita';

/** The indicators' numbers, the same in every year that is known. */
export const INDICATOR_NUMBERS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

const score = { role: 'human', numberFormat: '0.00', align: 'right', between: [0, 100] } as const;

type ScoreColumn = typeof score & { readonly header: string; readonly aliases: readonly string[]; readonly width: number };

/** A column of scores, `width` pixels wide. */
export const scoreColumn = (header: string, aliases: readonly string[], width: number): ScoreColumn => ({
  header,
  aliases,
  ...score,
  width,
});

export const indicatorColumns = (width: number): Record<`indicator:${(typeof INDICATOR_NUMBERS)[number]}`, ScoreColumn> =>
  Object.fromEntries(
    INDICATOR_NUMBERS.map((number) => [
      `indicator:${number}`,
      scoreColumn(labels.indicator(number), [`ตัวชี้วัด ${number}`, `ตชว. ${number}`], width),
    ]),
  ) as Record<`indicator:${(typeof INDICATOR_NUMBERS)[number]}`, ScoreColumn>;

export const eitPartColumns = (width: number): Record<'part:EIT1' | 'part:EIT2', ScoreColumn> => ({
  'part:EIT1': scoreColumn('EIT ส่วนที่ 1', ['EIT Public', 'EIT1'], width),
  'part:EIT2': scoreColumn('EIT ส่วนที่ 2', ['EIT Survey', 'EIT2'], width),
});
