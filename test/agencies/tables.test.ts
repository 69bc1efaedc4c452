/** Results tables of many agencies as offices have them, each with what is true of it said first (tables/): nothing wrong, nothing lost unsaid. */
import { describe, expect, test } from '@jest/globals';
import { identify } from '../../src/agencies';
import { readTables } from '../../src/cli/agencies/tables';
import { CASES } from './tables/cases';
import { fileOf } from './tables/files';
import { judge } from './tables/judge';

// A PDF needs LibreOffice; what was found in them is held by test/reading/pdf.test.ts.
describe.each(CASES.filter(({ content }) => content.kind !== 'pdf'))('$name', (one) => {
  test('every agency is read, or told where its row cannot be', async () => {
    const { ending, bytes } = await fileOf(one.content);
    const read = await readTables(`table${ending}`, `table${ending}`, bytes, undefined);
    const { rows, problems } = identify(read.rows);
    const verdict = judge(one, rows, [...read.problems, ...problems]);
    const told = one.truth.filter(({ agency }) => one.reported?.includes(agency)).map(({ short, year }) => `${short} ${year}`);
    const right = one.truth.map(({ short, year }) => `${short} ${year}`).filter((label) => !told.includes(label));
    expect(verdict).toEqual({ right, reported: told, wrong: [], lost: [], strangers: [] });
  });
});
