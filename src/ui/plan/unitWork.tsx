/** "งานของกองคลัง": everything the plan asks of one unit. */
import { useState } from 'preact/hooks';
import type { Answer, Calls } from '../contract';
import { keyed } from '../logic/keyed';
import { Field, Lines, Section } from '../parts/basic';
import { useDesk } from '../parts/desk';
import { Loading, useLoaded } from '../parts/load';
import { PlaceButton } from '../parts/notices';
import { t } from '../texts';

type Work = ReturnType<Calls['getUnitWork']> extends Answer<infer Value> ? Value : never;

export function UnitWork() {
  const { run, server } = useDesk();
  const [unit, setUnit] = useState('');
  const work = useLoaded<Work>((asked) => asked.call('getUnitWork', ''));
  const choose = async (name: string) => {
    setUnit(name);
    const next = await run(() => server.call('getUnitWork', name), { waits: true });
    if (next !== null) work.set(next);
  };
  return (
    <Loading of={work}>
      {(value) =>
        value.units.length === 0 ? (
          <p>{t('plan.noUnits')}</p>
        ) : (
          <>
            <Field label={t('plan.unit')}>
              {({ id }) => (
                <select id={id} value={unit} onChange={(event) => void choose(event.currentTarget.value)}>
                  <option value="">{t('plan.chooseUnit')}</option>
                  {value.units.map((name) => (
                    <option key={name} value={name}>
                      {name}
                    </option>
                  ))}
                </select>
              )}
            </Field>
            <div aria-live="polite">{unit !== '' && <Tasks unit={unit} tasks={value.tasks} />}</div>
          </>
        )
      }
    </Loading>
  );
}

function Tasks({ unit, tasks }: { readonly unit: string; readonly tasks: Work['tasks'] }) {
  return (
    <Section title={t('plan.workOf', { unit })}>
      {tasks.length === 0 && <p>{t('plan.noTasks')}</p>}
      {keyed(tasks, (task) => task.title).map(({ key, one: task }) => (
        <div key={key} class="card">
          <strong>{task.title}</strong>
          <Lines lines={task.steps.split('\n').filter((line) => line.trim() !== '')} />
          {task.period !== '' && <p class="detail">{t('plan.period', { period: task.period })}</p>}
          {task.place !== null && <PlaceButton place={task.place} />}
        </div>
      ))}
    </Section>
  );
}
