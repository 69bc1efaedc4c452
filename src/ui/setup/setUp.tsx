/** The form of the agency, what is wrong with it, and what preparing did. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SetUpForm, SetUpHints, SetUpResult, SetUpView } from '../contract';
import { isWebsite } from '../logic/links';
import { Arrival, Button, Field, Lines, Mark, Section } from '../parts/basic';
import { useDesk } from '../parts/desk';
import { Loading, useLoaded } from '../parts/load';
import { t } from '../texts';

type Faults = Partial<Record<keyof SetUpForm, string>>;

type PlaceEntry = 'district' | 'province';

/** Of a district's name that several provinces have, so many are offered. */
const MOST_PROVINCES = 3;

/** The place that an entry seems to mean, where it is another than what stands there. */
const otherPlace = (form: SetUpForm, hints: SetUpHints | null, key: PlaceEntry): string | undefined => {
  const meant = hints?.[key] ?? '';
  // A leading word for “province” or “district” changes nothing.
  return meant === '' || form[key].trim().endsWith(meant) ? undefined : meant;
};

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

/** The name is written out, entries that stand empty are filled with what the others tell. */
const completed = (form: SetUpForm, sent: SetUpForm, hints: SetUpHints): SetUpForm => ({
  ...form,
  name: form.name === sent.name ? hints.name : form.name,
  type: form.type || hints.type,
  shortName: form.shortName || hints.shortName,
  district: form.district || hints.district,
  province: form.province || hints.province,
});

/** The entry after this one; after the last one the first button. */
function nextEntry(form: HTMLFormElement, entry: HTMLElement): HTMLElement | undefined {
  const all = [...form.querySelectorAll<HTMLElement>('input[type=text], select, .end .button')];
  return all[all.indexOf(entry) + 1];
}

type TextEntry = 'name' | 'shortName' | 'website';

const ENTRIES = {
  name: { label: 'setup.name', hint: 'setup.nameHint' },
  shortName: { label: 'setup.shortName', hint: 'setup.shortNameHint' },
  website: { label: 'setup.website', hint: 'setup.websiteHint' },
} as const satisfies Record<TextEntry, object>;

function Form({ view, onDone }: { readonly view: SetUpView; readonly onDone: (result: SetUpResult) => void }) {
  const { busy, run, server, close } = useSetUpDesk();
  const [form, setForm] = useState<SetUpForm>(view.form);
  const [faults, setFaults] = useState<Faults>({});
  const [hints, setHints] = useState<SetUpHints | null>(null);
  const newest = useRef<SetUpForm>(form);
  // A question about a place is asked once: who sends the form a second time means what stands there.
  const asked = useRef('');
  // The year stands last and has a proposal: nobody sends it unseen.
  const yearSeen = useRef(view.prepared);
  const sending = useRef(false);
  const body = useRef<HTMLFormElement>(null);
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the first wrong entry gets the focus each time the form is sent in vain.
  useEffect(() => body.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus(), [tries]);
  const put = (change: Partial<SetUpForm>) => {
    const before = newest.current;
    newest.current = { ...before, ...change };
    setForm(newest.current);
    // What was said of an entry no longer holds once it changes.
    const changed = (key: string) => newest.current[key as keyof SetUpForm] !== before[key as keyof SetUpForm];
    setFaults((said) =>
      Object.keys(said).some(changed) ? Object.fromEntries(Object.entries(said).filter(([key]) => !changed(key))) : said,
    );
  };
  /** Asks what the places of the form mean; what people typed meanwhile stays. */
  const complete = async (): Promise<SetUpHints | null> => {
    const sent = newest.current;
    const answer = await server.call('completeSetUp', sent);
    if (!answer.ok) return null;
    put(completed(newest.current, sent, answer.value));
    setHints(answer.value);
    return answer.value;
  };
  const submit = async () => {
    if (sending.current) return;
    sending.current = true;
    await send();
    sending.current = false;
  };
  const send = async () => {
    const told = await complete();
    const sent = newest.current;
    const doubtful = (['district', 'province'] as const).filter((key) => otherPlace(sent, told, key) !== undefined);
    const elsewhere = told?.elsewhere ?? [];
    const question = [...doubtful.map((key) => sent[key]), ...elsewhere].join(' ');
    const found: Faults = {
      ...faultsOf(sent),
      ...(question === asked.current ? {} : Object.fromEntries(doubtful.map((key) => [key, t(`setup.otherPlace.${key}`)]))),
      ...(question === asked.current || elsewhere.length === 0
        ? {}
        : { district: t('setup.elsewhere', { district: sent.district, province: sent.province, provinces: elsewhere.join(', ') }) }),
    };
    asked.current = question;
    setFaults(found);
    if (Object.keys(found).length > 0) return setTries((count) => count + 1);
    const result = await run(() => server.call('setUp', sent));
    if (result !== null) onDone(result);
  };
  /** The place that was probably meant, one click away. */
  const meant = (key: PlaceEntry) => {
    const place = otherPlace(form, hints, key);
    if (place === undefined) return null;
    const take = () => {
      put({ [key]: place });
      void complete();
    };
    return (
      <p class="hint" aria-live="polite">
        {t(`setup.meant.${key}`, { place })}{' '}
        <Button busy={busy} look="quiet" onClick={take}>
          {t('setup.takePlace')}
        </Button>
      </p>
    );
  };
  /** The provinces in which the district lies, each one click away. */
  const elsewhere = () =>
    (hints?.elsewhere ?? []).slice(0, MOST_PROVINCES).map((province) => (
      <p key={province} class="hint" aria-live="polite">
        {t('setup.otherProvince', { district: form.district, province })}{' '}
        <Button
          busy={busy}
          look="quiet"
          label={t('setup.takeProvinceOf', { province })}
          onClick={() => {
            put({ province });
            void complete();
          }}
        >
          {t('setup.takeProvince')}
        </Button>
      </p>
    ));
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
          onChange={key === 'name' ? () => void complete() : undefined}
        />
      )}
    </Field>
  );
  const placeEntry = (key: PlaceEntry, choices: readonly string[], hint?: string) => (
    <div>
      <Field label={t(`setup.${key}`)} {...(hint === undefined ? {} : { hint })} fault={faults[key]}>
        {({ id, describedBy, invalid }) => (
          <>
            <input
              id={id}
              type="text"
              maxLength={100}
              list={`${id}-list`}
              value={form[key]}
              aria-describedby={describedBy}
              aria-invalid={invalid}
              onInput={(event) => put({ [key]: event.currentTarget.value })}
              onChange={() => void complete()}
            />
            <datalist id={`${id}-list`}>
              {choices.map((choice) => (
                <option key={choice} value={choice} />
              ))}
            </datalist>
          </>
        )}
      </Field>
      {meant(key)}
      {key === 'district' && elsewhere()}
    </div>
  );
  return (
    <form
      ref={body}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void submit();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.isComposing || !(event.target instanceof HTMLInputElement)) return;
        if (yearSeen.current && Object.keys(faultsOf(newest.current)).length === 0) return;
        event.preventDefault();
        nextEntry(event.currentTarget, event.target)?.focus();
      }}
    >
      <p class="hint">{t(view.prepared ? 'setup.again' : 'setup.lead')}</p>
      {entry('name')}
      <div aria-live="polite">
        {hints !== null && hints.otherScheme !== '' && (
          <p class="fault">
            <Mark kind="warn" /> {hints.otherScheme}
          </p>
        )}
      </div>
      <div class="columns">
        {entry('shortName')}
        <Field label={t('setup.type')} fault={faults.type}>
          {({ id, describedBy, invalid }) => (
            <select
              id={id}
              value={form.type}
              aria-describedby={describedBy}
              aria-invalid={invalid}
              onChange={(event) => {
                put({ type: event.currentTarget.value });
                void complete();
              }}
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
        {placeEntry('province', view.provinces)}
        {placeEntry('district', hints?.districts ?? [], t('setup.districtHint'))}
        {entry('website')}
        <Field label={t('setup.fiscalYear')}>
          {({ id }) => (
            <select
              id={id}
              value={form.fiscalYear}
              onFocus={() => {
                yearSeen.current = true;
              }}
              onChange={(event) => put({ fiscalYear: Number(event.currentTarget.value) })}
            >
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
  const nothing = result.created.length + result.repaired.length + result.headers.length === 0;
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
      {result.headers.length > 0 && (
        <Section title={t('setup.headers')}>
          <Lines lines={result.headers} />
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
