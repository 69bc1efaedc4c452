/** What was done for a measure in a round: status, results, evidence, obstacles; and the outcomes. */

import type { FollowUp } from '../../model';
import { cellLines, photosIn } from '../../thai';
import { bold, linked, list, paragraph, text } from '../build';
import { type Context, dateText } from '../content';
import type { Block } from '../tree';

/** When and with how many: "เมื่อวันที่ … ผู้เข้าร่วม …". */
const factsOf = ({ say }: Context, one: FollowUp): readonly string[] =>
  [
    one.date.trim() === '' ? '' : say('progress.date', { date: dateText(one.date) }),
    one.participants.trim() === '' ? '' : say('progress.participants', { participants: one.participants.trim() }),
  ].filter((words) => words !== '');

/** The status once where all actions share it, with each action where they differ. Every action is named above what was done for it. */
export function resultBlocks(context: Context, followUps: readonly FollowUp[]): readonly Block[] {
  const { say } = context;
  const reported = followUps.filter(
    (one) => one.status !== '' || one.result.trim() !== '' || one.evidence.trim() !== '' || (one.photos ?? '').trim() !== '',
  );
  if (reported.length === 0) return [paragraph([bold(say('progress.none'))], 'left')];
  const shared = reported.every((one) => one.status === reported[0]?.status) && reported.length === followUps.length;
  const status = reported[0]?.status ?? '';
  const blocks: Block[] = shared && status !== '' ? [paragraph([bold(status)], 'left')] : [];
  for (const one of followUps) {
    const named = one.action.trim();
    const action = named === '' ? (one.measureTitle.split('\n')[0] ?? '') : named;
    const words = shared ? named : say('progress.action', { action, status: one.status === '' ? say('progress.none') : one.status });
    const facts = factsOf(context, one);
    if (words !== '') blocks.push(paragraph([bold(words), ...(facts.length === 0 ? [] : [text(` ${facts.join(' ')}`)])], 'left'));
    blocks.push(...details(context, one, words === '' ? facts : []));
  }
  return blocks;
}

function details({ say }: Context, one: FollowUp, facts: readonly string[]): readonly Block[] {
  const result = cellLines(one.result);
  return [
    ...(result.length === 0 ? [] : [list('dash', result)]),
    ...(facts.length === 0 ? [] : [list('none', facts)]),
    ...cellLines(one.evidence).map((line) => paragraph(linked(line), 'left')),
    ...photosIn(one.photos ?? '').map(({ file, caption }): Block => {
      const subject = caption || one.action.trim() || cellLines(one.measureTitle).join(' ');
      return { kind: 'photo', file, caption, alt: say('photo.alt', { subject }), note: say('photo.missing') };
    }),
    ...cellLines(one.obstacle).map((line) => paragraph(say('progress.obstacle', { obstacle: line }), 'left')),
  ];
}

/** Outcomes of all actions, each once. */
export function outcomeBlocks(context: Context, followUps: readonly FollowUp[]): readonly Block[] {
  const found = [...new Set(followUps.flatMap((one) => cellLines(one.outcome)))];
  return found.length === 0 ? [paragraph(context.say('mark.empty'), 'center')] : [list('dash', found)];
}
