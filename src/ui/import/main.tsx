/** นำเข้าคะแนน: read → look → decide → write → undo. Works in a sidebar and in a dialog. */
import { useEffect, useState } from 'preact/hooks';
import { type ImportPreview, type ImportResult, type ImportSource, MENU_NAMES } from '../contract';
import { choiceOf, type Decisions } from '../logic/choice';
import { draftOf } from '../logic/draft';
import { SCORE_FILES } from '../logic/files';
import { Arrival, Button, Confirm, Mark } from '../parts/basic';
import { useDesk } from '../parts/desk';
import { mount } from '../parts/page';
import { Source } from '../parts/source';
import { NextStep } from '../parts/steps';
import { t } from '../texts';
import { Preview } from './preview';

type Stage =
  | { readonly at: 'source' }
  | { readonly at: 'preview'; readonly preview: ImportPreview; readonly source: ImportSource }
  | { readonly at: 'done'; readonly result: ImportResult; readonly undone: boolean };

const DRAFT = draftOf('import.text');

function Import() {
  const { busy, run, server, clear } = useDesk();
  const [stage, setStage] = useState<Stage>({ at: 'source' });
  const [imported, setImported] = useState(false);
  // Only an import that was the last command can be taken back here.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page appears.
  useEffect(() => {
    void server.call('getLast').then((last) => setImported(last.ok && last.value?.command === MENU_NAMES.showImport));
  }, []);
  const read = async (source: ImportSource) => {
    const preview = await run(() => server.call('readImport', source));
    if (preview !== null) setStage({ at: 'preview', preview, source });
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
    if (result === null) return;
    DRAFT.keep('');
    setStage({ at: 'done', result, undone: false });
  };
  // What was pasted or picked stays while people look at the preview, so that they can come back to it.
  const sources = (
    <div hidden={stage.at !== 'source'}>
      <p class="hint">{t('import.lead')}</p>
      <Source words={t('import.read')} paste={t('source.paste')} taken={SCORE_FILES} sheets draft={DRAFT} onSource={read} />
      {imported && (
        <div class="end">
          <Confirm busy={busy} words={t('import.undoLast')} ask={t('import.undoAsk')} onYes={() => void undo()} />
        </div>
      )}
    </div>
  );
  return (
    <>
      {sources}
      {stage.at === 'preview' && (
        <Arrival key={stage.preview.ticket}>
          <Preview
            preview={stage.preview}
            onBack={restart}
            onApply={(decisions) => apply(stage.preview, decisions)}
            onAgency={(agency) => read({ ...stage.source, agency })}
          />
        </Arrival>
      )}
      {stage.at === 'done' && (
        <Arrival key={stage.undone ? 'undone' : 'done'}>
          <p class="told">
            <Mark kind="done" /> {toldOf(stage.result, stage.undone)}
          </p>
          {!stage.undone && <NextStep after={stage.result} />}
          <div class="stack">
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
      )}
    </>
  );
}

/** What was written or taken back, in the unit of the preview's button. */
function toldOf({ written, rows }: ImportResult, undone: boolean): string {
  if (rows > 0) return t(undone ? 'import.undoneRows' : 'import.writtenRows', { count: written, rows });
  return t(undone ? 'import.undone' : 'import.written', { count: written });
}

mount('dialog', <Import />, 'showImport');
