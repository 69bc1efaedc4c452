/** Earlier years beside this one, last year's measures beside what became of them, and figures that two sources state differently. */
import { NONE } from '../../thai/dashes';
import type { DashboardView, YearsView } from '../contract';
import { keyed } from '../logic/keyed';
import { Lines, Mark, Section } from '../parts/basic';
import { PlaceButton } from '../parts/notices';
import { t } from '../texts';

export function Years({ view }: { readonly view: YearsView }) {
  return (
    <Section title={t('years.title')}>
      <table class="years">
        <thead>
          <tr>
            <th scope="col">{t('years.what')}</th>
            {view.years.map((year) => (
              <th key={year} scope="col">
                {year}
              </th>
            ))}
            <th scope="col">{t('years.change')}</th>
          </tr>
        </thead>
        <tbody>
          {view.rows.map((row) => (
            <tr key={row.label}>
              <th scope="row">{row.label}</th>
              {keyed(row.values, (value) => value).map(({ key, one }) => (
                <td key={key}>{one}</td>
              ))}
              <td>{row.change === '' ? NONE : row.change}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{t('years.level')}</th>
            {keyed(view.levels, (level) => level).map(({ key, one }) => (
              <td key={key} class="words">
                {one}
              </td>
            ))}
            <td />
          </tr>
        </tbody>
      </table>
      <Lines lines={view.lines} />
    </Section>
  );
}

export function LastMeasures({ entries }: { readonly entries: DashboardView['lastMeasures'] }) {
  if (entries.length === 0) return null;
  return (
    <Section title={t('lastYear.title')}>
      <p class="hint">{t('lastYear.lead')}</p>
      <ul class="cards">
        {entries.map((entry) => (
          <li key={entry.label} class="card">
            <p>
              <strong>{entry.label}</strong>
            </p>
            <p>
              <Mark kind={entry.below ? 'error' : 'done'} />{' '}
              {t('lastYear.change', { before: entry.before, now: entry.now, change: entry.change === '' ? NONE : entry.change })}{' '}
              {t(entry.below ? 'lastYear.below' : 'lastYear.reached')}
            </p>
            <Lines lines={entry.measures} />
            {entry.place !== null && <PlaceButton place={entry.place} />}
          </li>
        ))}
      </ul>
    </Section>
  );
}

export function Differences({ entries }: { readonly entries: DashboardView['differences'] }) {
  if (entries.length === 0) return null;
  return (
    <Section title={t('difference.title')}>
      <p class="hint">{t('difference.lead')}</p>
      <ul class="cards">
        {entries.map((entry) => (
          <li key={entry.label} class="card">
            <p>
              <Mark kind="warn" /> <strong>{entry.label}</strong>
            </p>
            <p>{entry.text}</p>
            {entry.place !== null && <PlaceButton place={entry.place} />}
          </li>
        ))}
      </ul>
    </Section>
  );
}
