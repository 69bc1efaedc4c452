/** The left column of the dialog: kind, layout, digits, round, sections, new version or over an old one. */
import { UNREPORTED } from '../../model';
import type { ReportChoice, ReportsView } from '../contract';
import { Field } from '../parts/basic';
import { t } from '../texts';
import { Elements } from './elements';
import { Logo } from './logo';
import { Photos } from './photos';

type Kind = ReportsView['kinds'][number];

/** The choice a kind starts with: its first layout, the later of the opened rounds, all sections, a new version. */
export function startChoice(kind: Kind | undefined, { digits, rounds }: Pick<ReportsView, 'digits' | 'rounds'>): ReportChoice {
  const round = rounds.length > 0 && !rounds.includes(12) ? 6 : 12;
  return { kind: kind?.kind ?? '', layout: kind?.layouts[0] ?? '', digits, round, without: unasked(kind), replace: '' };
}

/** The sections that are printed only where somebody asks. */
const unasked = (kind: Kind | undefined): readonly string[] => kind?.sections.flatMap(({ id, usual }) => (usual ? [] : [id])) ?? [];

const DIGITS = [
  { value: 'thai', name: 'reports.thai' },
  { value: 'arabic', name: 'reports.arabic' },
] as const;

const LAYOUTS = { L1: 'layout.L1', L2: 'layout.L2', L3: 'layout.L3', L4: 'layout.L4', L5: 'layout.L5' } as const;

/** A layout by what it is for; one that has no words of its own by its letter. */
function layoutName(layout: string): string {
  const known = Object.entries(LAYOUTS).find(([name]) => name === layout);
  return known === undefined ? layout : t(known[1]);
}

/** A small picture of a layout: its columns in their widths; the headings are read out in their order. */
function Columns({ columns }: { readonly columns: Kind['columns'][number] }) {
  return (
    <div
      class="picture"
      role="img"
      aria-label={t('reports.columns', { count: columns.length, names: columns.map(({ heading }) => heading).join(', ') })}
    >
      {columns.map(({ heading, width }) => (
        <span key={heading} style={{ flex: `${width} 1 0` }}>
          {heading}
        </span>
      ))}
    </div>
  );
}

interface ChoicesProps {
  readonly view: ReportsView;
  readonly choice: ReportChoice;
  readonly onChoice: (choice: ReportChoice) => void;
}

export function Choices({ view, choice, onChoice }: ChoicesProps) {
  const kind = view.kinds.find((one) => one.kind === choice.kind);
  const put = (change: Partial<ReportChoice>) => onChoice({ ...choice, ...change });
  const place = Math.max(kind?.layouts.indexOf(choice.layout) ?? 0, 0);
  const shown = kind?.elements[place] ?? [];
  return (
    <>
      <fieldset>
        <legend>{t('reports.kind')}</legend>
        {view.kinds.map((one) => (
          <label key={one.kind} class="check kind">
            <input
              type="radio"
              name="kind"
              checked={one.kind === choice.kind}
              onChange={() => onChoice({ ...startChoice(one, view), digits: choice.digits, round: choice.round })}
            />
            <span>
              <strong>{one.name}</strong>
              <span class="hint">{one.about}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{t('reports.options')}</legend>
        {kind !== undefined && kind.layouts.length > 1 && (
          <Field label={t('reports.layout')}>
            {({ id }) => (
              <select id={id} value={choice.layout} onChange={(event) => put({ layout: event.currentTarget.value })}>
                {kind.layouts.map((layout) => (
                  <option key={layout} value={layout}>
                    {layoutName(layout)}
                  </option>
                ))}
              </select>
            )}
          </Field>
        )}
        {kind !== undefined && kind.layouts.length > 0 && <Columns columns={kind.columns[place] ?? []} />}
        {choice.kind === 'progress' && (
          <Field label={t('reports.round')}>
            {({ id }) => (
              <select id={id} value={choice.round} onChange={(event) => put({ round: event.currentTarget.value === '6' ? 6 : 12 })}>
                <option value={6}>{t('reports.months', { months: 6 })}</option>
                <option value={12}>{t('reports.months', { months: 12 })}</option>
              </select>
            )}
          </Field>
        )}
        {choice.kind === 'progress' && (
          <Field label={t('reports.unreported')}>
            {({ id }) => (
              <select
                id={id}
                value={choice.unreported ?? 'stop'}
                onChange={({ currentTarget }) => put({ unreported: UNREPORTED.find((one) => one === currentTarget.value) })}
              >
                {UNREPORTED.map((one) => (
                  <option key={one} value={one}>
                    {t(`reports.unreported.${one}`)}
                  </option>
                ))}
              </select>
            )}
          </Field>
        )}
        <Field label={t('reports.digits')} hint={t('reports.digitsHint')}>
          {({ id }) => (
            <select
              id={id}
              value={choice.digits}
              onChange={(event) => put({ digits: event.currentTarget.value === 'arabic' ? 'arabic' : 'thai' })}
            >
              {DIGITS.map((one) => (
                <option key={one.value} value={one.value}>
                  {t(one.name)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={t('reports.version')}>
          {({ id }) => (
            <select id={id} value={choice.replace} onChange={(event) => put({ replace: event.currentTarget.value })}>
              <option value="">{t('reports.newVersion')}</option>
              {view.made.map((made) => (
                <option key={made.fileId} value={made.fileId}>
                  {t('reports.replace', { version: made.version, title: made.title })}
                </option>
              ))}
            </select>
          )}
        </Field>
      </fieldset>
      {kind?.sections.some(({ id }) => id === 'cover') === true && !choice.without.includes('cover') && <Logo had={view.logo} />}
      {choice.kind === 'progress' && <Photos key={choice.round} round={choice.round} />}
      {shown.length > 0 && <Elements key={`${choice.kind}:${choice.layout}`} demanded={view.demanded} elements={shown} />}
      {kind !== undefined && kind.sections.length > 0 && (
        <fieldset>
          <legend>{t('reports.sections')}</legend>
          {kind.sections.map((section) => (
            <label key={section.id} class="check">
              <input
                type="checkbox"
                checked={!choice.without.includes(section.id)}
                onChange={(event) =>
                  put({
                    without: event.currentTarget.checked
                      ? choice.without.filter((id) => id !== section.id)
                      : [...choice.without, section.id],
                  })
                }
              />
              <span>{section.title}</span>
            </label>
          ))}
        </fieldset>
      )}
    </>
  );
}
