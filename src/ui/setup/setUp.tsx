/** The form of the agency, what is wrong with it, and what preparing did. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SetUpForm, SetUpResult, SetUpView } from '../contract';
import { isWebsite } from '../logic/links';
import { Arrival, Button, Field, Lines, Mark, Section } from '../parts/basic';
import { Loading, useLoaded } from '../parts/load';
import { useDesk } from '../parts/page';
import { t } from '../texts';

type Faults = Partial<Record<keyof SetUpForm, string>>;

/** What must be corrected before the form is sent. */
function faultsOf(form: SetUpForm): Faults {
  return {
    ...(form.name.trim() === '' ? { name: t('setup.needName') } : {}),
    ...(form.type.trim() === '' ? { type: t('setup.needType') } : {}),
    ...(form.province.trim() === '' ? { province: t('setup.needProvince') } : {}),
    ...(isWebsite(form.website) ? {} : { website: t('setup.badWebsite') }),
  };
}

export function SetUp() {
  const view = useLoaded<SetUpView>((server) => server.call('getSetUp'));
  const [result, setResult] = useState<SetUpResult | null>(null);
  if (result !== null) {
    return (
      <Arrival>
        <Done result={result} />
      </Arrival>
    );
  }
  return <Loading of={view}>{(value) => <Form view={value} onDone={setResult} />}</Loading>;
}

type TextEntry = 'name' | 'shortName' | 'district' | 'website';

const ENTRIES = {
  name: { label: 'setup.name', hint: 'setup.nameHint' },
  shortName: { label: 'setup.shortName', hint: 'setup.shortNameHint' },
  district: { label: 'setup.district', hint: 'setup.districtHint' },
  website: { label: 'setup.website', hint: 'setup.websiteHint' },
} as const satisfies Record<TextEntry, object>;

function Form({ view, onDone }: { readonly view: SetUpView; readonly onDone: (result: SetUpResult) => void }) {
  const { busy, run, server, close } = useSetUpDesk();
  const [form, setForm] = useState<SetUpForm>(view.form);
  const [faults, setFaults] = useState<Faults>({});
  const body = useRef<HTMLFormElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the first wrong entry gets the focus each time new faults are found.
  useEffect(() => body.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus(), [faults]);
  const put = (change: Partial<SetUpForm>) => setForm((now) => ({ ...now, ...change }));
  const submit = async () => {
    const found = faultsOf(form);
    setFaults(found);
    if (Object.keys(found).length > 0) return;
    const result = await run(() => server.call('setUp', form));
    if (result !== null) onDone(result);
  };
  const entry = (key: TextEntry) => (
    <Field label={t(ENTRIES[key].label)} hint={t(ENTRIES[key].hint)} fault={faults[key]}>
      {({ id, describedBy, invalid }) => (
        <input
          id={id}
          type="text"
          maxLength={200}
          value={form[key]}
          aria-describedby={describedBy}
          aria-invalid={invalid}
          onInput={(event) => put({ [key]: event.currentTarget.value })}
        />
      )}
    </Field>
  );
  return (
    <form
      ref={body}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void submit();
      }}
    >
      <p class="hint">{t(view.prepared ? 'setup.again' : 'setup.lead')}</p>
      {entry('name')}
      <div class="columns">
        {entry('shortName')}
        <Field label={t('setup.type')} fault={faults.type}>
          {({ id, describedBy, invalid }) => (
            <select
              id={id}
              value={form.type}
              aria-describedby={describedBy}
              aria-invalid={invalid}
              onChange={(event) => put({ type: event.currentTarget.value })}
            >
              <option value="">{t('setup.choose')}</option>
              {withOwn(view.types, form.type).map((type) => (
                <option key={type} value={type}>
                  {type}
                </option>
              ))}
            </select>
          )}
        </Field>
        {entry('district')}
        <Field label={t('setup.province')} fault={faults.province}>
          {({ id, describedBy, invalid }) => (
            <>
              <input
                id={id}
                type="text"
                maxLength={100}
                list={`${id}-list`}
                value={form.province}
                aria-describedby={describedBy}
                aria-invalid={invalid}
                onInput={(event) => put({ province: event.currentTarget.value })}
              />
              <datalist id={`${id}-list`}>
                {view.provinces.map((province) => (
                  <option key={province} value={province} />
                ))}
              </datalist>
            </>
          )}
        </Field>
        {entry('website')}
        <Field label={t('setup.fiscalYear')}>
          {({ id }) => (
            <select id={id} value={form.fiscalYear} onChange={(event) => put({ fiscalYear: Number(event.currentTarget.value) })}>
              {withOwn(view.years, form.fiscalYear).map((year) => (
                <option key={year} value={year}>
                  {t('common.year', { year })}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <div class="row end">
        <Button busy={busy} look="primary" onClick={() => void submit()}>
          {t('setup.submit')}
        </Button>
        <Button busy={busy} onClick={close}>
          {t('setup.cancel')}
        </Button>
      </div>
      <input type="submit" class="hidden" tabIndex={-1} aria-hidden="true" />
    </form>
  );
}

function useSetUpDesk() {
  const desk = useDesk();
  return { ...desk, close: () => desk.server.close() };
}

/** The choices, with what stands in the form where it is none of them. */
function withOwn<T extends string | number>(choices: readonly T[], own: T): readonly T[] {
  return own === '' || choices.includes(own) ? choices : [own, ...choices];
}

function Done({ result }: { readonly result: SetUpResult }) {
  const { busy, openMenu, close } = useSetUpDesk();
  const nothing = result.created.length + result.repaired.length === 0;
  return (
    <div aria-live="polite">
      <h1>
        <Mark kind="done" /> {t('setup.done')}
      </h1>
      {nothing && <p>{t('setup.nothing')}</p>}
      {result.created.length > 0 && (
        <Section title={t('setup.created')}>
          <Lines lines={result.created} />
        </Section>
      )}
      {result.repaired.length > 0 && (
        <Section title={t('setup.repaired')}>
          <Lines lines={result.repaired} />
        </Section>
      )}
      <div class="row end">
        <Button busy={busy} look="primary" onClick={() => openMenu('showImport')}>
          {t('setup.nextImport')}
        </Button>
        <Button busy={busy} onClick={close}>
          {t('common.close')}
        </Button>
      </div>
    </div>
  );
}
