/** What of the files could not be used, and what people should decide. */
import { page } from '../store';
import { t } from '../texts';

const MOST = 200;

export function Problems() {
  const problems = page.opened.value?.table.problems ?? [];
  return (
    <section aria-labelledby="problems">
      <h2 id="problems">{t('problems.title')}</h2>
      {problems.length === 0 && <p>{t('problems.none')}</p>}
      {problems.length > MOST && <p>{t('problems.more', { shown: MOST, of: problems.length })}</p>}
      <ul class="problems">
        {problems.slice(0, MOST).map(({ severity, code, source, row, message }) => (
          <li key={`${code}${source}${row}${message}`} class={severity}>
            <strong>{t(`problems.${severity}`)}</strong>{' '}
            <span class="soft">{row === null ? source : t('problems.at', { source, row })}</span>
            <br />
            {message}
          </li>
        ))}
      </ul>
    </section>
  );
}
