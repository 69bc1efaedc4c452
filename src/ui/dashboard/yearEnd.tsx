/** What is done with the year as a whole: charts in the workbook, closing it, starting the next. */
import { Button, Confirm, Section } from '../parts/basic';
import { useDesk } from '../parts/desk';
import { t } from '../texts';

export function WorkbookCharts() {
  const { busy, run, server, tell } = useDesk();
  const show = async () => {
    const shown = await run(() => server.call('showCharts'));
    if (shown !== null) tell(t('dashboard.chartsDone', { sheet: shown.sheet }));
  };
  return (
    <Button busy={busy} onClick={() => void show()}>
      {t('dashboard.charts')}
    </Button>
  );
}

export function YearEnd({ year, refresh }: { readonly year: number; readonly refresh: () => void }) {
  const { busy, run, server, tell } = useDesk();
  const next = year + 1;
  const close = async () => {
    const done = await run(() => server.call('closeYear'));
    if (done === null) return;
    refresh();
    tell(t('dashboard.closeYearDone', { year: done.year }));
  };
  const start = async () => {
    const done = await run(() => server.call('startYear', next));
    if (done === null) return;
    refresh();
    tell(
      [
        t('yearEnd.started', { year: done.year }),
        done.copy === '' ? '' : t('yearEnd.copy', { sheet: done.copy }),
        done.kept.length === 0 ? '' : t('yearEnd.kept', { sheets: done.kept.join('”, “') }),
        done.copiedFrom === null ? '' : t('yearEnd.copied', { year: done.year, from: done.copiedFrom }),
      ]
        .filter((line) => line !== '')
        .join(' '),
    );
  };
  return (
    <Section title={t('yearEnd.title')}>
      <p class="hint">{t('yearEnd.lead', { year, next })}</p>
      <div class="stack">
        <Confirm busy={busy} ask={t('dashboard.closeYearAsk')} words={t('dashboard.closeYear')} onYes={() => void close()} />
        <Confirm busy={busy} ask={t('yearEnd.ask', { year, next })} words={t('yearEnd.start', { next })} onYes={() => void start()} />
      </div>
    </Section>
  );
}
