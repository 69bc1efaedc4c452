/**
 * The report tree: what a report says and how its parts relate, without any file format. Composition makes it, the renderers
 * (docx/, html/, text.ts) print it; one handler per kind of node.
 */
import type { DigitStyle, FigureSpec } from '../model';

/** How the document looks; everything else about its look stands in the renderers. */
export interface Look {
  readonly digits: DigitStyle;
  readonly font: string;
  /** Body size in points; headings and tables are set relative to it. */
  readonly fontSize: number;
  /** Points by which the type in tables is smaller than usual. */
  readonly tighter?: number;
}

export type Inline =
  | { readonly kind: 'text'; readonly text: string; readonly bold?: boolean; readonly italic?: boolean }
  | { readonly kind: 'link'; readonly text: string; readonly url: string }
  /** "ภาพที่ 1", "ตารางที่ 2": the label is filled in when the report is numbered. */
  | { readonly kind: 'reference'; readonly to: string; readonly label: string };

export type Align = 'left' | 'center' | 'body';

/** A marked list; the marks are written out as text, so that no program has to count. */
export type Marker = 'none' | 'dash' | 'number' | 'paren' | 'outline';

export interface Caption {
  readonly of: 'figure' | 'table';
  readonly id: string;
  /** "ภาพที่ 1"; filled in when the report is numbered. */
  readonly label: string;
  readonly text: string;
}

export interface TableCell {
  readonly blocks: readonly Block[];
  readonly colSpan?: number;
  readonly rowSpan?: number;
  readonly align?: Align;
  /** A cell that names what stands beside or below it. */
  readonly head?: boolean;
  /** Marked by a shade, beside what its words say. */
  readonly shaded?: boolean;
}

export interface TableRow {
  readonly cells: readonly TableCell[];
  /** True where the row is short enough to be kept on one page. */
  readonly keep?: boolean;
  /** Stays on the page of the row below. */
  readonly keepNext?: boolean;
  /** Points left below its words, beside the usual room. */
  readonly below?: number;
}

export interface ContentsEntry {
  readonly level: number;
  readonly number: string;
  readonly text: string;
  /** Id of the heading. */
  readonly to: string;
  /** The page it stands on, in the document's digits; '' where it is not known. */
  readonly page: string;
}

export type Block =
  | {
      readonly kind: 'cover';
      /** The agency's logo or seal above the lines: the file's id in Drive, and what it shows. */
      readonly logo?: { readonly file: string; readonly alt: string };
      readonly lines: readonly { readonly text: string; readonly strong: boolean }[];
    }
  | { readonly kind: 'title'; readonly id: string; readonly lines: readonly string[] }
  | {
      readonly kind: 'heading';
      readonly id: string;
      readonly level: 1 | 2 | 3;
      readonly numbered: boolean;
      readonly number: string;
      readonly text: string;
      /** Begins a page. */
      readonly newPage?: boolean;
    }
  | {
      readonly kind: 'paragraph';
      readonly inlines: readonly Inline[];
      readonly align: Align;
      /** Stays on the page of what follows. */
      readonly keepNext?: boolean;
      /** Its lines stay on one page. */
      readonly keep?: boolean;
    }
  | {
      readonly kind: 'list';
      readonly marker: Marker;
      readonly items: readonly (readonly Inline[])[];
      /** For `outline`: the number of the heading above, filled in when the report is numbered. */
      readonly prefix?: string;
      /** Steps of indentation. */
      readonly indent?: number;
      /** So many of its last items stay on one page. */
      readonly keep?: number;
      /** The items that stay on one page stay on that of what follows. */
      readonly keepNext?: boolean;
    }
  | {
      readonly kind: 'table';
      readonly id: string;
      readonly widths: readonly number[];
      readonly header: readonly TableRow[];
      readonly rows: readonly TableRow[];
      /** So many columns of long texts that the document's tables are set smaller. */
      readonly dense?: boolean;
    }
  | { readonly kind: 'figure'; readonly id: string; readonly spec: FigureSpec; readonly alt: string; readonly caption: Caption }
  /** A photograph in a cell; `note` stands in its place where the file cannot be opened. */
  | {
      readonly kind: 'photo';
      /** The file's id in Drive; `photo:` and the id is its key among the pictures. */
      readonly file: string;
      readonly alt: string;
      readonly caption: string;
      readonly note: string;
    }
  | { readonly kind: 'caption'; readonly caption: Caption }
  | { readonly kind: 'contents'; readonly title: string; readonly entries: readonly ContentsEntry[] }
  | { readonly kind: 'pageBreak' }
  /** Who signs: the lines of each person, side by side. */
  | { readonly kind: 'signature'; readonly people: readonly (readonly string[])[] };

export type BlockKind = Block['kind'];
export type BlockOf<K extends BlockKind> = Extract<Block, { readonly kind: K }>;
export type InlineKind = Inline['kind'];
export type InlineOf<K extends InlineKind> = Extract<Inline, { readonly kind: K }>;

/** A run of pages of one orientation. */
export interface Section {
  readonly orientation: 'portrait' | 'landscape';
  /** The cover: no page number, text in the middle of the page. */
  readonly cover?: boolean;
  readonly blocks: readonly Block[];
}

export interface Report {
  readonly title: string;
  readonly agency: string;
  /** Proper names that stay whole at a line's end. */
  readonly names: readonly string[];
  readonly look: Look;
  readonly sections: readonly Section[];
}
