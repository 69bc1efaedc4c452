/**
 * The cell's editor: a real text field over the cell, so that typing, marks above and below letters, line breaks and assistive programs work as
 * everywhere. While nothing is edited it is invisible and catches keys and the clipboard.
 */
import { useComputed, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { act, press, walk } from '../desk/act';
import { writeCell } from '../desk/change';
import { copySelection, pasteFrom } from '../desk/clipboard';
import { activeCell, addressOf, contentOf, selection, setCatcher, theGrid } from '../desk/here';
import { wishOf } from '../desk/keys';
import { page } from '../store';
import { t } from '../texts';

interface Edit {
  readonly row: number;
  readonly column: number;
  readonly before: string;
  /** Begun by typing: arrow keys end it. */
  readonly typed: boolean;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly most: { readonly width: number; readonly height: number };
  readonly font: string;
}

/** The cell's edit seen from outside: a double click begins it. */
export const editing: { begin: () => void; open: () => boolean } = { begin: () => undefined, open: () => false };

export function CellEditor() {
  const field = useRef<HTMLTextAreaElement>(null);
  const edit = useSignal<Edit | null>(null);
  const label = useComputed(() => {
    const place = page.place.value;
    return place ? t('cell.label', { address: addressOf(place), content: place.content || t('cell.empty') }) : '';
  });

  const begin = (text: string | null, typed: boolean): void => {
    const grid = theGrid();
    const element = field.current;
    const { row, column } = activeCell();
    const rect = grid?.rect(row, column);
    const room = element?.parentElement;
    if (!grid || !element || !rect || !room || edit.value) return;
    const before = contentOf(grid.cell(row, column), grid.style(row, column).numberFormat);
    const look = grid.style(row, column);
    const left = Math.max(0, rect.left);
    const top = Math.max(0, rect.top);
    edit.value = {
      row,
      column,
      before,
      typed,
      left,
      top,
      width: rect.width,
      height: rect.height,
      most: { width: Math.max(160, room.clientWidth - left - 8), height: Math.max(60, room.clientHeight - top - 8) },
      font: `${look.fontStyle === 'italic' ? 'italic ' : ''}${look.fontWeight === 'bold' ? 'bold ' : ''}${(look.fontSize ?? 11) * (4 / 3)}px/1.32 ${look.fontFamily ?? 'Sarabun'}, Sarabun`,
    };
    element.value = text ?? before;
    element.focus({ preventScroll: true });
    element.setSelectionRange(element.value.length, element.value.length);
    resize();
  };

  /** As wide and tall as its text, within the grid. */
  const resize = (): void => {
    const element = field.current;
    const now = edit.peek();
    if (!element || !now) return;
    element.style.width = `${Math.min(now.width, now.most.width)}px`;
    element.style.height = 'auto';
    const widest = Math.min(now.most.width, Math.max(now.width, 240));
    if (element.scrollHeight > now.height + 4) element.style.width = `${widest}px`;
    element.style.height = `${Math.min(now.most.height, Math.max(now.height, element.scrollHeight + 2))}px`;
  };

  const end = (keep: boolean): void => {
    const now = edit.peek();
    const element = field.current;
    if (!now || !element) return;
    const text = element.value;
    edit.value = null;
    element.value = '';
    element.removeAttribute('style');
    if (keep && text !== now.before) void writeCell(now.row, now.column, text);
  };

  const insert = (text: string): void => {
    const element = field.current;
    if (!element) return;
    element.setRangeText(text, element.selectionStart, element.selectionEnd, 'end');
    resize();
  };

  const keyInEdit = (event: KeyboardEvent, now: Edit) => {
    const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
    if (event.isComposing) return;
    if (key === 'Enter') {
      event.preventDefault();
      if (altKey || ctrlKey || metaKey) return insert('\n');
      end(true);
      walk(shiftKey ? 'up' : 'down');
    } else if (key === 'Tab') {
      event.preventDefault();
      end(true);
      walk(shiftKey ? 'back' : 'next');
    } else if (key === 'Escape') {
      event.preventDefault();
      end(false);
    } else if (now.typed && key.startsWith('Arrow') && !shiftKey && !ctrlKey) {
      event.preventDefault();
      end(true);
      walk(({ ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'back', ArrowRight: 'next' } as const)[key as 'ArrowUp'] ?? 'down');
    } else if (key === 'F2') {
      event.preventDefault();
      edit.value = { ...now, typed: !now.typed };
    }
  };

  const key = (event: KeyboardEvent) => {
    event.stopPropagation();
    const now = edit.peek();
    if (now) return keyInEdit(event, now);
    const { row, column } = activeCell();
    if (
      event.key === ' ' &&
      !event.ctrlKey &&
      !event.shiftKey &&
      theGrid()
        ?.shape()
        ?.validations.some(({ checkbox }) => checkbox) &&
      press(row, column)
    )
      return event.preventDefault();
    const wish = wishOf({
      key: event.key,
      code: event.code,
      ctrl: event.ctrlKey || event.metaKey,
      shift: event.shiftKey,
      alt: event.altKey,
    });
    if (!wish) return;
    event.preventDefault();
    const { rows, columns } = selection();
    if (wish.kind !== 'edit') act(wish);
    else if (event.key === 'Enter' && rows * columns > 1) act({ kind: 'walk', by: 'down' });
    else begin(null, false);
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, with the field itself; signals and the field outlive every drawing.
  useEffect(() => {
    setCatcher(field.current);
    editing.begin = () => begin(null, false);
    editing.open = () => edit.peek() !== null;
    field.current?.focus({ preventScroll: true });
    return () => setCatcher(null);
  }, []);

  const now = edit.value;
  const shown = now ? { left: `${now.left}px`, top: `${now.top}px`, font: now.font } : {};
  return (
    <textarea
      ref={field}
      class={now ? 'cell-editor open' : 'cell-editor'}
      aria-label={label.value}
      aria-describedby="grid-keys"
      style={shown}
      rows={1}
      autocomplete="off"
      spellcheck={false}
      onKeyDown={key}
      onKeyUp={(event) => event.stopPropagation()}
      onInput={(event) => {
        const { value } = event.currentTarget;
        if (edit.peek()) return resize();
        begin(value, true);
      }}
      onBlur={() => end(true)}
      onCopy={(event) => edit.peek() || copySelection(event, false)}
      onCut={(event) => edit.peek() || copySelection(event, true)}
      onPaste={(event) => {
        if (!event.clipboardData) return;
        event.preventDefault();
        if (edit.peek())
          insert(
            event.clipboardData
              .getData('text/plain')
              .replace(/\r\n?/g, '\n')
              .replace(/\u200b/g, ''),
          );
        else void pasteFrom(event.clipboardData, false);
      }}
    />
  );
}
