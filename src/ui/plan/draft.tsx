/** What a run would write, before it is written: rows that come, cells that change with both texts, cells of people that stay. */
import type { DraftCell, DraftRow, PlanDraft } from '../contract';
import { keyed } from '../logic/keyed';
import { Button, Mark, Section } from '../parts/basic';
import { useDesk } from '../parts/desk';
import { GroupedList } from '../parts/grouped';
import { PlaceButton } from '../parts/notices';
import { t } from '../texts';

interface DraftProps {
  readonly draft: PlanDraft;
  readonly onWrite: () => void;
  /** Gives the picked rows up again; absent where nothing was picked. */
  readonly onLeave?: (() => void) | undefined;
}

const cellsOf = (rows: readonly DraftRow[]): number => rows.reduce((sum, { cells }) => sum + cells.length, 0);

const wordsOf = (rows: number, cells: number): string =>
  cells === 0 ? t('draft.writeRows', { rows }) : rows === 0 ? t('draft.writeCells', { cells }) : t('draft.write', { rows, cells });

/** Whether a run would change nothing. */
export const isDone = ({ added, changed }: PlanDraft): boolean => added.length + changed.length === 0;

export function Draft({ draft, onWrite, onLeave }: DraftProps) {
  const { busy } = useDesk();
  const { added, changed, kept, unchanged } = draft;
  const nothing = isDone(draft);
  const counts = [
    { name: t('draft.added'), count: added.length },
    { name: t('draft.changed'), count: changed.length },
    { name: t('draft.kept'), count: kept.length },
    { name: t('draft.unchanged'), count: unchanged },
  ];
  return (
    <Section title={t('draft.title')}>
      <dl class="counts" aria-live="polite">
        {counts.map((one) => (
          <div key={one.name}>
            <dt>{one.name}</dt>
            <dd>{one.count}</dd>
          </div>
        ))}
      </dl>
      {nothing ? (
        <p class="told">
          <Mark kind="done" /> {t('draft.nothing')}
        </p>
      ) : (
        <p class="hint">{t('draft.lead')}</p>
      )}
      <div class="row">
        {!nothing && (
          <Button busy={busy} look="primary" onClick={onWrite}>
            {wordsOf(added.length, cellsOf(changed))}
          </Button>
        )}
        {onLeave !== undefined && (
          <Button busy={busy} onClick={onLeave}>
            {t('draft.leave')}
          </Button>
        )}
      </div>
      <DraftRows title={t('draft.addedRows')} rows={added} after={t('draft.text')} />
      <DraftRows title={t('draft.changedRows')} rows={changed} before={t('draft.before')} after={t('draft.after')} />
      <DraftRows title={t('draft.keptRows')} rows={kept} before={t('draft.stays')} after={t('draft.proposal')} />
    </Section>
  );
}

interface DraftRowsProps {
  readonly title: string;
  readonly rows: readonly DraftRow[];
  /** What the first text of a cell is; absent where there is none. */
  readonly before?: string;
  readonly after: string;
}

function DraftRows({ title, rows, before, after }: DraftRowsProps) {
  if (rows.length === 0) return null;
  return (
    <details class="draft" open={before !== undefined && rows.length <= 3}>
      <summary>{t('list.group', { name: title, count: rows.length })}</summary>
      <GroupedList
        rows={rows}
        label={title}
        tell={(row) => ({ kind: row.kind, units: row.units, words: [row.title, ...row.cells.map((cell) => cell.after)].join(' ') })}
        row={(row) => (
          <li class="card">
            <strong>{row.title}</strong>
            <details open={before !== undefined && row.cells.length <= 2}>
              <summary>{t('draft.cells', { columns: row.cells.map(({ column }) => column).join(', ') })}</summary>
              {keyed(row.cells, ({ column }) => column).map(({ key, one }) => (
                <Cell key={key} cell={one} before={before} after={after} />
              ))}
            </details>
            {row.place !== null && <PlaceButton place={row.place} />}
          </li>
        )}
      />
    </details>
  );
}

/** Both texts of a cell, in full. */
function Cell({ cell, before, after }: { readonly cell: DraftCell; readonly before?: string | undefined; readonly after: string }) {
  const text = (words: string) => (words === '' ? <em>{t('draft.empty')}</em> : words);
  return (
    <dl class="change">
      <dt>{cell.column}</dt>
      {before !== undefined && (
        <dd class="was">
          <span class="detail">{before}</span>
          <div class="words">{text(cell.before)}</div>
        </dd>
      )}
      <dd class="is">
        {before !== undefined && <span class="detail">{after}</span>}
        <div class="words">{text(cell.after)}</div>
      </dd>
    </dl>
  );
}
