/** Sidebar and dialog: the bundle's own pages in frames of the other origin. */
import { useEffect, useRef } from 'preact/hooks';
import type { SurfaceView } from '../../server/protocol';
import { closeSurface, register, type SurfaceName } from '../frames';
import { usePart } from '../store';
import { t } from '../texts';

/** What Google allows its frames; top navigation is not among it. */
const ALLOWED = 'allow-same-origin allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals';

function Frame({ name, surface }: { name: SurfaceName; surface: SurfaceView }) {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    register(name, frame.current);
    frame.current?.focus();
    return () => register(name, null);
  }, [name]);
  return <iframe ref={frame} title={surface.title} src={surface.url} sandbox={ALLOWED} />;
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
  const surface = usePart(({ sidebar }) => sidebar);
  if (!surface) return null;
  return (
    <aside class="sidebar" aria-label={surface.title || t('surface.sidebar')}>
      <Head name="sidebar" title={surface.title} />
      <Frame key={surface.url} name="sidebar" surface={surface} />
    </aside>
  );
}

export function Dialog() {
  const surface = usePart(({ dialog }) => dialog);
  if (!surface) return null;
  const modal = surface.kind === 'dialog';
  return (
    <div class={modal ? 'shade' : 'floating'}>
      <section
        class="dialog"
        role="dialog"
        aria-modal={modal}
        aria-label={surface.title}
        style={{ width: `${surface.width ?? 600}px` }}
        onKeyDown={(event) => event.key === 'Escape' && closeSurface('dialog')}
      >
        <Head name="dialog" title={surface.title} />
        <div class="dialog-body" style={{ height: `${surface.height ?? 500}px` }}>
          <Frame key={surface.url} name="dialog" surface={surface} />
        </div>
      </section>
    </div>
  );
}
