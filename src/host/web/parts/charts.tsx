/** Charts of the sheet that is seen, floating at their cells; drawn by the host. They are moved by their title bar or by arrow keys. */
import { useSignal } from '@preact/signals';
import type { ChartView } from '../../server/protocol';
import { change } from '../desk/change';
import { theGrid } from '../desk/here';
import { chartPath } from '../server';
import { page } from '../store';
import { t } from '../texts';

export function Charts() {
  const shown = page.shape.value;
  // Drawn again with every scroll.
  void page.scrolled.value;
  const grid = theGrid();
  if (!shown || !grid || shown.shape.charts.length === 0) return null;
  const { width: left, height: top } = grid.header();
  const room = { left, top };
  return (
    <div class="charts" style={{ left: `${room.left}px`, top: `${room.top}px` }}>
      {shown.shape.charts.map((chart) => (
        <Chart key={chart.id} sheet={shown.shape.id} version={shown.version} chart={chart} room={room} />
      ))}
    </div>
  );
}

const STEP = 20;

function Chart({ sheet, version, chart, room }: { sheet: number; version: number; chart: ChartView; room: { left: number; top: number } }) {
  const drag = useSignal<{ x: number; y: number } | null>(null);
  const { id, title, position } = chart;
  const rect = theGrid()?.rect(position.row, position.column);
  if (!rect) return null;
  const moved = drag.value ?? { x: 0, y: 0 };
  const move = (x: number, y: number): void => {
    const grid = theGrid();
    const corner = grid?.rect(1, 1);
    const scroll = grid?.scroll();
    if (!grid || !corner || !scroll) return;
    const offset = {
      x: Math.max(0, Math.round(rect.left + position.offsetX + x)),
      y: Math.max(0, Math.round(rect.top + position.offsetY + y)),
    };
    void change({
      kind: 'moveChart',
      chart: id,
      position: { row: 1, column: 1, offsetX: Math.max(0, offset.x - corner.left), offsetY: Math.max(0, offset.y - corner.top) },
    });
  };
  const arrows: Readonly<Record<string, readonly [number, number]>> = {
    ArrowLeft: [-STEP, 0],
    ArrowRight: [STEP, 0],
    ArrowUp: [0, -STEP],
    ArrowDown: [0, STEP],
  };
  return (
    <figure
      class="chart"
      style={{
        left: `${rect.left - room.left + position.offsetX + moved.x}px`,
        top: `${rect.top - room.top + position.offsetY + moved.y}px`,
      }}
    >
      <button
        type="button"
        class="handle"
        aria-label={t('charts.move', { title: title || t('charts.untitled') })}
        title={t('charts.move', { title: title || t('charts.untitled') })}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          const from = { x: event.clientX, y: event.clientY };
          const element = event.currentTarget;
          const go = (next: PointerEvent): void => {
            drag.value = { x: next.clientX - from.x, y: next.clientY - from.y };
          };
          const stop = (last: PointerEvent): void => {
            element.removeEventListener('pointermove', go);
            element.removeEventListener('pointerup', stop);
            drag.value = null;
            move(last.clientX - from.x, last.clientY - from.y);
          };
          element.addEventListener('pointermove', go);
          element.addEventListener('pointerup', stop);
        }}
        onKeyDown={(event) => {
          const by = arrows[event.key];
          if (!by) return;
          event.preventDefault();
          move(...by);
        }}
      >
        ⠿
      </button>
      <img src={chartPath(sheet, id, version)} alt={title || t('charts.untitled')} draggable={false} />
    </figure>
  );
}
