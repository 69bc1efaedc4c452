/** K6, the implementation report of a round (6 or 12 months): introduction, status, and the report table L3. */
import { RESULT_STATUSES, type ResultStatus } from '../../model';
import { formatPeriod, roundRange } from '../../thai';
import { caption, lead, list, paragraph, reference, text } from '../build';
import type { Context } from '../content';
import { hasPlan, type Kind } from '../kind';
import { resultTable } from '../tables/plan';
import type { Block, Section } from '../tree';
import { cover, landscape, signature, title } from './parts';

const STATUSES: readonly ResultStatus[] = [...RESULT_STATUSES, ''];

function statusBlocks(context: Context, statuses: readonly ResultStatus[]): readonly Block[] {
  if (!context.shows('status') || statuses.length === 0) return [];
  const counts = STATUSES.map((status) => ({ status, count: statuses.filter((one) => one === status).length })).filter(
    ({ count }) => count > 0,
  );
  return [
    lead(context.say('heading.progress')),
    list(
      'dash',
      counts.map(({ status, count }) =>
        context.say('progress.status', { status: status === '' ? context.say('progress.none') : status, count }),
      ),
    ),
  ];
}

function progressReport(context: Context): readonly Section[] {
  const { say, model, settings, request } = context;
  const round = request.round ?? 12;
  const followUps = model.followUps.filter((one) => one.round === round);
  const range = say('progress.range', { period: formatPeriod(roundRange(settings.planYear, round)) });
  const official = model.framework.implementationReport.title;
  return [
    ...cover(context, [{ key: 'cover.progress' }, { key: 'cover.planYear' }, { key: 'cover.round' }, { key: 'cover.of', strong: false }]),
    ...landscape([
      title(
        'title',
        [official, say('title.progress').replace(/ รอบ.*$/, ''), range, settings.agency.name].filter((line) => line !== ''),
      ),
      paragraph(say('progress.intro')),
      ...(model.measures.length === 0 ? [paragraph(say('progress.noMeasures'))] : []),
      ...statusBlocks(
        context,
        followUps.map(({ status }) => status),
      ),
      lead([text(`${say('see.figures')}`), reference('table-plan')]),
      { kind: 'caption', caption: caption('table', 'table-plan', say('title.progress')) },
      resultTable(context, followUps),
      ...signature(context),
    ]),
  ];
}

export const progress: Kind = {
  title: 'title.progress',
  about: 'ผลการดำเนินการตามมาตรการ รอบ 6 เดือนหรือ 12 เดือน',
  matters: ['results'],
  applies: (model) => hasPlan(model) && model.followUps.length > 0,
  parts: ['cover', 'status', 'signature'],
  layouts: ['L3'],
  outline: progressReport,
};
