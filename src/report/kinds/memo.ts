/** บันทึกข้อความ to the executive on one page: facts, considerations, proposals. */

import { labels, MEASURE_GROUPS, measureGroup } from '../../ita';
import type { Measure } from '../../model';
import { agencyWords, cellLines, unitInRole } from '../../thai';
import { bold, lead, list, paragraph, plainHeading, text } from '../build';
import { type Context, joined } from '../content';
import { demandedPlan } from '../divisions';
import { hasScores, type Kind } from '../kind';
import { liftSentence } from '../lift';
import { plannedMeasures } from '../planned';
import { levelClauses } from '../result';

import type { Block, Section } from '../tree';
import { deputyPosition, field, headPosition, openDate } from './letters';
import { portrait, title } from './parts';

function facts(context: Context): readonly Block[] {
  const { assessment, say } = context;
  const below = assessment.indicators.filter((one) => one.class === 'below').map(({ number, name }) => labels.indicator(number, name));
  const result = assessment.total.value === null ? say('result.noTotal') : say('result.total') + levelClauses(context);
  return [
    plainHeading('facts', 1, `1. ${say('memo.facts')}`),
    paragraph(`${result} ${below.length === 0 ? say('memo.noneBelow') : say('memo.below', { names: joined(below) })}`),
  ];
}

/** The unit that writes: the agency's office, where its name is known. */
const officeOf = ({ settings }: Context): string =>
  agencyWords(settings.agency).unsure?.includes('office') && settings.units.length === 0 ? '' : unitInRole('office', settings);

/** "แก้ไขโดยเร่งด่วน 3 รายการ พัฒนาให้ดีขึ้น 2 รายการ และรักษาระดับ 9 รายการ"; groups without a measure are left out. */
function groupsText(context: Context, measures: readonly Measure[]): string {
  const counts = MEASURE_GROUPS.flatMap((group) => {
    const count = measures.filter((measure) => measureGroup(measure, context.assessment) === group).length;
    return count === 0 ? [] : [context.say(`memo.group.${group}`, { count })];
  });
  return context.say('memo.groups', { groups: joined(counts) });
}

/** The plan in one sentence: how many measures of which group, who answers, as which evidence it is published, and how many need no money. */
function planSentence(context: Context, measures: readonly Measure[]): string {
  const { say } = context;
  const assigned = measures.filter(({ units }) => cellLines(units).length > 0).length;
  const costless = measures.filter(({ budget = '' }) => /ไม่(?:ใช้|มี)งบ/.test(budget)).length;
  return say('memo.plan', {
    office: officeOf(context) || say('memo.we'),
    count: measures.length,
    groups: groupsText(context, measures),
    assigned: say(assigned === measures.length ? 'memo.allAssigned' : 'memo.someAssigned', { assigned }),
    item: demandedPlan(context).item,
    costless: costless === 0 ? '' : say('memo.costless', { count: costless }),
  });
}

function considerations(context: Context): readonly Block[] {
  const { assessment, say } = context;
  const measures = plannedMeasures(context);
  const answered = new Set(measures.flatMap(({ indicators }) => indicators));
  const open = assessment.indicators.filter((one) => one.class === 'below' && !answered.has(one.number));
  const uncovered =
    measures.length === 0 || open.length === 0 ? '' : say('memo.uncovered', { numbers: joined(open.map(({ number }) => String(number))) });
  const words = [measures.length === 0 ? say('memo.noPlan') : planSentence(context, measures), uncovered, liftSentence(context)];
  return [plainHeading('considerations', 1, `2. ${say('memo.considerations')}`), paragraph(words.filter((one) => one !== '').join(' '))];
}

function proposals(context: Context): readonly Block[] {
  const { say } = context;
  const planned = plannedMeasures(context).length > 0;
  return [
    plainHeading('proposals', 1, `3. ${say('memo.proposals')}`),
    lead(say('memo.proposalLead')),
    list('paren', [
      say('memo.acknowledge'),
      ...(planned ? [say('memo.approve'), say('memo.assign'), say('memo.publish')] : [say('memo.makePlan')]),
    ]),
  ];
}

/** Who writes signs without "ลงชื่อ" and role, as on every memo; what is not known leaves dots. */
function writer({ say, settings }: Context): Block {
  const found = settings.signatories.find(({ role }) => /จัดทำ|เสนอ|รายงาน/.test(role));
  const name = (found?.name ?? '').trim();
  const position = (found?.position ?? '').trim();
  const dots = say('paper.dots');
  return {
    kind: 'signature',
    people: [[], [name === '' ? say('memo.signed', { dots }) : `(${name})`, position === '' ? say('memo.position', { dots }) : position]],
  };
}

function memoOutline(context: Context): readonly Section[] {
  const { say, settings } = context;
  const dots = say('paper.dots');
  const subject = plannedMeasures(context).length > 0 ? say('memo.subjectText') : say('memo.subjectScores');
  const deputy = deputyPosition(context);
  const office = officeOf(context);
  return portrait([
    title('title', [say('memo.name')]),
    field(
      say('memo.office'),
      office === '' ? settings.agency.name : say('memo.officeOf', { office, agency: settings.agency.name, dots: say('paper.shortDots') }),
    ),
    paragraph([bold(say('memo.number')), text(` ${dots} `), bold(say('memo.date')), text(` ${openDate(context)}`)], 'left'),
    field(say('memo.subject'), subject),
    field(say('memo.to'), headPosition(context)),
    ...facts(context),
    ...considerations(context),
    ...proposals(context),
    lead(say('memo.close')),
    ...(context.shows('signature') ? [writer(context)] : []),
    ...(deputy === '' ? [] : [paragraph(say('memo.opinion', { deputy, dots }), 'left')]),
    paragraph(say('memo.order', { head: headPosition(context), dots }), 'left'),
  ]);
}

export const memo: Kind = {
  title: 'title.memo',
  about: 'บันทึกข้อความเสนอผู้บริหารหนึ่งหน้า มีข้อเท็จจริง ข้อพิจารณา และข้อเสนอ',
  matters: ['scores'],
  applies: hasScores,
  parts: ['signature'],
  layouts: [],
  onePage: 16,
  outline: memoOutline,
};
