/** Files to take along: what the command made, and the rows that are shown. */

import { roundScore } from '../../../thai/score';
import { sorted } from '../../table';
import { DOWNLOADS } from '../protocol';
import { resultPath } from '../server';
import { page, yearFacts, yearRows } from '../store';
import { t } from '../texts';

const quoted = (cell: string | number | null): string => {
  const text = String(cell ?? '');
  // A cell that begins like a formula must stay text in a spreadsheet.
  const safe = /^[=+@-]/.test(text) && typeof cell === 'string' ? `'${text}` : text;
  return /[",\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
};

const printed = (value: number | null): number | null => (value === null ? null : roundScore(value));

/** The table as it is filtered and sorted, with the ten indicators; the mark in front tells Excel that it is UTF-8. */
function csv(): string {
  const facts = yearFacts.value;
  const { by, rising } = page.sort.value;
  const head = [
    ...(['place', 'agency', 'type', 'district', 'province', 'total', 'level', 'change'] as const).map((key) => t(`table.${key}`)),
    'IIT',
    'EIT',
    'OIT',
    ...(facts?.indicators ?? []).map(({ number, name }) => `${number}. ${name}`),
  ];
  const rows = sorted(yearRows.value, by, rising, facts?.levels ?? []).map((row) => [
    row.place,
    row.agency,
    row.type,
    row.district,
    row.province,
    printed(row.total),
    row.level,
    row.change,
    ...[row.tools.IIT, row.tools.EIT, row.tools.OIT, ...row.indicators].map(printed),
  ]);
  return `\uFEFF${[head, ...rows].map((row) => row.map(quoted).join(',')).join('\r\n')}\r\n`;
}

function download(): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([csv()], { type: 'text/csv' }));
  link.download = `${t('title')} ${page.year.value}.csv`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

export function Take() {
  const { value: opened } = page.opened;
  if (!opened) return null;
  const made = opened.run.result?.files ?? [];
  return (
    <section aria-labelledby="take">
      <h2 id="take">{t('take.title')}</h2>
      <ul class="take">
        {DOWNLOADS.filter((name) => made.includes(name)).map((name) => (
          <li key={name}>
            <a href={resultPath(opened.run.id, name)} download={name}>
              {t(`take.${name}`)}
            </a>
          </li>
        ))}
        <li>
          <button type="button" onClick={download}>
            {t('take.shown')}
          </button>
        </li>
      </ul>
    </section>
  );
}
