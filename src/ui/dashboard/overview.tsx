/** Total, level, parts, bars, what changed, coverage, next step: every figure leads to its cell. */

import { NONE } from '../../thai/dashes';
import type { Answer, DashboardView, StepView } from '../contract';
import { percent } from '../logic/numbers';
import { Button, Lines, Mark, Section } from '../parts/basic';
import { useDesk } from '../parts/desk';
import { Loading, useLoaded } from '../parts/load';
import { useReturn } from '../parts/return';
import { NextCard, Steps } from '../parts/steps';
import type { Server } from '../server';
import { t } from '../texts';
import { Bars } from './bars';
import { State } from './state';
import { WorkbookCharts, YearEnd } from './yearEnd';
import { Differences, LastMeasures, Years } from './years';

/** A workbook that was never prepared has no figures yet; that is no fault of who opens it. */
type Shown = DashboardView | { readonly steps: readonly StepView[] };

async function shownOf(server: Server): Promise<Answer<Shown>> {
  const answer = await server.call('getDashboard');
  if (answer.ok || !answer.notices.some(({ code }) => code === 'NOT_PREPARED')) return answer;
  const steps = await server.call('getSteps');
  return steps.ok ? { ok: true, value: { steps: steps.value }, notices: [] } : steps;
}

export function Overview() {
  const view = useLoaded<Shown>(shownOf);
  // What people did in the workbook meanwhile; beside the page's own work, so that whoever comes back with a click is not made to wait.
  useReturn(view.follow);
  return (
    <Loading of={view}>
      {(value) =>
        'agency' in value ? (
          <Figures view={value} reload={view.load} refresh={view.refresh} />
        ) : (
          <Beginning steps={value.steps} refresh={view.refresh} />
        )
      }
    </Loading>
  );
}

/** The first look at a workbook: what comes first, and the way of the year. */
function Beginning({ steps, refresh }: { readonly steps: readonly StepView[]; readonly refresh: () => void }) {
  const { busy } = useDesk();
  return (
    <>
      <p>{t('steps.welcome')}</p>
      <NextCard steps={steps} />
      <Steps steps={steps} />
      <Button busy={busy} onClick={refresh}>
        {t('dashboard.refresh')}
      </Button>
    </>
  );
}

function Figures({ view, reload, refresh }: { readonly view: DashboardView; readonly reload: () => void; readonly refresh: () => void }) {
  const { busy } = useDesk();
  return (
    <>
      <header class="total">
        <p class="agency">{view.agency}</p>
        <p>{t('common.year', { year: view.fiscalYear })}</p>
        <dl>
          <div>
            <dt>{t('dashboard.total')}</dt>
            <dd class="big">{view.total}</dd>
          </div>
          <div>
            <dt>{t('dashboard.level')}</dt>
            <dd class="level">
              {view.level === '' ? NONE : view.level}
              {view.provisional && view.level !== '' && <span class="tag">{t('dashboard.provisional')}</span>}
            </dd>
          </div>
        </dl>
        {view.why !== '' && <p class="hint">{view.why}</p>}
        {view.origin !== '' && <p class="hint">{t('dashboard.origin', { origin: view.origin })}</p>}
      </header>
      <NextCard steps={view.steps} />
      <Steps steps={view.steps} />
      {view.parts.length > 0 && (
        <Section title={t('dashboard.parts')}>
          <div class="tiles">
            {view.parts.map((part) => (
              <Part key={part.code} part={part} />
            ))}
          </div>
        </Section>
      )}
      <Section title={t('dashboard.bars')}>
        <Bars bars={view.bars} threshold={view.threshold} />
      </Section>
      <Coverage {...view.coverage} />
      {view.stale.length > 0 && (
        <Section title={t('dashboard.stale')}>
          <Lines lines={view.stale} />
        </Section>
      )}
      {view.changes.length > 0 && (
        <Section title={t('dashboard.changes')}>
          <Lines lines={view.changes} />
        </Section>
      )}
      {view.years !== null && <Years view={view.years} />}
      <LastMeasures entries={view.lastMeasures} />
      <Differences entries={view.differences} />
      {view.missing.length > 0 && (
        <Section title={t('dashboard.missing')}>
          <Lines lines={view.missing} />
        </Section>
      )}
      <div class="stack end">
        <Button busy={busy} onClick={reload}>
          {t('dashboard.refresh')}
        </Button>
        <WorkbookCharts />
      </div>
      <YearEnd year={view.fiscalYear} refresh={refresh} />
    </>
  );
}

function Part({ part }: { readonly part: DashboardView['parts'][number] }) {
  const { busy, goTo } = useDesk();
  const words = (
    <>
      <span class="name">{part.name}</span>
      <span class="figure">{part.estimated ? t('dashboard.estimated', { text: part.text }) : part.text}</span>
      <State below={part.below} known={part.text !== NONE && part.text !== ''} />
      {part.origin !== '' && <span class="origin">{part.origin}</span>}
    </>
  );
  const { place } = part;
  if (place === null) return <div class="tile">{words}</div>;
  return (
    <button type="button" class="tile" aria-disabled={busy} onClick={() => goTo(place)}>
      {words}
    </button>
  );
}

function Coverage({ needed, covered }: DashboardView['coverage']) {
  if (needed === 0) return <p class="hint">{t('dashboard.coverageNone')}</p>;
  return (
    <section>
      <p>
        <Mark kind={covered >= needed ? 'done' : 'warn'} /> {t('dashboard.coverage', { covered, needed })}
      </p>
      <div class="meter" aria-hidden="true">
        <span style={{ width: percent(covered, needed) }} />
      </div>
    </section>
  );
}
