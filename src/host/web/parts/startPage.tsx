/** What people see first: their workbooks, samples, a new one, or a file of their own. */
import { useRef } from 'preact/hooks';
import { page } from '../store';
import { createWorkbook, openSample, openWorkbook } from '../studio';
import { t } from '../texts';
import { moment } from '../when';
import { FileChoice } from './fileChoice';
import { Lost } from './lost';

export function StartPage() {
  const { folder, workbooks } = page.shelf.value;
  const opening = page.opening.value;
  const file = useRef<HTMLInputElement>(null);
  return (
    <main class="start" aria-busy={opening}>
      <Lost />
      <header>
        <h1>{t('start.title')}</h1>
        <p>{t('start.about')}</p>
        <div class="buttons">
          <button type="button" class="main" disabled={opening} onClick={() => void createWorkbook()}>
            {t('start.new')}
          </button>
          <button type="button" disabled={opening} onClick={() => file.current?.click()}>
            {t('start.open')}
          </button>
          <FileChoice field={file} />
        </div>
        <p role="status">{opening ? t('start.opening') : ''}</p>
      </header>
      {workbooks.length > 0 && (
        <section aria-labelledby="recent">
          <h2 id="recent">{t('start.recent')}</h2>
          <ul>
            {workbooks.map(({ name, modified, documents }) => (
              <li key={name}>
                <button type="button" class="card" disabled={opening} onClick={() => void openWorkbook(name)}>
                  <strong>{name}</strong>
                  <span>{t('start.modified', { when: moment(modified) })}</span>
                  {documents > 0 && <span>{t('start.documents', { count: documents })}</span>}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="samples">
        <h2 id="samples">{t('start.samples')}</h2>
        <p>{t('start.samplesAbout')}</p>
        <ul>
          {page.samples.value.map(({ id, title, about }) => (
            <li key={id}>
              <button type="button" class="card" disabled={opening} onClick={() => void openSample(id)}>
                <strong>{title}</strong>
                <span>{about}</span>
              </button>
            </li>
          ))}
        </ul>
      </section>
      {page.annexes.value.length > 0 && (
        <section aria-labelledby="annexes">
          <h2 id="annexes">{t('start.annexes')}</h2>
          <ul>
            {page.annexes.value.map(({ path, title, about }) => (
              <li key={path}>
                <a class="card" href={path}>
                  <strong>{title}</strong>
                  <span>{about}</span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p class="where">{t('start.folder', { folder })}</p>
      <p class="where">{t('start.one')}</p>
    </main>
  );
}
