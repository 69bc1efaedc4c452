/** Kept versions of the workbook; one that is opened becomes a workbook of its own. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { fail } from '../desk/redraw';
import { server } from '../server';
import { page } from '../store';
import { openVersion } from '../studio';
import { t } from '../texts';
import { moment } from '../when';

/** Named by this machine's own clock. */
const when = (file: string): string => {
  const [day = '', clock = ''] = file.replace(/\.xlsx$/, '').split(' ');
  return moment(new Date(`${day}T${clock.replace(/-/g, ':')}`).toISOString());
};

export function Versions() {
  const list = useSignal<readonly string[] | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a signal is no dependency.
  useEffect(() => {
    server.versions().then((found) => {
      list.value = found;
    }, fail);
  }, []);
  const close = () => {
    page.panel.value = null;
  };
  return (
    <aside class="documents" aria-label={t('versions.title')}>
      <div class="surface-head">
        <h2>{t('versions.title')}</h2>
        <button type="button" class="close" aria-label={t('surface.close', { title: t('versions.title') })} onClick={close}>
          ✕
        </button>
      </div>
      <p class="none">{t(list.value?.length === 0 ? 'versions.none' : 'versions.about')}</p>
      <ul>
        {list.value?.map((file) => (
          <li key={file}>
            <strong>{when(file)}</strong>
            <div class="buttons">
              <button type="button" onClick={() => void openVersion(file)}>
                {t('versions.open')}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </aside>
  );
}
