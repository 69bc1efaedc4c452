/** Short messages, and the line that says what runs. */
import { update, usePart } from '../store';
import { t } from '../texts';

export function Toasts() {
  const toasts = usePart((state) => state.toasts);
  const connected = usePart((state) => state.connected);
  return (
    <div class="toasts" role="status">
      {!connected && <p class="toast bad">{t('page.lost')}</p>}
      {toasts.map(({ id, title, message, bad }) => (
        <p class={bad ? 'toast bad' : 'toast'} key={id}>
          {title && <strong>{title}</strong>}
          <span>{message}</span>
          <button
            type="button"
            class="close"
            aria-label={t('surface.close', { title: title || message })}
            onClick={() => update(({ toasts: shown }) => ({ toasts: shown.filter((one) => one.id !== id) }))}
          >
            ✕
          </button>
        </p>
      ))}
    </div>
  );
}

export function Progress() {
  const [name] = usePart((state) => state.running);
  return (
    <div class={name ? 'progress on' : 'progress'} role="status">
      {name && <span>{t('run.working', { name })}</span>}
    </div>
  );
}
