/** Where text comes from: pasted, a dropped or picked file, a sheet of this workbook. Refuses what cannot be read before it is sent. */
import { useId, useState } from 'preact/hooks';
import { LONGEST_TEXT } from '../../model/limits';
import type { Answer, ImportSource } from '../contract';
import type { Draft } from '../logic/draft';
import { acceptOf, endingOf, faultOfFile, toBase64 } from '../logic/files';
import { readPdf } from '../logic/pdf';
import { notice, type Server } from '../server';
import { t } from '../texts';
import { Button, Field } from './basic';
import { useDesk } from './desk';
import { Loading, useLoaded } from './load';
import { Tabs } from './tabs';

/** The tabs; a dropped PDF travels as its pages, but comes from the tab of files. */
type Kind = Exclude<ImportSource['kind'], 'pages'>;

interface SourceProps {
  readonly words: string;
  readonly paste: string;
  /** File endings taken. */
  readonly taken: readonly string[];
  readonly sheets: boolean;
  /** Where pasted text is kept until it has been used. */
  readonly draft?: Draft;
  readonly onSource: (source: ImportSource) => Promise<void>;
}

const FAULTS = { type: 'source.badType', large: 'source.tooLarge', empty: 'source.emptyFile' } as const;

/** The source, or why there is none yet. Rejects where a chosen file cannot be read any more. */
async function sourceOf(
  kind: Kind,
  typed: { readonly text: string; readonly file: File | null; readonly sheet: string },
  server: Server,
): Promise<ImportSource | string> {
  if (kind === 'text') {
    if (typed.text.trim() === '') return t('source.needText');
    return typed.text.length > LONGEST_TEXT ? t('source.longText') : { kind, text: typed.text };
  }
  if (kind === 'sheet') return typed.sheet === '' ? t('source.needSheet') : { kind, sheet: typed.sheet };
  if (typed.file === null) return t('source.needFile');
  const isPdf = endingOf(typed.file.name) === 'pdf';
  try {
    if (isPdf) return { kind: 'pages', name: typed.file.name, pages: await readPdf(server, typed.file) };
    return { kind, name: typed.file.name, base64: await toBase64(typed.file) };
  } catch {
    return t(isPdf ? 'source.pdfBroken' : 'source.unreadable');
  }
}

export function Source({ words, paste, taken, sheets, draft, onSource }: SourceProps) {
  const { busy, server } = useDesk();
  const [kind, setKind] = useState<Kind>('text');
  const [text, setText] = useState(draft?.recall ?? (() => ''));
  // Text of an earlier opening is said to be one.
  const [kept, setKept] = useState(text !== '');
  const [file, setFile] = useState<File | null>(null);
  const [sheet, setSheet] = useState('');
  const [fault, setFault] = useState('');
  const [reading, setReading] = useState(false);
  const start = async () => {
    setReading(true);
    const source = await sourceOf(kind, { text, file, sheet }, server);
    setFault(typeof source === 'string' ? source : '');
    if (typeof source !== 'string') await onSource(source);
    setReading(false);
  };
  const pick = (files: FileList | null) => {
    const first = files?.[0];
    if (first === undefined) return;
    const found = files !== null && files.length > 1 ? null : faultOfFile(first, taken);
    if (files !== null && files.length > 1) setFault(t('source.oneFile'));
    else if (found === 'type') setFault(t(FAULTS[found], { endings: named(taken) }));
    else if (found !== null) setFault(t(FAULTS[found]));
    else {
      setFault('');
      setFile(first);
    }
  };
  const tabs = [
    { id: 'text', title: t('source.text'), content: () => <Paste label={paste} text={text} onText={write} kept={kept} /> },
    { id: 'file', title: t('source.file'), content: () => <PickFile taken={taken} file={file} onPick={pick} /> },
    ...(sheets ? [{ id: 'sheet', title: t('source.sheet'), content: () => <PickSheet sheet={sheet} onSheet={choose} /> }] : []),
  ];
  // What was said of an entry no longer holds once it changes.
  const write = (next: string) => {
    setFault('');
    setKept(false);
    setText(next);
    draft?.keep(next);
  };
  const choose = (next: string) => {
    setFault('');
    setSheet(next);
  };
  const open = (id: string) => {
    setFault('');
    setKind(id === 'file' || id === 'sheet' ? id : 'text');
  };
  return (
    <>
      <Tabs label={t('source.kinds')} tabs={tabs} open={kind} onOpen={open} />
      <div aria-live="assertive">{fault !== '' && <p class="fault">✕ {fault}</p>}</div>
      <Button busy={busy || reading} look="primary" onClick={() => void start()}>
        {words}
      </Button>
    </>
  );
}

function named(taken: readonly string[]): string {
  return taken.map((ending) => `.${ending}`).join(' ');
}

interface PasteProps {
  readonly label: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  /** The text was pasted when the page was open before. */
  readonly kept: boolean;
}

function Paste({ label, text, onText, kept }: PasteProps) {
  const { busy } = useDesk();
  return (
    <>
      {kept && (
        <p class="hint">
          {t('source.kept')}{' '}
          <Button busy={busy} look="quiet" onClick={() => onText('')}>
            {t('source.dropKept')}
          </Button>
        </p>
      )}
      <Field label={label}>
        {({ id }) => <textarea id={id} rows={9} value={text} spellcheck={false} onInput={(event) => onText(event.currentTarget.value)} />}
      </Field>
    </>
  );
}

function PickFile({
  taken,
  file,
  onPick,
}: {
  readonly taken: readonly string[];
  readonly file: File | null;
  readonly onPick: (files: FileList | null) => void;
}) {
  const id = useId();
  const [over, setOver] = useState(false);
  const hold = (event: DragEvent, inside: boolean) => {
    event.preventDefault();
    setOver(inside);
  };
  return (
    <div class="field">
      <label
        for={id}
        class={over ? 'drop over' : 'drop'}
        onDragOver={(event) => hold(event, true)}
        onDragLeave={(event) => hold(event, false)}
        onDrop={(event) => {
          hold(event, false);
          onPick(event.dataTransfer?.files ?? null);
        }}
      >
        {file === null ? t('source.drop') : t('source.chosen', { name: file.name })}
        <input
          id={id}
          type="file"
          accept={acceptOf(taken)}
          aria-describedby={`${id}-hint`}
          onChange={(event) => {
            onPick(event.currentTarget.files);
            // The same file may be corrected and picked again.
            event.currentTarget.value = '';
          }}
        />
      </label>
      <p class="hint" id={`${id}-hint`}>
        {t('source.limits', { endings: named(taken) })}
      </p>
    </div>
  );
}

function PickSheet({ sheet, onSheet }: { readonly sheet: string; readonly onSheet: (sheet: string) => void }) {
  const names = useLoaded<readonly string[]>((server) => server.call('listSheets'));
  return (
    <Loading of={names}>
      {(list) =>
        list.length === 0 ? (
          <p class="hint">{t('source.noSheets')}</p>
        ) : (
          <Field label={t('source.pick')}>
            {({ id }) => (
              <select id={id} value={sheet} onChange={(event) => onSheet(event.currentTarget.value)}>
                <option value="">{t('setup.choose')}</option>
                {list.map((name) => (
                  <option key={name} value={name}>
                    {name}
                  </option>
                ))}
              </select>
            )}
          </Field>
        )
      }
    </Loading>
  );
}

/** An answer that only carries one notice, for faults found on the page itself. */
export function refused<T>(code: string, message: string): Answer<T> {
  return { ok: false, notices: [notice('error', code, message)] };
}
