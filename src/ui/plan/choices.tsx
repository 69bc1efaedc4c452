/** Measures to pick from a list, and one button for those picked. */
import { useState } from 'preact/hooks';
import type { NamedMeasure } from '../contract';
import { Button, Section } from '../parts/basic';
import { useDesk } from '../parts/desk';

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
  return (
    <Section title={title}>
      <p class="hint">{hint}</p>
      {rows.map((row) => (
        <label key={row.id} class="check">
          <input
            type="checkbox"
            checked={marked.includes(row.id)}
            onChange={(event) => {
              const on = event.currentTarget.checked;
              setMarked((now) => (on ? [...now, row.id] : now.filter((id) => id !== row.id)));
            }}
          />
          <span>{row.title}</span>
        </label>
      ))}
      <Button busy={busy} off={chosen.length === 0} onClick={() => onChoose(chosen)}>
        {words(chosen.length)}
      </Button>
    </Section>
  );
}
