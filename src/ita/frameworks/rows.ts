/** How the data files of items are written: short rows in, items of the model out. */
import type { Certainty, FiscalYear, Item, Provenance, Scale } from '../../model';

/** Code, sub-indicator (or indicator, where the sub-indicator is unknown), title, certainty, source ('' where there is none). */
export type OitRow = readonly [code: string, place: string, text: string, certainty: Certainty, source: string];

/** A survey item (IIT, EIT) without what its code tells. */
export type SurveyRow = Omit<Item, 'tool' | 'subIndicator'>;

/** Short forms of the sources and what they stand for; people and documents get the full words. */
const SHORT_FORMS: readonly (readonly [short: string, full: string])[] = [
  ['เรื่องร้องเรียนฯ', 'เรื่องร้องเรียนการทุจริตและประพฤติมิชอบ'],
  ['จัดซื้อจัดจ้างฯ', 'จัดซื้อจัดจ้างหรือการจัดหาพัสดุ'],
  ['พัสดุ และความก้าวหน้าฯ', 'พัสดุ และความก้าวหน้าการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ'],
  ['ความเสี่ยงฯ', 'ความเสี่ยงการทุจริตและประพฤติมิชอบ'],
  ['นโยบายหรือแผนฯ', 'นโยบายหรือแผนการบริหารทรัพยากรบุคคล'],
];

const writtenOut = (title: string): string => SHORT_FORMS.reduce((text, [short, full]) => text.replace(short, full), title);

/** A title that had to be written out is no longer the source's own wording. */
function provenance(title: string, certainty: Certainty, source: string): Provenance {
  if (writtenOut(title) !== title && certainty === 'stated') return { certainty: 'inferred', source: `${source}; short form written out` };
  return source === '' ? { certainty } : { certainty, source };
}

/** OIT items (ข้อมูลที่ต้องเผยแพร่) from rows: 9.3 belongs to indicator 9; short forms are written out. */
export const oitItems = (rows: readonly OitRow[]): readonly Item[] =>
  rows.map(([code, place, title, certainty, source]) => ({
    code,
    tool: 'OIT',
    indicator: Number(place.split('.')[0]),
    ...(place.includes('.') ? { subIndicator: place } : {}),
    text: writtenOut(title),
    ...provenance(title, certainty, source),
  }));

/** IIT and EIT items (ข้อคำถาม) from rows: the letter of the code names the tool. */
export const surveyItems = (rows: readonly SurveyRow[]): readonly Item[] =>
  rows.map((row) => ({ ...row, tool: row.code.startsWith('E') ? 'EIT' : 'IIT' }));

/** Items of which only the codes are known, `perIndicator` for each indicator in turn. */
export const bareItems = (
  letter: 'I' | 'E',
  indicators: readonly number[],
  perIndicator: number,
  scale: Scale,
  origin: Provenance,
): readonly Item[] =>
  surveyItems(
    indicators.flatMap((indicator, block) =>
      Array.from({ length: perIndicator }, (_, k) => ({
        code: `${letter}${block * perIndicator + k + 1}`,
        indicator,
        text: '',
        scale,
        ...origin,
      })),
    ),
  );

/** The same items on one scale. */
export const onScale = (items: readonly Item[], scale: Scale): readonly Item[] => items.map((item) => ({ ...item, scale }));

/** The items of another year as a best guess for this one: every fact becomes general knowledge, to be confirmed. */
export const assumedFrom = (year: FiscalYear, items: readonly Item[]): readonly Item[] =>
  items.map((item) => ({ ...item, certainty: 'general', source: `สันนิษฐานตามปีงบประมาณ พ.ศ. ${year}` }));

/** Single rows replaced by those of the same code. */
export const replacing = (items: readonly Item[], replacements: readonly Item[]): readonly Item[] =>
  items.map((item) => replacements.find((other) => other.code === item.code) ?? item);
