/** What a key means in the grid while no cell is being edited. Pure. */
import type { Move } from '../grid/move';

export type Wish =
  | { readonly kind: 'move'; readonly move: Move; readonly extend: boolean }
  | { readonly kind: 'walk'; readonly by: 'next' | 'back' | 'down' | 'up' }
  | { readonly kind: 'edit' }
  | {
      readonly kind:
        | 'undo'
        | 'redo'
        | 'bold'
        | 'italic'
        | 'underline'
        | 'find'
        | 'clear'
        | 'selectAll'
        | 'selectRow'
        | 'selectColumn'
        | 'choices'
        | 'menu'
        | 'menuBar'
        | 'leave'
        | 'fillDown'
        | 'fillRight'
        | 'nextTab'
        | 'previousTab';
    };

interface Key {
  readonly key: string;
  readonly code?: string | undefined;
  readonly ctrl: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
}

const ARROWS: Readonly<Record<string, readonly [Move, Move]>> = {
  ArrowUp: ['up', 'edgeUp'],
  ArrowDown: ['down', 'edgeDown'],
  ArrowLeft: ['left', 'edgeLeft'],
  ArrowRight: ['right', 'edgeRight'],
  PageUp: ['pageUp', 'pageUp'],
  PageDown: ['pageDown', 'pageDown'],
  Home: ['rowStart', 'sheetStart'],
  End: ['rowEnd', 'sheetEnd'],
};

/** By the place of the key, so that shortcuts work with a Thai layout too. */
const WITH_CONTROL: Readonly<Record<string, Wish>> = {
  KeyZ: { kind: 'undo' },
  KeyY: { kind: 'redo' },
  KeyB: { kind: 'bold' },
  KeyI: { kind: 'italic' },
  KeyU: { kind: 'underline' },
  KeyF: { kind: 'find' },
  KeyA: { kind: 'selectAll' },
  KeyD: { kind: 'fillDown' },
  KeyR: { kind: 'fillRight' },
};

/** The keys that lead to the menu bar from anywhere: F10, as in programs of this machine, and Alt+/, as in Sheets. */
export const toMenuBar = ({ key, code, alt }: Pick<Key, 'key' | 'code' | 'alt'>): boolean =>
  (key === 'F10' && !alt) || (alt && code === 'Slash');

/** null: the key is not the grid's: copy, cut and paste come as events of their own, letters begin an edit. */
export function wishOf({ key, code, ctrl, shift, alt }: Key): Wish | null {
  if (key === 'F2') return { kind: 'edit' };
  if (key === 'F10' && shift) return { kind: 'menu' };
  if (toMenuBar({ key, code, alt })) return { kind: 'menuBar' };
  if (key === 'ContextMenu') return { kind: 'menu' };
  if (key === 'Escape') return { kind: 'leave' };
  if (key === ' ' && (ctrl || shift)) return { kind: ctrl && shift ? 'selectAll' : ctrl ? 'selectColumn' : 'selectRow' };
  if ((key === 'ArrowDown' || key === 'Enter') && alt) return { kind: 'choices' };
  if (alt) return null;
  if (ctrl && shift && (key === 'PageUp' || key === 'PageDown')) return { kind: key === 'PageUp' ? 'previousTab' : 'nextTab' };
  const arrow = ARROWS[key];
  if (arrow) return { kind: 'move', move: arrow[ctrl ? 1 : 0], extend: shift };
  if (ctrl) {
    if (code === 'KeyZ' && shift) return { kind: 'redo' };
    if (code === 'KeyV' && shift) return null;
    return WITH_CONTROL[code ?? ''] ?? null;
  }
  if (key === 'Tab') return { kind: 'walk', by: shift ? 'back' : 'next' };
  if (key === 'Enter') return shift ? { kind: 'walk', by: 'up' } : { kind: 'edit' };
  if (key === 'Delete' || key === 'Backspace') return { kind: 'clear' };
  return null;
}
