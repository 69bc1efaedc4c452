/** How the page writes numbers, times and areas. */
import { MINUS, NONE } from '../../thai/dashes';
import { formatScore } from '../../thai/score';
import type { RunView } from './protocol';
import { t } from './texts';

export const score = (value: number | null): string => formatScore(value);

export const percent = (part: number, whole: number): string => (whole === 0 ? NONE : ((part * 100) / whole).toFixed(1));

export const whenOf = (iso: string): string => new Date(iso).toLocaleString('th-TH', { dateStyle: 'medium', timeStyle: 'short' });

/** +1.20, −0.30, 0.00; – where there is no year before. */
export function changeWords(change: number | null): string {
  if (change === null) return NONE;
  return `${change > 0 ? '+' : change < 0 ? MINUS : ''}${formatScore(Math.abs(change))}`;
}

/** What a run is called in the list. */
export function runName({ state, result, made }: RunView): string {
  if (state !== 'done' || !result) return state === 'done' ? whenOf(made) : t(`runs.${state}`);
  const [only] = result.provinces;
  const area =
    only === undefined ? t('runs.noArea') : result.provinces.length === 1 ? only : t('runs.areas', { count: result.provinces.length });
  const [newest, oldest] = [result.years[0] ?? 0, result.years[result.years.length - 1] ?? 0];
  return t('runs.result', { area, years: newest === oldest ? String(newest) : `${oldest}–${newest}`, agencies: result.agencies });
}
