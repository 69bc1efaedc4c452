/** The foot of the page: sheet tabs, and where the selected cell's link leads. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { target } from '../links';
import { chartPath } from '../server';
import { usePart } from '../store';
import { goTo, openTab } from '../studio';
import { t } from '../texts';

export function Tabs() {
  const overview = usePart((state) => state.overview);
  const tab = usePart((state) => state.tab);
  const shown = overview?.tabs.filter(({ hidden }) => !hidden) ?? [];
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (tab !== null) bar.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [tab]);
  const hidden = (overview?.tabs.length ?? 0) - shown.length;
  return (
    <footer class="foot">
      <div class="tabs" role="tablist" aria-label={t('tabs.label')} ref={bar}>
        {shown.map(({ id, name, color }) => (
          <button
            type="button"
            role="tab"
            key={id}
            aria-selected={id === tab}
            style={color ? { borderBottomColor: color } : {}}
            onClick={() => void openTab(id)}
          >
            {name}
          </button>
        ))}
        {hidden > 0 && <span class="hidden-tabs">{t('tabs.hidden', { count: hidden })}</span>}
      </div>
      <Charts />
      <CellLink />
    </footer>
  );
}

function CellLink() {
  const link = usePart((state) => state.link);
  const tabs = usePart(({ overview }) => overview?.tabs);
  if (link === null) return null;
  const found = target(link);
  if (found === null) return <span class="link refused">{t('status.linkRefused')}</span>;
  if (found.kind === 'outside') {
    return (
      <a class="link" href={found.address} target="_blank" rel="noopener noreferrer">
        {t('status.link', { address: found.address })}
      </a>
    );
  }
  const sheet = tabs?.find(({ id }) => id === found.sheet);
  if (!sheet) return <span class="link refused">{t('status.linkRefused')}</span>;
  return (
    <button type="button" class="link" onClick={() => void goTo(sheet.name, found.range)}>
      {t('status.link', { address: `${sheet.name} ${found.range}` })}
    </button>
  );
}

/** Charts of the sheet that is seen. Univer draws none; the host does. */
function Charts() {
  const [open, setOpen] = useState(true);
  const charts = usePart((state) => state.charts);
  const tab = usePart((state) => state.tab);
  if (tab === null || !charts || charts.sheet !== tab || charts.list.length === 0) return null;
  return (
    <div class="charts">
      <button type="button" class="link" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t('charts.title')} ({charts.list.length})
      </button>
      {open && (
        <div class="chart-list">
          {charts.list.map(({ id, title }) => (
            <img key={id} src={chartPath(tab, id, charts.version)} alt={title} />
          ))}
        </div>
      )}
    </div>
  );
}
