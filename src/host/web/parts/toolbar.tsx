/** The buttons that everybody looks for: undo, looks, number formats, filter, find. One stop for the Tab key; arrows move inside. */
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { openPopup } from '../desk/act';
import { format, step, toggle } from '../desk/change';
import { clearFilters, filtersOf } from '../desk/filter';
import { activeCell, focusGrid, theGrid } from '../desk/here';
import { page } from '../store';
import { type ToolText, t } from '../texts';
import { rove } from './rove';

interface ButtonProps {
  readonly label: ToolText;
  readonly pressed?: boolean;
  readonly disabled?: boolean;
  readonly press: () => void;
  readonly children: ComponentChildren;
}

function Button({ label, pressed, disabled, press, children }: ButtonProps) {
  return (
    <button
      type="button"
      class="tool"
      title={t(label)}
      aria-label={t(label)}
      {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
      disabled={disabled ?? false}
      onClick={() => {
        press();
        focusGrid();
      }}
    >
      {children}
    </button>
  );
}

const FORMATS: readonly { readonly key: ToolText; readonly format: string | null }[] = [
  { key: 'format.automatic', format: null },
  { key: 'format.text', format: '@' },
  { key: 'format.whole', format: '#,##0' },
  { key: 'format.two', format: '#,##0.00' },
  { key: 'format.percent', format: '0.00%' },
  { key: 'format.date', format: 'd/M/yyyy' },
];

const FILLS: readonly { readonly key: ToolText; readonly color: string | null }[] = [
  { key: 'fill.none', color: null },
  { key: 'fill.yellow', color: '#fff2cc' },
  { key: 'fill.green', color: '#d9ead3' },
  { key: 'fill.blue', color: '#d0e0f0' },
  { key: 'fill.red', color: '#fde0dd' },
  { key: 'fill.grey', color: '#e5e7eb' },
];

interface ChoiceProps<T> {
  readonly label: ToolText;
  readonly options: readonly { readonly key: ToolText; readonly value: T }[];
  readonly chosen: T | undefined;
  readonly choose: (value: T) => void;
}

function Choice<T>({ label, options, chosen, choose }: ChoiceProps<T>) {
  const at = options.findIndex(({ value }) => value === chosen);
  return (
    <select
      class="tool"
      title={t(label)}
      aria-label={t(label)}
      value={String(at)}
      onChange={({ currentTarget }) => {
        const option = options[Number(currentTarget.value)];
        if (option) choose(option.value);
        focusGrid();
      }}
    >
      {at < 0 && <option value="-1">{t('format.other')}</option>}
      {options.map(({ key }, index) => (
        <option key={key} value={String(index)}>
          {t(key)}
        </option>
      ))}
    </select>
  );
}

export function Toolbar() {
  const bar = useRef<HTMLDivElement>(null);
  const overview = page.overview.value;
  const filtered = filtersOf(page.tab.value).size > 0;
  // Redrawn with every move and every change of the sheet.
  void page.place.value;
  const { row, column } = activeCell();
  const style = theGrid()?.style(row, column) ?? {};
  const align = style.horizontalAlignment;
  return (
    <div class="toolbar" role="toolbar" aria-label={t('tools.label')} ref={bar} onKeyDown={(event) => rove(event, bar.current)}>
      <Button label="tools.undo" disabled={!overview?.undo} press={() => void step('undo')}>
        ↶
      </Button>
      <Button label="tools.redo" disabled={!overview?.redo} press={() => void step('redo')}>
        ↷
      </Button>
      <span class="gap" />
      <Choice
        label="tools.format"
        options={FORMATS.map(({ key, format: value }) => ({ key, value }))}
        chosen={style.numberFormat ?? null}
        choose={(value) => void format({ numberFormat: value })}
      />
      <span class="gap" />
      <Button label="tools.bold" pressed={style.fontWeight === 'bold'} press={() => void toggle('fontWeight', 'bold')}>
        <b>B</b>
      </Button>
      <Button label="tools.italic" pressed={style.fontStyle === 'italic'} press={() => void toggle('fontStyle', 'italic')}>
        <i>I</i>
      </Button>
      <Choice
        label="tools.fill"
        options={FILLS.map(({ key, color: value }) => ({ key, value }))}
        chosen={style.background ?? null}
        choose={(value) => void format({ background: value })}
      />
      <span class="gap" />
      <Button label="tools.left" pressed={align === 'left'} press={() => void format({ horizontalAlignment: 'left' })}>
        <Lines />
      </Button>
      <Button label="tools.center" pressed={align === 'center'} press={() => void format({ horizontalAlignment: 'center' })}>
        <Lines align="middle" />
      </Button>
      <Button label="tools.right" pressed={align === 'right'} press={() => void format({ horizontalAlignment: 'right' })}>
        <Lines align="end" />
      </Button>
      <Button
        label="tools.wrap"
        pressed={style.wrapStrategy === 'WRAP'}
        press={() => void format({ wrapStrategy: style.wrapStrategy === 'WRAP' ? null : 'WRAP' })}
      >
        ⏎
      </Button>
      <span class="gap" />
      <button type="button" class="tool wide" aria-pressed={filtered} onClick={() => openPopup('filter')}>
        {t('tools.filter')}
      </button>
      {filtered && (
        <Button label="tools.clearFilter" press={clearFilters}>
          ✕
        </Button>
      )}
      <button
        type="button"
        class="tool wide"
        onClick={() => {
          page.finding.value = true;
        }}
      >
        {t('tools.find')}
      </button>
    </div>
  );
}

/** Three lines of a text, set to one side. */
function Lines({ align = 'start' }: { align?: 'start' | 'middle' | 'end' }) {
  const from = { start: 1, middle: 3.5, end: 6 }[align];
  return (
    <svg width="16" height="14" aria-hidden="true" fill="currentColor">
      <rect x="1" y="2" width="14" height="1.8" />
      <rect x={from} y="6" width="9" height="1.8" />
      <rect x="1" y="10" width="14" height="1.8" />
    </svg>
  );
}
