/** Measures to pick from a list, all of a group at once where it is long, and one button for those picked. */
import { useState } from 'preact/hooks';
import type { NamedMeasure } from '../contract';
import { Button, Section } from '../parts/basic';
import { useDesk } from '../parts/desk';
import { GroupedList, LONG } from '../parts/grouped';
import { t } from '../texts';

interface ChoicesProps {
  readonly title: string;
  readonly hint: string;
  readonly rows: readonly NamedMeasure[];
  /** The button's words for so many picked rows. */
  readonly words: (count: number) => string;
  readonly onChoose: (ids: readonly string[]) => void;
}

/** Left out where there is nothing to pick. */
export function Choices({ title, hint, rows, words, onChoose }: ChoicesProps) {
  const { busy } = useDesk();
  const [marked, setMarked] = useState<readonly string[]>([]);
  if (rows.length === 0) return null;
  const chosen = rows.filter((row) => marked.includes(row.id)).map((row) => row.id);
  const mark = (ids: readonly string[], on: boolean) =>
    setMarked((now) => (on ? [...new Set([...now, ...ids])] : now.filter((id) => !ids.includes(id))));
  return (
    <Section title={title}>
      <p class="hint">{hint}</p>
      <GroupedList
        rows={rows}
        label={title}
        tell={(row) => ({ kind: row.kind, units: row.units, words: row.title })}
        action={(group, name) => {
          const ids = group.map(({ id }) => id);
          const all = ids.every((id) => marked.includes(id));
          return (
            <Button busy={busy} look="quiet" label={t(all ? 'list.noneOf' : 'list.allOf', { name })} onClick={() => mark(ids, !all)}>
              {t(all ? 'list.none' : 'list.whole')}
            </Button>
          );
        }}
        row={(row) => (
          <li>
            <label class="check">
              <input type="checkbox" checked={marked.includes(row.id)} onChange={(event) => mark([row.id], event.currentTarget.checked)} />
              <span>
                {row.title}
                {rows.length < LONG && row.kind !== '' && <span class="detail"> · {row.kind}</span>}
              </span>
            </label>
          </li>
        )}
      />
      <Button busy={busy} off={chosen.length === 0} onClick={() => onChoose(chosen)}>
        {words(chosen.length)}
      </Button>
    </Section>
  );
}
