/** Tabs after the pattern of the W3C: arrow keys move, the panel is named by its tab. */
import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';

interface Tab {
  readonly id: string;
  readonly title: string;
  readonly content: () => ComponentChildren;
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

interface TabsProps {
  readonly label: string;
  readonly tabs: readonly Tab[];
  /** Where the page decides which tab is open. */
  readonly open?: string;
  readonly onOpen?: (id: string) => void;
}

export function Tabs({ label, tabs, open, onOpen }: TabsProps) {
  const base = useId();
  const [own, setOwn] = useState(tabs[0]?.id ?? '');
  const list = useRef<HTMLDivElement>(null);
  const current = open ?? own;
  // A panel is built when first opened (it may ask the server) and then kept, so that entries in it survive a change of tab.
  const seen = useRef(new Set<string>());
  seen.current.add(current);
  const show = (id: string) => {
    setOwn(id);
    onOpen?.(id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const index = (tabs.findIndex((tab) => tab.id === current) + step + tabs.length) % tabs.length;
    const next = tabs[index];
    if (next === undefined) return;
    show(next.id);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[index]?.focus();
  };
  return (
    <>
      <div class="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={onKeyDown}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${base}-tab-${tab.id}`}
            aria-selected={tab.id === current}
            aria-controls={`${base}-panel-${tab.id}`}
            tabIndex={tab.id === current ? 0 : -1}
            onClick={() => show(tab.id)}
          >
            {tab.title}
          </button>
        ))}
      </div>
      {tabs.map((tab) => (
        <div
          key={tab.id}
          role="tabpanel"
          id={`${base}-panel-${tab.id}`}
          aria-labelledby={`${base}-tab-${tab.id}`}
          hidden={tab.id !== current}
        >
          {seen.current.has(tab.id) && tab.content()}
        </div>
      ))}
    </>
  );
}
