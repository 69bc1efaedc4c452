/** `ui.alert` and `ui.prompt` of a script that waits, and the page's own questions. */
import { useEffect, useRef } from 'preact/hooks';
import type { QuestionView } from '../../server/protocol';
import { server } from '../server';
import { usePart } from '../store';
import { t, word } from '../texts';

/** Buttons of each ButtonSet, the affirmative first. */
const BUTTONS: Readonly<Record<string, readonly string[]>> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
};

function Box({ title, message, children }: { title: string; message: string; children: preact.ComponentChildren }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.querySelector<HTMLElement>('input, button')?.focus();
  }, []);
  return (
    <div class="shade top-most">
      <div class="question" role="alertdialog" aria-modal="true" aria-label={title || message} ref={box}>
        {title && <h2>{title}</h2>}
        <p>{message}</p>
        {children}
      </div>
    </div>
  );
}

export function Question() {
  const question = usePart((state) => state.question);
  return question && <Asked key={question.id} question={question} />;
}

function Asked({ question }: { question: QuestionView }) {
  const input = useRef<HTMLInputElement>(null);
  const answer = (button: string) => void server.answer({ id: question.id, button, text: input.current?.value ?? '' });
  const buttons = BUTTONS[question.buttons] ?? ['OK'];
  return (
    <Box title={question.title} message={question.message}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          answer(buttons[0] ?? 'OK');
        }}
        onKeyDown={(event) => event.key === 'Escape' && answer('CLOSE')}
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
  const asked = usePart((state) => state.confirmation);
  if (!asked) return null;
  return (
    <Box title={asked.title} message={asked.message}>
      <div class="buttons">
        <button type="button" class="main" onClick={() => asked.answer(true)}>
          {asked.go}
        </button>
        <button type="button" onClick={() => asked.answer(false)}>
          {asked.stop}
        </button>
      </div>
    </Box>
  );
}
