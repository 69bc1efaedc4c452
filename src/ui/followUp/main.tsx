/** เปิดรอบติดตามผล: open the round of 6 or 12 months, see what is due and what is wrong. */

import { useEffect, useState } from 'preact/hooks';
import type { Round } from '../../model';
import type { DueAction, FollowUpView, PlanYears } from '../contract';
import { Button, Mark, Section } from '../parts/basic';
import { useDesk } from '../parts/desk';
import { GroupedList } from '../parts/grouped';
import { NoticeList, PlaceButton } from '../parts/notices';
import { mount } from '../parts/page';
import { NextStep } from '../parts/steps';
import { t } from '../texts';
import { PlanYearChoice } from './planYears';

const ROUNDS = [
  { round: 6, name: 'followUp.six' },
  { round: 12, name: 'followUp.twelve' },
] as const;

function FollowUp() {
  const { busy, run, server } = useDesk();
  const [round, setRound] = useState<Round>(6);
  const [view, setView] = useState<FollowUpView | null>(null);
  const [fresh, setFresh] = useState(false);
  const [asked, setAsked] = useState(false);
  const [years, setYears] = useState<PlanYears | null>(null);
  // What is due shows at once; a round is opened only on request.
  const look = async () => {
    const standing = await run(() => server.call('getFollowUp'), { waits: true });
    setAsked(true);
    setFresh(false);
    setView(standing);
    if (standing !== null) setRound(standing.round);
    setYears(await run(() => server.call('getPlanYears'), { waits: true, quiet: true }));
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page appears.
  useEffect(() => {
    void look();
  }, []);
  const open = async () => {
    const next = await run(() => server.call('openRound', round));
    if (next === null) return;
    setView(next);
    setFresh(true);
  };
  return (
    <>
      <p class="hint">{t('followUp.lead')}</p>
      <fieldset>
        <legend>{t('followUp.round')}</legend>
        {ROUNDS.map((one) => (
          <label key={one.round} class="check">
            <input type="radio" name="round" checked={round === one.round} onChange={() => setRound(one.round)} />
            <span>{t(one.name)}</span>
          </label>
        ))}
      </fieldset>
      {round === 12 && <p class="hint">{t('followUp.carry')}</p>}
      <Button busy={busy} look="primary" onClick={() => void open()}>
        {t('followUp.open')}
      </Button>
      <div aria-live="polite">
        {view !== null && <Opened view={view} fresh={fresh} />}
        {view === null && asked && <p>{t('followUp.none')}</p>}
      </div>
      {asked && <NextStep after={view} />}
      {years !== null && <PlanYearChoice years={years} onChosen={() => void look()} />}
    </>
  );
}

const unitsOf = ({ units }: DueAction): readonly string[] => units.split('\n').filter((unit) => unit.trim() !== '');

function Opened({ view, fresh }: { readonly view: FollowUpView; readonly fresh: boolean }) {
  const { busy, openReports } = useDesk();
  const later = view.rows - view.reported - view.due.length;
  return (
    <>
      <p class="told">
        <Mark kind="done" />{' '}
        {t(fresh ? 'followUp.opened' : 'followUp.standing', {
          round: view.round,
          rows: view.rows,
          reported: view.reported,
          due: view.due.length,
        })}
      </p>
      {later > 0 && <p class="hint">{t('followUp.later', { count: later })}</p>}
      <Actions
        title={t('followUp.due', { count: view.due.length })}
        rows={view.due}
        none={t('followUp.noDue')}
        waiting={t('followUp.waiting')}
      />
      {view.going.length > 0 && (
        <Actions title={t('followUp.going', { count: view.going.length })} rows={view.going} none="" waiting={t('followUp.begun')} />
      )}
      <Section title={t('followUp.problems')}>
        {view.notices.length === 0 ? (
          <p>{t('followUp.noProblems')}</p>
        ) : (
          <NoticeList notices={view.notices} label={t('followUp.problems')} />
        )}
      </Section>
      <Button busy={busy} onClick={() => openReports('progress')}>
        {t('followUp.report')}
      </Button>
    </>
  );
}

interface ActionsProps {
  readonly title: string;
  readonly rows: readonly DueAction[];
  /** What is said where there is none. */
  readonly none: string;
  /** The state of those whose time has not run out. */
  readonly waiting: string;
}

function Actions({ title, rows, none, waiting }: ActionsProps) {
  return (
    <Section title={title}>
      {rows.length === 0 && <p>{none}</p>}
      <GroupedList
        rows={rows}
        label={title}
        tell={(task) => ({ kind: task.measure, units: unitsOf(task), words: task.title })}
        action={(group) => {
          const first = group.find(({ place }) => place !== null)?.place;
          return first ? <PlaceButton place={first} /> : null;
        }}
        row={(task) => (
          <li class="card">
            <p class="state">
              <Mark kind={task.overdue ? 'warn' : 'info'} /> {task.overdue ? t('followUp.overdue') : waiting}
            </p>
            <strong>{task.title}</strong>
            <p class="detail">{task.when}</p>
            {task.units !== '' && <p class="detail">{t('followUp.units', { units: unitsOf(task).join(', ') })}</p>}
            {task.place !== null && <PlaceButton place={task.place} />}
          </li>
        )}
      />
    </Section>
  );
}

mount('sidebar', <FollowUp />, 'openFollowUp');
