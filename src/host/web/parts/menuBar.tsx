/** The menu bar: the studio's own menus and those that the bundle added. Keyboard: arrows, Enter, Escape, as in any menu bar. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { MenuItemView } from '../../server/protocol';
import { WORKBOOK_PATH } from '../server';
import { update, usePart } from '../store';
import { callMenu, changeRows, openFile, openSample, reset } from '../studio';
import { t } from '../texts';

interface Entry {
  readonly label: string;
  readonly about?: string;
  /** Absent for a separator or a heading. */
  readonly act?: () => void;
  readonly separator?: boolean;
  readonly checked?: boolean;
}
interface MenuModel {
  readonly caption: string;
  readonly entries: readonly Entry[];
}

/** A sub-menu stands in its parent as a heading with its items under it. */
const entriesOf = (items: readonly MenuItemView[]): Entry[] =>
  items.flatMap(({ label, functionName, separator, items: inner }): Entry[] => {
    if (separator) return [{ label: '', separator: true }];
    if (inner) return [{ label }, ...entriesOf(inner)];
    return functionName === undefined ? [] : [{ label, act: () => void callMenu(functionName) }];
  });

function download(path: string): void {
  const link = document.createElement('a');
  link.href = path;
  link.download = '';
  link.click();
}

export function MenuBar() {
  const title = usePart(({ overview }) => overview?.title ?? '');
  const added = usePart(({ overview }) => overview?.menus);
  const samples = usePart((state) => state.samples);
  const panel = usePart((state) => state.panel);
  const file = useRef<HTMLInputElement>(null);
  const bar = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<number | null>(null);
  const show = (wanted: 'documents' | 'log') => update({ panel: panel === wanted ? null : wanted });
  const menus: readonly MenuModel[] = [
    {
      caption: t('menu.file'),
      entries: [
        { label: t('menu.open'), act: () => file.current?.click() },
        { label: t('menu.save'), act: () => download(WORKBOOK_PATH) },
        { label: t('menu.reset'), act: () => void reset() },
        { label: '', separator: true },
        { label: t('menu.samples') },
        ...samples.map(({ id, title: label, about }) => ({ label, about, act: () => void openSample(id) })),
      ],
    },
    {
      caption: t('menu.insert'),
      entries: [
        { label: t('menu.rowAbove'), act: () => void changeRows('insertRows', 'above') },
        { label: t('menu.rowBelow'), act: () => void changeRows('insertRows', 'below') },
        { label: t('menu.deleteRows'), act: () => void changeRows('deleteRows', 'above') },
      ],
    },
    {
      caption: t('menu.view'),
      entries: [
        { label: t('menu.documents'), act: () => show('documents'), checked: panel === 'documents' },
        { label: t('menu.log'), act: () => show('log'), checked: panel === 'log' },
      ],
    },
    ...(added ?? []).map(({ caption, items }) => ({ caption, entries: entriesOf(items) })),
  ];

  useEffect(() => {
    const away = (event: PointerEvent) => {
      if (!bar.current?.contains(event.target as Node)) setOpen(null);
    };
    document.addEventListener('pointerdown', away, true);
    return () => document.removeEventListener('pointerdown', away, true);
  }, []);

  /** Moves the focus among the buttons of the bar or of the open menu. */
  const move = (selector: string, step: number): void => {
    const all = [...(bar.current?.querySelectorAll<HTMLButtonElement>(selector) ?? [])];
    const at = all.indexOf(document.activeElement as HTMLButtonElement);
    all[(at + step + all.length) % all.length]?.focus();
  };
  const key = (event: KeyboardEvent): void => {
    const across = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (event.key === 'Escape' && open !== null) {
      bar.current?.querySelectorAll<HTMLButtonElement>('.top')[open]?.focus();
      setOpen(null);
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const step = event.key === 'ArrowDown' ? 1 : -1;
      if (open !== null) move('.items button', step);
    } else if (across !== 0) {
      const at = open ?? [...(bar.current?.querySelectorAll('.top') ?? [])].indexOf(document.activeElement as Element);
      const next = (at + across + menus.length) % menus.length;
      bar.current?.querySelectorAll<HTMLButtonElement>('.top')[next]?.focus();
      if (open !== null) setOpen(next);
    } else return;
    event.preventDefault();
  };

  return (
    <header class="bar">
      <h1>{title}</h1>
      <div class="menus" role="menubar" aria-label={t('menu.bar')} ref={bar} onKeyDown={key}>
        {menus.map((menu, index) => (
          <div class="menu" key={menu.caption}>
            <button
              type="button"
              class="top"
              role="menuitem"
              aria-haspopup="menu"
              aria-expanded={open === index}
              onClick={() => setOpen(open === index ? null : index)}
              onMouseEnter={() => open !== null && setOpen(index)}
            >
              {menu.caption}
            </button>
            {open === index && <Items entries={menu.entries} label={menu.caption} close={() => setOpen(null)} />}
          </div>
        ))}
      </div>
      <input
        ref={file}
        type="file"
        accept=".xlsx"
        hidden
        onChange={({ currentTarget }) => {
          const [chosen] = currentTarget.files ?? [];
          currentTarget.value = '';
          if (chosen) void openFile(chosen);
        }}
      />
    </header>
  );
}

function Items({ entries, label, close }: { entries: readonly Entry[]; label: string; close: () => void }) {
  return (
    <div class="items" role="menu" aria-label={label}>
      {entries.map(({ label: text, about, act, separator, checked }, index) => {
        const key = `${index}${text}`;
        if (separator) return <hr key={key} />;
        if (!act) {
          return (
            <p class="heading" key={key}>
              {text}
            </p>
          );
        }
        const press = () => {
          close();
          act();
        };
        return (
          <button type="button" role="menuitem" key={key} onClick={press}>
            <span class="check">{checked ? '✓' : ''}</span>
            <span>
              {text}
              {about && <small>{about}</small>}
            </span>
          </button>
        );
      })}
    </div>
  );
}
