/** Short messages, and the line that says what runs. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { fail } from '../desk/redraw';
import { server } from '../server';
import { dropToast, page } from '../store';
import { labelOf, t } from '../texts';

export function Toasts() {
  return (
    <div class="toasts" role="status">
      {page.toasts.value.map(({ id, title, message, bad }) => (
        <p class={bad ? 'toast bad' : 'toast'} key={id}>
          {title && <strong>{title}</strong>}
          <span>{message}</span>
          <button type="button" class="close" aria-label={t('surface.close', { title: title || message })} onClick={() => dropToast(id)}>
            ✕
          </button>
        </p>
      ))}
    </div>
  );
}

/** A command that takes this long can be stopped. */
const LONG_MS = 8000;

export function Progress() {
  const [name] = page.running.value;
  const long = useSignal(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a signal is no dependency.
  useEffect(() => {
    long.value = false;
    if (name === undefined) return undefined;
    const timer = setTimeout(() => {
      long.value = true;
    }, LONG_MS);
    return () => clearTimeout(timer);
  }, [name]);
  return (
    <div class={name ? 'progress on' : 'progress'}>
      <span class="working" role="status">
        {name ? t('run.working', { name: labelOf(page.overview.value, name) }) : ''}
      </span>
      {name && long.value && !page.question.value && (
        <button type="button" onClick={() => server.restart().catch(fail)}>
          {t('run.stop')}
        </button>
      )}
    </div>
  );
}
