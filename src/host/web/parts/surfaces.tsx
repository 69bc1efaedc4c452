/** Sidebar and dialog: the bundle's own pages in frames of the other origin. A dialog keeps the focus and gives it back. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { focusGrid } from '../desk/here';
import { closeSurface, register, type SurfaceName } from '../frames';
import { type OpenSurface, page } from '../store';
import { t } from '../texts';
import { focusFirst, focusLast } from './rove';

/** What Google allows its frames; top navigation is not among it. */
const ALLOWED = 'allow-same-origin allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals';

function Frame({ name, surface }: { name: SurfaceName; surface: OpenSurface }) {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    register(name, frame.current);
    if (!surface.quiet) frame.current?.focus();
    return () => register(name, null);
  }, [name, surface.quiet]);
  return <iframe ref={frame} title={surface.title} src={surface.url} allow="clipboard-write" sandbox={ALLOWED} />;
}

function Head({ name, title }: { name: SurfaceName; title: string }) {
  return (
    <div class="surface-head">
      <h2>{title}</h2>
      <button type="button" class="close" aria-label={t('surface.close', { title })} onClick={() => closeSurface(name)}>
        ✕
      </button>
    </div>
  );
}

export function Sidebar() {
  const surface = page.sidebar.value;
  if (!surface) return null;
  return (
    <aside class="sidebar" aria-label={surface.title || t('surface.sidebar')}>
      <Head name="sidebar" title={surface.title} />
      <Frame key={surface.url} name="sidebar" surface={surface} />
    </aside>
  );
}

export function Dialog() {
  const surface = page.dialog.value;
  return surface && <Opened key={surface.kind} surface={surface} />;
}

function Opened({ surface }: { surface: OpenSurface }) {
  const box = useRef<HTMLElement>(null);
  const modal = surface.kind === 'dialog';
  // While it is first drawn the focus is still where it was; the frame takes it before any effect of this part runs.
  const [before] = useState(() => document.activeElement);
  // biome-ignore lint/correctness/useExhaustiveDependencies: given back once, when the dialog goes.
  useEffect(() => {
    return () => {
      if (before instanceof HTMLElement && before.isConnected && before !== document.body) before.focus({ preventScroll: true });
      else focusGrid();
    };
  }, []);
  // Keys inside the frame never come here: what steps over its edge lands on a guard and is sent to the other end.
  const guard = (send: (box: HTMLElement | null) => void) =>
    // biome-ignore lint/a11y: only focus that would leave the dialog arrives here.
    modal && <span data-guard="" tabIndex={0} aria-hidden="true" onFocus={() => send(box.current)} />;
  return (
    <div class={modal ? 'shade' : 'floating'}>
      <section
        class="dialog"
        role="dialog"
        aria-modal={modal}
        aria-label={surface.title}
        style={{ width: `${surface.width ?? 600}px` }}
        ref={box}
        onKeyDown={(event) => event.key === 'Escape' && closeSurface('dialog')}
      >
        {guard(focusLast)}
        <Head name="dialog" title={surface.title} />
        <div class="dialog-body" style={{ height: `${surface.height ?? 500}px` }}>
          <Frame key={surface.url} name="dialog" surface={surface} />
        </div>
        {guard(focusFirst)}
      </section>
    </div>
  );
}
