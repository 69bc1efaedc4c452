/** What the importer found: values with their words and certainty, conflicts side by side; nothing is decided silently. */
import { useId, useState } from 'preact/hooks';
import type { FoundConflict, FoundValue, ImportPreview } from '../contract';
import { type Decisions, startDecisions, toggleValue, undecided, willWrite } from '../logic/choice';
import { Button, Mark, type MarkKind, Section } from '../parts/basic';
import { useDesk } from '../parts/desk';
import { t } from '../texts';

const CERTAINTY = { sure: 'import.sure', likely: 'import.likely', doubtful: 'import.doubtful' } as const;
const SIGN: Record<FoundValue['certainty'], MarkKind> = { sure: 'done', likely: 'info', doubtful: 'warn' };

interface PreviewProps {
  readonly preview: ImportPreview;
  readonly onBack: () => void;
  readonly onApply: (decisions: Decisions) => Promise<void>;
}

export function Preview({ preview, onBack, onApply }: PreviewProps) {
  const { busy } = useDesk();
  const [decisions, setDecisions] = useState(() => startDecisions(preview));
  const groups = preview.groups.filter((group) => group.values.length > 0);
  const others = preview.measures + preview.followUps;
  const waiting = undecided(preview, decisions);
  const count = willWrite(preview, decisions);
  const nothing = count === 0 && !(decisions.withMeasures && others > 0);
  const found = groups.length + preview.conflicts.length + others > 0;
  return (
    <>
      <div aria-live="polite">
        {groups.length + preview.conflicts.length === 0 && (
          <div class="card">
            <p class="state">
              <Mark kind="warn" /> {t('import.nothing')}
            </p>
            {others === 0 && <p>{t('import.nothingHint')}</p>}
          </div>
        )}
      </div>
      {preview.conflicts.length > 0 && (
        <Section title={t('import.conflicts')}>
          <p class="hint">{t('import.conflictsHint')}</p>
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
      {groups.length > 0 && <p class="hint">{t('import.doubtfulHint')}</p>}
      {groups.map((group) => (
        <Section key={group.title} title={group.title}>
          <ul class="values">
            {group.values.map((value) => (
              <Value
                key={value.key}
                value={value}
                used={!decisions.skip.includes(value.key)}
                onToggle={() => setDecisions((now) => toggleValue(now, value.key))}
              />
            ))}
          </ul>
        </Section>
      ))}
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
        </p>
        <div class="row">
          {found && (
            <Button busy={busy} look="primary" off={waiting > 0 || nothing} onClick={() => void onApply(decisions)}>
              {nothing ? t('import.applyNothing') : t('import.apply', { count })}
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

function Value({ value, used, onToggle }: { readonly value: FoundValue; readonly used: boolean; readonly onToggle: () => void }) {
  const id = useId();
  return (
    <li class={used ? 'value' : 'value left-out'}>
      <input id={id} type="checkbox" checked={used} disabled={!value.changes} onChange={onToggle} />
      <div>
        <label for={id}>
          {value.label}
          <strong> {value.value}</strong>
        </label>
        <p class="detail">
          <Mark kind={SIGN[value.certainty]} /> {t(CERTAINTY[value.certainty])} ·{' '}
          {value.changes ? `${t('import.current')}: ${value.current === '' ? t('import.empty') : value.current}` : t('import.same')}
        </p>
        <Quote quote={value.quote} line={value.line} />
      </div>
    </li>
  );
}

function Quote({ quote, line }: { readonly quote: string; readonly line: number }) {
  if (quote === '') return null;
  return (
    <details>
      <summary>
        {t('import.quote')} · {t('common.line', { line })}
      </summary>
      <blockquote>{quote}</blockquote>
    </details>
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
