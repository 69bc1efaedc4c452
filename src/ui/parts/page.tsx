/** A page: what is under way, what the server said, and the calls that its parts make. */
import { type ComponentChildren, render } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Answer, MenuCall, Notice } from '../contract';
import { createServer, NO_ANSWER, notice, type Server } from '../server';
import { t } from '../texts';
import { Mark } from './basic';
import { type Desk, DeskContext, type How } from './desk';
import { NoticeList } from './notices';
import '../style.css';

type PageKind = 'sidebar' | 'dialog';

const NEWS_MS = 15_000;

/** Menu items that open a dialog. */
const DIALOGS: readonly MenuCall[] = ['setUpWorkbook', 'showImport', 'showReports'];

/** Calls without a value answer null, which `run` keeps for failure. */
function reached(answer: Answer<null>): Answer<true> {
  return answer.ok ? { ...answer, value: true } : answer;
}

/** The notices of the last work, and whether it failed. */
interface Said {
  readonly notices: readonly Notice[];
  readonly failed: boolean;
}

const SILENCE: Said = { notices: [], failed: false };

function useNewDesk(
  server: Server,
  kind: PageKind,
  own: MenuCall | null,
): { readonly desk: Desk; readonly said: Said; readonly told: string } {
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<Said>(SILENCE);
  const [told, setTold] = useState('');
  // The state lags behind a double click; the reference does not.
  const running = useRef<Promise<unknown> | null>(null);
  const desk = useMemo<Desk>(() => {
    const clear = () => {
      setSaid(SILENCE);
      setTold('');
    };
    async function answerOf<T>(work: () => Promise<Answer<T>>): Promise<Answer<T>> {
      try {
        return await work();
      } catch {
        return { ok: false, notices: [notice('error', NO_ANSWER, t('server.noAnswer'))] };
      }
    }
    async function run<T>(work: () => Promise<Answer<T>>, how: How = {}): Promise<T | null> {
      while (running.current !== null) {
        if (how.waits !== true) return null;
        await running.current;
      }
      setBusy(true);
      if (how.quiet !== true) clear();
      const asked = answerOf(work);
      running.current = asked;
      const answer = await asked;
      running.current = null;
      setBusy(false);
      if (how.quiet !== true || !answer.ok) setSaid({ notices: answer.notices, failed: !answer.ok });
      return answer.ok ? answer.value : null;
    }
    async function openMenu(name: MenuCall): Promise<void> {
      const opened = await run(() => server.openMenu(name).then(reached), { quiet: true });
      if (opened !== null && kind === 'dialog' && !DIALOGS.includes(name)) server.close();
    }
    return {
      server,
      busy,
      own,
      run,
      openMenu,
      openReports: async (wished) => {
        const noted = await run(() => server.call('wishReport', wished).then(reached), { quiet: true });
        if (noted !== null) await openMenu('showReports');
      },
      goTo: async (place) => {
        const gone = await run(() => server.call('goTo', place).then(reached), { quiet: true });
        if (gone !== null && kind === 'dialog') server.close();
      },
      tell: setTold,
      clear,
    };
  }, [server, kind, busy, own]);
  return { desk, said, told };
}

interface PageProps {
  readonly server: Server;
  readonly kind: PageKind;
  readonly own: MenuCall | null;
  readonly children: ComponentChildren;
}

/** The frame of every page: status line above, notices of the server, then the content. */
function Page({ server, kind, own, children }: PageProps) {
  const { desk, said, told } = useNewDesk(server, kind, own);
  const top = useRef<HTMLDivElement>(null);
  // What failed must be seen, also by somebody who pressed a button far below.
  useEffect(() => {
    if (said.notices.length > 0) top.current?.scrollIntoView({ block: 'nearest' });
  }, [said]);
  // What was done is news for a while; later it would stand beside a workbook that has moved on.
  useEffect(() => {
    if (told === '') return undefined;
    const timer = setTimeout(() => desk.tell(''), NEWS_MS);
    return () => clearTimeout(timer);
  }, [told, desk]);
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
        <div class="said" aria-live="assertive" ref={top}>
          {said.notices.length > 0 && <NoticeList notices={said.notices} label={t('common.notices')} failed={said.failed} />}
        </div>
        {children}
      </main>
    </DeskContext.Provider>
  );
}

/** Draws a page into #app. `own`: the menu item that opens it. */
export function mount(kind: PageKind, content: ComponentChildren, own: MenuCall | null = null): void {
  const root = document.getElementById('app');
  if (root === null) return;
  document.documentElement.lang = 'th';
  render(
    <Page server={createServer()} kind={kind} own={own}>
      {content}
    </Page>,
    root,
  );
}
