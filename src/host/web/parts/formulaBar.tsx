/** The name box and the content of the active cell, with its line breaks. */
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { parseReference, resolveReference } from '../../a1';
import { walk } from '../desk/act';
import { writeCell } from '../desk/change';
import { addressOf, focusGrid, selectArea, theGrid } from '../desk/here';
import { page } from '../store';
import { goTo } from '../studio';
import { t } from '../texts';

export function FormulaBar() {
  const place = page.place.value;
  return (
    <div class="formula-bar">
      <NameBox address={place ? addressOf(place) : ''} />
      <Content key={place ? `${page.tab.value} ${addressOf(place)} ${place.content}` : ''} />
    </div>
  );
}

function NameBox({ address }: { address: string }) {
  const typed = useSignal<string | null>(null);
  const wrong = useSignal(false);
  const go = (text: string): void => {
    const reference = parseReference(text.trim());
    const shape = theGrid()?.shape();
    wrong.value = !reference || !shape;
    if (!reference || !shape) return;
    typed.value = null;
    if (reference.sheet !== undefined && reference.sheet !== shape.name) void goTo(reference.sheet, text.slice(text.lastIndexOf('!') + 1));
    else selectArea(resolveReference(reference, { maxRows: shape.rows, maxColumns: shape.columns }));
    focusGrid();
  };
  return (
    <input
      id="name-box"
      type="text"
      aria-label={t('bar.name')}
      aria-invalid={wrong.value}
      value={typed.value ?? address}
      onFocus={(event) => event.currentTarget.select()}
      onInput={(event) => {
        typed.value = event.currentTarget.value;
        wrong.value = false;
      }}
      onBlur={() => {
        typed.value = null;
        wrong.value = false;
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') {
          // Else the key would go on to the cell that gets the focus.
          event.preventDefault();
          go(event.currentTarget.value);
        } else if (event.key === 'Escape') {
          typed.value = null;
          focusGrid();
        }
      }}
    />
  );
}

function Content() {
  const place = page.place.value;
  const field = useRef<HTMLTextAreaElement>(null);
  const open = useSignal(false);
  if (!place) return <textarea class="content" aria-label={t('bar.content')} disabled rows={1} />;
  const { row, column, content } = place;
  const keep = (): void => {
    const text = field.current?.value ?? content;
    open.value = false;
    if (text !== content) void writeCell(row, column, text);
  };
  return (
    <textarea
      ref={field}
      class={open.value ? 'content open' : 'content'}
      aria-label={t('bar.content')}
      rows={1}
      spellcheck={false}
      defaultValue={content}
      onFocus={() => {
        open.value = true;
      }}
      onBlur={keep}
      onKeyDown={(event) => {
        const { key, altKey, ctrlKey, shiftKey, currentTarget } = event;
        if (event.isComposing) return;
        if (key === 'Enter' && (altKey || ctrlKey)) {
          event.preventDefault();
          currentTarget.setRangeText('\n', currentTarget.selectionStart, currentTarget.selectionEnd, 'end');
        } else if (key === 'Enter' || key === 'Tab') {
          event.preventDefault();
          focusGrid();
          walk(key === 'Tab' ? (shiftKey ? 'back' : 'next') : shiftKey ? 'up' : 'down');
        } else if (key === 'Escape') {
          currentTarget.value = content;
          focusGrid();
        }
      }}
    />
  );
}
