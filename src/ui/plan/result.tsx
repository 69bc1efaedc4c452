/** A run of the plan: first what it would write, then what stands; gaps, what may come back or go on, and keeping a measure for next year. */
import { useEffect, useState } from 'preact/hooks';
import type { PlanDraft, PlanView } from '../contract';
import { Button } from '../parts/basic';
import { useDesk } from '../parts/desk';
import { NextStep } from '../parts/steps';
import { t } from '../texts';
import { Choices } from './choices';
import { Draft, isDone } from './draft';
import { Gaps } from './gaps';

/** What people picked beyond what the scores ask for. */
interface Wishes {
  readonly restore: readonly string[];
  readonly carry: readonly string[];
}

const NOTHING: Wishes = { restore: [], carry: [] };

export function PlanResult() {
  const { busy, run, server, tell } = useDesk();
  const [view, setView] = useState<PlanView | null>(null);
  const [draft, setDraft] = useState<PlanDraft | null>(null);
  const [wishes, setWishes] = useState(NOTHING);
  const look = async (wanted: Wishes) => {
    setDraft(await run(() => server.call('draftPlan', wanted.restore, wanted.carry), { waits: true }));
    setWishes(wanted);
  };
  const start = async () => {
    const standing = await run(() => server.call('getPlan'), { waits: true });
    setView(standing);
    if (standing !== null) await look(NOTHING);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page appears.
  useEffect(() => {
    void start();
  }, []);
  const write = async () => {
    if (draft === null) return;
    const { added, changed } = draft;
    const next = await run(() => server.call('runPlan', wishes.restore, wishes.carry, draft.seen));
    // What was agreed to is no more what would be written: the newest draft takes its place, beside the sentence that says so.
    if (next === null) {
      const newest = await run(() => server.call('draftPlan', wishes.restore, wishes.carry), { quiet: true });
      if (newest !== null) setDraft(newest);
      return;
    }
    setView(next);
    await look(NOTHING);
    tell(t('draft.written', { added: added.length, changed: changed.length }));
  };
  return (
    <>
      <p class="hint">{t('plan.lead')}</p>
      {draft !== null && (
        <Draft draft={draft} onWrite={() => void write()} onLeave={wishes === NOTHING ? undefined : () => void look(NOTHING)} />
      )}
      <Button busy={busy} look={draft === null ? 'primary' : 'quiet'} onClick={() => void start()}>
        {t('plan.run')}
      </Button>
      {view !== null && (
        <Result
          view={view}
          written={draft !== null && isDone(draft)}
          onRestore={(restore) => void look({ ...NOTHING, restore })}
          onCarry={(carry) => void look({ ...NOTHING, carry })}
          onGaps={(gaps) => setView({ ...view, ...gaps })}
        />
      )}
      {draft !== null && isDone(draft) && <NextStep after={view} />}
      <Keep />
    </>
  );
}

interface ResultProps {
  readonly view: PlanView;
  /** False while something waits to be written: what the plan lacks is asked after that. */
  readonly written: boolean;
  readonly onRestore: (ids: readonly string[]) => void;
  readonly onCarry: (ids: readonly string[]) => void;
  readonly onGaps: (gaps: Pick<PlanView, 'gaps' | 'accepted'>) => void;
}

function Result({ view, written, onRestore, onCarry, onGaps }: ResultProps) {
  return (
    <>
      <Choices
        title={t('plan.lastYear')}
        hint={t('plan.lastYearHint')}
        rows={view.lastYear}
        words={(count) => (count === 0 ? t('plan.carryNone') : t('plan.carry', { count }))}
        onChoose={onCarry}
      />
      {written && <Gaps gaps={view.gaps} accepted={view.accepted} onChange={onGaps} />}
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
