/** What is said while the program behind the page is away, and of what the page keeps for it. */
import { discardHeld, placeOf } from '../desk/outbox';
import { type Held, page } from '../store';
import { t } from '../texts';

const NAMED = 4;
function places(held: readonly Held[]): string {
  const all = [...new Set(held.map(placeOf))];
  return [...all.slice(0, NAMED), ...(all.length > NAMED ? [t('lost.more')] : [])].join(', ');
}

export function Lost() {
  const held = page.held.value;
  const { value: connection } = page.connection;
  const away = connection === 'away';
  const { workbook = null } = page.overview.value ?? {};
  const elsewhere = held.filter((one) => one.workbook !== workbook);
  if (connection === 'returning')
    return (
      <section class="lost back" role="status" aria-label={t('lost.returning')}>
        <p>
          <strong>{t('lost.returning')}</strong> {t('lost.waits')}
        </p>
      </section>
    );
  if (!away && elsewhere.length === 0) return null;
  const [first] = elsewhere;
  return (
    <section class="lost" role="alert" aria-label={t('lost.title')}>
      {away && (
        <p>
          <strong>{t('lost.title')}</strong> {t('lost.about')}
        </p>
      )}
      {away && held.length > 0 && <p>{t('lost.held', { count: held.length, places: places(held) })}</p>}
      {!away && first && (
        <p>
          {t('lost.elsewhere', { count: elsewhere.length, workbook: first.workbook, places: places(elsewhere) })}{' '}
          <button type="button" onClick={() => discardHeld(elsewhere)}>
            {t('lost.discard')}
          </button>
        </p>
      )}
    </section>
  );
}
