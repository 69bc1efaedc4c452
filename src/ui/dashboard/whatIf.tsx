/** ลองปรับคะแนน: the shortest way to a target, and sliders whose total follows at once. Nothing is written to the workbook. */

import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { NONE } from '../../thai/dashes';
import type { WayView, WhatIfView } from '../contract';
import { keyed } from '../logic/keyed';
import { signed, twoPlaces } from '../logic/numbers';
import { type Changes, debounce, totalOf, withChange } from '../logic/whatIf';
import { Button, Field, Mark, Section } from '../parts/basic';
import { useDesk } from '../parts/desk';
import { Loading, useLoaded } from '../parts/load';
import { PlaceButton } from '../parts/notices';
import { t } from '../texts';
import { Slider } from './slider';

export function WhatIf() {
  const view = useLoaded<WhatIfView>((server) => server.call('getWhatIf'));
  return (
    <>
      <p class="hint">{t('whatIf.lead')}</p>
      <Loading of={view}>{(value) => (value.sliders.length === 0 ? <p>{t('whatIf.none')}</p> : <Trial view={value} />)}</Loading>
    </>
  );
}

/** The ways and the sliders share the tried scores: a way that was found can be put on the sliders. */
function Trial({ view }: { readonly view: WhatIfView }) {
  const [changes, setChanges] = useState<Changes>({});
  return (
    <>
      <Ways targets={view.targets} onApply={setChanges} />
      <Sliders view={view} changes={changes} setChanges={setChanges} />
    </>
  );
}

function Ways({ targets, onApply }: { readonly targets: WhatIfView['targets']; readonly onApply: (changes: Changes) => void }) {
  const { busy, run, server } = useDesk();
  const [target, setTarget] = useState(targets[0]?.id ?? '');
  const [way, setWay] = useState<WayView | null>(null);
  if (targets.length === 0) return null;
  const find = async () => setWay(await run(() => server.call('findWay', target)));
  return (
    <Section title={t('whatIf.way')}>
      <Field label={t('whatIf.target')}>
        {({ id }) => (
          <select
            id={id}
            value={target}
            onChange={(event) => {
              setTarget(event.currentTarget.value);
              setWay(null);
            }}
          >
            {targets.map((one) => (
              <option key={one.id} value={one.id}>
                {one.label}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Button busy={busy} look="primary" onClick={() => void find()}>
        {t('whatIf.find')}
      </Button>
      <div aria-live="polite">{way !== null && <Way way={way} onApply={onApply} />}</div>
    </Section>
  );
}

function Way({ way, onApply }: { readonly way: WayView; readonly onApply: (changes: Changes) => void }) {
  const { busy, tell } = useDesk();
  const apply = () => {
    onApply(way.sliders);
    tell(t('whatIf.applied'));
  };
  return (
    <div class="card">
      <p class="state">
        <Mark kind={way.reachable ? (way.exact ? 'done' : 'info') : 'warn'} />{' '}
        {t(way.reachable ? (way.exact ? 'whatIf.exact' : 'whatIf.estimate') : 'whatIf.unreachable')}
      </p>
      {way.why !== '' && <p>{way.why}</p>}
      <ol class="steps">
        {keyed(way.steps, (step) => step.label).map(({ key, one: step }) => (
          <li key={key}>
            <strong>{step.label}</strong>
            <p>{t('whatIf.step', { from: step.from, to: step.to })}</p>
            <p class="hint">{t('whatIf.gain', { gain: step.gain })}</p>
            {step.place !== null && <PlaceButton place={step.place} />}
          </li>
        ))}
      </ol>
      {way.reachable && (
        <p>
          {t('whatIf.result')}: <strong>{way.total}</strong> {way.level}
        </p>
      )}
      {Object.keys(way.sliders).length > 0 && (
        <Button busy={busy} onClick={apply}>
          {t('whatIf.apply')}
        </Button>
      )}
    </div>
  );
}

interface Judged {
  readonly total: string;
  readonly level: string;
  readonly why: string;
}

/** Asks the server for the level some time after the last change; an answer to an older question is dropped. */
function useLevel(changes: Changes): Judged | null {
  const { server } = useDesk();
  const [judged, setJudged] = useState<Judged | null>(null);
  const latest = useRef(changes);
  const asking = useMemo(
    () =>
      debounce<Changes>((asked) => {
        void server.call('tryScores', asked).then((answer) => {
          if (latest.current === asked)
            setJudged(answer.ok ? answer.value : { total: '', level: NONE, why: answer.notices[0]?.message ?? '' });
        });
      }, 400),
    [server],
  );
  useEffect(() => {
    latest.current = changes;
    setJudged(null);
    asking.ask(changes);
    return asking.drop;
  }, [changes, asking]);
  return judged;
}

interface SlidersProps {
  readonly view: WhatIfView;
  readonly changes: Changes;
  readonly setChanges: (next: Changes | ((now: Changes) => Changes)) => void;
}

function Sliders({ view, changes, setChanges }: SlidersProps) {
  const { busy } = useDesk();
  const judged = useLevel(changes);
  const before = totalOf(view.sliders, {});
  const total = totalOf(view.sliders, changes);
  const difference = total !== null && before !== null ? total - before : 0;
  return (
    <Section title={t('whatIf.sliders')}>
      <div class="now">
        <p>
          {t('whatIf.now')} <strong class="big">{twoPlaces(total)}</strong> <span class="was">{signed(difference)}</span>
        </p>
        <p class="hint">{t('whatIf.before', { total: twoPlaces(before) })}</p>
        <div aria-live="polite">
          {judged === null ? (
            <p class="hint">{t('whatIf.asking')}</p>
          ) : (
            <>
              <p class="level">{judged.level}</p>
              {judged.why !== '' && <p class="hint">{judged.why}</p>}
            </>
          )}
        </div>
        <Button busy={busy} off={Object.keys(changes).length === 0} onClick={() => setChanges({})}>
          {t('whatIf.reset')}
        </Button>
      </div>
      <ul class="sliders">
        {view.sliders.map((slider) => (
          <li key={slider.key}>
            <Slider
              slider={slider}
              changes={changes}
              threshold={view.threshold}
              onChange={(value) => setChanges((now) => withChange(view.sliders, now, slider.key, value))}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}
