/** A list that stays readable when it is long: groups by kind or by unit with their counts, a filter, and one action for a group. */
import { type ComponentChildren, Fragment } from 'preact';
import { useId, useState } from 'preact/hooks';
import { type By, grouped, matching, type Told } from '../logic/groups';
import { keyed } from '../logic/keyed';
import { t } from '../texts';

interface GroupedProps<T> {
  readonly rows: readonly T[];
  /** What the list is, for screen readers. */
  readonly label: string;
  readonly tell: (row: T) => Told;
  /** A list item. */
  readonly row: (row: T) => ComponentChildren;
  /** What can be done with all rows of a group; the second is the group's name for the button's label. */
  readonly action?: (rows: readonly T[], group: string) => ComponentChildren;
}

/** Shorter lists need neither groups nor filter. */
export const LONG = 8;

/** Groups of so few rows are open when the page appears. */
const OPEN = 3;

export function GroupedList<T>(props: GroupedProps<T>) {
  const { rows, label, tell } = props;
  const [filter, setFilter] = useState('');
  const [chosen, setBy] = useState<By>('kind');
  const id = useId();
  if (rows.length < LONG) return <Rows {...props} rows={rows} />;
  const byUnit = rows.some((row) => tell(row).units.length > 0);
  const byKind = new Set(rows.map((row) => tell(row).kind)).size > 1;
  const by = byUnit && !byKind ? 'unit' : chosen;
  const found = matching(rows, filter, tell);
  return (
    <div class="grouped">
      <div class="sieve">
        <label class="hidden" for={`${id}-filter`}>
          {t('list.filterOf', { list: label })}
        </label>
        <input
          id={`${id}-filter`}
          type="search"
          value={filter}
          placeholder={t('list.filter')}
          onInput={(event) => setFilter(event.currentTarget.value)}
        />
        {byUnit && byKind && (
          <select aria-label={t('list.groupOf', { list: label })} value={by} onChange={(event) => setBy(event.currentTarget.value as By)}>
            <option value="kind">{t('list.byKind')}</option>
            <option value="unit">{t('list.byUnit')}</option>
          </select>
        )}
      </div>
      <p class="hint" role="status">
        {filter.trim() === '' ? t('list.all', { count: rows.length }) : t('list.found', { count: found.length, all: rows.length })}
      </p>
      {grouped(found, by, tell).map((group) => {
        const name = group.name === '' ? t(by === 'kind' ? 'list.otherKind' : 'list.noUnit') : group.name;
        return (
          <details key={`${by} ${group.name}`} class="group" open={filter.trim() !== '' || group.members.length <= OPEN}>
            <summary>{t('list.group', { name, count: group.members.length })}</summary>
            {props.action !== undefined && <div class="row">{props.action(group.members, name)}</div>}
            <Rows {...props} rows={group.members} label={name} />
          </details>
        );
      })}
    </div>
  );
}

function Rows<T>({ rows, label, tell, row }: GroupedProps<T>) {
  return (
    <ul class="findings" aria-label={label}>
      {keyed(rows, (one) => tell(one).words).map(({ key, one }) => (
        <Fragment key={key}>{row(one)}</Fragment>
      ))}
    </ul>
  );
}
