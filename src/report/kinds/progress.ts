/**
 * K6, the implementation report of a round (6 or 12 months): what was recorded, how far each measure and unit is, what stood in the way, what proves it.
 * The version for the public says nothing of what was not recorded; the one for use inside the agency lists it.
 */
import { documentsOf } from '../../ita';
import { RESULT_STATUSES } from '../../model';
import { cellLines, formatPeriod, formatScore, isAfterRound, isReported, photosIn, roundRange } from '../../thai';
import { caption, cell, heading, lead, list, paragraph, plainHeading, reference, text } from '../build';
import { type Context, joined } from '../content';
import { hasPlan, type Kind } from '../kind';
import type { SentenceKey } from '../phrases/sentences';
import { plannedMeasures } from '../planned';
import { type MeasureRound, photoNumbers, type RoundReport, roundReport, shareOf, unitsOfRow } from '../round';
import { resultTable } from '../tables/plan';
import { evidenceTable, measureProgress, unitProgress } from '../tables/progress';
import type { Block, BlockOf, Section, TableCell } from '../tree';
import { cover, landscape, signature, title } from './parts';

const titleOf = ({ measure }: MeasureRound): string => cellLines(measure.title).join(' ');

/** A table under its caption, with the sentence that refers to it. */
const shown = (context: Context, see: SentenceKey, words: SentenceKey, table: BlockOf<'table'>): readonly Block[] => [
  lead([text(context.say(see)), reference(`caption-${table.id}`)]),
  { kind: 'caption', caption: caption('table', `caption-${table.id}`, context.say(words)) },
  table,
];

/** The whole in one sentence: how many of each status, and the share that is done. */
function overall({ say, settings }: Context, { measures, unreported }: RoundReport): string {
  const rows = measures.flatMap((one) => one.rows);
  const all = unreported === 'list';
  const statuses = RESULT_STATUSES.map((status) => ({
    status: status as string,
    count: rows.filter((row) => row.status === status).length,
  }));
  const unsaid = rows.filter((row) => row.status === '' && isReported(row)).length;
  const blank = rows.filter((row) => !isReported(row));
  const later = blank.filter((row) => isAfterRound(row, settings.planYear)).length;
  const parts = [
    ...statuses,
    { status: say('progress.noStatus'), count: unsaid },
    { status: say('progress.none'), count: blank.length - later },
    { status: say('progress.later'), count: later },
  ]
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => say('progress.status', { status, count }));
  const { percent } = shareOf(rows);
  const share = percent === null ? '' : say(all ? 'progress.shareAll' : 'progress.share', { percent: formatScore(percent) });
  const cancelled = share !== '' && rows.some(({ status }) => status === 'ยกเลิก') ? say('progress.withoutCancelled') : '';
  const counted = { measures: measures.length, count: rows.length, statuses: joined(parts) };
  return say(all ? 'progress.overallAll' : 'progress.overall', counted) + share + cancelled;
}

function statusBlocks(context: Context, report: RoundReport): readonly Block[] {
  if (!context.shows('status')) return [];
  const units = unitProgress(context, report);
  return [
    heading('status', 1, context.say('heading.progress')),
    paragraph(overall(context, report)),
    ...shown(context, 'progress.byMeasure', 'table.progressMeasures', measureProgress(context, report)),
    ...(units === null ? [] : shown(context, 'progress.byUnit', 'table.progressUnits', units)),
  ];
}

function obstacleBlocks(context: Context, { measures }: RoundReport): readonly Block[] {
  if (!context.shows('obstacles')) return [];
  const { say, settings } = context;
  const met = measures.flatMap((one) => {
    const own = [...new Set(one.rows.flatMap((row) => cellLines(row.obstacle)))];
    return own.length === 0 ? [] : [say('progress.obstacle', { measure: titleOf(one), obstacle: own.join(' ') })];
  });
  const limits = cellLines(settings.facts.limitations ?? '');
  if (met.length + limits.length === 0) return [];
  return [
    heading('obstacles', 1, say('heading.obstacles')),
    ...(met.length === 0 ? [] : [list('dash', met)]),
    ...(limits.length === 0 ? [] : [lead(say('progress.limitations')), list('dash', limits)]),
  ];
}

/** For use inside the agency only: what is still to be reported, and by whom. */
function openBlocks(context: Context, { open, unreported }: RoundReport): readonly Block[] {
  if (unreported !== 'list' || open.length === 0) return [];
  const { say } = context;
  const lines = open.map((one) => {
    const units = [
      ...new Set(one.open.length === 0 ? cellLines(one.measure.units) : one.open.flatMap((row) => unitsOfRow(row, one.measure))),
    ];
    const actions = one.open.map(({ action }) => action.trim()).filter((action) => action !== '');
    return say('progress.open', {
      measure: titleOf(one),
      actions: actions.length === 0 ? say('progress.none') : actions.join(', '),
      units: units.length === 0 ? '' : say('progress.openUnits', { units: units.join(', ') }),
    });
  });
  return [heading('unreported', 1, say('heading.unreported')), list('dash', lines)];
}

/** Photographs stand side by side. */
const PHOTOS_ABREAST = 3;

function photoBlocks(context: Context, { measures }: RoundReport, numbers: ReadonlyMap<string, number>): readonly Block[] {
  if (numbers.size === 0) return [];
  const { say } = context;
  const told = new Set<string>();
  const cells = measures.flatMap((one) =>
    one.rows.flatMap((row) =>
      photosIn(row.photos ?? '').flatMap(({ file, caption: words }): TableCell[] => {
        if (told.has(file)) return [];
        told.add(file);
        const subject = words || row.action.trim() || titleOf(one);
        const label = say('photo.label', { number: numbers.get(file) ?? 0, caption: subject });
        return [cell([{ kind: 'photo', file, caption: label, alt: say('photo.alt', { subject }), note: say('photo.missing') }])];
      }),
    ),
  );
  const rows = Array.from({ length: Math.ceil(cells.length / PHOTOS_ABREAST) }, (_, row) => ({
    keep: true,
    cells: Array.from({ length: PHOTOS_ABREAST }, (_one, at) => cells[row * PHOTOS_ABREAST + at] ?? cell('')),
  }));
  return [
    { kind: 'pageBreak' },
    plainHeading('photos', 1, say('heading.photos')),
    { kind: 'table', id: 'photos', widths: Array.from({ length: PHOTOS_ABREAST }, () => 1), header: [], rows },
  ];
}

function evidenceBlocks(context: Context, report: RoundReport): readonly Block[] {
  const table = context.shows('evidence') ? evidenceTable(context, report) : null;
  if (table === null) return [];
  return [
    { kind: 'pageBreak' },
    plainHeading('evidence', 1, context.say('heading.evidence')),
    { kind: 'caption', caption: caption('table', 'table-evidence', context.say('table.evidence')) },
    table,
  ];
}

function progressReport(context: Context): readonly Section[] {
  const { say, settings } = context;
  const report = roundReport(context, plannedMeasures(context));
  const range = say('progress.range', { period: formatPeriod(roundRange(settings.planYear, report.round)) });
  const internal = report.unreported === 'list';
  const numbers = context.shows('photos') ? photoNumbers(report.measures) : new Map<string, number>();
  const rows = new Map(report.measures.map((one) => [one.measure, one.rows]));
  const table = resultTable(
    context,
    report.measures.map(({ measure }) => measure),
    { rowsOf: (measure) => rows.get(measure) ?? [], photos: numbers },
  );
  const lines = [
    documentsOf(settings.planYear).report.title,
    say('title.progressYear'),
    range,
    settings.agency.name,
    internal ? say('cover.internal') : '',
  ];
  return [
    ...cover(context, [
      { key: 'cover.progress' },
      { key: 'cover.planYear' },
      { key: 'cover.round' },
      ...(internal ? [{ key: 'cover.internal' as const, strong: false }] : []),
      { key: 'cover.of', strong: false },
    ]),
    ...landscape([
      title(
        'title',
        lines.filter((line) => line !== ''),
      ),
      ...(report.measures.length === 0
        ? [paragraph(say(context.model.measures.length === 0 ? 'progress.noMeasures' : 'progress.nothing'))]
        : [
            paragraph(say('progress.intro')),
            ...statusBlocks(context, report),
            heading('results', 1, say('heading.results')),
            ...shown(context, 'see.results', 'table.results', table),
          ]),
      ...obstacleBlocks(context, report),
      ...openBlocks(context, report),
      ...signature(context),
      ...evidenceBlocks(context, report),
      ...photoBlocks(context, report, numbers),
    ]),
  ];
}

export const progress: Kind = {
  title: 'title.progress',
  about: 'ผลการดำเนินการตามมาตรการ รอบ 6 เดือนหรือ 12 เดือน',
  matters: ['results'],
  applies: (model) => hasPlan(model) && model.followUps.length > 0,
  parts: ['cover', 'status', 'obstacles', 'signature', 'evidence', 'photos'],
  layouts: ['L3'],
  outline: progressReport,
};
