/** Photographs of a follow-up row: one per line, the file's address or id first, then the caption. */
import type { Block, Report } from './tree';

/** The key of a photograph among the pictures of a report. */
export const photoKey = (file: string): string => `photo:${file}`;

const filesIn = (block: Block): readonly string[] => {
  if (block.kind === 'photo') return [block.file];
  if (block.kind === 'cover') return block.logo === undefined ? [] : [block.logo.file];
  return block.kind === 'table' ? block.rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks.flatMap(filesIn))) : [];
};

/** The files of the photographs that a report prints, each once. */
export const photosOf = (report: Report): readonly string[] => [
  ...new Set(report.sections.flatMap(({ blocks }) => blocks.flatMap(filesIn))),
];
