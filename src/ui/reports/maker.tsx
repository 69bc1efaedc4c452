/** Choosing, previewing and making one report. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Answer, MadeReport, Preview, ReportChoice, ReportProgress, ReportsView } from '../contract';
import { percent } from '../logic/numbers';
import { type Drive, makeReport, resumeReport } from '../logic/report';
import { Arrival, Button, Confirm, Mark } from '../parts/basic';
import { useDesk } from '../parts/desk';
import { NoticeList } from '../parts/notices';
import { NO_ANSWER } from '../server';
import { t } from '../texts';
import { Choices, startChoice } from './choices';
import { Handing } from './handing';
import type { Shared } from './share';

interface MakerProps {
  readonly view: ReportsView;
  readonly onShare: (report: Shared) => void;
  readonly onMade: () => void;
}

const wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** Where the making of a report stands. */
type Making =
  | { readonly at: 'choosing' }
  | { readonly at: 'making'; readonly progress: ReportProgress | null }
  | { readonly at: 'stopped'; readonly ticket: string }
  /** The document to be written over was edited by hand since, or is gone. */
  | { readonly at: 'kept' }
  | { readonly at: 'made'; readonly report: MadeReport };

export function Maker({ view, onShare, onMade }: MakerProps) {
  const { busy, run, server, tell } = useDesk();
  const [choice, setChoice] = useState<ReportChoice>(() =>
    startChoice(view.kinds.find(({ kind }) => kind === view.wished) ?? view.kinds[0], view),
  );
  const [shown, setShown] = useState<{ readonly preview: Preview; readonly of: ReportChoice } | null>(null);
  const [making, setMaking] = useState<Making>({ at: 'choosing' });

  const stopped = useRef(false);
  const choices = useRef<HTMLDivElement>(null);
  // A kind that was wished for may stand below the edge of its list.
  useEffect(() => choices.current?.querySelector(':checked')?.scrollIntoView({ block: 'nearest' }), []);

  const look = async () => {
    const preview = await run(() => server.call('previewReport', choice));
    if (preview !== null) setShown({ preview, of: choice });
  };
  const make = async (start: (drive: Drive) => Promise<Answer<ReportProgress | null>>) => {
    let ticket = '';
    stopped.current = false;
    setMaking({ at: 'making', progress: null });
    const onProgress = (progress: ReportProgress) => {
      ticket = progress.ticket;
      setMaking({ at: 'making', progress });
    };
    let kept = false;
    let refused = false;
    const last = await run(async () => {
      const answer = await start({ server, onProgress, wait, stopped: () => stopped.current });
      // What was refused had not begun: it begins anew once the reason is mended.
      refused = !answer.ok && !answer.notices.some(({ code }) => code === NO_ANSWER || code === 'REPORT_FAILED');
      kept = !answer.ok && answer.notices.some(({ code }) => code === 'REPORT_EDITED' || code === 'REPORT_GONE');
      return answer;
    });
    if (last !== null && last.report !== null) {
      setMaking({ at: 'made', report: last.report });
      onMade();
    } else if (stopped.current) {
      setMaking({ at: 'choosing' });
      tell(t('reports.cancelled'));
    } else if (kept) setMaking({ at: 'kept' });
    else setMaking(ticket === '' || refused ? { at: 'choosing' } : { at: 'stopped', ticket });
  };
  const begin = () => void make((drive) => makeReport(choice, drive));

  if (making.at === 'made') {
    return (
      <Arrival>
        <Handing report={making.report} fresh onShare={onShare} onBack={() => setMaking({ at: 'choosing' })} />
      </Arrival>
    );
  }
  return (
    <div class="maker">
      <div class="choices" ref={choices}>
        <Choices view={view} choice={choice} onChoice={setChoice} />
        <div class="foot-bar">
          {making.at === 'making' && (
            <Progress
              progress={making.progress}
              onCancel={() => {
                stopped.current = true;
              }}
            />
          )}
          {making.at === 'kept' && (
            <div class="card" role="alert">
              <p>
                <Mark kind="warn" /> {t('reports.editedSince')}
              </p>
              <Button
                busy={busy}
                look="primary"
                onClick={() => {
                  const fresh = { ...choice, replace: '' };
                  setChoice(fresh);
                  void make((drive) => makeReport(fresh, drive));
                }}
              >
                {t('reports.makeNew')}
              </Button>
            </div>
          )}
          {making.at === 'stopped' && (
            <div class="card" role="alert">
              <p>
                <Mark kind="warn" /> {t('reports.stopped')}
              </p>
              <Button busy={busy} look="primary" onClick={() => void make((drive) => resumeReport(making.ticket, drive))}>
                {t('reports.resume')}
              </Button>
            </div>
          )}
          <div class="row">
            {choice.replace === '' ? (
              <Button busy={busy} look="primary" off={choice.kind === ''} onClick={begin}>
                {t('reports.start')}
              </Button>
            ) : (
              <Confirm busy={busy} look="primary" words={t('reports.start')} ask={t('reports.replaceAsk')} onYes={begin} />
            )}
            <Button busy={busy} off={choice.kind === ''} onClick={() => void look()}>
              {t('reports.preview')}
            </Button>
          </div>
        </div>
      </div>
      <div class="preview">
        {shown === null ? (
          <p class="empty">{t(view.kinds.length === 0 ? 'reports.noKinds' : 'reports.previewEmpty')}</p>
        ) : (
          <>
            {shown.of !== choice && (
              <p class="hint">
                <Mark kind="info" /> {t('reports.previewOld')}
              </p>
            )}
            {shown.preview.notices.length > 0 && <NoticeList notices={shown.preview.notices} label={t('common.notices')} />}
            <iframe title={t('reports.previewTitle')} sandbox="" srcdoc={shown.preview.html} />
          </>
        )}
      </div>
    </div>
  );
}

function Progress({ progress, onCancel }: { readonly progress: ReportProgress | null; readonly onCancel: () => void }) {
  const [ending, setEnding] = useState(false);
  const words =
    progress === null ? t('reports.starting') : t('reports.step', { step: progress.step, steps: progress.steps, doing: progress.doing });
  const done = progress === null ? 0 : progress.step;
  const steps = progress === null || progress.steps < 1 ? 1 : progress.steps;
  return (
    <div>
      <p aria-live="polite">{words}</p>
      <div class="meter" role="progressbar" aria-label={t('reports.progress')} aria-valuemin={0} aria-valuemax={steps} aria-valuenow={done}>
        <span style={{ width: percent(done, steps) }} />
      </div>
      <p class="hint">{t(ending ? 'reports.cancelling' : 'reports.leaving')}</p>
      <Button
        busy={ending}
        onClick={() => {
          setEnding(true);
          onCancel();
        }}
      >
        {t('reports.cancel')}
      </Button>
    </div>
  );
}
