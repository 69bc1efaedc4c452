/**
 * Space between siblings, in twentieths of a point: every paragraph's and every gap's stands here and nowhere else.
 * `line` is a multiple of 240 (one line), or an exact height where `exact` is set.
 */
export interface Space {
  readonly before: number;
  readonly after: number;
  readonly line?: number;
  readonly exact?: true;
}

/** Space of the styles. */
export const STYLE_SPACE = {
  body: { before: 0, after: 60, line: 264 },
  title: { before: 0, after: 40 },
  cover: { before: 0, after: 240 },
  heading1: { before: 240, after: 60 },
  heading2: { before: 160, after: 60 },
  heading3: { before: 160, after: 60 },
  cell: { before: 0, after: 20, line: 240 },
  caption: { before: 80, after: 80 },
  photoCaption: { before: 0, after: 60 },
  contents: { before: 0, after: 40 },
} as const satisfies Readonly<Record<string, Space>>;

/** Space of single paragraphs that differs from their style's. */
export const SPACE = {
  /** The first line of a cover: about a fifth of the page down; not every program knows vertical alignment. */
  coverTop: { before: 2800, after: 240 },
  /** The logo, and the first line of the cover below it. */
  logo: { before: 1200, after: 600 },
  titleEnd: { before: 0, after: 200 },
  figure: { before: 120, after: 0 },
  photo: { before: 60, after: 20 },
  signatureTop: { before: 480, after: 20 },
  signatureLine: { before: 0, after: 20 },
  /** The paragraph that must stand after a table: as good as no height, so that it never makes a page of its own. */
  afterTable: { before: 0, after: 100, line: 20, exact: true },
  endOfSection: { before: 0, after: 0, line: 20, exact: true },
} as const satisfies Readonly<Record<string, Space>>;

export const spacing = ({ before, after, line, exact }: Space): string =>
  `<w:spacing w:before="${before}" w:after="${after}"${line === undefined ? '' : ` w:line="${line}" w:lineRule="${exact === true ? 'exact' : 'auto'}"`}/>`;
