/** Moving the focus by arrow keys, and keeping it inside what is open. */

const STOPS =
  'button:not([disabled]), input:not([disabled]):not([type=hidden]), select, textarea:not([disabled]), a[href], iframe, [tabindex="0"]';

const inside = (box: HTMLElement, selector = STOPS): HTMLElement[] =>
  [...box.querySelectorAll<HTMLElement>(selector)].filter(
    (one) => one.dataset.guard === undefined && (one.offsetParent !== null || one === document.activeElement),
  );

/** Arrows left and right, Home and End among the controls of a bar. A list keeps its own up and down. */
export function rove(event: KeyboardEvent, box: HTMLElement | null, back = 'ArrowLeft', on = 'ArrowRight'): void {
  if (!box || ![back, on, 'Home', 'End'].includes(event.key)) return;
  const all = inside(box, 'button:not([disabled]), select, input');
  const at = all.indexOf(document.activeElement as HTMLElement);
  const next =
    event.key === 'Home' ? 0 : event.key === 'End' ? all.length - 1 : (at + (event.key === on ? 1 : -1) + all.length) % all.length;
  all[next]?.focus();
  event.preventDefault();
}

/** Tab goes round inside a dialog. The key inside a frame is the frame's own: two guards around it send the focus back. */
export function keepFocus(event: KeyboardEvent, box: HTMLElement | null): void {
  if (event.key !== 'Tab' || !box) return;
  const all = inside(box);
  const [first, last] = [all[0], all.at(-1)];
  if (event.shiftKey ? document.activeElement === first : document.activeElement === last && last?.tagName !== 'IFRAME') {
    (event.shiftKey ? last : first)?.focus();
    event.preventDefault();
  }
}

export const focusFirst = (box: HTMLElement | null, selector = STOPS): void => inside(box ?? document.body, selector)[0]?.focus();
export const focusLast = (box: HTMLElement | null): void =>
  inside(box ?? document.body)

    .at(-1)
    ?.focus();
