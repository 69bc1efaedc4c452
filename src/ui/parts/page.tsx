/** A page: what is under way, what the server said, and the calls that its parts make. */
import { type ComponentChildren, createContext, render } from 'preact';
import { useContext, useMemo, useRef, useState } from 'preact/hooks';
import type { Answer, MenuCall, Notice, Place } from '../contract';
import { createServer, notice, type Server } from '../server';
import { t } from '../texts';
import { Mark } from './basic';
import { NoticeList } from './notices';
import '../style.css';

/** What the parts of a page share. */
export interface Desk {
  readonly server: Server;
  readonly busy: boolean;
  /**
   * Runs one piece of work at a time, shows its notices, gives the value or null. While something runs a second click does nothing;
   * `waiting` work (what a page needs to appear) takes its turn instead. `quiet` work leaves the notices of the last work standing.
   */
  readonly run: <T>(work: () => Promise<Answer<T>>, how?: 'waiting' | 'quiet') => Promise<T | null>;
  readonly goTo: (place: Place) => void;
  readonly openMenu: (name: MenuCall) => void;
  /** Says that something succeeded. */
  readonly tell: (message: string) => void;
}

const DeskContext = createContext<Desk | null>(null);

/** The desk of the page around. Throws outside a page: a fault of ours. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error('useDesk outside Page');
  return desk;
}

function useNewDesk(server: Server): { readonly desk: Desk; readonly notices: readonly Notice[]; readonly told: string } {
  const [busy, setBusy] = useState(false);
  const [notices, setNotices] = useState<readonly Notice[]>([]);
  const [told, setTold] = useState('');
  // The state lags behind a double click; the reference does not.
  const running = useRef<Promise<unknown> | null>(null);
  const desk = useMemo<Desk>(() => {
    async function answerOf<T>(work: () => Promise<Answer<T>>): Promise<Answer<T>> {
      try {
        return await work();
      } catch {
        return { ok: false, notices: [notice('error', 'NO_ANSWER', t('server.noAnswer'))] };
      }
    }
    async function run<T>(work: () => Promise<Answer<T>>, how?: 'waiting' | 'quiet'): Promise<T | null> {
      while (running.current !== null) {
        if (how !== 'waiting') return null;
        await running.current;
      }
      setBusy(true);
      if (how !== 'quiet') {
        setNotices([]);
        setTold('');
      }
      const asked = answerOf(work);
      running.current = asked;
      const answer = await asked;
      running.current = null;
      setBusy(false);
      if (how !== 'quiet' || !answer.ok) setNotices(answer.notices);
      return answer.ok ? answer.value : null;
    }
    return {
      server,
      busy,
      run,
      goTo: (place) => void run(() => server.call('goTo', place), 'quiet'),
      openMenu: (name) => void run(() => server.openMenu(name), 'quiet'),
      tell: setTold,
    };
  }, [server, busy]);
  return { desk, notices, told };
}

/** The frame of every page: status line above, notices of the server, then the content. */
export function Page({
  server,
  kind,
  children,
}: {
  readonly server: Server;
  readonly kind: 'sidebar' | 'dialog';
  readonly children: ComponentChildren;
}) {
  const { desk, notices, told } = useNewDesk(server);
  return (
    <DeskContext.Provider value={desk}>
      <main class={kind} aria-busy={desk.busy}>
        <div class={desk.busy ? 'status working' : 'status'} role="status" aria-live="polite">
          {desk.busy && (
            <>
              <span class="spinner" aria-hidden="true" /> {t('common.working')}
            </>
          )}
          {!desk.busy && told !== '' && (
            <span class="told">
              <Mark kind="done" /> {told}
            </span>
          )}
        </div>
        <div aria-live="assertive">{notices.length > 0 && <NoticeList notices={notices} label={t('common.notices')} />}</div>
        {children}
      </main>
    </DeskContext.Provider>
  );
}

/** Draws a page into #app. */
export function mount(kind: 'sidebar' | 'dialog', content: ComponentChildren): void {
  const root = document.getElementById('app');
  if (root === null) return;
  document.documentElement.lang = 'th';
  render(
    <Page server={createServer()} kind={kind}>
      {content}
    </Page>,
    root,
  );
}
