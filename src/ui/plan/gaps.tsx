/** What the plan lacks: each gap leads to its cell, or is accepted with a reason; accepted ones stand below with theirs. */
import { useState } from 'preact/hooks';
import type { AcceptedGap, PlanGap } from '../contract';
import { keyed } from '../logic/keyed';
import { Button, Field, Mark, Section } from '../parts/basic';
import { useDesk } from '../parts/desk';
import { GroupedList } from '../parts/grouped';
import { Finding, FoundExpected, PlaceButton, tellNotice } from '../parts/notices';
import { t } from '../texts';

interface GapsProps {
  readonly gaps: readonly PlanGap[];
  readonly accepted: readonly AcceptedGap[];
  readonly onChange: (gaps: { readonly gaps: readonly PlanGap[]; readonly accepted: readonly AcceptedGap[] }) => void;
}

export function Gaps({ gaps, accepted, onChange }: GapsProps) {
  const { run, server, tell } = useDesk();
  const accept = async (ids: readonly string[], reason: string) => {
    const next = await run(() => server.call('acceptGaps', ids, reason));
    if (next === null) return;
    onChange(next);
    tell(t('plan.reasonSaved'));
  };
  return (
    <>
      <Section title={t('plan.gaps')}>
        {gaps.length === 0 ? (
          <p class="told">
            <Mark kind="done" /> {t('plan.noGaps')}
          </p>
        ) : (
          <>
            <p class="hint">{t('plan.gapsHint')}</p>
            <GroupedList
              rows={gaps}
              label={t('plan.gaps')}
              tell={tellNotice}
              action={(group, name) => (
                <Accept
                  label={t('plan.acceptGroupOf', { name })}
                  onAccept={(reason) =>
                    void accept(
                      group.map(({ id }) => id),
                      reason,
                    )
                  }
                >
                  {t('plan.acceptGroup', { count: group.length })}
                </Accept>
              )}
              row={(one) => <Gap gap={one} onAccept={(reason) => void accept([one.id], reason)} />}
            />
          </>
        )}
      </Section>
      {accepted.length > 0 && <Accepted gaps={accepted} />}
    </>
  );
}

function Gap({ gap, onAccept }: { readonly gap: PlanGap; readonly onAccept: (reason: string) => void }) {
  return (
    <Finding weight={gap.severity}>
      <p>{gap.message}</p>
      <FoundExpected found={gap.found} expected={gap.expected} />
      <div class="row">
        {gap.place !== null && <PlaceButton place={gap.place} />}
        <Accept label={t('plan.acceptThis', { message: gap.message })} onAccept={onAccept}>
          {t('plan.accept')}
        </Accept>
      </div>
    </Finding>
  );
}

interface AcceptProps {
  readonly label: string;
  readonly children: string;
  readonly onAccept: (reason: string) => void;
}

/** A button that asks for the reason in its place. */
function Accept({ label, children, onAccept }: AcceptProps) {
  const { busy } = useDesk();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const save = () => {
    setTried(true);
    if (reason.trim() !== '') onAccept(reason.trim());
  };
  if (!open)
    return (
      <Button busy={busy} look="quiet" label={label} onClick={() => setOpen(true)}>
        {children}
      </Button>
    );
  return (
    <div class="asker">
      <Field label={t('plan.reason')} fault={tried && reason.trim() === '' ? t('plan.reasonNeeded') : undefined}>
        {({ id, describedBy, invalid }) => (
          <textarea
            id={id}
            rows={2}
            value={reason}
            aria-describedby={describedBy}
            aria-invalid={invalid}
            onInput={(event) => setReason(event.currentTarget.value)}
          />
        )}
      </Field>
      <Button busy={busy} onClick={save}>
        {t('plan.saveReason')}
      </Button>
    </div>
  );
}

function Accepted({ gaps }: { readonly gaps: readonly AcceptedGap[] }) {
  return (
    <Section title={t('plan.accepted', { count: gaps.length })}>
      {keyed(gaps, (gap) => gap.message).map(({ key, one }) => (
        <div key={key} class="card">
          <p>
            <Mark kind="done" /> {one.message}
          </p>
          <p class="detail">{t('plan.acceptedBecause', { reason: one.reason })}</p>
          {one.place !== null && <PlaceButton place={one.place} />}
        </div>
      ))}
    </Section>
  );
}
