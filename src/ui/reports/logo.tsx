/** The agency's logo or seal on the covers: chosen here, stored by the add-on, its address kept in ตั้งค่า. */
import { useState } from 'preact/hooks';
import { photoOf } from '../logic/images';
import { Button, Confirm, Field } from '../parts/basic';
import { useDesk } from '../parts/desk';
import { refused } from '../parts/source';
import { t } from '../texts';

/** Most bytes of an image. */
const MOST = 2 * 1024 * 1024;

export function Logo({ had }: { readonly had: boolean }) {
  const { busy, run, server, tell } = useDesk();
  const [has, setHas] = useState(had);
  const [file, setFile] = useState<File | null>(null);
  const put = async () => {
    if (file === null) return;
    const now = await run<boolean>(async () => {
      const image = await photoOf(file, MOST);
      if (image === 'broken') return refused('PHOTO_TYPE', t('photos.broken'));
      if (image === 'large') return refused('PHOTO_SIZE', t('photos.large', { megabytes: MOST / 1024 / 1024 }));
      return server.call('setLogo', image.base64);
    });
    if (now === null) return;
    setHas(now);
    setFile(null);
    tell(t('reports.logoDone'));
  };
  const remove = async () => {
    const now = await run(() => server.call('setLogo', ''));
    if (now === null) return;
    setHas(now);
    tell(t('reports.logoRemoved'));
  };
  return (
    <fieldset>
      <legend>{t('reports.logo')}</legend>
      <p class="hint">{t(has ? 'reports.logoHas' : 'reports.logoNone')}</p>
      <Field label={t('reports.logoFile')}>
        {({ id }) => (
          <input
            id={id}
            key={file === null ? 'none' : 'chosen'}
            type="file"
            accept="image/jpeg,image/png"
            onChange={(event) => setFile(event.currentTarget.files?.[0] ?? null)}
          />
        )}
      </Field>
      <div class="row">
        <Button busy={busy} off={file === null} onClick={() => void put()}>
          {t('reports.logoPut')}
        </Button>
        {has && (
          <Confirm busy={busy} look="danger" words={t('reports.logoRemove')} ask={t('reports.logoRemoveAsk')} onYes={() => void remove()} />
        )}
      </div>
    </fieldset>
  );
}
