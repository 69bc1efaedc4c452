/** What opens at a cell: the context menu, the choices of a drop-down, the filter of a column. Esc closes, the grid gets the keyboard back. */
import { useComputed, useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { columnLetters } from '../../a1';
import { openPopup } from '../desk/act';
import { change, clearSelection, deleteLines, insertLines, writeCell } from '../desk/change';
import { pasteByMenu } from '../desk/clipboard';
import { applyFilters, filtersOf, headerRow, setFilter, textAt, valuesOf } from '../desk/filter';
import { focusGrid, selection, theGrid } from '../desk/here';
import { partsOf, ruleAt } from '../grid/rules';
import { askText, type Popup, page } from '../store';
import { t } from '../texts';
import { focusFirst, keepFocus } from './rove';

const close = (): void => {
  page.popup.value = null;
  focusGrid();
};

function Box({ popup, label, role, children }: { popup: Popup; label: string; role: 'menu' | 'dialog'; children: ComponentChildren }) {
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the place follows the popup alone.
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const { width, height } = element.getBoundingClientRect();
    element.style.left = `${Math.max(4, Math.min(popup.x, window.innerWidth - width - 8))}px`;
    element.style.top = `${Math.max(4, Math.min(popup.y, window.innerHeight - height - 8))}px`;
    focusFirst(element, role === 'menu' ? 'button:not([disabled])' : 'input, button');
  }, [popup]);
  useEffect(() => {
    const outside = (event: PointerEvent): void => {
      if (!box.current?.contains(event.target as Node)) page.popup.value = null;
    };
    document.addEventListener('pointerdown', outside, true);
    return () => document.removeEventListener('pointerdown', outside, true);
  }, []);
  const key = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape') return close();
    keepFocus(event, box.current);
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const all = [...(box.current?.querySelectorAll<HTMLElement>('button:not([disabled]), input') ?? [])];
    const at = all.indexOf(document.activeElement as HTMLElement);
    all[(at + (event.key === 'ArrowDown' ? 1 : -1) + all.length) % all.length]?.focus();
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y: its role is a menu or a dialog.
    <div class="popup" role={role} aria-label={label} ref={box} onKeyDown={key}>
      {children}
    </div>
  );
}

export function Popups() {
  const popup = page.popup.value;
  if (!popup) return null;
  if (popup.kind === 'menu') return <Menu popup={popup} />;
  return popup.kind === 'choices' ? (
    <Choices key={`${popup.row}:${popup.column}`} popup={popup} />
  ) : (
    <Filter key={popup.column} popup={popup} />
  );
}

async function editNote(row: number, column: number, note: string): Promise<void> {
  const text = await askText({
    title: t('note.title', { address: `${columnLetters(column)}${row}` }),
    message: t('note.message'),
    go: t('note.go'),
    stop: t('button.CANCEL'),
    input: { label: t('note.label'), value: note, lines: 5 },
  });
  focusGrid();
  if (text !== null) await change({ kind: 'note', row, column, text });
}

function Menu({ popup }: { popup: Popup }) {
  const { row, column, rows, columns } = selection();
  const note = page.place.value?.note ?? '';
  const shape = theGrid()?.shape();
  const copy = (cut: boolean) => {
    focusGrid();
    document.execCommand(cut ? 'cut' : 'copy');
  };
  const hide = (axis: 'row' | 'column', hidden: boolean) => () =>
    void change({ kind: 'hide', axis, at: axis === 'row' ? row : column, count: axis === 'row' ? rows : columns, hidden });
  const hiddenInside =
    shape?.hiddenColumns.some((at) => at >= column && at < column + columns) ||
    shape?.hiddenRows.some((at) => at >= row && at < row + rows);
  const items: readonly (readonly [string, () => void] | null)[] = [
    [t('cells.cut'), () => copy(true)],
    [t('cells.copy'), () => copy(false)],
    [t('cells.paste'), () => void pasteByMenu(false)],
    [t('cells.pastePlain'), () => void pasteByMenu(true)],
    null,
    [t('cells.rowAbove', { count: rows }), () => void insertLines('row', 'before')],
    [t('cells.rowBelow', { count: rows }), () => void insertLines('row', 'after')],
    [t('cells.columnLeft', { count: columns }), () => void insertLines('column', 'before')],
    [t('cells.columnRight', { count: columns }), () => void insertLines('column', 'after')],
    null,
    [t('cells.deleteRows', { count: rows }), () => void deleteLines('row')],
    [t('cells.deleteColumns', { count: columns }), () => void deleteLines('column')],
    [t('cells.clear'), () => void clearSelection()],
    null,
    [t('cells.sortUp', { column: columnLetters(column) }), () => void change({ kind: 'sort', column, ascending: true })],
    [t('cells.sortDown', { column: columnLetters(column) }), () => void change({ kind: 'sort', column, ascending: false })],
    [t('cells.filter', { column: columnLetters(column) }), () => openPopup('filter', popup)],
    null,
    [note === '' ? t('cells.note') : t('cells.editNote'), () => void editNote(popup.row, popup.column, note)],
    [t('cells.hideRows'), hide('row', true)],
    [t('cells.hideColumns'), hide('column', true)],
    ...(hiddenInside
      ? [
          [
            t('cells.show'),
            () => {
              hide('row', false)();
              hide('column', false)();
            },
          ] as const,
        ]
      : []),
  ];
  return (
    <Box popup={popup} label={t('cells.menu')} role="menu">
      {items.map((item, index) =>
        item === null ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line has no other name.
          <hr key={`${index}`} />
        ) : (
          <button
            type="button"
            role="menuitem"
            key={item[0]}
            onClick={() => {
              close();
              item[1]();
            }}
          >
            {item[0]}
          </button>
        ),
      )}
    </Box>
  );
}

/** The list of a drop-down; where several may stand in one cell, boxes to tick, one choice per line in the cell. */
function Choices({ popup }: { popup: Popup }) {
  const { row, column } = popup;
  const grid = theGrid();
  const shape = grid?.shape();
  const rule = shape && ruleAt(shape, row, column);
  const value = String(grid?.cell(row, column)?.[1] ?? '');
  const several = rule?.several === true;
  const chosen = useSignal<ReadonlySet<string>>(
    new Set(several && !rule?.list?.includes(value) ? partsOf(value) : value === '' ? [] : [value]),
  );
  const search = useSignal('');
  const list = rule?.list ?? [];
  const shown = useComputed(() => list.filter((choice) => choice.toLowerCase().includes(search.value.trim().toLowerCase())));
  if (!rule) return null;
  const foreign = [...chosen.value].filter((one) => !list.includes(one));
  const write = (text: string): void => {
    close();
    if (text !== value) void writeCell(row, column, text);
  };
  const tick = (choice: string): void => {
    const next = new Set(chosen.value);
    if (!next.delete(choice)) next.add(choice);
    chosen.value = next;
  };
  return (
    <Box popup={popup} label={t('choices.label')} role="dialog">
      {rule.help !== '' && <p class="hint">{rule.help}</p>}
      {list.length === 0 && <p class="hint">{t('choices.none')}</p>}
      {list.length > 8 && (
        <input
          type="text"
          aria-label={t('choices.search')}
          placeholder={t('choices.search')}
          onInput={({ currentTarget }) => {
            search.value = currentTarget.value;
          }}
        />
      )}
      <div class="choices">
        {several
          ? [...foreign, ...shown.value].map((choice) => (
              <label key={choice}>
                <input type="checkbox" checked={chosen.value.has(choice)} onChange={() => tick(choice)} />
                <span>{choice}</span>
              </label>
            ))
          : shown.value.map((choice) => (
              <button type="button" class="choice" aria-pressed={choice === value} key={choice} onClick={() => write(choice)}>
                {choice}
              </button>
            ))}
      </div>
      <div class="buttons">
        {several && (
          <button type="button" class="main" onClick={() => write([...foreign, ...list].filter((one) => chosen.value.has(one)).join('\n'))}>
            {t('choices.use')}
          </button>
        )}
        {value !== '' && (
          <button type="button" onClick={() => write('')}>
            {t('choices.clear')}
          </button>
        )}
        <button type="button" onClick={close}>
          {t('button.CANCEL')}
        </button>
      </div>
    </Box>
  );
}

function Filter({ popup }: { popup: Popup }) {
  const { column } = popup;
  const values = valuesOf(column);
  const before = filtersOf(page.tab.value).get(column);
  const kept = useSignal<ReadonlySet<string>>(new Set(before ?? values));
  const search = useSignal('');
  const shown = values.filter((value) => value.toLowerCase().includes(search.value.trim().toLowerCase()));
  const tick = (value: string): void => {
    const next = new Set(kept.value);
    if (!next.delete(value)) next.add(value);
    kept.value = next;
  };
  const use = (filter: ReadonlySet<string> | null): void => {
    setFilter(column, filter);
    close();
    applyFilters();
  };
  return (
    <Box popup={popup} label={t('filter.label', { column: columnLetters(column) })} role="dialog">
      <p class="hint">{t('filter.about', { header: textAt(headerRow(), column) || columnLetters(column) })}</p>
      <input
        type="text"
        aria-label={t('filter.search')}
        placeholder={t('filter.search')}
        onInput={({ currentTarget }) => {
          search.value = currentTarget.value;
        }}
      />
      <div class="buttons">
        <button
          type="button"
          onClick={() => {
            kept.value = new Set([...kept.value, ...shown]);
          }}
        >
          {t('filter.all')}
        </button>
        <button
          type="button"
          onClick={() => {
            kept.value = new Set([...kept.value].filter((value) => !shown.includes(value)));
          }}
        >
          {t('filter.none')}
        </button>
      </div>
      <div class="choices">
        {shown.slice(0, 500).map((value) => (
          <label key={value}>
            <input type="checkbox" checked={kept.value.has(value)} onChange={() => tick(value)} />
            <span>{value === '' ? t('filter.blank') : value}</span>
          </label>
        ))}
      </div>
      <div class="buttons">
        <button type="button" class="main" onClick={() => use(kept.value.size >= values.length ? null : kept.value)}>
          {t('filter.use')}
        </button>
        {before && (
          <button type="button" onClick={() => use(null)}>
            {t('filter.clear')}
          </button>
        )}
        <button type="button" onClick={close}>
          {t('button.CANCEL')}
        </button>
      </div>
    </Box>
  );
}
