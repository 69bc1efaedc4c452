/** Which year's plan is worked on: the newest, or one that was kept when a new year began. */
import type { PlanYears } from '../contract';
import { Button, Section } from '../parts/basic';
import { useDesk } from '../parts/desk';
import { t } from '../texts';

interface PlanYearChoiceProps {
  readonly years: PlanYears;
  readonly onChosen: () => void;
}

/** Left out where there is only one plan. */
export function PlanYearChoice({ years, onChosen }: PlanYearChoiceProps) {
  const { busy, run, server } = useDesk();
  const { current } = years;
  const newest = Math.max(...years.years);
  const choose = async (year: number) => {
    if ((await run(() => server.call('choosePlanYear', year))) !== null) onChosen();
  };
  if (years.years.length < 2 && years.years.includes(current)) return null;
  return (
    <Section title={t('planYears.title')}>
      <p class="hint">{t(current === newest ? 'planYears.newest' : 'planYears.earlier', { year: current })}</p>
      <div class="stack">
        {years.years
          .filter((year) => year !== current)
          .map((year) => (
            <Button key={year} busy={busy} look={year === newest ? 'primary' : 'plain'} onClick={() => void choose(year)}>
              {t(year === newest ? 'planYears.back' : 'planYears.use', { year })}
            </Button>
          ))}
      </div>
    </Section>
  );
}
