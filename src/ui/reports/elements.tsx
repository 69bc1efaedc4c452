/** ตารางตรวจองค์ประกอบ before a report is made: what the plan year's document demands, where this report has it, what is missing. */
import type { DemandedElement } from '../contract';
import { Mark } from '../parts/basic';
import { t } from '../texts';

interface ElementsProps {
  /** The document by its item, title and year. */
  readonly demanded: string;
  readonly elements: readonly DemandedElement[];
}

export function Elements({ demanded, elements }: ElementsProps) {
  const complete = elements.filter(({ missing }) => missing === '').length;
  const all = complete === elements.length;
  return (
    <details class="group" open={!all}>
      <summary>
        <Mark kind={all ? 'done' : 'warn'} /> {t('reports.elements', { complete, count: elements.length })}
      </summary>
      <p class="hint">{demanded}</p>
      <ul class="elements">
        {elements.map(({ element, where, missing }) => (
          <li key={element}>
            <Mark kind={missing === '' ? 'done' : 'warn'} /> {element}
            <span class="hint">{missing === '' ? t('reports.elementAt', { where }) : missing}</span>
          </li>
        ))}
      </ul>
      {!all && <p class="hint">{t('reports.elementsDo')}</p>}
    </details>
  );
}
