/** Notices with their place, what was found, what is expected and the correction where one is certain. */
import type { ComponentChildren } from 'preact';
import type { Severity } from '../../model';
import type { CellPlace, Notice } from '../contract';
import type { Told } from '../logic/groups';
import { mendOf } from '../logic/mend';
import { t } from '../texts';
import { Button, Mark } from './basic';
import { useDesk } from './desk';
import { GroupedList } from './grouped';

export const WEIGHT_NAMES = { error: 'severity.error', warn: 'severity.warn', info: 'severity.info' } as const satisfies Record<
  Severity,
  string
>;

/** A button that leads to a cell. */
export function PlaceButton({ place }: { readonly place: CellPlace }) {
  const { busy, goTo } = useDesk();
  return (
    <Button busy={busy} look="quiet" label={t('common.goToSheet', place)} onClick={() => goTo(place)}>
      {t('common.goTo', place)} →
    </Button>
  );
}

/** One finding as a card: state in sign and word, message, details, actions. */
interface FindingProps {
  readonly weight: Severity;
  /** Words of the state where they are not those of the severity. */
  readonly state?: string | undefined;
  readonly lead?: string;
  readonly children: ComponentChildren;
}

export function Finding({ weight, state, lead, children }: FindingProps) {
  return (
    <li class={`finding ${weight}`}>
      <p class="state">
        <Mark kind={weight} /> {state ?? t(WEIGHT_NAMES[weight])}
        {lead !== undefined && <span class="lead"> · {lead}</span>}
      </p>
      {children}
    </li>
  );
}

/** What was found and what is expected instead. */
export function FoundExpected({ found, expected }: { readonly found: string | null; readonly expected: string | null }) {
  return (
    <>
      {found !== null && found !== '' && <p class="detail">{t('common.found', { text: found })}</p>}
      {expected !== null && expected !== '' && <p class="detail">{t('common.expected', { text: expected })}</p>}
    </>
  );
}

/** The page that mends a refusal, unless people are in it. */
function MendButton({ code }: { readonly code: string }) {
  const { busy, own, openMenu } = useDesk();
  const mend = mendOf(code);
  if (mend === null || mend === own) return null;
  return (
    <Button busy={busy} look="primary" onClick={() => openMenu(mend)}>
      {t(`mend.${mend}`)}
    </Button>
  );
}

interface NoticeListProps {
  readonly notices: readonly Notice[];
  readonly label: string;
  readonly onFix?: (ids: readonly string[]) => void;
  /** True where these say why something could not be done: their state is then no judgement on the workbook. */
  readonly failed?: boolean;
}

/** What a list groups and filters a notice by. */
export const tellNotice = ({ groups, message, place }: Notice): Told => ({
  kind: groups?.kind ?? '',
  units: groups?.units ?? [],
  words: [message, place?.sheet ?? '', place?.cell ?? ''].join(' '),
});

export function NoticeList({ notices, label, onFix, failed = false }: NoticeListProps) {
  const { busy } = useDesk();
  return (
    <GroupedList
      rows={notices}
      label={label}
      tell={tellNotice}
      action={(group, name) => <GroupActions notices={group} name={name} onFix={onFix} />}
      row={(one) => (
        <Finding weight={one.severity} state={failed && one.severity === 'error' ? t('severity.failed') : undefined}>
          <p>{one.message}</p>
          <FoundExpected found={one.found} expected={one.expected} />
          <div class="row">
            {failed && <MendButton code={one.code} />}
            {one.place !== null && <PlaceButton place={one.place} />}
            {one.fix !== null && onFix !== undefined && (
              <Button busy={busy} onClick={() => one.fix !== null && onFix([one.fix.id])}>
                {t('check.fix', { label: one.fix.label })}
              </Button>
            )}
          </div>
        </Finding>
      )}
    />
  );
}

/** All certain corrections of a group in one go; where there is none, the way to its first cell. */
function GroupActions({
  notices,
  name,
  onFix,
}: {
  readonly notices: readonly Notice[];
  readonly name: string;
  readonly onFix?: ((ids: readonly string[]) => void) | undefined;
}) {
  const { busy } = useDesk();
  const ids = notices.flatMap(({ fix }) => (fix === null ? [] : [fix.id]));
  const first = notices.find(({ place }) => place !== null)?.place ?? null;
  if (onFix !== undefined && ids.length > 1)
    return (
      <Button busy={busy} label={t('list.fixOf', { name, count: ids.length })} onClick={() => onFix(ids)}>
        {t('list.fix', { count: ids.length })}
      </Button>
    );
  return first === null ? null : <PlaceButton place={first} />;
}
