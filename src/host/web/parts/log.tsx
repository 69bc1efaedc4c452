/** The log drawer: what every execution cost. */
import { useState } from 'preact/hooks';
import type { LogEntry } from '../../server/protocol';
import { page } from '../store';
import { t } from '../texts';
import { clock } from '../when';

export function Log() {
  const log = page.log.value;
  return (
    <section class="log" aria-label={t('log.title')}>
      <div class="surface-head">
        <h2>{t('log.title')}</h2>
        <button
          type="button"
          class="close"
          aria-label={t('surface.close', { title: t('log.title') })}
          onClick={() => {
            page.panel.value = null;
          }}
        >
          ✕
        </button>
      </div>
      {log.length === 0 && <p class="none">{t('log.none')}</p>}
      <div class="log-table">
        <table>
          <thead>
            <tr>
              <th>{t('log.when')}</th>
              <th>{t('log.function')}</th>
              <th>{t('log.from')}</th>
              <th class="number">{t('log.took')}</th>
              <th class="number">{t('log.calls')}</th>
              <th class="number">{t('log.handles')}</th>
            </tr>
          </thead>
          {[...log].reverse().map((entry) => (
            <Entry key={entry.number} entry={entry} />
          ))}
        </table>
      </div>
    </section>
  );
}

function Entry({ entry }: { entry: LogEntry }) {
  const [open, setOpen] = useState(false);
  const { byMethod, lines, error } = entry;
  return (
    <tbody class={error === null ? '' : 'bad'}>
      <tr>
        <td>{clock(entry.started)}</td>
        <td>
          <button type="button" class="more" aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? '▾' : '▸'} {entry.function}
          </button>
        </td>
        <td>{t(`log.from.${entry.from}`)}</td>
        <td class="number">{t('log.milliseconds', { count: entry.milliseconds })}</td>
        <td class="number">{entry.calls}</td>
        <td class="number">{entry.handles}</td>
      </tr>
      {(open || error !== null) && (
        <tr>
          <td colSpan={6}>
            {error !== null && <pre>{error}</pre>}
            {lines.length > 0 && <pre>{lines.map(({ level, text }) => `${level}: ${text}`).join('\n')}</pre>}
            {open && (
              <ul class="methods">
                {byMethod.map(({ method, count, cost }) => (
                  <li key={method} class={cost} title={t(`log.${cost}`)}>
                    {method} × {count}
                  </li>
                ))}
              </ul>
            )}
          </td>
        </tr>
      )}
    </tbody>
  );
}
