/** Which agencies are looked at: everything below follows. */
import { type AgencyTableRow, NO_FILTER, type TableFilter } from '../../table';
import { page, setFilter, yearFacts, yearRows } from '../store';
import { t } from '../texts';
import { runName } from '../words';

const distinct = (rows: readonly AgencyTableRow[], of: (row: AgencyTableRow) => string): readonly string[] =>
  [...new Set(rows.map(of))].filter((name) => name !== '').sort((a, b) => a.localeCompare(b, 'th'));

export function Filters() {
  const { value: opened } = page.opened;
  const { value: filter } = page.filter;
  if (!opened) return null;
  const ofYear = opened.rows.filter(({ year }) => year === page.year.value);
  const inProvince = filter.province === '' ? ofYear : ofYear.filter(({ province }) => province === filter.province);
  const choices: readonly (readonly [key: 'province' | 'district' | 'type' | 'level', names: readonly string[]])[] = [
    ['province', distinct(ofYear, ({ province }) => province)],
    ['district', distinct(inProvince, ({ district }) => district)],
    ['type', distinct(ofYear, ({ type }) => type)],
    ['level', (yearFacts.value?.levels ?? []).filter((level) => ofYear.some((row) => row.level === level))],
  ];
  const choose = (key: keyof TableFilter, value: string): void =>
    // Districts belong to their province.
    setFilter(key === 'province' ? { province: value, district: '' } : { [key]: value });
  const shown = yearRows.value.length;
  return (
    <section aria-labelledby="filters" class="filters">
      <h2 id="filters">{runName(opened.run)}</h2>
      <div class="row">
        <label>
          {t('year.label')}
          <select
            value={page.year.value}
            onChange={({ currentTarget }) => {
              page.year.value = Number(currentTarget.value);
              // Levels of another year may have other names.
              setFilter({ level: '' });
            }}
          >
            {opened.table.years.map(({ year }) => (
              <option key={year} value={year}>
                {year}
              </option>
            ))}
          </select>
        </label>
        {choices
          .filter(([, names]) => names.length > 1)
          .map(([key, names]) => (
            <label key={key}>
              {t(`filter.${key}`)}
              <select value={filter[key]} onChange={({ currentTarget }) => choose(key, currentTarget.value)}>
                <option value="">{t('filter.all')}</option>
                {names.map((name) => (
                  <option key={name} value={name}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
          ))}
        <label class="wide">
          {t('filter.search')}
          <input type="search" value={filter.search} onInput={({ currentTarget }) => setFilter({ search: currentTarget.value })} />
        </label>
        <label class="check">
          <input type="checkbox" checked={filter.below} onChange={({ currentTarget }) => setFilter({ below: currentTarget.checked })} />
          {t('filter.below')}
        </label>
        <button
          type="button"
          onClick={() => {
            page.filter.value = NO_FILTER;
          }}
        >
          {t('filter.clear')}
        </button>
      </div>
      <p role="status">{shown === 0 ? t('filter.none') : t('filter.count', { shown, of: ofYear.length })}</p>
    </section>
  );
}
