/** The text layer of a PDF as pieces with their places, by pdf.js. The same in the browser and in the commands. */
import type { PdfPiece } from '../contract';

/** What we use of pdf.js: its own types name the browser. */
export interface PdfReader {
  getDocument(options: Readonly<Record<string, unknown>>): { readonly promise: Promise<PdfFile> };
}

interface PdfFile {
  readonly numPages: number;
  getPage(number: number): Promise<{ getTextContent(): Promise<{ readonly items: readonly unknown[] }> }>;
  destroy(): Promise<void>;
}

interface Item {
  readonly str: string;
  /** a, b, c, d, x, y of the text's matrix. */
  readonly transform: readonly number[];
  readonly width: number;
}

/** Longer documents are no results; reading them would keep the page busy for minutes. */
const MOST_PAGES = 200;

const isItem = (item: unknown): item is Item => typeof item === 'object' && item !== null && 'str' in item && 'transform' in item;

const rounded = (value: number): number => Math.round(value * 10) / 10;

function pieceOf({ str, transform, width }: Item): PdfPiece {
  const [, b = 0, , d = 0, x = 0, y = 0] = transform;
  return [str, rounded(x), rounded(y), rounded(width), rounded(Math.hypot(b, d))];
}

/** The pieces of every page, empty where a page is a picture. Rejects where the bytes are no PDF or a password guards it. */
export async function pagesOf(reader: PdfReader, bytes: Uint8Array): Promise<PdfPiece[][]> {
  const file = await reader.getDocument({ data: bytes, isEvalSupported: false, disableFontFace: true, useSystemFonts: false, verbosity: 0 })
    .promise;
  const pages: PdfPiece[][] = [];
  for (let number = 1; number <= Math.min(file.numPages, MOST_PAGES); number++) {
    const page = await file.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(
      items
        .filter(isItem)
        .filter(({ str }) => str !== '')
        .map(pieceOf),
    );
  }
  await file.destroy();
  return pages;
}
