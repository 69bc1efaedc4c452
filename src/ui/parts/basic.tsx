/** The small parts every page is made of: buttons, fields, headings, lists that open, safe links. */
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Severity } from '../../model';
import { keyed } from '../logic/keyed';
import { safeLink } from '../logic/links';
import { t } from '../texts';

interface ButtonProps {
  readonly onClick: () => void;
  readonly busy: boolean;
  readonly children: ComponentChildren;
  readonly look?: 'primary' | 'plain' | 'quiet' | 'danger';
  readonly off?: boolean;
  /** For screen readers, where the visible words need their context. */
  readonly label?: string;
}

/** A button that takes no click while something is under way. It keeps the focus (aria-disabled), so that the keyboard does not lose its place. */
export function Button({ onClick, busy, children, look = 'plain', off = false, label }: ButtonProps) {
  const still = busy || off;
  return (
    <button type="button" class={`button ${look}`} aria-disabled={still} aria-label={label} onClick={() => still || onClick()}>
      {children}
    </button>
  );
}

interface FieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly fault?: string | undefined;
  /** Gets the ids to wire: the control's own, and what describes it. */
  readonly children: (ids: {
    readonly id: string;
    readonly describedBy: string | undefined;
    readonly invalid: boolean;
  }) => ComponentChildren;
}

/** A label, its control, a hint and what is wrong with the entry. */
export function Field({ label, hint, fault, children }: FieldProps) {
  const id = useId();
  const described = [hint === undefined ? '' : `${id}-hint`, fault === undefined ? '' : `${id}-fault`]
    .filter((one) => one !== '')
    .join(' ');
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children({ id, describedBy: described === '' ? undefined : described, invalid: fault !== undefined })}
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {fault !== undefined && (
        <p class="fault" id={`${id}-fault`}>
          <Mark kind="error" /> {fault}
        </p>
      )}
    </div>
  );
}

export type MarkKind = Severity | 'done';

const SIGNS: Record<MarkKind, string> = { error: '✕', warn: '!', info: 'i', done: '✓' };

/** The sign of a state. It only accompanies words, therefore hidden from screen readers. */
export function Mark({ kind }: { readonly kind: MarkKind }) {
  return (
    <span class={`mark ${kind}`} aria-hidden="true">
      {SIGNS[kind]}
    </span>
  );
}

/** Content that takes the place of other content: it gets the focus, so that the keyboard and the screen reader follow. */
export function Arrival({ children }: { readonly children: ComponentChildren }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, []);
  return (
    <div class="arrival" tabIndex={-1} ref={place}>
      {children}
    </div>
  );
}

/** A section with its heading. */
export function Section({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** A link that leaves the page; where the address is not http(s) only its words are shown. */
export function OutLink({
  address,
  look = '',
  children,
}: {
  readonly address: string;
  readonly look?: string;
  readonly children: ComponentChildren;
}) {
  const link = safeLink(address);
  if (link === null) return <span>{children}</span>;
  return (
    <a class={look} href={link} target="_blank" rel="noopener noreferrer">
      {children}
      <span class="hidden">{t('common.newWindow')}</span>
    </a>
  );
}

/** A plain list of statements, left out where there is none. */
export function Lines({ lines }: { readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <ul class="lines">
      {keyed(lines, (line) => line).map(({ key, one }) => (
        <li key={key}>{one}</li>
      ))}
    </ul>
  );
}

interface ConfirmProps {
  readonly busy: boolean;
  readonly ask: string;
  readonly words: string;
  readonly onYes: () => void;
  readonly look?: 'primary' | 'plain' | 'danger';
  readonly label?: string;
}

/** A button that asks in place before it acts. */
export function Confirm({ busy, ask, words, onYes, look = 'plain', label }: ConfirmProps) {
  const [asking, setAsking] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const first = useRef(true);
  // The button that had the focus is replaced: the focus goes on to what took its place.
  // biome-ignore lint/correctness/useExhaustiveDependencies: at each change between button and question.
  useEffect(() => {
    if (!first.current) root.current?.querySelector('button')?.focus();
    first.current = false;
  }, [asking]);
  if (!asking) {
    return (
      <div ref={root} class="asker">
        <Button busy={busy} look={look} onClick={() => setAsking(true)} {...(label === undefined ? {} : { label })}>
          {words}
        </Button>
      </div>
    );
  }
  const answer = (yes: boolean) => {
    setAsking(false);
    if (yes) onYes();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend of its own; the question names the group.
    <div ref={root} class="confirm" role="group" aria-label={ask}>
      <p role="alert">{ask}</p>
      <div class="row">
        <Button busy={busy} look="primary" onClick={() => answer(true)}>
          {t('common.yes')}
        </Button>
        <Button busy={busy} onClick={() => answer(false)}>
          {t('common.no')}
        </Button>
      </div>
    </div>
  );
}
