/** Frames of the bundle's pages and the studio: messages from the frame's own origin only, and only from frames that are open. */

import { current, update } from './store';
import { callForPage, focusGrid } from './studio';

type FromFrame =
  | { readonly kind: 'run'; readonly id: number; readonly name: string; readonly args: readonly unknown[] }
  | { readonly kind: 'close' }
  | { readonly kind: 'size'; readonly width?: number; readonly height?: number }
  | { readonly kind: 'focus' };

export type SurfaceName = 'sidebar' | 'dialog';

const frames = new Map<SurfaceName, HTMLIFrameElement>();

export function register(name: SurfaceName, frame: HTMLIFrameElement | null): void {
  if (frame) frames.set(name, frame);
  else frames.delete(name);
}

export const closeSurface = (name: SurfaceName): void => update({ [name]: null });

async function run(frame: HTMLIFrameElement, { id, name, args }: Extract<FromFrame, { kind: 'run' }>): Promise<void> {
  const source = frame.contentWindow;
  const answer = await callForPage(name, args).catch((error: unknown) => ({
    ok: false as const,
    name: 'Error',
    message: error instanceof Error ? error.message : String(error),
  }));
  source?.postMessage({ id, answer }, current().frameOrigin);
}

export function hearFrames(): void {
  window.addEventListener('message', (event: MessageEvent<FromFrame>) => {
    const found = [...frames].find(([, frame]) => frame.contentWindow === event.source);
    if (!found || event.origin !== current().frameOrigin) return;
    const [name, frame] = found;
    const message = event.data;
    if (message.kind === 'run') void run(frame, message);
    else if (message.kind === 'close') closeSurface(name);
    else if (message.kind === 'focus') focusGrid();
    else if (message.kind === 'size' && name === 'dialog') {
      const { dialog } = current();
      // The sidebar's width is fixed, as at Google.
      if (dialog) update({ dialog: { ...dialog, width: message.width ?? dialog.width, height: message.height ?? dialog.height } });
    }
  });
}
