/** ขั้นตอนของปีนี้: the year's work in its order, and the one step that comes next, at the end of every page. */
import { useEffect, useState } from 'preact/hooks';
import type { CellPlace, StepView } from '../contract';
import { t } from '../texts';
import { Button, Section } from './basic';
import { useDesk } from './desk';

const STEP_WORDS = { done: 'steps.done', next: 'steps.next', later: 'steps.later' } as const;
const STEP_SIGNS = { done: '✓', next: '▶', later: '○' } as const;

/** The year's work in its order; each step opens what does it. */
export function Steps({ steps }: { readonly steps: readonly StepView[] }) {
  const { busy, openMenu, openReports } = useDesk();
  const done = steps.filter(({ state }) => state === 'done').length;
  return (
    <Section title={t('steps.title', { done, known: steps.length })}>
      <ol class="steps">
        {steps.map(({ text, state, call, report, note, place }) => (
          <li key={text} class={state} aria-current={state === 'next' ? 'step' : undefined}>
            <span class="sign" aria-hidden="true">
              {STEP_SIGNS[state]}
            </span>
            <span class="words">
              {text} <span class="state">{t(STEP_WORDS[state])}</span>
              {note !== '' && <span class="detail">{note}</span>}
              {place !== null && state !== 'done' && <DayButton text={text} place={place} />}
            </span>
            {call !== '' && (
              <Button
                busy={busy}
                look="quiet"
                label={t('steps.openOf', { text })}
                onClick={() => (report === '' ? openMenu(call) : openReports(report))}
              >
                {t('steps.open')}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** To the cell where people write down the day on which a step was done outside of the workbook. */
function DayButton({ text, place }: { readonly text: string; readonly place: CellPlace }) {
  const { busy, goTo } = useDesk();
  return (
    <Button busy={busy} look="quiet" label={t('steps.dayOf', { text, ...place })} onClick={() => void goTo(place)}>
      {t('steps.day', place)}
    </Button>
  );
}

/** The step that comes next, with the button that opens it; a page need not lead to itself. */
export function NextCard({ steps }: { readonly steps: readonly StepView[] }) {
  const { busy, own, openMenu, openReports } = useDesk();
  const next = steps.find(({ state }) => state === 'next');
  if (next === undefined || (next.call === '' && next.place === null)) return null;
  // The page of the reports leads to one kind of them all the same.
  if (next.call === own && next.report === '') return null;
  const { call, report, note, place } = next;
  return (
    <section class="next">
      <h2>{t('steps.next')}</h2>
      <p>{next.text}</p>
      {note !== '' && <p class="hint">{note}</p>}
      {call !== '' && (
        <Button
          busy={busy}
          look="primary"
          label={t('steps.goOf', { text: next.text })}
          onClick={() => (report === '' ? openMenu(call) : openReports(report))}
        >
          {t('steps.go')}
        </Button>
      )}
      {place !== null && <DayButton text={next.text} place={place} />}
    </section>
  );
}

interface NextStepProps {
  /** What the page did last: the steps are asked for again when it changes. */
  readonly after?: unknown;
}

/** Asks beside the page's own work: it is never waited for, and where no answer comes nothing is shown. */
export function NextStep({ after }: NextStepProps) {
  const { server } = useDesk();
  const [steps, setSteps] = useState<readonly StepView[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each thing that the page did.
  useEffect(() => {
    let stands = true;
    void server.call('getSteps').then((answer) => {
      if (stands && answer.ok) setSteps(answer.value);
    });
    return () => {
      stands = false;
    };
  }, [after]);
  return <NextCard steps={steps} />;
}
