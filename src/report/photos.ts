/** Photographs of a follow-up row: one per line, the file's address or id first, then the caption. */
import type { Block, Report } from './tree';

export interface Photo {
  /** The file's id in Drive. */
  readonly file: string;
  readonly caption: string;
}

/** An id of Drive, alone or inside an address. */
const ADDRESS = /^https?:.*?(?:\/d\/|[?&]id=)([A-Za-z0-9_-]{10,})/;
const ID = /^([A-Za-z0-9_-]{10,})$/;

/** Lines without a file name nothing and are left out. */
export const photosIn = (cell: string): readonly Photo[] =>
  cell.split('\n').flatMap((line): readonly Photo[] => {
    const [address = '', ...words] = line.trim().split(/\s+/);
    const file = (ADDRESS.exec(address) ?? ID.exec(address))?.[1];
    return file === undefined ? [] : [{ file, caption: words.join(' ') }];
  });

/** The key of a photograph among the pictures of a report. */
export const photoKey = (file: string): string => `photo:${file}`;

const filesIn = (block: Block): readonly string[] => {
  if (block.kind === 'photo') return [block.file];
  return block.kind === 'table' ? block.rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks.flatMap(filesIn))) : [];
};

/** The files of the photographs that a report prints, each once. */
export const photosOf = (report: Report): readonly string[] => [
  ...new Set(report.sections.flatMap(({ blocks }) => blocks.flatMap(filesIn))),
];
