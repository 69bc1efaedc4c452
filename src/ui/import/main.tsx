/** นำเข้าคะแนน: read → look → decide → write → undo. Works in a sidebar and in a dialog. */
import { useState } from 'preact/hooks';
import type { ImportPreview, ImportResult, ImportSource } from '../contract';
import { choiceOf } from '../logic/choice';
import { SCORE_FILES } from '../logic/files';
import { Button, Mark } from '../parts/basic';
import { mount, useDesk } from '../parts/page';
import { Source } from '../parts/source';
import { t } from '../texts';
import { Preview } from './preview';

type Stage =
  | { readonly at: 'source' }
  | { readonly at: 'preview'; readonly preview: ImportPreview }
  | { readonly at: 'done'; readonly result: ImportResult; readonly undone: boolean };

function Import() {
  const { busy, run, server, openMenu } = useDesk();
  const [stage, setStage] = useState<Stage>({ at: 'source' });
  const read = async (source: ImportSource) => {
    const preview = await run(() => server.call('readImport', source));
    if (preview !== null) setStage({ at: 'preview', preview });
  };
  const undo = async () => {
    const result = await run(() => server.call('undoImport'));
    if (result !== null) setStage({ at: 'done', result, undone: true });
  };
  if (stage.at === 'source') {
    return (
      <>
        <p class="hint">{t('import.lead')}</p>
        <Source words={t('import.read')} paste={t('source.paste')} taken={SCORE_FILES} sheets onSource={read} />
      </>
    );
  }
  const restart = () => setStage({ at: 'source' });
  if (stage.at === 'preview') {
    const { preview } = stage;
    return (
      <Preview
        preview={preview}
        onBack={restart}
        onApply={async (decisions) => {
          const result = await run(() => server.call('applyImport', choiceOf(preview, decisions)));
          if (result !== null) setStage({ at: 'done', result, undone: false });
        }}
      />
    );
  }
  return (
    <div aria-live="polite">
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
    </div>
  );
}

mount('sidebar', <Import />);
