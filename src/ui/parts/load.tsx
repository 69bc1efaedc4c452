/** What a page needs from the server before it can show anything: loading, failed (with "try again"), or there. */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Answer } from '../contract';
import type { Server } from '../server';
import { t } from '../texts';
import { Button } from './basic';
import { type Desk, useDesk } from './desk';

interface Loaded<T> {
  readonly value: T | null;
  readonly load: () => void;
  /** Reads again without taking away what was said last. */
  readonly refresh: () => void;
  /** Reads again beside everything else: nobody asked for it, so the page is not busy with it, and what is clicked meanwhile is done. */
  readonly follow: () => void;
  readonly set: (value: T) => void;
}

/** Asks once when the part appears, and again on request. */
export function useLoaded<T>(ask: (server: Server) => Promise<Answer<T>>): Loaded<T> {
  const desk: Desk = useDesk();
  const [value, setValue] = useState<T | null>(null);
  const read = (quiet: boolean) => {
    void desk.run(() => ask(desk.server), { waits: true, quiet }).then((answer) => answer !== null && setValue(() => answer));
  };
  const follow = () => {
    void ask(desk.server).then(
      (answer) => answer.ok && setValue(() => answer.value),
      () => undefined,
    );
  };
  const load = () => read(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the part appears; later on request.
  useEffect(load, []);
  return { value, load, refresh: () => read(true), follow, set: (next) => setValue(() => next) };
}

/** Shows the content once the value is there. */
export function Loading<T>({ of, children }: { readonly of: Loaded<T>; readonly children: (value: T) => ComponentChildren }) {
  const { busy } = useDesk();
  if (of.value !== null) return <>{children(of.value)}</>;
  if (busy) return <p class="hint">{t('common.loading')}</p>;
  return (
    <Button busy={busy} look="primary" onClick={of.load}>
      {t('common.again')}
    </Button>
  );
}
