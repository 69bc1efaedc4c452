/** เปิดรอบติดตามผล: open the round of 6 or 12 months, see what is due and what is wrong. */
import { useState } from 'preact/hooks';
import type { FollowUpView } from '../contract';
import { keyed } from '../logic/keyed';
import { Button, Mark, Section } from '../parts/basic';
import { NoticeList, PlaceButton } from '../parts/notices';
import { mount, useDesk } from '../parts/page';
import { t } from '../texts';

const ROUNDS = [
  { round: 6, name: 'followUp.six' },
  { round: 12, name: 'followUp.twelve' },
] as const;

function FollowUp() {
  const { busy, run, server } = useDesk();
  const [round, setRound] = useState<6 | 12>(6);
  const [view, setView] = useState<FollowUpView | null>(null);
  const open = async () => {
    const next = await run(() => server.call('openRound', round));
    if (next !== null) setView(next);
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
      <div aria-live="polite">{view !== null && <Opened view={view} />}</div>
    </>
  );
}

function Opened({ view }: { readonly view: FollowUpView }) {
  const { busy, openMenu } = useDesk();
  return (
    <>
      <p class="told">
        <Mark kind="done" /> {t('followUp.opened', { round: view.round, rows: view.rows })}
      </p>
      <Section title={t('followUp.due', { count: view.due.length })}>
        {view.due.length === 0 && <p>{t('followUp.noDue')}</p>}
        {keyed(view.due, (task) => task.title).map(({ key, one: task }) => (
          <div key={key} class="card">
            <strong>{task.title}</strong>
            {task.units !== '' && <p class="detail">{t('followUp.units', { units: task.units.split('\n').join(', ') })}</p>}
            {task.place !== null && <PlaceButton place={task.place} />}
          </div>
        ))}
      </Section>
      <Section title={t('followUp.problems')}>
        {view.notices.length === 0 ? (
          <p>{t('followUp.noProblems')}</p>
        ) : (
          <NoticeList notices={view.notices} label={t('followUp.problems')} />
        )}
      </Section>
      <Button busy={busy} onClick={() => openMenu('showReports')}>
        {t('followUp.report')}
      </Button>
    </>
  );
}

mount('sidebar', <FollowUp />);
