/** People who come back to a page from the workbook. */
import { useEffect, useRef } from 'preact/hooks';

/** Does it once for each time that people left the page, with the pointer or the keyboard, and came back. The newest `act` is the one that is done. */
export function useReturn(act: () => void): void {
  const newest = useRef(act);
  newest.current = act;
  useEffect(() => {
    // A page that came by itself has never had the keyboard: people are still in the workbook.
    let away = !document.hasFocus();
    const root = document.documentElement;
    const leave = () => {
      away = true;
    };
    const back = () => {
      if (away) newest.current();
      away = false;
    };
    const ways: readonly (readonly [EventTarget, string, () => void])[] = [
      [root, 'pointerleave', leave],
      [window, 'blur', leave],
      [root, 'pointerenter', back],
      [window, 'focus', back],
    ];
    for (const [target, name, hear] of ways) target.addEventListener(name, hear);
    return () => {
      for (const [target, name, hear] of ways) target.removeEventListener(name, hear);
    };
  }, []);
}
