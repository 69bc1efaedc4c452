/** The page's outline: files and runs above, the opened result below. */
import { AgencyDialog } from './parts/agency';
import { Charts } from './parts/charts';
import { Filters } from './parts/filters';
import { NewRun } from './parts/newRun';
import { Problems } from './parts/problems';
import { Runs } from './parts/runs';
import { Sums } from './parts/sums';
import { AgencyTable } from './parts/table';
import { Take } from './parts/take';
import { Tiles } from './parts/tiles';
import { page } from './store';
import { t } from './texts';

export function App() {
  const fault = page.fault.value;
  return (
    <main>
      <header class="top">
        <div>
          <h1>{t('title')}</h1>
          <p>{t('about')}</p>
        </div>
        <a href="/">{t('back')}</a>
      </header>
      <p role="alert" class={fault === '' ? 'empty' : 'fault'}>
        {fault}
      </p>
      <div class="begin">
        <NewRun />
        <Runs />
      </div>
      <p role="status" class="wait">
        {page.opening.value ? t('loading') : ''}
      </p>
      {page.opened.value && <Result />}
      {page.agency.value !== null && <AgencyDialog />}
    </main>
  );
}

function Result() {
  return (
    <>
      <Filters />
      <Sums />
      <Tiles />
      <Charts />
      <AgencyTable />
      <Take />
      <Problems />
    </>
  );
}
