/** `--inclusion`: the choice of ตั้งค่า typed into its cell, as a person would type it. */
import { type HostState, InputError, touch } from '../host';
import type { Inclusion } from '../model';
import { SETTING_ROWS } from '../workbook/sheets/settings';
import { t } from './texts';

/** Types the word of the choice beside its label, in whatever column the values stand. @throws InputError where the row is gone */
export function typeInclusion({ spreadsheet }: HostState, wanted: Inclusion): void {
  const row = SETTING_ROWS.find(({ key }) => key === 'inclusion');
  const words = Object.entries(row?.options ?? {});
  const label = row?.label ?? '';
  const word = words.find(([, value]) => value === wanted)?.[0];
  for (const sheet of spreadsheet.sheets) {
    const at = sheet.rows.findIndex((cells) => cells.some((cell) => cell?.value === label));
    const cells = sheet.rows[at];
    const labelled = cells?.findIndex((cell) => cell?.value === label) ?? -1;
    // The value is the choice that stands there now; in a blank row, the cell beside the label.
    const known = cells?.findIndex((cell) => words.some(([one]) => one === cell?.value)) ?? -1;
    if (word === undefined || labelled < 0) continue;
    touch(sheet, at + 1, (known < 0 ? labelled + 1 : known) + 1).value = word;
    return;
  }
  throw new InputError('SETTING_GONE', t('inclusionPlace', { label }));
}
