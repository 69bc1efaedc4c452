/** A tile a province or district, tinted by the share that reaches the line; the words say the same. */
import { type Group, groupsOf } from '../../table';
import { page, setFilter, yearRows } from '../store';
import { t } from '../texts';
import { score } from '../words';

/** Steps of the tint, from the lowest share on. */
const STEPS = 5;
const stepOf = ({ passed, scored }: Group): string =>
  scored === 0 ? 'none' : String(Math.min(STEPS - 1, Math.floor((passed / scored) * STEPS)));

export function Tiles() {
  const { value: opened } = page.opened;
  const { value: filter } = page.filter;
  if (!opened) return null;
  const provinces = new Set(opened.rows.map(({ province }) => province));
  const by = provinces.size > 1 && filter.province === '' ? 'province' : 'district';
  // The other tiles stay while one is chosen.
  const rows =
    by === 'district' && filter.district !== ''
      ? opened.rows.filter(({ year, province }) => year === page.year.value && (filter.province === '' || province === filter.province))
      : yearRows.value;
  const groups = groupsOf(rows, by);
  if (groups.length < 2 && !(by === 'district' && filter.province !== '')) return null;
  return (
    <section aria-labelledby="tiles">
      <h2 id="tiles">{t('tiles.title')}</h2>
      <p class="soft">{t(`tiles.${by}`)}</p>
      {by === 'district' && provinces.size > 1 && (
        <button type="button" onClick={() => setFilter({ province: '', district: '' })}>
          {t('tiles.up')}
        </button>
      )}
      <ul class="tiles">
        {groups.map((group) => {
          const on = by === 'district' && filter.district === group.name;
          return (
            <li key={group.name}>
              <button
                type="button"
                class={`tile share-${stepOf(group)}`}
                aria-pressed={on}
                disabled={group.name === ''}
                onClick={() => setFilter(by === 'province' ? { province: group.name } : { district: on ? '' : group.name })}
              >
                <strong>{group.name === '' ? t('tiles.unknown') : group.name}</strong>
                <span>{group.scored === 0 ? t('tiles.noScore') : t('tiles.passed', { passed: group.passed, scored: group.scored })}</span>
                <span>{t('tiles.mean', { mean: score(group.mean) })}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
