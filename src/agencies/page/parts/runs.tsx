/** What was made before: opened again, gone on with, or deleted. */
import { useState } from 'preact/hooks';
import type { RunView } from '../protocol';
import { server } from '../server';
import { attempt, listRuns, openRun, page } from '../store';
import { t } from '../texts';
import { runName, whenOf } from '../words';

export function Runs() {
  const runs = page.runs.value;
  return (
    <section aria-labelledby="runs">
      <h2 id="runs">{t('runs.title')}</h2>
      {runs.length === 0 ? (
        <p class="soft">{t('runs.none')}</p>
      ) : (
        <ul class="runs">
          {runs.map((run) => (
            <Run key={run.id} run={run} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Run({ run }: { readonly run: RunView }) {
  const [sure, setSure] = useState(false);
  const name = runName(run);
  const open = () =>
    attempt(async () => {
      if (run.state === 'done') await openRun(run);
      else page.current.value = run;
    });
  const remove = () =>
    attempt(async () => {
      await server.remove(run.id);
      if (page.opened.value?.run.id === run.id) page.opened.value = null;
      if (page.current.value?.id === run.id) page.current.value = null;
      await listRuns();
    });
  return (
    <li class={page.opened.value?.run.id === run.id ? 'on' : ''}>
      <button type="button" class="card" aria-current={page.opened.value?.run.id === run.id} onClick={() => void open()}>
        <strong>{name}</strong>
        <span>{t('runs.made', { when: whenOf(run.made), files: run.files.length })}</span>
      </button>
      {run.state !== 'running' &&
        (sure ? (
          <span class="sure">
            <button type="button" class="bad" onClick={() => void remove()}>
              {t('runs.removeSure')}
            </button>
            <button type="button" onClick={() => setSure(false)}>
              {t('runs.keep')}
            </button>
          </span>
        ) : (
          <button type="button" aria-label={t('runs.remove', { name })} onClick={() => setSure(true)}>
            {t('runs.delete')}
          </button>
        ))}
    </li>
  );
}
