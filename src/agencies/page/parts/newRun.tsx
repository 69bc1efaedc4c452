/** Files in: dropped or chosen, sent one after the other, then computed; how far it is, and stopping it. */
import { useRef, useState } from 'preact/hooks';
import { server } from '../server';
import { attempt, follow, listRuns, page } from '../store';
import { t } from '../texts';

const TAKEN = /\.(xlsx|csv|tsv|txt|md|docx|pdf|parquet)$/i;
const LARGEST = 40 * 1024 * 1024;
/** Years that a table without one may be of: from the first framework to next year's. */
const YEARS = Array.from({ length: new Date().getFullYear() + 543 + 1 - 2563 + 1 }, (_, index) => new Date().getFullYear() + 544 - index);

/** The path below a chosen folder tells files of one name apart. */
const nameOf = (file: File): string => file.webkitRelativePath || file.name;

export function NewRun() {
  const [files, setFiles] = useState<readonly File[]>([]);
  const [year, setYear] = useState('');
  const [over, setOver] = useState(false);
  const [sending, setSending] = useState('');
  const fields = { file: useRef<HTMLInputElement>(null), folder: useRef<HTMLInputElement>(null) };
  const run = page.current.value;
  const busy = sending !== '' || run?.state === 'running';

  const add = (given: Iterable<File>): void => {
    const all = [...given].filter((file) => !/(^|[\\/])[.~]/.test(nameOf(file)));
    const wrong = all.filter((file) => !TAKEN.test(file.name)).map(({ name }) => name);
    const large = all.find(({ size }) => size > LARGEST);
    page.fault.value =
      large !== undefined
        ? t('new.large', { name: large.name })
        : wrong.length > 0
          ? t('new.wrong', { names: wrong.slice(0, 3).join(', ') })
          : '';
    const fresh = all.filter((file) => TAKEN.test(file.name) && file.size <= LARGEST);
    setFiles((known) => [...known.filter((one) => !fresh.some((two) => nameOf(one) === nameOf(two))), ...fresh]);
  };

  const start = () =>
    attempt(async () => {
      if (files.length === 0) throw new Error(t('new.none'));
      try {
        const made = await server.create();
        for (const [index, file] of files.entries()) {
          setSending(t('new.sending', { done: index + 1, of: files.length }));
          await server.send(made.id, nameOf(file), file);
        }
        const begun = await server.start({ run: made.id, year: year === '' ? null : Number(year) });
        setFiles([]);
        setSending('');
        await follow(begun);
      } finally {
        setSending('');
      }
    });

  return (
    <section aria-labelledby="new">
      <h2 id="new">{t('new.title')}</h2>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the buttons inside do the same for everybody */}
      <div
        class={over ? 'drop over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          if (!busy) add(event.dataTransfer?.files ?? []);
        }}
      >
        <p>{t('new.drop')}</p>
        <div class="buttons">
          <button type="button" disabled={busy} onClick={() => fields.file.current?.click()}>
            {t('new.choose')}
          </button>
          <button type="button" disabled={busy} onClick={() => fields.folder.current?.click()}>
            {t('new.folder')}
          </button>
        </div>
        <p class="soft">{t('new.kinds')}</p>
        {(['file', 'folder'] as const).map((kind) => (
          <input
            key={kind}
            ref={fields[kind]}
            class={`field-${kind}`}
            type="file"
            multiple
            hidden
            {...(kind === 'folder' ? { webkitdirectory: true } : {})}
            onChange={({ currentTarget }) => {
              add(currentTarget.files ?? []);
              currentTarget.value = '';
            }}
          />
        ))}
      </div>
      {files.length > 0 && (
        <>
          <p>{t('new.chosen', { count: files.length })}</p>
          <ul class="chosen">
            {files.map((file) => (
              <li key={nameOf(file)}>
                <span>{nameOf(file)}</span>
                <button
                  type="button"
                  disabled={busy}
                  aria-label={t('new.clear', { name: nameOf(file) })}
                  onClick={() => setFiles(files.filter((one) => one !== file))}
                >
                  ✕
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <div class="row">
        <label>
          {t('new.year')}
          <select value={year} disabled={busy} onChange={({ currentTarget }) => setYear(currentTarget.value)}>
            <option value="">{t('new.yearOwn')}</option>
            {YEARS.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </select>
        </label>
        <button type="button" class="main" disabled={busy} onClick={() => void start()}>
          {t('new.start')}
        </button>
      </div>
      <p role="status" class="wait">
        {sending}
      </p>
      {sending === '' && run && <Working />}
    </section>
  );
}

function Working() {
  const run = page.current.value;
  const [stopping, setStopping] = useState(false);
  if (!run) return null;
  const goOn = () => attempt(async () => follow(await server.start({ run: run.id, year: null })));
  if (run.state === 'failed' || run.state === 'stopped' || run.state === 'new') {
    return (
      <div class="working">
        <p role="status">{run.state === 'failed' ? t('run.failed', { message: run.message }) : t('run.stopped')}</p>
        <button type="button" class="main" onClick={() => void goOn()}>
          {t(run.state === 'failed' ? 'run.again' : 'run.go')}
        </button>
      </div>
    );
  }
  const { progress } = run;
  const stop = () =>
    attempt(async () => {
      setStopping(true);
      try {
        await server.stop(run.id);
        await listRuns();
      } finally {
        setStopping(false);
      }
    });
  const words = !progress
    ? t('run.begin')
    : progress.step === 'writing'
      ? t('run.writing')
      : t(`run.${progress.step}`, { done: progress.done, of: progress.of });
  return (
    <div class="working">
      <p role="status">{stopping ? t('run.stopping') : words}</p>
      <progress
        aria-label={words}
        {...(progress && progress.step !== 'writing' ? { value: progress.done, max: Math.max(progress.of, 1) } : {})}
      />
      <button type="button" disabled={stopping} onClick={() => void stop()}>
        {t('run.stop')}
      </button>
    </div>
  );
}
