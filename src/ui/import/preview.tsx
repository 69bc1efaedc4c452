/** What the importer found: values with their words and certainty, conflicts side by side; nothing is decided silently. */
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { FoundConflict, FoundFigure, FoundValue, ImportPreview } from '../contract';
import {
  answerQuestion,
  correct,
  type Decisions,
  leaveOpen,
  nameFigure,
  startDecisions,
  toggleGroup,
  toggleValue,
  undecided,
  untaken,
  willAdd,
  willWrite,
} from '../logic/choice';
import { matching } from '../logic/groups';
import { Button, Mark, type MarkKind, Section } from '../parts/basic';
import { useDesk } from '../parts/desk';
import { t } from '../texts';

const CERTAINTY = { sure: 'import.sure', likely: 'import.likely', doubtful: 'import.doubtful' } as const;
const SIGN: Record<FoundValue['certainty'], MarkKind> = { sure: 'done', likely: 'info', doubtful: 'warn' };

interface PreviewProps {
  readonly preview: ImportPreview;
  readonly onBack: () => void;
  readonly onApply: (decisions: Decisions) => Promise<void>;
  /** Reads the same source again for one agency of its table. */
  readonly onAgency: (agency: string) => Promise<void>;
}

/** Longer groups start closed: what needs a decision stands above them. */
const LONG_GROUP = 12;

export function Preview({ preview, onBack, onApply, onAgency }: PreviewProps) {
  const { busy } = useDesk();
  const [decisions, setDecisions] = useState(() => startDecisions(preview));
  const isUnsure = (value: FoundValue) => value.certainty === 'doubtful';
  const unsure = preview.groups.flatMap((group) => group.values).filter(isUnsure);
  const [filter, setFilter] = useState('');
  const sure = preview.groups.map(({ title, values }) => ({ title, values: values.filter((value) => !isUnsure(value)) }));
  const many = sure.reduce((sum, { values }) => sum + values.length, 0) > LONG_GROUP;
  const groups = sure
    .map(({ title, values }) => ({
      title,
      values: matching(values, filter, ({ label, value, quote }) => ({ kind: title, units: [], words: `${label} ${value} ${quote}` })),
    }))
    .filter((group) => group.values.length > 0);
  const others = preview.measures + preview.followUps;
  const waiting = undecided(preview, decisions);
  const count = willWrite(preview, decisions);
  const rows = willAdd(preview, decisions);
  const nothing = count === 0 && rows === 0;
  const found = groups.length + unsure.length + preview.conflicts.length + preview.figures.length + others + preview.advice > 0;
  const left = untaken(preview, decisions);
  const unanswered = preview.questions.length - decisions.confirmed.length;
  const shown = (value: FoundValue) => (
    <Value
      key={value.key}
      value={value}
      used={!decisions.skip.includes(value.key)}
      corrected={decisions.corrections[value.key]}
      onToggle={() => setDecisions((now) => toggleValue(now, value.key))}
      onCorrect={(typed) => setDecisions((now) => correct(now, value.key, typed))}
    />
  );
  return (
    <>
      <div aria-live="polite">
        {groups.length + unsure.length + preview.conflicts.length + preview.agencies.length === 0 && (
          <div class="card">
            <p class="state">
              <Mark kind="warn" /> {t('import.nothing')}
            </p>
            {others === 0 && <p>{t('import.nothingHint')}</p>}
          </div>
        )}
      </div>
      {preview.agencies.length > 0 && <Agencies names={preview.agencies} onAgency={onAgency} />}
      {preview.questions.length > 0 && (
        <Section title={t('import.questions')}>
          {preview.questions.map(({ kind, message }) => (
            <div key={kind} class="card">
              <p class="state">
                <Mark kind="warn" /> {message}
              </p>
              <label class="check">
                <input
                  type="checkbox"
                  checked={decisions.confirmed.includes(kind)}
                  onChange={(event) => {
                    const yes = event.currentTarget.checked;
                    setDecisions((now) => answerQuestion(preview, now, kind, yes));
                  }}
                />
                <span>{t(kind === 'agency' ? 'import.confirmAgency' : 'import.confirmYear')}</span>
              </label>
            </div>
          ))}
        </Section>
      )}
      {preview.prepares && <p class="hint">{t('import.prepares')}</p>}
      {preview.conflicts.length > 0 && (
        <Section title={t('import.conflicts')}>
          <p class="hint">{t('import.conflictsHint')}</p>
          {waiting > 1 && (
            <Button busy={busy} look="quiet" onClick={() => setDecisions((now) => leaveOpen(preview, now))}>
              {t('import.leaveOpen', { count: waiting })}
            </Button>
          )}
          {preview.conflicts.map((conflict) => (
            <Conflict
              key={conflict.key}
              conflict={conflict}
              chosen={decisions.chosen[conflict.key]}
              onChoose={(index) => setDecisions((now) => ({ ...now, chosen: { ...now.chosen, [conflict.key]: index } }))}
            />
          ))}
        </Section>
      )}
      {unsure.length > 0 && (
        <Section title={t('import.unsure')}>
          <p class="hint">{t('import.doubtfulHint')}</p>
          <GroupToggle group={{ title: t('import.unsure'), values: unsure }} decisions={decisions} onChange={setDecisions} />
          <ul class="values">{unsure.map(shown)}</ul>
        </Section>
      )}
      {preview.figures.length > 0 && (
        <Section title={t('import.figures', { count: preview.figures.length })}>
          <p class="hint">{t('import.figuresHint')}</p>
          <ul class="values">
            {preview.figures.map((figure, index) => (
              <Figure
                key={`${figure.line}:${figure.value}:${figure.quote}`}
                figure={figure}
                open={preview.open}
                named={decisions.named[index] ?? ''}
                onName={(key) => setDecisions((now) => nameFigure(now, index, key))}
              />
            ))}
          </ul>
        </Section>
      )}
      {many && (
        <div class="sieve">
          <input
            type="search"
            aria-label={t('import.filter')}
            placeholder={t('import.filter')}
            value={filter}
            onInput={(event) => setFilter(event.currentTarget.value)}
          />
        </div>
      )}
      {many && groups.length === 0 && <p class="hint">{t('import.filterNone')}</p>}
      {groups.map((group) => (
        <details key={group.title} class="group" open={filter.trim() !== '' || group.values.length <= LONG_GROUP}>
          <summary>{t('import.group', { title: group.title, count: group.values.length })}</summary>
          <GroupToggle group={group} decisions={decisions} onChange={setDecisions} />
          <ul class="values">{group.values.filter(isNews).map(shown)}</ul>
          <Same values={group.values.filter((value) => !isNews(value))} shown={shown} open={filter.trim() !== ''} />
        </details>
      ))}
      {preview.advice > 0 && (
        <label class="check card">
          <input
            type="checkbox"
            checked={decisions.withAdvice}
            onChange={(event) => {
              const withAdvice = event.currentTarget.checked;
              setDecisions((now) => ({ ...now, withAdvice }));
            }}
          />
          <span>{t('import.advice', { count: preview.advice })}</span>
        </label>
      )}
      {others > 0 && (
        <label class="check card">
          <input
            type="checkbox"
            checked={decisions.withMeasures}
            onChange={(event) => {
              const withMeasures = event.currentTarget.checked;
              setDecisions((now) => ({ ...now, withMeasures }));
            }}
          />
          <span>{t('import.measures', { measures: preview.measures, followUps: preview.followUps })}</span>
        </label>
      )}
      <div class="foot-bar">
        <p aria-live="polite" class="hint">
          {waiting > 0 && (
            <>
              <Mark kind="warn" /> {t('import.undecided', { count: waiting })}
            </>
          )}
          {waiting === 0 && unanswered > 0 && (
            <>
              <Mark kind="warn" /> {t('import.unanswered')}
            </>
          )}
          {waiting === 0 && unanswered === 0 && left > 0 && t('import.untaken', { count: left })}
        </p>
        <div class="row">
          {found && (
            <Button busy={busy} look="primary" off={waiting > 0 || unanswered > 0 || nothing} onClick={() => void onApply(decisions)}>
              {nothing
                ? t(left + waiting > 0 ? 'import.applyNone' : 'import.applyNothing')
                : rows > 0
                  ? t('import.applyRows', { count, rows })
                  : t('import.apply', { count })}
            </Button>
          )}
          <Button busy={busy} onClick={onBack}>
            {t('import.back')}
          </Button>
        </div>
      </div>
    </>
  );
}

/** What would change something; the rest stands in the workbook already. */
const isNews = ({ changes }: FoundValue): boolean => changes;

/** Values that stand in the workbook already: folded, one of them alone is no matter. */
function Same({
  values,
  shown,
  open,
}: {
  readonly values: readonly FoundValue[];
  readonly shown: (value: FoundValue) => ComponentChildren;
  readonly open: boolean;
}) {
  if (values.length === 0) return null;
  return (
    <details open={open}>
      <summary>{t('import.group', { title: t('import.same'), count: values.length })}</summary>
      <ul class="values">{values.map(shown)}</ul>
    </details>
  );
}

interface GroupToggleProps {
  readonly group: { readonly title: string; readonly values: readonly FoundValue[] };
  readonly decisions: Decisions;
  readonly onChange: (decisions: Decisions) => void;
}

/** All values of a group that would change something, in or out at once. */
function GroupToggle({ group, decisions, onChange }: GroupToggleProps) {
  const { busy } = useDesk();
  const keys = group.values.filter(({ changes }) => changes).map(({ key }) => key);
  if (keys.length < 2) return null;
  const taken = keys.some((key) => decisions.skip.includes(key));
  return (
    <Button
      busy={busy}
      look="quiet"
      label={t(taken ? 'import.takeAllOf' : 'import.leaveAllOf', { title: group.title })}
      onClick={() => onChange(toggleGroup(decisions, keys, taken))}
    >
      {t(taken ? 'import.takeAll' : 'import.leaveAll', { count: keys.length })}
    </Button>
  );
}

interface ValueProps {
  readonly value: FoundValue;
  readonly used: boolean;
  readonly corrected: string | undefined;
  readonly onToggle: () => void;
  readonly onCorrect: (typed: string) => void;
}

function Value({ value, used, corrected, onToggle, onCorrect }: ValueProps) {
  const id = useId();
  return (
    <li class={used ? 'value' : 'value left-out'}>
      <input id={id} type="checkbox" checked={used} disabled={!value.changes && corrected === undefined} onChange={onToggle} />
      <div>
        <label for={id}>
          {value.label}
          <strong> {corrected ?? value.value}</strong>
        </label>
        <p class="detail">
          {corrected === undefined ? (
            <>
              <Mark kind={SIGN[value.certainty]} /> {t(CERTAINTY[value.certainty])}
            </>
          ) : (
            <>
              <Mark kind="done" /> {t('import.corrected')}
            </>
          )}{' '}
          · {value.changes ? `${t('import.current')}: ${value.current === '' ? t('import.empty') : value.current}` : t('import.same')}
        </p>
        <details>
          <summary>
            {t('import.quote')} · {t('common.line', { line: value.line })}
          </summary>
          {value.quote !== '' && <blockquote>{value.quote}</blockquote>}
          <label class="field">
            <span>{t('import.correct')}</span>
            <input
              type="text"
              value={corrected ?? value.value}
              onInput={(event) => onCorrect(event.currentTarget.value === value.value ? '' : event.currentTarget.value)}
            />
          </label>
        </details>
      </div>
    </li>
  );
}

interface FigureProps {
  readonly figure: FoundFigure;
  readonly open: ImportPreview['open'];
  /** The score it is; '' where nobody said so. */
  readonly named: string;
  readonly onName: (key: string) => void;
}

/** A figure of which nobody can tell whose it is: the person names its score, or leaves it. */
function Figure({ figure, open, named, onName }: FigureProps) {
  const id = useId();
  return (
    <li class="unnamed">
      <label class="field" for={id}>
        <span>
          <strong>{figure.value}</strong> · {t('common.line', { line: figure.line })}
        </span>
        {figure.quote !== '' && <q>{figure.quote}</q>}
        <select id={id} value={named} onChange={(event) => onName(event.currentTarget.value)}>
          <option value="">{t('import.figureNone')}</option>
          {open.map(({ title, scores }) => (
            <optgroup key={title} label={title}>
              {scores.map(({ key, label }) => (
                <option key={key} value={key}>
                  {label}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
    </li>
  );
}

/** Which agency of a table of many is the own one. */
function Agencies({ names, onAgency }: { readonly names: readonly string[]; readonly onAgency: (agency: string) => Promise<void> }) {
  const { busy } = useDesk();
  const id = useId();
  const [name, setName] = useState('');
  return (
    <Section title={t('import.agencies')}>
      <label class="field" for={id}>
        <span>{t('import.agenciesHint')}</span>
        <select id={id} value={name} onChange={(event) => setName(event.currentTarget.value)}>
          <option value="">{t('setup.choose')}</option>
          {names.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
      </label>
      <Button busy={busy} look="primary" off={name === ''} onClick={() => void onAgency(name)}>
        {t('import.readAgency')}
      </Button>
    </Section>
  );
}

interface ConflictProps {
  readonly conflict: FoundConflict;
  readonly chosen: number | undefined;
  readonly onChoose: (index: number) => void;
}

function Conflict({ conflict, chosen, onChoose }: ConflictProps) {
  const name = useId();
  return (
    <fieldset class="conflict">
      <legend>{conflict.label}</legend>
      <div class="sides">
        {conflict.candidates.map((candidate, index) => (
          <label key={`${candidate.line}:${candidate.value}`} class="side">
            <span>
              <input type="radio" name={name} checked={chosen === index} onChange={() => onChoose(index)} />{' '}
              <strong>{candidate.value}</strong>
            </span>
            <span class="hint">{t('common.line', { line: candidate.line })}</span>
            <q>{candidate.quote}</q>
          </label>
        ))}
      </div>
      <label class="check">
        <input type="radio" name={name} checked={chosen === -1} onChange={() => onChoose(-1)} /> <span>{t('import.leaveOut')}</span>
      </label>
    </fieldset>
  );
}
