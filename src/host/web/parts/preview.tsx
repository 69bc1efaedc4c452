/** A document as docx-preview draws it. Its links lead to the web or nowhere; its text cannot run. */
import { renderAsync } from 'docx-preview';
import { useEffect, useRef, useState } from 'preact/hooks';
import { target } from '../links';
import { server } from '../server';
import { update, usePart } from '../store';
import { t } from '../texts';

export function Preview() {
  const id = usePart((state) => state.preview);
  return id && <Opened key={id} id={id} />;
}

function Opened({ id }: { id: string }) {
  const name = usePart(({ overview }) => overview?.documents.find((document) => document.id === id)?.name ?? '');
  const place = useRef<HTMLDivElement>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const container = place.current;
    if (container) draw(id, container).catch(() => setFailed(true));
  }, [id]);
  const close = () => update({ preview: null });
  return (
    <div class="shade">
      <section
        class="dialog preview"
        role="dialog"
        aria-modal="true"
        aria-label={t('preview.title', { name })}
        onKeyDown={(event) => event.key === 'Escape' && close()}
      >
        <div class="surface-head">
          <h2>{t('preview.title', { name })}</h2>
          <button type="button" class="close" aria-label={t('surface.close', { title: name })} onClick={close}>
            ✕
          </button>
        </div>
        {failed ? <p class="none">{t('documents.failed')}</p> : <div class="paper" ref={place} />}
      </section>
    </div>
  );
}

async function draw(id: string, container: HTMLElement): Promise<void> {
  // Parsed apart from the page, cleaned, and only then shown.
  const apart = document.createElement('div');
  await renderAsync(await server.document(id), apart, apart, {
    inWrapper: true,
    breakPages: true,
    ignoreLastRenderedPageBreak: false,
    useBase64URL: true,
    renderAltChunks: false,
  });
  for (const element of apart.querySelectorAll('script, iframe, object, embed, link, meta, base, form')) element.remove();
  for (const element of apart.querySelectorAll('*')) {
    for (const { name } of [...element.attributes]) if (name.startsWith('on')) element.removeAttribute(name);
  }
  for (const link of apart.querySelectorAll('a')) {
    const href = link.getAttribute('href') ?? '';
    if (href.startsWith('#')) continue;
    const found = target(href);
    if (found?.kind === 'outside') {
      link.target = '_blank';
      link.rel = 'noopener noreferrer';
    } else link.removeAttribute('href');
  }
  container.replaceChildren(...apart.childNodes);
}
