/** One agency over its years: result and reason, ten indicators, what is below, what is missing, and its page to download. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { AgencyView } from '../protocol';
import { briefPath, server } from '../server';
import { page } from '../store';
import { t } from '../texts';
import { score } from '../words';
import { Chart } from './chart';

export function AgencyDialog() {
  const { value: id } = page.agency;
  const run = page.opened.value?.run.id ?? '';
  const [agency, setAgency] = useState<AgencyView | null>(null);
  const [fault, setFault] = useState('');
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  useEffect(() => {
    if (id === null) return;
    server.agency(run, id).then(setAgency, (error: Error) => setFault(error.message));
  }, [id, run]);
  const closed = (): void => {
    page.agency.value = null;
  };
  return (
    <dialog ref={dialog} aria-labelledby="agency-name" onClose={closed}>
      <form method="dialog">
        <button type="submit">{t('agency.close')}</button>
      </form>
      <h2 id="agency-name">{agency ? agency.agency : t('agency.loading')}</h2>
      <p role="alert">{fault}</p>
      {agency && id !== null && <Agency agency={agency} id={id} run={run} />}
    </dialog>
  );
}

function Agency({ agency, id, run }: { readonly agency: AgencyView; readonly id: string; readonly run: string }) {
  const [year, setYear] = useState(page.year.value);
  const now = agency.years.find((one) => one.year === year) ?? agency.years[0];
  if (!now) return null;
  const place = [
    agency.type,
    agency.district === '' ? '' : t('agency.place', { district: agency.district }),
    agency.province === '' ? '' : t('agency.province', { province: agency.province }),
  ].filter((part) => part !== '');
  const items = now.flags.filter(({ kind }) => kind === 'item');
  const years = [...agency.years].reverse();
  return (
    <>
      <p class="soft">{place.join(' ')}</p>
      {agency.years.length > 1 && (
        <label>
          {t('year.label')}
          <select value={now.year} onChange={({ currentTarget }) => setYear(Number(currentTarget.value))}>
            {agency.years.map((one) => (
              <option key={one.year} value={one.year}>
                {one.year}
              </option>
            ))}
          </select>
        </label>
      )}
      <p class="result">
        {now.total === null
          ? t('agency.noTotal', { year: now.year })
          : t('agency.result', { year: now.year, total: now.totalText, level: now.level })}
      </p>
      <p>{now.why}</p>
      {now.next && (
        <p>
          {t('agency.next', { level: now.next.level, steps: now.next.steps, points: score(now.next.points) })}{' '}
          {now.next.exact ? '' : t('agency.estimate')}
        </p>
      )}
      <h3>{t('agency.indicators')}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section class="scroll" aria-label={t('agency.indicators')} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('agency.indicator')}</th>
              {years.map((one) => (
                <th key={one.year} scope="col" class="number">
                  {one.year}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {now.indicators.map(({ number, name }) => (
              <tr key={number}>
                <th scope="row">
                  {number}. {name}
                </th>
                {years.map((one) => {
                  const found = one.indicators.find((indicator) => indicator.number === number);
                  return (
                    <td key={one.year} class="number">
                      {score(found?.score ?? null)}
                      {found?.below && <small class="below">{t('agency.belowMark')}</small>}
                    </td>
                  );
                })}
              </tr>
            ))}
            <tr class="sum">
              <th scope="row">{t('table.total')}</th>
              {years.map((one) => (
                <td key={one.year} class="number">
                  {score(one.total)}
                  <small>{one.level}</small>
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </section>
      {agency.years.length > 1 && (
        <Chart
          title={t('agency.trend', { agency: agency.agency })}
          height={220}
          option={{
            grid: { left: 12, right: 24, top: 24, bottom: 12, containLabel: true },
            xAxis: { type: 'category', data: years.map((one) => String(one.year)) },
            yAxis: { type: 'value', min: Math.floor(Math.min(80, ...years.flatMap(({ total }) => total ?? [])) / 10) * 10, max: 100 },
            series: [
              { type: 'line', symbolSize: 8, label: { show: true, fontSize: 13 }, data: years.map(({ totalPrinted }) => totalPrinted) },
            ],
          }}
          head={[t('year.label'), t('table.total')]}
          rows={years.map((one) => [String(one.year), score(one.total)])}
        />
      )}
      {items.length > 0 && (
        <>
          <h3>{t('agency.items', { year: now.year })}</h3>
          <ul>
            {items.map(({ code, part, score: value }) => (
              <li key={`${code}${part}`}>{t('agency.item', { code, part: part ?? '', score: score(value) })}</li>
            ))}
          </ul>
        </>
      )}
      {now.missing.length > 0 && (
        <>
          <h3>{t('agency.missing', { year: now.year })}</h3>
          <ul>
            {now.missing.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      <p>
        <a class="button" href={briefPath(run, id, now.year)}>
          {t('agency.brief')}
        </a>
      </p>
    </>
  );
}
