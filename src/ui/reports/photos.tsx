/** Photographs of what was done, for the implementation report: chosen here, stored by the add-on, kept in ติดตามผล. */

import { useState } from 'preact/hooks';
import type { Round } from '../../model';
import type { PhotosView } from '../contract';
import { photoOf } from '../logic/images';
import { Button, Confirm, Field } from '../parts/basic';
import { useDesk } from '../parts/desk';
import { Loading, useLoaded } from '../parts/load';
import { refused } from '../parts/source';
import { t } from '../texts';

export function Photos({ round }: { readonly round: Round }) {
  const view = useLoaded<PhotosView>((server) => server.call('getPhotos', round));
  return (
    <fieldset>
      <legend>{t('photos.title')}</legend>
      <Loading of={view}>{(value) => <PhotoForm view={value} onView={view.set} />}</Loading>
    </fieldset>
  );
}

function PhotoForm({ view, onView }: { readonly view: PhotosView; readonly onView: (view: PhotosView) => void }) {
  const { busy, run, server, tell } = useDesk();
  const [row, setRow] = useState(view.rows[0]?.id ?? '');
  const [caption, setCaption] = useState('');
  const [file, setFile] = useState<File | null>(null);
  const chosen = view.rows.find(({ id }) => id === row);
  const megabytes = view.bytes / 1024 / 1024;
  if (view.rows.length === 0) return <p class="hint">{t('photos.none')}</p>;
  const add = async () => {
    if (file === null) return;
    const next = await run<PhotosView>(async () => {
      const photo = await photoOf(file, view.bytes);
      if (photo === 'broken') return refused('PHOTO_TYPE', t('photos.broken'));
      if (photo === 'large') return refused('PHOTO_SIZE', t('photos.large', { megabytes }));
      return server.call('addPhoto', { row, caption, base64: photo.base64 });
    });
    if (next === null) return;
    onView(next);
    setCaption('');
    setFile(null);
    tell(t('photos.added'));
  };
  const remove = async (photo: string) => {
    const next = await run(() => server.call('removePhoto', row, photo));
    if (next === null) return;
    onView(next);
    tell(t('photos.removed'));
  };
  return (
    <>
      <Field label={t('photos.row')}>
        {({ id }) => (
          <select id={id} value={row} onChange={(event) => setRow(event.currentTarget.value)}>
            {view.rows.map((one) => (
              <option key={one.id} value={one.id}>
                {`${one.title} (${one.photos.length})`}
              </option>
            ))}
          </select>
        )}
      </Field>
      {chosen !== undefined && chosen.photos.length > 0 && (
        <ul class="access">
          {chosen.photos.map((photo) => {
            const name = photo.caption === '' ? t('photos.unnamed') : photo.caption;
            return (
              <li key={photo.file}>
                <span>{name}</span>
                <Confirm
                  busy={busy}
                  look="danger"
                  words={t('photos.remove')}
                  label={t('photos.removeFor', { name })}
                  ask={t('photos.removeAsk', { name })}
                  onYes={() => void remove(photo.file)}
                />
              </li>
            );
          })}
        </ul>
      )}
      <Field label={t('photos.file')} hint={t('photos.limits', { megabytes, perRow: view.perRow, perRound: view.perRound })}>
        {({ id, describedBy }) => (
          <input
            id={id}
            key={file === null ? 'none' : 'chosen'}
            type="file"
            accept="image/jpeg,image/png"
            aria-describedby={describedBy}
            onChange={(event) => setFile(event.currentTarget.files?.[0] ?? null)}
          />
        )}
      </Field>
      <Field label={t('photos.caption')}>
        {({ id }) => (
          <input id={id} type="text" maxLength={200} value={caption} onInput={(event) => setCaption(event.currentTarget.value)} />
        )}
      </Field>
      <Button busy={busy} off={file === null} onClick={() => void add()}>
        {t('photos.add')}
      </Button>
    </>
  );
}
