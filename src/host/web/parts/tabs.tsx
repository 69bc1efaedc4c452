/** The foot of the page: sheet tabs with their menu, the sum of what is selected, and where the selected cell's link leads. */
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { TabView } from '../../server/protocol';
import { change, openTab } from '../desk/change';
import { focusGrid, selection, theGrid } from '../desk/here';
import { target } from '../links';
import { askText, confirm, page } from '../store';
import { goTo } from '../studio';
import { t } from '../texts';
import { rove } from './rove';

export function Tabs() {
  const overview = page.overview.value;
  const tab = page.tab.value;
  const shown = overview?.tabs.filter(({ hidden }) => !hidden) ?? [];
  const hidden = overview?.tabs.filter((one) => one.hidden) ?? [];
  const bar = useRef<HTMLDivElement>(null);
  const menu = useSignal<{ readonly tab: TabView; readonly x: number } | null>(null);
  useEffect(() => {
    if (tab !== null) bar.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [tab]);
  const openMenu = (event: MouseEvent | KeyboardEvent, one: TabView): void => {
    event.preventDefault();
    menu.value = { tab: one, x: (event.currentTarget as HTMLElement).getBoundingClientRect().left };
  };
  return (
    <footer class="foot">
      <button type="button" class="add" aria-label={t('tabs.add')} title={t('tabs.add')} onClick={() => void change({ kind: 'addSheet' })}>
        +
      </button>
      <div class="tabs" role="tablist" aria-label={t('tabs.label')} ref={bar} onKeyDown={(event) => rove(event, bar.current)}>
        {shown.map((one) => (
          <button
            type="button"
            role="tab"
            key={one.id}
            aria-selected={one.id === tab}
            tabIndex={one.id === tab ? 0 : -1}
            style={one.color ? { borderBottomColor: one.color } : {}}
            onClick={() => void openTab(one.id)}
            onDblClick={() => void rename(one)}
            onContextMenu={(event) => openMenu(event, one)}
            onKeyDown={(event) => {
              if (event.key === 'F2') void rename(one);
              else if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) openMenu(event, one);
            }}
          >
            {one.name}
          </button>
        ))}
      </div>
      {hidden.length > 0 && (
        <select
          class="hidden-tabs"
          aria-label={t('tabs.hidden', { count: hidden.length })}
          value=""
          onChange={({ currentTarget }) => void change({ kind: 'hideSheet', hidden: false }, Number(currentTarget.value))}
        >
          <option value="">{t('tabs.hidden', { count: hidden.length })}</option>
          {hidden.map(({ id, name }) => (
            <option key={id} value={String(id)}>
              {t('tabs.show', { name })}
            </option>
          ))}
        </select>
      )}
      <span class="fill" />
      <Sum />
      <CellLink />
      {menu.value && (
        <TabMenu
          tab={menu.value.tab}
          x={menu.value.x}
          close={() => {
            menu.value = null;
          }}
        />
      )}
    </footer>
  );
}

async function rename(tab: TabView): Promise<void> {
  const name = await askText({
    title: t('tabs.rename.title'),
    message: '',
    go: t('button.OK'),
    stop: t('button.CANCEL'),
    input: { label: t('tabs.rename.label'), value: tab.name, lines: 1 },
  });
  if (name !== null && name !== tab.name) await change({ kind: 'renameSheet', name }, tab.id);
  focusGrid();
}

async function remove(tab: TabView): Promise<void> {
  const sure = await confirm({
    title: t('tabs.delete.title', { name: tab.name }),
    message: t('tabs.delete.message'),
    go: t('delete.go'),
    stop: t('button.CANCEL'),
  });
  if (sure) await change({ kind: 'deleteSheet' }, tab.id);
  focusGrid();
}

function TabMenu({ tab, x, close }: { tab: TabView; x: number; close: () => void }) {
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the menu opens.
  useEffect(() => {
    box.current?.querySelector('button')?.focus();
    const outside = (event: PointerEvent): void => {
      if (!box.current?.contains(event.target as Node)) close();
    };
    document.addEventListener('pointerdown', outside, true);
    return () => document.removeEventListener('pointerdown', outside, true);
  }, []);
  const items: readonly (readonly [string, () => void])[] = [
    [t('tabs.rename'), () => void rename(tab)],
    [t('tabs.copy'), () => void change({ kind: 'duplicateSheet' }, tab.id)],
    [t('tabs.left'), () => void change({ kind: 'moveSheet', by: -1 }, tab.id)],
    [t('tabs.right'), () => void change({ kind: 'moveSheet', by: 1 }, tab.id)],
    [t('tabs.hide'), () => void change({ kind: 'hideSheet', hidden: true }, tab.id)],
    [t('tabs.delete'), () => void remove(tab)],
  ];
  return (
    <div
      class="popup tab-menu"
      role="menu"
      aria-label={t('tabs.menu', { name: tab.name })}
      ref={box}
      style={{ left: `${x}px` }}
      onKeyDown={(event) => {
        rove(event, box.current, 'ArrowUp', 'ArrowDown');
        if (event.key === 'Escape') {
          close();
          focusGrid();
        }
      }}
    >
      {items.map(([label, press]) => (
        <button
          type="button"
          role="menuitem"
          key={label}
          onClick={() => {
            close();
            press();
          }}
        >
          {label}
        </button>
      ))}
    </div>
  );
}

/** As Sheets shows at its foot: how many, their sum and mean. */
function Sum() {
  void page.place.value;
  const grid = theGrid();
  const { row, column, rows, columns } = selection();
  if (!grid || rows * columns < 2) return null;
  let [count, numbers, sum] = [0, 0, 0];
  for (const [line, cells] of grid.rows()) {
    if (line < row || line >= row + rows || grid.hidden(line)) continue;
    for (const [at, [, value]] of cells) {
      if (at < column || at >= column + columns || value === '') continue;
      count++;
      if (typeof value !== 'number') continue;
      numbers++;
      sum += value;
    }
  }
  if (count < 2) return null;
  const show = (value: number) => value.toLocaleString('th-TH', { maximumFractionDigits: 2 });
  return (
    <span class="sum">
      {t('sum.count', { count: show(count) })}
      {numbers > 1 && ` · ${t('sum.mean', { mean: show(sum / numbers) })} · ${t('sum.sum', { sum: show(sum) })}`}
    </span>
  );
}

function CellLink() {
  const link = page.place.value?.link ?? null;
  const overview = page.overview.value;
  if (link === null || !overview) return null;
  const found = target(link, location.origin);
  const document = found?.kind === 'document' ? overview.documents.find(({ id }) => id === found.id) : undefined;
  if (found?.kind === 'document' && document?.available) {
    return (
      <button
        type="button"
        class="link"
        onClick={() => {
          page.preview.value = document.id;
        }}
      >
        {t('status.document', { name: document.name })}
      </button>
    );
  }
  if (found === null) return <span class="link refused">{t('status.linkRefused')}</span>;
  if (found.kind !== 'cell') {
    return (
      <a class="link" href={found.address} target="_blank" rel="noopener noreferrer">
        {t('status.link', { address: found.address })}
      </a>
    );
  }
  const sheet = overview.tabs.find(({ id }) => id === found.sheet);
  if (!sheet) return <span class="link refused">{t('status.linkRefused')}</span>;
  return (
    <button type="button" class="link" onClick={() => void goTo(sheet.name, found.range)}>
      {t('status.link', { address: `${sheet.name} ${found.range}` })}
    </button>
  );
}
