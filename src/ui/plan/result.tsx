/** The result of a plan run: counts, gaps with links, rows people deleted, and keeping a measure for next year. */
import { useEffect, useState } from 'preact/hooks';
import type { PlanView } from '../contract';
import { Button, Mark, Section } from '../parts/basic';
import { NoticeList } from '../parts/notices';
import { useDesk } from '../parts/page';
import { t } from '../texts';

export function PlanResult() {
  const { busy, run, server } = useDesk();
  const [view, setView] = useState<PlanView | null>(null);
  // The menu runs the plan and then opens this page; where the server keeps no last run, running again changes nothing and tells what stands.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page appears.
  useEffect(() => {
    void run(
      async () => {
        const last = await server.call('getPlan');
        return last.ok ? last : server.call('runPlan', []);
      },
      { waits: true },
    ).then(setView);
  }, []);
  const runPlan = async (restore: readonly string[]) => {
    const next = await run(() => server.call('runPlan', restore));
    if (next !== null) setView(next);
  };
  return (
    <>
      <p class="hint">{t('plan.lead')}</p>
      <Button busy={busy} look="primary" onClick={() => void runPlan([])}>
        {t('plan.run')}
      </Button>
      {view !== null && <Result view={view} onRestore={(ids) => void runPlan(ids)} />}
      <Keep />
    </>
  );
}

function Result({ view, onRestore }: { readonly view: PlanView; readonly onRestore: (ids: readonly string[]) => void }) {
  const counts = [
    { name: t('plan.added'), count: view.added },
    { name: t('plan.updated'), count: view.updated },
    { name: t('plan.kept'), count: view.kept },
    { name: t('plan.passed'), count: view.passed },
  ];
  return (
    <>
      <dl class="counts" aria-live="polite">
        {counts.map((one) => (
          <div key={one.name}>
            <dt>{one.name}</dt>
            <dd>{one.count}</dd>
          </div>
        ))}
      </dl>
      <Section title={t('plan.gaps')}>
        {view.gaps.length === 0 ? (
          <p class="told">
            <Mark kind="done" /> {t('plan.noGaps')}
          </p>
        ) : (
          <>
            <p class="hint">{t('plan.gapsHint')}</p>
            <NoticeList notices={view.gaps} label={t('plan.gaps')} />
          </>
        )}
      </Section>
      {view.dismissed.length > 0 && <Dismissed rows={view.dismissed} onRestore={onRestore} />}
    </>
  );
}

function Dismissed({ rows, onRestore }: { readonly rows: PlanView['dismissed']; readonly onRestore: (ids: readonly string[]) => void }) {
  const { busy } = useDesk();
  const [marked, setMarked] = useState<readonly string[]>([]);
  const chosen = rows.filter((row) => marked.includes(row.id)).map((row) => row.id);
  return (
    <Section title={t('plan.dismissed')}>
      <p class="hint">{t('plan.dismissedHint')}</p>
      {rows.map((row) => (
        <label key={row.id} class="check">
          <input
            type="checkbox"
            checked={marked.includes(row.id)}
            onChange={(event) => {
              const on = event.currentTarget.checked;
              setMarked((now) => (on ? [...now, row.id] : now.filter((id) => id !== row.id)));
            }}
          />
          <span>{row.title}</span>
        </label>
      ))}
      <Button busy={busy} off={chosen.length === 0} onClick={() => onRestore(chosen)}>
        {chosen.length === 0 ? t('plan.restoreNone') : t('plan.restore', { count: chosen.length })}
      </Button>
    </Section>
  );
}

function Keep() {
  const { busy, run, server, tell } = useDesk();
  const keep = async () => {
    const kept = await run(() => server.call('keepMeasure'));
    if (kept !== null) tell(t('plan.keptMeasure', { title: kept.title }));
  };
  return (
    <section class="end">
      <p class="hint">{t('plan.keepHint')}</p>
      <Button busy={busy} onClick={() => void keep()}>
        {t('plan.keep')}
      </Button>
    </section>
  );
}
