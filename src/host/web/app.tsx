/** The page's outline: menus above, the grid, what the add-on opens beside and over it, tabs below. */
import { useEffect, useRef } from 'preact/hooks';
import { Documents } from './parts/documents';
import { Log } from './parts/log';
import { MenuBar } from './parts/menuBar';
import { Preview } from './parts/preview';
import { Confirm, Question } from './parts/questions';
import { Dialog, Sidebar } from './parts/surfaces';
import { Tabs } from './parts/tabs';
import { Progress, Toasts } from './parts/toasts';
import { usePart } from './store';
import { mountGrid } from './studio';
import { t } from './texts';

function GridPlace() {
  const place = useRef<HTMLDivElement>(null);
  const loading = usePart(({ tab }) => tab === null);
  useEffect(() => {
    if (place.current) mountGrid(place.current);
  }, []);
  return (
    <div class="grid">
      <div class="univer" ref={place} />
      {loading && <p class="loading">{t('page.loading')}</p>}
    </div>
  );
}

export function App() {
  const panel = usePart((state) => state.panel);
  return (
    <div class="page">
      <MenuBar />
      <Progress />
      <div class="middle">
        <GridPlace />
        {panel === 'documents' && <Documents />}
        <Sidebar />
      </div>
      <Tabs />
      {panel === 'log' && <Log />}
      <Dialog />
      <Preview />
      <Question />
      <Confirm />
      <Toasts />
    </div>
  );
}
