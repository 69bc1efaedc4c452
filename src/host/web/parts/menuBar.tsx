/** The menu bar: the studio's own menus and those that the bundle added. Keyboard: arrows, Enter, Escape, as in any menu bar. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { MenuItemView } from '../../server/protocol';
import { openPopup } from '../desk/act';
import { change, deleteLines, insertLines, step } from '../desk/change';
import { activeCell, focusGrid, focusMenuBar } from '../desk/here';
import { toMenuBar } from '../desk/keys';
import { server, WORKBOOK_PATH } from '../server';
import { askText, confirm, page, toast } from '../store';
import { callMenu, createWorkbook, leaveWorkbook, renameWorkbook } from '../studio';
import { t } from '../texts';
import { FileChoice } from './fileChoice';

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

async function askName(name: string): Promise<void> {
  const wanted = await askText({
    title: t('menu.rename'),
    message: t('rename.message'),
    go: t('button.OK'),
    stop: t('button.CANCEL'),
    input: { label: t('rename.label'), value: name, lines: 1 },
  });
  if (wanted !== null && wanted.trim() !== '' && wanted !== name) await renameWorkbook(wanted);
  focusGrid();
}

async function showKeys(): Promise<void> {
  await confirm({ title: t('menu.keys'), message: t('keys.about'), go: t('keys.close'), stop: null });
  focusGrid();
}

const showFolder = async (folder: string): Promise<void> => {
  const shown = await server.folder().catch(() => false);
  if (!shown) toast('', t('folder.path', { folder }), { seconds: 20 });
};

export function MenuBar() {
  const overview = page.overview.value;
  const title = overview?.title ?? '';
  const panel = page.panel.value;
  const file = useRef<HTMLInputElement>(null);
  const bar = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<number | null>(null);
  const show = (wanted: 'documents' | 'log' | 'versions') => {
    page.panel.value = panel === wanted ? null : wanted;
  };
  const menus: readonly MenuModel[] = [
    {
      caption: t('menu.file'),
      entries: [
        { label: t('menu.start'), act: () => void leaveWorkbook() },
        { label: t('menu.new'), act: () => void createWorkbook() },
        { label: t('menu.open'), act: () => file.current?.click() },
        { label: '', separator: true },
        { label: t('menu.rename'), act: () => void askName(title) },
        { label: t('menu.save'), act: () => download(WORKBOOK_PATH) },
        { label: t('menu.versions'), act: () => show('versions'), checked: panel === 'versions' },
        { label: t('menu.folder'), act: () => void showFolder(overview?.folder ?? '') },
      ],
    },
    {
      caption: t('menu.edit'),
      entries: [
        { label: t('tools.undo'), act: () => void step('undo') },
        { label: t('tools.redo'), act: () => void step('redo') },
        {
          label: t('tools.find'),
          act: () => {
            page.finding.value = true;
          },
        },
        { label: t('menu.cell'), act: () => setTimeout(() => openPopup('menu')) },
      ],
    },
    {
      caption: t('menu.insert'),
      entries: [
        { label: t('menu.rowAbove'), act: () => void insertLines('row', 'before') },
        { label: t('menu.rowBelow'), act: () => void insertLines('row', 'after') },
        { label: t('menu.columnLeft'), act: () => void insertLines('column', 'before') },
        { label: t('menu.columnRight'), act: () => void insertLines('column', 'after') },
        { label: t('tabs.add'), act: () => void change({ kind: 'addSheet' }) },
        { label: '', separator: true },
        { label: t('menu.deleteRows'), act: () => void deleteLines('row') },
        { label: t('menu.deleteColumns'), act: () => void deleteLines('column') },
      ],
    },
    {
      caption: t('menu.view'),
      entries: [
        { label: t('menu.documents'), act: () => show('documents'), checked: panel === 'documents' },
        { label: t('menu.freeze'), act: () => void change({ kind: 'freeze', axis: 'row', count: activeCell().row }) },
        { label: t('menu.unfreeze'), act: () => void change({ kind: 'freeze', axis: 'row', count: 0 }) },
        { label: t('menu.keys'), act: () => void showKeys() },
        { label: t('menu.log'), act: () => show('log'), checked: panel === 'log' },
      ],
    },
    ...(overview?.menus ?? []).map(({ caption, items }) => ({ caption, entries: entriesOf(items) })),
  ];

  useEffect(() => {
    const away = (event: PointerEvent) => {
      if (!bar.current?.contains(event.target as Node)) setOpen(null);
    };
    const come = (event: KeyboardEvent) => {
      const { key, code, altKey, shiftKey } = event;
      if (shiftKey || event.defaultPrevented || !toMenuBar({ key, code, alt: altKey })) return;
      event.preventDefault();
      focusMenuBar();
    };
    document.addEventListener('pointerdown', away, true);
    document.addEventListener('keydown', come);
    return () => {
      document.removeEventListener('pointerdown', away, true);
      document.removeEventListener('keydown', come);
    };
  }, []);

  /** Moves the focus among the buttons of the bar or of the open menu. */
  const move = (selector: string, step: number): void => {
    const all = [...(bar.current?.querySelectorAll<HTMLButtonElement>(selector) ?? [])];
    const at = all.indexOf(document.activeElement as HTMLButtonElement);
    all[(at + step + all.length) % all.length]?.focus();
  };
  const key = (event: KeyboardEvent): void => {
    const across = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (event.key === 'Escape') {
      if (open === null) focusGrid();
      else bar.current?.querySelectorAll<HTMLButtonElement>('.top')[open]?.focus();
      setOpen(null);
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const step = event.key === 'ArrowDown' ? 1 : -1;
      if (open !== null) move('.items button', step);
      // In a bar, an arrow down opens the menu at its first command.
      else if (document.activeElement instanceof HTMLElement && document.activeElement.matches('.top')) {
        document.activeElement.click();
        setTimeout(() => move('.items button', step > 0 ? 1 : 0));
      }
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
      <div class="name">
        <h1>{title}</h1>
        <Saved />
      </div>
      <div
        class="menus"
        role="menubar"
        aria-label={t('menu.bar')}
        aria-keyshortcuts="F10 Alt+/"
        title={t('keys.hint')}
        ref={bar}
        onKeyDown={key}
      >
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
      <FileChoice field={file} />
    </header>
  );
}

/** Where the work stands, and who else looks at it. */
function Saved() {
  const { state, message } = page.saved.value;
  const others = page.windows.value - 1;
  const away = page.connection.value === 'away';
  const said = (): string => {
    if (away || page.held.value.length > 0) return page.held.value.length > 0 ? t('saved.lost') : t('lost.title');
    return state === 'failed' ? t('saved.failed', { why: message }) : t(`saved.${state}`);
  };
  return (
    <p class={away || state === 'failed' ? 'saved bad' : 'saved'} role="status">
      {said()}
      {others > 0 && <span class="others">{t('saved.windows', { count: others })}</span>}
    </p>
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
