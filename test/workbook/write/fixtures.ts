/** Rows to write: a measure, a result, and what a writer changed. */
import { frameworkFor } from '../../../src/ita';
import type { FollowUp, Grids, Measure, SheetChange } from '../../../src/model';
import { type PlanRowToWrite, writePlan } from '../../../src/workbook';
import { followUp as blankFollowUp, measure as blankMeasure } from '../../builders';
import { apply } from '../builders';

export const FRAMEWORK = frameworkFor(2566);

export const measure = (id: string, fields: Partial<PlanRowToWrite> = {}): PlanRowToWrite => ({
  ...blankMeasure({
    id,
    topic: 'ประเด็นหนึ่ง',
    indicators: [6, 8],
    items: ['E2', 'E5'],
    kind: 'โครงการ',
    title: `มาตรการ ${id}`,
    method: 'วิธีหนึ่ง\nวิธีสอง',
    analysis: 'ผลวิเคราะห์',
    steps: 'ประชุม\nกองคลัง:\nจัดทำแผนผัง',
    units: 'สำนักปลัด\nกองคลัง',
    period: '1 ตุลาคม 2566 – 30 กันยายน 2567',
    monitoring: 'รายงานรายไตรมาส',
    success: 'ร้อยละ 90',
    status: 'ต้องดำเนินการ',
  }),
  proposed: { title: `มาตรการ ${id}`, steps: 'ประชุม' },
  differs: [],
  ...fields,
});

export const plain = ({ proposed: _p, differs: _d, row: _r, ...rest }: PlanRowToWrite & { readonly row?: number }): Measure => rest;

/** Rows, then the same rows with where they stand now. */
export const written = (grids: Grids, rows: readonly PlanRowToWrite[]): Grids => apply(grids, writePlan(grids.plan!, rows));

export const followUp = (id: string, fields: Partial<FollowUp> = {}): FollowUp =>
  blankFollowUp({ id, round: 6, measureTitle: 'มาตรการหนึ่ง', action: 'ประชุม', ...fields });

export const cellsChanged = (changes: readonly SheetChange[]): number =>
  changes.reduce((sum, change) => sum + (change.kind === 'values' ? change.values.length * (change.values[0]?.length ?? 0) : 0), 0);
