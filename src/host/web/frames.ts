/** Frames of the bundle's pages and the studio: messages from the frame's own origin only, and only from frames that are open. */

import { focusGrid, focusMenuBar } from './desk/here';
import { isMadeHere, linkHere, target } from './links';
import { remember } from './reopen';
import { page, toast } from './store';
import { callForPage } from './studio';
import { t } from './texts';

type FromFrame =
  | { readonly kind: 'run'; readonly id: number; readonly name: string; readonly args: readonly unknown[] }
  | { readonly kind: 'close' }
  | { readonly kind: 'size'; readonly width?: number; readonly height?: number }
  | { readonly kind: 'focus' }
  /** Escape was pressed and the page itself had no use for it. */
  | { readonly kind: 'escape' }
  /** The key that leads to the menu bar. */
  | { readonly kind: 'menuBar' }
  /** A link to a Google document was followed. */
  | { readonly kind: 'open'; readonly address: string }
  /** The address of a document made here was copied. */
  | { readonly kind: 'copied' };

export type SurfaceName = 'sidebar' | 'dialog';

/** Where the frame's page came from: a program that was started anew may serve its pages elsewhere. */
const originOf = (frame: HTMLIFrameElement): string => new URL(frame.src).origin;

const frames = new Map<SurfaceName, HTMLIFrameElement>();

export function register(name: SurfaceName, frame: HTMLIFrameElement | null): void {
  if (frame) frames.set(name, frame);
  else frames.delete(name);
}

export const closeSurface = (name: SurfaceName): void => {
  page[name].value = null;
  if (name !== 'sidebar') return;
  remember(null);
  focusGrid();
};

/** A document that was made here opens here; any other where it lies. */
function openDocument(address: string): void {
  const found = target(address, location.origin);
  if (found?.kind !== 'document') return;
  const here = page.overview.value?.documents.find(({ id, available }) => id === found.id && available);
  if (here) page.preview.value = here.id;
  else window.open(found.address, '_blank', 'noopener,noreferrer');
}

/** A copy in which the addresses of documents made here are those that really open them. */
function withLinksHere<T>(value: T): T {
  const here = (one: unknown): unknown => {
    if (typeof one === 'string') return (isMadeHere(one) && linkHere(one, location.origin)) || one;
    if (Array.isArray(one)) return one.map(here);
    if (typeof one === 'object' && one !== null) return Object.fromEntries(Object.entries(one).map(([key, inner]) => [key, here(inner)]));
    return one;
  };
  return here(value) as T;
}

async function run(frame: HTMLIFrameElement, { id, name, args }: Extract<FromFrame, { kind: 'run' }>): Promise<void> {
  const source = frame.contentWindow;
  const answer = await callForPage(name, args).catch((error: unknown) => ({
    ok: false as const,
    name: 'Error',
    message: error instanceof Error ? error.message : String(error),
  }));
  source?.postMessage({ id, answer: withLinksHere(answer) }, originOf(frame));
}

export function hearFrames(): void {
  window.addEventListener('message', (event: MessageEvent<FromFrame>) => {
    const found = [...frames].find(([, frame]) => frame.contentWindow === event.source);
    if (!found || event.origin !== originOf(found[1])) return;
    const [name, frame] = found;
    const message = event.data;
    if (message.kind === 'run') void run(frame, message);
    else if (message.kind === 'close') closeSurface(name);
    else if (message.kind === 'focus') focusGrid();
    else if (message.kind === 'size' && name === 'dialog') {
      const dialog = page.dialog.value;
      // The sidebar's width is fixed, as at Google.
      if (dialog) page.dialog.value = { ...dialog, width: message.width ?? dialog.width, height: message.height ?? dialog.height };
    } else if (message.kind === 'escape') {
      if (name === 'dialog') closeSurface(name);
      else focusGrid();
    } else if (message.kind === 'menuBar') {
      if (name === 'sidebar') focusMenuBar();
    } else if (message.kind === 'open') openDocument(message.address);
    else if (message.kind === 'copied') toast('', t('documents.linkHere'), { seconds: 12 });
  });
}
