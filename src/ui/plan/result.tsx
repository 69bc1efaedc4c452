/** The result of a plan run: counts, gaps, what may come back or go on, and keeping a measure for next year. */
import { useEffect, useState } from 'preact/hooks';
import type { PlanView } from '../contract';
import { Button } from '../parts/basic';
import { useDesk } from '../parts/desk';
import { t } from '../texts';
import { Choices } from './choices';
import { Gaps } from './gaps';

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
  const runPlan = async (restore: readonly string[], carry: readonly string[] = []) => {
    const next = await run(() => server.call('runPlan', restore, carry));
    if (next !== null) setView(next);
  };
  return (
    <>
      <p class="hint">{t('plan.lead')}</p>
      <Button busy={busy} look="primary" onClick={() => void runPlan([])}>
        {t('plan.run')}
      </Button>
      {view !== null && (
        <Result
          view={view}
          onRestore={(ids) => void runPlan(ids)}
          onCarry={(ids) => void runPlan([], ids)}
          onGaps={(gaps) => setView({ ...view, ...gaps })}
        />
      )}
      <Keep />
    </>
  );
}

interface ResultProps {
  readonly view: PlanView;
  readonly onRestore: (ids: readonly string[]) => void;
  readonly onCarry: (ids: readonly string[]) => void;
  readonly onGaps: (gaps: Pick<PlanView, 'gaps' | 'accepted'>) => void;
}

function Result({ view, onRestore, onCarry, onGaps }: ResultProps) {
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
      <Gaps gaps={view.gaps} accepted={view.accepted} onChange={onGaps} />
      <Choices
        title={t('plan.unfinished')}
        hint={t('plan.unfinishedHint')}
        rows={view.unfinished}
        words={(count) => (count === 0 ? t('plan.carryNone') : t('plan.carry', { count }))}
        onChoose={onCarry}
      />
      <Choices
        title={t('plan.alternatives')}
        hint={t('plan.alternativesHint')}
        rows={view.alternatives}
        words={(count) => (count === 0 ? t('plan.restoreNone') : t('plan.addAlternatives', { count }))}
        onChoose={onRestore}
      />
      <Choices
        title={t('plan.dismissed')}
        hint={t('plan.dismissedHint')}
        rows={view.dismissed}
        words={(count) => (count === 0 ? t('plan.restoreNone') : t('plan.restore', { count }))}
        onChoose={onRestore}
      />
    </>
  );
}

function Keep() {
  const { busy, run, server, tell } = useDesk();
  const keep = async () => {
    const kept = await run(() => server.call('keepMeasure'));
    if (kept !== null) tell(t(kept.already ? 'plan.keptAlready' : 'plan.keptMeasure', { title: kept.title }));
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
