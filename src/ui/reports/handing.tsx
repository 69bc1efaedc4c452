/** A finished report: open, copy its link, download, share. */
import { useRef } from 'preact/hooks';
import type { Answer, MadeReport } from '../contract';
import { saveFile } from '../logic/files';
import { safeLink } from '../logic/links';
import { Button, Field, Mark, OutLink } from '../parts/basic';
import { useDesk } from '../parts/desk';
import { refused } from '../parts/source';
import { NextStep } from '../parts/steps';
import { t } from '../texts';
import type { Shared } from './share';

interface HandingProps {
  readonly report: MadeReport;
  /** True right after making. */
  readonly fresh: boolean;
  readonly onShare: (report: Shared) => void;
  readonly onBack?: () => void;
}

export function Handing({ report, fresh, onShare, onBack }: HandingProps) {
  const { busy, run, server, tell } = useDesk();
  const field = useRef<HTMLInputElement>(null);
  const link = safeLink(report.url);
  const named = (action: string) => t('reports.actionsFor', { action, title: report.title, version: report.version });
  const download = async (format: 'docx' | 'pdf') => {
    const name = await run<string>(async () => {
      const answer = await server.call('downloadReport', report.fileId, format);
      return answer.ok ? saved(answer) : answer;
    });
    if (name !== null) tell(t('reports.downloaded', { name }));
  };
  const copy = async () => tell(t((await copied(report.url, field.current)) ? 'reports.copied' : 'reports.copyByHand'));
  return (
    <div class="card handing">
      {fresh && (
        <p class="told" role="status">
          <Mark kind="done" /> {t('reports.done')}
        </p>
      )}
      <h2>{report.title}</h2>
      <p class="hint">{t('reports.versionName', { version: report.version })}</p>
      {link === null ? (
        <p class="hint">{t('reports.noLink')}</p>
      ) : (
        fresh && (
          <Field label={t('reports.link')}>
            {({ id }) => (
              <input id={id} ref={field} type="text" readOnly value={report.url} onFocus={(event) => event.currentTarget.select()} />
            )}
          </Field>
        )
      )}
      <div class="row">
        {link !== null && (
          <OutLink address={link} look="button primary">
            {t('reports.open')}
          </OutLink>
        )}
        {link !== null && (
          <Button busy={busy} label={named(t('reports.copy'))} onClick={() => void copy()}>
            {t('reports.copy')}
          </Button>
        )}
        <Button busy={busy} label={named(t('reports.docx'))} onClick={() => void download('docx')}>
          {t('reports.docx')}
        </Button>
        <Button busy={busy} label={named(t('reports.pdf'))} onClick={() => void download('pdf')}>
          {t('reports.pdf')}
        </Button>
        <Button busy={busy} label={named(t('reports.share'))} onClick={() => onShare({ fileId: report.fileId, title: report.title })}>
          {t('reports.share')}
        </Button>
      </div>
      {fresh && <NextStep />}
      {onBack !== undefined && (
        <div class="row end">
          <Button busy={busy} onClick={onBack}>
            {t('reports.another')}
          </Button>
          <Button busy={busy} onClick={() => server.close()}>
            {t('common.close')}
          </Button>
        </div>
      )}
    </div>
  );
}

/** Hands the file to the browser; a damaged one becomes a notice. */
function saved(
  answer: Extract<Answer<{ readonly name: string; readonly mime: string; readonly base64: string }>, { readonly ok: true }>,
): Answer<string> {
  try {
    saveFile(answer.value);
    return { ok: true, value: answer.value.name, notices: answer.notices };
  } catch {
    return refused('BAD_FILE', t('reports.badFile'));
  }
}

/** Copies through the browser's clipboard, or through the selected field where the frame may not use it. */
async function copied(text: string, field: HTMLInputElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const holder = field ?? document.body.appendChild(Object.assign(document.createElement('input'), { value: text, readOnly: true }));
    holder.select();
    const done = document.execCommand('copy');
    if (field === null) holder.remove();
    return done;
  }
}
