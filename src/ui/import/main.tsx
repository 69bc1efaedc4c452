/** นำเข้าคะแนน: read → look → decide → write → undo. Works in a sidebar and in a dialog. */
import { useState } from 'preact/hooks';
import type { ImportPreview, ImportResult, ImportSource } from '../contract';
import { choiceOf, type Decisions } from '../logic/choice';
import { SCORE_FILES } from '../logic/files';
import { Arrival, Button, Confirm, Mark } from '../parts/basic';
import { useDesk } from '../parts/desk';
import { mount } from '../parts/page';
import { Source } from '../parts/source';
import { t } from '../texts';
import { Preview } from './preview';

type Stage =
  | { readonly at: 'source' }
  | { readonly at: 'preview'; readonly preview: ImportPreview }
  | { readonly at: 'done'; readonly result: ImportResult; readonly undone: boolean };

function Import() {
  const { busy, run, server, openMenu, clear } = useDesk();
  const [stage, setStage] = useState<Stage>({ at: 'source' });
  const read = async (source: ImportSource) => {
    const preview = await run(() => server.call('readImport', source));
    if (preview !== null) setStage({ at: 'preview', preview });
  };
  const undo = async () => {
    const result = await run(() => server.call('undoImport'));
    if (result !== null) setStage({ at: 'done', result, undone: true });
  };
  const restart = () => {
    clear();
    setStage({ at: 'source' });
  };
  const apply = async (preview: ImportPreview, decisions: Decisions) => {
    const result = await run(() => server.call('applyImport', choiceOf(preview, decisions)));
    if (result !== null) setStage({ at: 'done', result, undone: false });
  };
  if (stage.at === 'source') {
    return (
      <>
        <p class="hint">{t('import.lead')}</p>
        <Source words={t('import.read')} paste={t('source.paste')} taken={SCORE_FILES} sheets onSource={read} />
        <div class="end">
          <Confirm busy={busy} words={t('import.undoLast')} ask={t('import.undoAsk')} onYes={() => void undo()} />
        </div>
      </>
    );
  }
  if (stage.at === 'preview') {
    const { preview } = stage;
    return (
      <Arrival key={preview.ticket}>
        <Preview preview={preview} onBack={restart} onApply={(decisions) => apply(preview, decisions)} />
      </Arrival>
    );
  }
  return (
    <Arrival key={stage.undone ? 'undone' : 'done'}>
      <p class="told">
        <Mark kind="done" /> {t(stage.undone ? 'import.undone' : 'import.written', { count: stage.result.written })}
      </p>
      <div class="stack">
        {!stage.undone && (
          <Button busy={busy} look="primary" onClick={() => openMenu('checkWorkbook')}>
            {t('import.check')}
          </Button>
        )}
        {stage.result.canUndo && (
          <Button busy={busy} onClick={() => void undo()}>
            {t('import.undo')}
          </Button>
        )}
        <Button busy={busy} onClick={restart}>
          {t('import.more')}
        </Button>
      </div>
    </Arrival>
  );
}

mount('dialog', <Import />);
