/** A document's pages in the fonts that the project ships. Its links lead to the web or nowhere; its text cannot run. */
import { useSignal } from '@preact/signals';
import { renderAsync } from 'docx-preview';
import { useEffect, useRef } from 'preact/hooks';
import { focusGrid } from '../desk/here';
import { target } from '../links';
import { documentPath, server } from '../server';
import { page } from '../store';
import { t } from '../texts';
import { paginate } from './paginate';
import { keepFocus } from './rove';
import { numberPages, setLines } from './typeset';

export function Preview() {
  const id = page.preview.value;
  return id && <Opened key={id} id={id} />;
}

type Zoom = 'fit' | number;
const STEPS: readonly number[] = [0.5, 0.75, 1, 1.25, 1.5, 2];

function Opened({ id }: { id: string }) {
  const overview = page.overview.value;
  const name = overview?.documents.find((document) => document.id === id)?.name ?? '';
  const box = useRef<HTMLElement>(null);
  const paper = useRef<HTMLElement>(null);
  const state = useSignal<'drawing' | 'drawn' | 'failed'>('drawing');
  const pages = useSignal<readonly HTMLElement[]>([]);
  const zoom = useSignal<Zoom>('fit');
  const at = useSignal(0);
  const close = () => {
    page.preview.value = null;
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for a document; signals are no dependency.
  useEffect(() => {
    const before = document.activeElement;
    box.current?.querySelector<HTMLElement>('.close')?.focus();
    draw(id, paper.current as HTMLElement).then(
      (drawn) => {
        pages.value = drawn;
        state.value = 'drawn';
      },
      () => {
        state.value = 'failed';
      },
    );
    return () => {
      if (before instanceof HTMLElement && before.isConnected && before !== document.body) before.focus({ preventScroll: true });
      else focusGrid();
    };
  }, [id]);

  /** Every page to the width of the window where it should fit: a landscape page is then drawn smaller than an upright one. */
  const scale = (): void => {
    const room = (paper.current?.clientWidth ?? 0) - 48;
    for (const one of pages.value) {
      one.style.zoom = '1';
      one.style.zoom = String(zoom.value === 'fit' ? Math.min(1.3, room / one.offsetWidth) : zoom.value);
    }
  };
  useEffect(() => {
    scale();
    window.addEventListener('resize', scale);
    return () => window.removeEventListener('resize', scale);
  });
  const step = (by: number): void => {
    const now = zoom.value === 'fit' ? Number(pages.value[at.value]?.style.zoom ?? 1) : zoom.value;
    const next = by > 0 ? STEPS.find((one) => one > now + 0.01) : [...STEPS].reverse().find((one) => one < now - 0.01);
    zoom.value = next ?? now;
  };
  const watch = (): void => {
    const top = paper.current?.getBoundingClientRect().top ?? 0;
    const seen = pages.value.findIndex((one) => one.getBoundingClientRect().bottom > top + 80);
    at.value = Math.max(0, seen);
  };

  return (
    <div class="shade">
      <section
        class="dialog preview"
        role="dialog"
        aria-modal="true"
        aria-label={t('preview.title', { name })}
        ref={box}
        onKeyDown={(event) => {
          keepFocus(event, box.current);
          if (event.key === 'Escape') close();
        }}
      >
        <div class="surface-head">
          <h2>{t('preview.title', { name })}</h2>
          <button type="button" class="close" aria-label={t('surface.close', { title: name })} onClick={close}>
            ✕
          </button>
        </div>
        <div class="preview-bar">
          <button type="button" aria-label={t('preview.smaller')} onClick={() => step(-1)}>
            −
          </button>
          <button type="button" aria-label={t('preview.larger')} onClick={() => step(1)}>
            +
          </button>
          <button
            type="button"
            aria-pressed={zoom.value === 'fit'}
            onClick={() => {
              zoom.value = 'fit';
            }}
          >
            {t('preview.fit')}
          </button>
          {pages.value.length > 0 && (
            <label>
              {t('preview.page')}{' '}
              <select
                value={String(at.value)}
                onChange={({ currentTarget }) => pages.value[Number(currentTarget.value)]?.scrollIntoView({ block: 'start' })}
              >
                {[...pages.value.keys()].map((index) => (
                  <option key={index} value={String(index)}>
                    {t('preview.pageOf', { page: index + 1, count: pages.value.length })}
                  </option>
                ))}
              </select>
            </label>
          )}
          <span class="fill" />
          <a href={documentPath(id, 'docx')} download>
            {t('documents.docx')}
          </a>
          {overview?.pdf && (
            <a href={`${documentPath(id, 'pdf')}&inline=1`} target="_blank" rel="noopener noreferrer">
              {t('preview.pdf')}
            </a>
          )}
        </div>
        <p class="preview-note" role="status">
          {state.value === 'failed' ? t('documents.failed') : state.value === 'drawing' ? t('preview.drawing') : t('preview.note')}
        </p>
        {/* A page that scrolls must be reached by keyboard too. */}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above. */}
        <section class="paper" ref={paper} tabIndex={0} aria-label={t('preview.pages')} onScroll={watch} />
      </section>
    </div>
  );
}

async function draw(id: string, container: HTMLElement): Promise<HTMLElement[]> {
  // Parsed apart from the page, cleaned, and only then shown.
  const apart = document.createElement('div');
  await renderAsync(await server.document(id, 'docx'), apart, apart, {
    inWrapper: true,
    breakPages: true,
    // Every section is a sheet of its own size; the library would else draw a landscape section on the upright sheet before it.
    ignoreLastRenderedPageBreak: true,
    useBase64URL: true,
    renderAltChunks: false,
  });
  for (const element of apart.querySelectorAll('script, iframe, object, embed, link, meta, base, form')) element.remove();
  for (const element of apart.querySelectorAll('*')) {
    for (const { name } of [...element.attributes]) if (name.startsWith('on')) element.removeAttribute(name);
  }
  // What the file says of right-to-left scripts only is no language of the page.
  for (const words of apart.querySelectorAll('[lang="null"]')) words.removeAttribute('lang');
  for (const image of apart.querySelectorAll('img')) if (!image.alt) image.alt = t('preview.figure');
  for (const link of apart.querySelectorAll('a')) {
    const href = link.getAttribute('href') ?? '';
    if (href.startsWith('#')) continue;
    const found = target(href, location.origin);
    if (found && found.kind !== 'cell') {
      link.target = '_blank';
      link.rel = 'noopener noreferrer';
    } else link.removeAttribute('href');
  }
  container.replaceChildren(...apart.childNodes);
  await document.fonts.ready;
  setLines(container);
  const pages = [...container.querySelectorAll<HTMLElement>('section.docx')].flatMap(paginate);
  numberPages(pages);
  return pages;
}
