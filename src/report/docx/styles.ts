/** Named styles: one font in all four slots, sizes for Latin and complex script alike, so that Thai never falls back. */
import { AlignmentType, type IParagraphStyleOptions, type IRunStylePropertiesOptions, type IStylesOptions, LineRuleType } from 'docx';
import type { Look } from '../tree';

const half = (points: number): number => Math.round(points * 2);

/** Sizes in points, from the body size: titles and headings above it, tables below. */
export const sizesOf = ({ fontSize }: Look) => ({
  body: fontSize,
  cover: fontSize + 6,
  title: fontSize + 2,
  heading: fontSize + 1,
  cell: Math.max(fontSize - 2, 8),
});

const run = (look: Look, points: number, strong: boolean): IRunStylePropertiesOptions => ({
  font: { ascii: look.font, hAnsi: look.font, cs: look.font, eastAsia: look.font },
  size: half(points),
  sizeComplexScript: half(points),
  bold: strong,
  boldComplexScript: strong,
  color: '000000',
  language: { value: 'en-US', eastAsia: 'th-TH', bidirectional: 'th-TH' },
});

export function stylesOf(look: Look): IStylesOptions {
  const sizes = sizesOf(look);
  const headingStyle = (level: 1 | 2 | 3): IParagraphStyleOptions => ({
    id: `Heading${level}`,
    name: `heading ${level}`,
    basedOn: 'Normal',
    next: 'Normal',
    quickFormat: true,
    run: run(look, level === 1 ? sizes.heading : sizes.body, true),
    paragraph: { keepNext: true, keepLines: true, outlineLevel: level - 1, spacing: { before: level === 1 ? 240 : 160, after: 60 } },
  });
  return {
    default: {
      document: {
        run: run(look, sizes.body, false),
        paragraph: { spacing: { before: 0, after: 60, line: 264, lineRule: LineRuleType.AUTO } },
      },
    },
    paragraphStyles: [
      {
        id: 'Title',
        name: 'Title',
        basedOn: 'Normal',
        next: 'Normal',
        quickFormat: true,
        run: run(look, sizes.title, true),
        paragraph: { keepNext: true, alignment: AlignmentType.CENTER, spacing: { after: 40 } },
      },
      {
        id: 'Cover',
        name: 'Cover',
        basedOn: 'Normal',
        run: run(look, sizes.cover, true),
        paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 240 } },
      },
      headingStyle(1),
      headingStyle(2),
      headingStyle(3),
      {
        id: 'Cell',
        name: 'Cell',
        basedOn: 'Normal',
        run: run(look, sizes.cell, false),
        paragraph: { spacing: { before: 0, after: 20, line: 240, lineRule: LineRuleType.AUTO } },
      },
      {
        id: 'Caption',
        name: 'caption',
        basedOn: 'Normal',
        next: 'Normal',
        quickFormat: true,
        run: run(look, sizes.cell, true),
        paragraph: { keepLines: true, spacing: { before: 80, after: 80 } },
      },
      {
        id: 'PhotoCaption',
        name: 'Photo caption',
        basedOn: 'Cell',
        run: { ...run(look, Math.max(sizes.cell - 2, 8), false), italics: true },
        paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 0, after: 60 } },
      },
      { id: 'Contents', name: 'Contents', basedOn: 'Normal', run: run(look, sizes.body, false), paragraph: { spacing: { after: 40 } } },
    ],
  };
}
