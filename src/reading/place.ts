import { t } from './data/messages';

/** 1 → A, 27 → AA. */
export function columnLetters(column: number): string {
  let rest = column;
  let letters = '';
  while (rest > 0) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
    rest = Math.floor((rest - 1) / 26);
  }
  return letters;
}

export interface SourcePlace {
  readonly text: string;
  readonly at: { readonly cell?: string };
}

/** "บรรทัด 12", or "ช่อง C5" with its address. */
export function placeOf(at: { readonly line: number; readonly column?: number } | undefined, grid: boolean): SourcePlace {
  const line = at?.line ?? 1;
  if (!grid) return { text: t('LINE', { line }), at: {} };
  const cell = `${columnLetters(at?.column ?? 1)}${line}`;
  return { text: t('CELL', { cell }), at: { cell } };
}
