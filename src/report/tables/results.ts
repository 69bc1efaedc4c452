/** What was done for a measure in a round: status, results, when and with how many, evidence; and the outcomes. Nothing is said twice. */

import type { FollowUp } from '../../model';
import { cellLines, isAfterRound, isReported, photosIn } from '../../thai';
import { bold, linked, list, paragraph, text } from '../build';
import { type Context, dateText, joined } from '../content';
import { saysDate, saysPeople, withPeople } from '../said';
import type { Block } from '../tree';

/** When and with how many: "เมื่อวันที่ … ผู้เข้าร่วม …"; what the row's words say already is left out. */
function factsOf({ say }: Context, row: FollowUp): readonly string[] {
  const words = [row.action, row.result, row.outcome].join('\n');
  const people = withPeople(row.participants, (count) => say('progress.people', { count }));
  return [
    row.date.trim() === '' || saysDate(words, row.date) ? '' : say('progress.date', { date: dateText(row.date) }),
    people === '' || saysPeople(words, row.participants) ? '' : say('progress.participants', { participants: people }),
  ].filter((part) => part !== '');
}

/** The status once where all actions share it, with each action where they differ. */
export function resultBlocks(context: Context, followUps: readonly FollowUp[], photos: ReadonlyMap<string, number>): readonly Block[] {
  const { say, settings } = context;
  const blank = (row: FollowUp): string => say(isAfterRound(row, settings.planYear) ? 'progress.later' : 'progress.none');
  if (!followUps.some(isReported)) {
    const words = [...new Set(followUps.map(blank))];
    return [paragraph([bold(words.length === 1 ? (words[0] ?? '') : say('progress.none'))], 'left')];
  }
  const status = followUps[0]?.status ?? '';
  const shared = status !== '' && followUps.every((row) => row.status === status);
  const blocks: Block[] = shared ? [paragraph([bold(status)], 'left')] : [];
  for (const row of followUps) {
    const own = shared ? '' : isReported(row) ? row.status : blank(row);
    const head = say('progress.action', { action: row.action.trim(), status: own }).trim();
    const facts = factsOf(context, row).join(' ');
    if (head !== '') blocks.push(paragraph([bold(head), ...(facts === '' ? [] : [text(` ${facts}`)])], 'left'));
    blocks.push(...details(context, row, head === '' ? facts : '', photos));
  }
  return blocks;
}

function details({ say }: Context, row: FollowUp, facts: string, photos: ReadonlyMap<string, number>): readonly Block[] {
  const result = cellLines(row.result);
  const numbers = photosIn(row.photos ?? '').flatMap(({ file }) => {
    const number = photos.get(file);
    return number === undefined ? [] : [String(number)];
  });
  return [
    ...(result.length === 0 ? [] : [list('dash', result)]),
    ...(facts === '' ? [] : [list('none', [facts])]),
    ...cellLines(row.evidence)
      .filter((line) => !row.result.includes(line))
      .map((line) => paragraph(linked(line), 'left')),
    ...(numbers.length === 0 ? [] : [paragraph(say('progress.photos', { numbers: joined([...new Set(numbers)]) }), 'left')]),
  ];
}

/** Outcomes of all actions, each once. */
export function outcomeBlocks(context: Context, followUps: readonly FollowUp[]): readonly Block[] {
  const found = [...new Set(followUps.flatMap((one) => cellLines(one.outcome)))];
  return found.length === 0 ? [paragraph(context.say('mark.empty'), 'center')] : [list('dash', found)];
}
