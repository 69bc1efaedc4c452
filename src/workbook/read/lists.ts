/** ผลการตรวจ, คลังมาตรการ and ทะเบียนรายงาน → accepted findings, entries and reports. */
import type { Grid, LibraryEntry, RegisteredReport } from '../../model';
import { normalizeThai, squeeze } from '../../thai';
import type { KeyOf } from '../columns';
import { problem } from '../messages';
import { readMoment } from '../moments';
import { findings as findingsSchema } from '../sheets/findings';
import { ENTRY_WORDS, LIBRARY_FIELDS, library as librarySchema } from '../sheets/library';
import { KIND_WORDS, register as registerSchema } from '../sheets/register';
import { codeOf, dataRows, openTable, placeOf, rawOf, textOf } from '../table';
import { type Reporter, wholeNumber } from './context';

/** A line of ผลการตรวจ that somebody accepted: the problem's key (problemKey) and the reason. */
export interface Acceptance {
  readonly key: string;
  readonly code: string;
  readonly sheet: string;
  readonly cell: string;
  readonly reason: string;
  readonly row: number;
}

export function readAcceptances(grid: Grid): readonly Acceptance[] {
  const table = openTable(grid, findingsSchema);
  if (!table) return [];
  return dataRows(table).flatMap((row): readonly Acceptance[] => {
    const key = codeOf(table, row, 'key');
    const reason = textOf(table, row, 'accepted').trim();
    if (key === '' || reason === '') return [];
    return [{ key, code: codeOf(table, row, 'code'), sheet: codeOf(table, row, 'sheet'), cell: codeOf(table, row, 'cell'), reason, row }];
  });
}

export function readLibrary(grid: Grid, report: Reporter): readonly LibraryEntry[] {
  const table = openTable(grid, librarySchema);
  if (!table) return [];
  return dataRows(table).flatMap((row): readonly LibraryEntry[] => {
    const fields: Record<string, string> = {};
    for (const field of LIBRARY_FIELDS) {
      const text = textOf(table, row, field);
      if (text.trim() !== '') fields[field] = text;
    }
    const word = codeOf(table, row, 'type');
    const key = codeOf(table, row, 'key');
    if (word === '' && key === '' && Object.keys(fields).length === 0) return [];
    const type = word === ENTRY_WORDS.measure ? 'measure' : word === ENTRY_WORDS.phrase ? 'phrase' : null;
    if (type === null) {
      report(problem('ENTRY_TYPE', { at: placeOf(table, row, 'type'), found: word }));
      return [];
    }
    // An entry typed by hand has no hidden id yet: its words name it, so that reordering rows does not rename it.
    const id = codeOf(table, row, 'id') || `own-${key}-${squeeze(fields.title ?? fields.text ?? '').slice(0, 40)}`;
    return [{ id, type, key, fields }];
  });
}

/** The kind behind its Thai words; words of a kind that is not known stay as they are. */
const kindOf = (words: string): string =>
  (Object.keys(KIND_WORDS) as (keyof typeof KIND_WORDS)[]).find((kind) => KIND_WORDS[kind] === words) ?? words;

export function readRegister(grid: Grid): readonly RegisteredReport[] {
  const table = openTable(grid, registerSchema);
  if (!table) return [];
  return dataRows(table).flatMap((row): readonly RegisteredReport[] => {
    const version = wholeNumber(rawOf(table, row, 'version'));
    if (version === null) return [];
    const text = (key: KeyOf<typeof registerSchema>): string => normalizeThai(textOf(table, row, key));
    return [
      {
        version,
        kind: kindOf(text('kind')),
        title: text('title'),
        fileId: text('fileId'),
        url: text('url'),
        made: readMoment(text('made')),
        modified: text('modified'),
        fingerprint: text('fingerprint'),
      },
    ];
  });
}
