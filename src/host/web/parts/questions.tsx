/** `ui.alert` and `ui.prompt` of a script that waits, and the page's own questions. The focus stays inside and goes back where it was. */
import { useEffect, useId, useRef } from 'preact/hooks';
import type { QuestionView } from '../../server/protocol';
import { server } from '../server';
import { type Confirmation, page } from '../store';
import { t, word } from '../texts';
import { keepFocus } from './rove';

/** Buttons of each ButtonSet, the affirmative first. */
const BUTTONS: Readonly<Record<string, readonly string[]>> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
};

interface BoxProps {
  readonly title: string;
  readonly message: string;
  readonly stop: () => void;
  readonly children: preact.ComponentChildren;
}

function Box({ title, message, stop, children }: BoxProps) {
  const box = useRef<HTMLDivElement>(null);
  const id = useId();
  useEffect(() => {
    const before = document.activeElement;
    box.current?.querySelector<HTMLElement>('input, textarea, button')?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  return (
    <div class="shade top-most">
      <div
        class="question"
        role="alertdialog"
        aria-modal="true"
        {...(title ? { 'aria-labelledby': `${id}-title` } : { 'aria-label': message })}
        aria-describedby={`${id}-message`}
        ref={box}
        onKeyDown={(event) => {
          event.stopPropagation();
          keepFocus(event, box.current);
          if (event.key === 'Escape') stop();
        }}
      >
        {title && <h2 id={`${id}-title`}>{title}</h2>}
        <p id={`${id}-message`}>{message}</p>
        {children}
      </div>
    </div>
  );
}

export function Question() {
  const question = page.question.value;
  return question && <Asked key={question.id} question={question} />;
}

function Asked({ question }: { question: QuestionView }) {
  const input = useRef<HTMLInputElement>(null);
  const answer = (button: string) => void server.answer({ id: question.id, button, text: input.current?.value ?? '' });
  const buttons = BUTTONS[question.buttons] ?? ['OK'];
  return (
    <Box title={question.title} message={question.message} stop={() => answer('CLOSE')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          answer(buttons[0] ?? 'OK');
        }}
      >
        {question.kind === 'prompt' && <input ref={input} type="text" aria-label={t('question.answer')} />}
        <div class="buttons">
          {buttons.map((button, index) => (
            <button
              key={button}
              type={index === 0 ? 'submit' : 'button'}
              class={index === 0 ? 'main' : ''}
              onClick={() => index > 0 && answer(button)}
            >
              {word(`button.${button}`, button)}
            </button>
          ))}
        </div>
      </form>
    </Box>
  );
}

export function Confirm() {
  const asked = page.confirmation.value;
  return asked && <Confirming key={asked.title + asked.message} asked={asked} />;
}

function Confirming({ asked }: { asked: Confirmation }) {
  const { title, message, go, stop, input, answer } = asked;
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const text = (): string => field.current?.value ?? '';
  return (
    <Box title={title} message={message} stop={() => answer(stop === null ? '' : null)}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          answer(text());
        }}
      >
        {input && input.lines === 1 && (
          <input
            ref={field}
            type="text"
            aria-label={input.label}
            defaultValue={input.value}
            onFocus={(event) => event.currentTarget.select()}
          />
        )}
        {input && input.lines > 1 && <textarea ref={field} rows={input.lines} aria-label={input.label} defaultValue={input.value} />}
        <div class="buttons">
          <button type="submit" class="main">
            {go}
          </button>
          {stop !== null && (
            <button type="button" onClick={() => answer(null)}>
              {stop}
            </button>
          )}
        </div>
      </form>
    </Box>
  );
}
