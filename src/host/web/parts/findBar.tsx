/** Finding a text in the whole workbook: Enter leads from place to place, Esc closes. */
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { FoundView } from '../../server/protocol';
import { focusGrid, selectArea } from '../desk/here';
import { fail, redraw } from '../desk/redraw';
import { server } from '../server';
import { page } from '../store';
import { t } from '../texts';

export function FindBar() {
  return page.finding.value ? <Bar /> : null;
}

function Bar() {
  const field = useRef<HTMLInputElement>(null);
  const found = useSignal<readonly FoundView[] | null>(null);
  const asked = useSignal('');
  const at = useSignal(-1);
  useEffect(() => field.current?.focus(), []);

  const go = async (by: number): Promise<void> => {
    const text = field.current?.value ?? '';
    try {
      if (text !== asked.value || found.value === null) {
        asked.value = text;
        found.value = await server.find(text);
        // The first place behind where people stand.
        const place = page.place.value;
        const here = found.value.findIndex(
          ({ sheet, row, column }) =>
            sheet === page.tab.value && (row > (place?.row ?? 0) || (row === place?.row && column >= (place?.column ?? 0))),
        );
        at.value = here < 0 ? 0 : here;
      } else at.value = (at.value + by + found.value.length) % Math.max(1, found.value.length);
      const next = found.value[at.value];
      if (!next) return;
      page.tab.value = next.sheet;
      await redraw();
      selectArea({ row: next.row, column: next.column, rows: 1, columns: 1 });
      field.current?.focus();
    } catch (error) {
      fail(error);
    }
  };
  const close = (): void => {
    page.finding.value = false;
    focusGrid();
  };
  const count = found.value?.length ?? 0;
  return (
    <search class="find" onKeyDown={(event) => event.key === 'Escape' && close()}>
      <input
        ref={field}
        type="text"
        aria-label={t('find.label')}
        placeholder={t('find.label')}
        onInput={() => {
          found.value = null;
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          void go(event.shiftKey ? -1 : 1);
        }}
      />
      <span role="status">{found.value === null ? '' : count === 0 ? t('find.none') : t('find.count', { at: at.value + 1, count })}</span>
      <button type="button" onClick={() => void go(-1)}>
        {t('find.back')}
      </button>
      <button type="button" onClick={() => void go(1)}>
        {t('find.next')}
      </button>
      <button type="button" class="close" aria-label={t('find.close')} onClick={close}>
        ✕
      </button>
    </search>
  );
}
