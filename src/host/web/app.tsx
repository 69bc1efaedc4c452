/** The page's outline: start page or workbook; menus and tools above, the grid, what the add-on opens beside and over it, tabs below. */
import { useEffect, useRef } from 'preact/hooks';
import { openPopup, press } from './desk/act';
import { change, mayChange } from './desk/change';
import { activeCell, addressOf, focusGrid, selected, selection, setGrid, theGrid } from './desk/here';
import { redraw } from './desk/redraw';
import { createGrid } from './grid/grid';
import { CellEditor, editing } from './parts/cellEditor';
import { Charts } from './parts/charts';
import { Documents } from './parts/documents';
import { FindBar } from './parts/findBar';
import { FormulaBar } from './parts/formulaBar';
import { Log } from './parts/log';
import { Lost } from './parts/lost';
import { MenuBar } from './parts/menuBar';
import { Popups } from './parts/popups';
import { Preview } from './parts/preview';
import { Confirm, Question } from './parts/questions';
import { StartPage } from './parts/startPage';
import { Dialog, Sidebar } from './parts/surfaces';
import { Tabs } from './parts/tabs';
import { Progress, Toasts } from './parts/toasts';
import { Toolbar } from './parts/toolbar';
import { Versions } from './parts/versions';
import { page } from './store';
import { t } from './texts';

function mount(container: HTMLElement): void {
  const grid = createGrid(container, {
    selected,
    resized(axis, sizes) {
      // Equal sizes go as one order, so that one undo takes them back.
      for (const pixels of new Set(sizes.values())) {
        const lines = [...sizes].filter(([, size]) => size === pixels).map(([line]) => line);
        void change({ kind: 'size', axis, lines, pixels });
      }
    },
    edit: () => editing.begin(),
    pressed: (row, column) => void setTimeout(() => press(row, column)),
    filled: (from, area) => void mayChange([area]).then((may) => may && change({ kind: 'fill', from, area })),
    moved(from, area) {
      const { value: tab } = page.tab;
      if (tab !== null) void mayChange([from, area]).then((may) => may && change({ kind: 'copy', fromSheet: tab, from, area, cut: true }));
    },
    scrolled() {
      page.scrolled.value++;
    },
  });
  setGrid(grid);
  // The painter's canvas and its own editor are no stops of the Tab key: the cell's editor is.
  const unstop = (): void => {
    for (const one of container.querySelectorAll<HTMLElement>('canvas, button, input, textarea, select, a, [contenteditable], [tabindex]'))
      if (one.tabIndex >= 0) one.tabIndex = -1;
  };
  new MutationObserver(unstop).observe(container, { childList: true, subtree: true, attributeFilter: ['tabindex'] });
  unstop();
  // The painter's own editor never gets the keyboard.
  container.addEventListener('focusin', () => focusGrid());
  container.addEventListener('pointerup', () => setTimeout(focusGrid));
  container.addEventListener('contextmenu', (event) => {
    event.preventDefault();
    openPopup('menu', { x: event.clientX, y: event.clientY });
  });
  void redraw();
}

function GridPlace() {
  const place = useRef<HTMLDivElement>(null);
  const loading = page.shape.value === null;
  useEffect(() => {
    if (place.current) mount(place.current);
    return () => {
      theGrid()?.dispose();
      setGrid(null);
    };
  }, []);
  return (
    <div class="grid">
      {/* What it draws is told by the cell's editor; the canvas itself says nothing. */}
      <div class="univer" ref={place} aria-hidden="true" />
      <Charts />
      <CellEditor />
      <p class="hidden-text" id="grid-keys">
        {t('keys.hint')}
      </p>
      <Spoken />
      <Note />
      {loading && <p class="loading">{t('page.loading')}</p>}
    </div>
  );
}

/** Says to assistive programs where people are and what stands there. */
function Spoken() {
  const place = page.place.value;
  const { rows, columns } = selection();
  const many = rows * columns > 1 ? t('cell.many', { rows, columns }) : '';
  return (
    <p class="hidden-text" role="status">
      {place ? `${addressOf(activeCell())} ${place.content} ${many}` : ''}
    </p>
  );
}

/** The note of the active cell. */
function Note() {
  const place = page.place.value;
  void page.scrolled.value;
  // A sidebar that opens takes room from the grid: the note is placed anew.
  void page.sidebar.value;
  if (!place || place.note === '' || page.popup.value) return null;
  return <NoteBox text={place.note} row={place.row} column={place.column} />;
}

function NoteBox({ text, row, column }: { text: string; row: number; column: number }) {
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = box.current;
    const room = element?.parentElement;
    const rect = theGrid()?.rect(row, column);
    if (!element || !room || !rect) return;
    // At the edge it would be measured as narrow as what is left there.
    element.style.left = '0';
    const right = rect.left + rect.width + 6;
    const left = right + element.offsetWidth > room.clientWidth ? rect.left - element.offsetWidth - 6 : right;
    element.style.left = `${Math.max(4, left)}px`;
    element.style.top = `${Math.max(4, Math.min(rect.top, room.clientHeight - element.offsetHeight - 8))}px`;
  });
  return (
    <aside class="note" ref={box} aria-label={t('note.label')}>
      {text}
    </aside>
  );
}

function Workbook() {
  const panel = page.panel.value;
  return (
    <div class="page">
      <Lost />
      <MenuBar />
      <Toolbar />
      <FormulaBar />
      <Progress />
      <main class="middle">
        <GridPlace />
        <FindBar />
        {panel === 'documents' && <Documents />}
        {panel === 'versions' && <Versions />}
        <Sidebar />
      </main>
      <Tabs />
      {panel === 'log' && <Log />}
      <Popups />
      <Dialog />
      <Preview />
    </div>
  );
}

export function App() {
  const overview = page.overview.value;
  return (
    <>
      {overview && (overview.workbook === null ? <StartPage /> : <Workbook />)}
      <Question />
      <Confirm />
      <Toasts />
    </>
  );
}
