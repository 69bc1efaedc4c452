/**
 * Named styles: one font in all four slots, sizes for Latin and complex script alike, so that Thai never falls back. All are built-in ones by
 * id and name, because other programs turn styles of our own into plain text.
 */
import { AlignmentType, type IParagraphStyleOptions, type IRunStylePropertiesOptions, type IStylesOptions, LineRuleType } from 'docx';
import type { Look } from '../tree';
import { sizesOf } from './page';
import { type Space, STYLE_SPACE } from './spacing';
import { clean } from './written';

const half = (points: number): number => Math.round(points * 2);

function run(look: Look, points: number, strong: boolean): IRunStylePropertiesOptions {
  const font = clean(look.font);
  return {
    font: { ascii: font, hAnsi: font, cs: font, eastAsia: font },
    size: half(points),
    sizeComplexScript: half(points),
    bold: strong,
    boldComplexScript: strong,
    color: '000000',
    language: { value: 'en-US', eastAsia: 'th-TH', bidirectional: 'th-TH' },
  };
}

const spaced = ({ before, after, line }: Space) => ({
  before,
  after,
  ...(line === undefined ? {} : { line, lineRule: LineRuleType.AUTO }),
});

export function stylesOf(look: Look): IStylesOptions {
  const sizes = sizesOf(look);
  const normal = { basedOn: 'Normal', next: 'Normal', quickFormat: true } as const;
  const headingStyle = (level: 1 | 2 | 3): IParagraphStyleOptions => ({
    ...normal,
    id: `Heading${level}`,
    name: `heading ${level}`,
    run: run(look, level === 1 ? sizes.heading : sizes.body, true),
    paragraph: { keepNext: true, keepLines: true, outlineLevel: level - 1, spacing: spaced(STYLE_SPACE[`heading${level}`]) },
  });
  const contentsStyle = (level: 1 | 2): IParagraphStyleOptions => ({
    ...normal,
    id: `TOC${level}`,
    name: `toc ${level}`,
    run: run(look, sizes.body, false),
    paragraph: { spacing: spaced(STYLE_SPACE.contents), indent: { left: level * 500, hanging: 500 } },
  });
  const titled = { keepNext: true, alignment: AlignmentType.CENTER, spacing: spaced(STYLE_SPACE.title) };
  return {
    default: {
      document: { run: run(look, sizes.body, false), paragraph: { spacing: spaced(STYLE_SPACE.body) } },
    },
    paragraphStyles: [
      { ...normal, id: 'Title', name: 'Title', run: run(look, sizes.title, true), paragraph: titled },
      {
        ...normal,
        id: 'Subtitle',
        name: 'Subtitle',
        run: run(look, sizes.cover, false),
        paragraph: { alignment: AlignmentType.CENTER, spacing: spaced(STYLE_SPACE.cover) },
      },
      headingStyle(1),
      headingStyle(2),
      headingStyle(3),
      {
        id: 'NoSpacing',
        name: 'No Spacing',
        basedOn: 'Normal',
        quickFormat: true,
        run: run(look, sizes.cell, false),
        paragraph: { spacing: spaced(STYLE_SPACE.cell) },
      },
      {
        ...normal,
        id: 'Caption',
        name: 'caption',
        run: run(look, sizes.cell, true),
        paragraph: { keepLines: true, spacing: spaced(STYLE_SPACE.caption) },
      },
      {
        id: 'PhotoCaption',
        name: 'Photo caption',
        basedOn: 'Caption',
        run: { ...run(look, Math.max(sizes.cell - 2, 8), false), italics: true },
        paragraph: { alignment: AlignmentType.CENTER, spacing: spaced(STYLE_SPACE.photoCaption) },
      },
      { ...normal, id: 'TOCHeading', name: 'TOC Heading', run: run(look, sizes.title, true), paragraph: titled },
      contentsStyle(1),
      contentsStyle(2),
    ],
  };
}
