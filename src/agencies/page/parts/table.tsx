/** Every agency of the year in a table that sorts by any heading, fifty at a time. */

import { useEffect, useState } from 'preact/hooks';
import { NONE } from '../../../thai/dashes';
import { type SortKey, sorted } from '../../table';
import { page, yearFacts, yearRows } from '../store';
import { t } from '../texts';
import { changeWords, score } from '../words';

const AT_ONCE = 50;

const COLUMNS: readonly (readonly [key: SortKey, label: string, number: boolean])[] = [
  ['place', t('table.place'), true],
  ['agency', t('table.agency'), false],
  ['type', t('table.type'), false],
  ['district', t('table.district'), false],
  ['province', t('table.province'), false],
  ['total', t('table.total'), true],
  ['level', t('table.level'), false],
  ['change', t('table.change'), true],
  ['IIT', 'IIT', true],
  ['EIT', 'EIT', true],
  ['OIT', 'OIT', true],
  ['below', t('table.below'), true],
];

function Head({ by, label, number }: { readonly by: SortKey; readonly label: string; readonly number: boolean }) {
  const { value: sort } = page.sort;
  const on = sort.by === by;
  return (
    <th scope="col" class={number ? 'number' : ''} aria-sort={on ? (sort.rising ? 'ascending' : 'descending') : 'none'}>
      <button
        type="button"
        onClick={() => {
          page.sort.value = { by, rising: on ? !sort.rising : true };
        }}
      >
        {label} <span aria-hidden="true">{on ? (sort.rising ? '▲' : '▼') : '↕'}</span>
      </button>
    </th>
  );
}

export function AgencyTable() {
  const [at, setAt] = useState(0);
  const { by, rising } = page.sort.value;
  const rows = sorted(yearRows.value, by, rising, yearFacts.value?.levels ?? []);
  const pages = Math.max(1, Math.ceil(rows.length / AT_ONCE));
  // biome-ignore lint/correctness/useExhaustiveDependencies: another question begins on its first page
  useEffect(() => setAt(0), [page.filter.value, page.sort.value, page.year.value, page.opened.value]);
  const here = Math.min(at, pages - 1);
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="agencies">
      <h2 id="agencies">{t('table.title', { year: page.year.value })}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section class="scroll" aria-label={t('table.scroll')} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {COLUMNS.map(([key, label, number]) => (
                <Head key={key} by={key} label={label} number={number} />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(here * AT_ONCE, (here + 1) * AT_ONCE).map((row) => (
              <tr key={row.id}>
                <td class="number">{row.place ?? NONE}</td>
                <th scope="row">
                  <button
                    type="button"
                    class="link"
                    onClick={() => {
                      page.agency.value = row.id;
                    }}
                  >
                    {row.agency}
                  </button>
                </th>
                <td>{row.type || NONE}</td>
                <td>{row.district || NONE}</td>
                <td>{row.province || NONE}</td>
                <td class="number">{score(row.total)}</td>
                <td>
                  {row.level || NONE} {row.level !== '' && row.provisional ? t('table.provisional') : ''}
                </td>
                <td class="number">{changeWords(row.change)}</td>
                <td class="number">{score(row.tools.IIT)}</td>
                <td class="number">{score(row.tools.EIT)}</td>
                <td class="number">{score(row.tools.OIT)}</td>
                <td class="number">{row.below > 0 ? t('table.belowCount', { count: row.below }) : NONE}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {pages > 1 && (
        <div class="row pages">
          <button type="button" disabled={here === 0} onClick={() => setAt(here - 1)}>
            {t('table.previous')}
          </button>
          <span role="status">{t('table.page', { page: here + 1, pages })}</span>
          <button type="button" disabled={here === pages - 1} onClick={() => setAt(here + 1)}>
            {t('table.next')}
          </button>
        </div>
      )}
    </section>
  );
}
