/**
 * What may be said of a theme, and when (DESIGN D14). A theme gives clauses; the sentences around them stand here with the condition under which they are true.
 *
 * A survey (IIT, EIT) proves opinions: how many can be said only by band, a cause only as a possibility, and not at all where the assessor gave one.
 * On a scale of four or six steps a mean of 85 leaves at most about a fifth of the respondents in the lower half ("ส่วนใหญ่"), one of 95 less than a tenth
 * ("เกือบทั้งหมด"); a mean below 85 proves no more than that some did not give full marks ("บางส่วน … เท่าที่ควร"), one below 50 that more than half did not
 * ("จำนวนมาก").
 * A disclosure item (OIT) proves points: full marks are praise, anything less is a fault of the item, whatever the threshold.
 */
import { measures } from './measures';
import type { Conditional, LibraryTheme } from './types';

/** What every theme has. */
interface Head {
  readonly key: string;
  readonly indicator: number;
  readonly topic: number;
  readonly keywords: readonly string[];
  /** Keys of the measures that fit. */
  readonly measures: readonly string[];
  /** Which of them is about the theme itself, where none has the theme's key. */
  readonly main?: string;
}

export interface SurveyTheme extends Head {
  /** Follows "ผู้ตอบ…ส่วนใหญ่": a verb and what a good score says ("เห็นว่า…"). */
  readonly holds: string;
  /** Follows "ผู้ตอบ…บางส่วน": a verb and the mild contrary ("เห็นว่า…ไม่…เท่าที่ควร"). */
  readonly lacks: string;
  /** What it may come from; follows "ซึ่งอาจเกิดจาก". */
  readonly cause: string;
  /** Follow "ควร", "ควร" and "ต้อง": none, one and all groups below the threshold. */
  readonly keep: string;
  readonly improve: string;
  readonly fix: string;
}

const ABOVE = ['above', 'bothAbove'] as const;
const BELOW = ['below', 'bothBelow'] as const;
/** One respondent part below: an item is then mixed, an indicator may still be above. */
const ONE_PART = ['mixed', 'above'] as const;

/** A possibility and no more: "อาจ" says that nobody proved it. */
const mayBe = (cause: string): string => ` ซึ่งอาจเกิดจาก${cause}`;

const RESPONDENTS = 'ผู้ตอบแบบวัดในส่วนที่ ';
const EIT1_SAYS = `${RESPONDENTS}1 `;
const EIT2_SAYS = `${RESPONDENTS}2 `;

/** Said where some respondents see a lack: with the possible cause only while nobody told the real one. */
const lacking = (who: string, lacks: string, cause: string, when: Conditional['when'], many = 'บางส่วน'): readonly Conditional[] => [
  { when: { ...when, assessor: false }, text: `${who}${many}${lacks}${mayBe(cause)}` },
  { when: { ...when, assessor: true }, text: `${who}${many}${lacks}` },
];

/** Below this mean more than half did not give full marks. */
const HALF = 50;

/** Who holds an opinion, and how many of them: what several opinions of one indicator have in common. */
const SPEAKERS = /^.{0,80}?(?:บางส่วน|จำนวนมาก|ส่วนใหญ่|เกือบทั้งหมด)(?=เห็น|ตอบ|ยัง|เชื่อ|ทราบ|มั่นใจ)/;

/** Behind what one respondent part of an indicator finds wanting: the other one's scores say no such thing. */
const ELSE_FINE: Readonly<Record<string, string>> = {
  [EIT1_SAYS]: ' ขณะที่คะแนนของเรื่องดังกล่าวในส่วนที่ 2 ไม่ต่ำกว่าเกณฑ์',
  [EIT2_SAYS]: ' ขณะที่คะแนนของเรื่องดังกล่าวในส่วนที่ 1 ไม่ต่ำกว่าเกณฑ์',
};

const withElse = (line: string): string => {
  const part = Object.keys(ELSE_FINE).find((words) => line.startsWith(words));
  return part === undefined ? line : line + (ELSE_FINE[part] ?? '');
};

/**
 * The opinions that make up one indicator's statement: those of the same respondents are one sentence, so that nobody is named three times running.
 * What one part says stands first: the clause about the other part must not follow what both say.
 */
export function opinionsTogether(lines: readonly string[]): readonly string[] {
  const bySpeaker = new Map<string, string[]>();
  for (const line of lines) {
    const who = SPEAKERS.exec(line)?.[0] ?? line;
    bySpeaker.set(who, [...(bySpeaker.get(who) ?? []), line.slice(who.length)]);
  }
  const partFirst = [...bySpeaker].sort(([one], [two]) => Number(two.startsWith(RESPONDENTS)) - Number(one.startsWith(RESPONDENTS)));
  return partFirst.map(([who, said]) => {
    const last = said[said.length - 1] ?? '';
    return withElse(said.length < 2 ? who + last : `${who}${said.slice(0, -1).join(' ')} และ${last}`);
  });
}

/** The advice that stands at a movement of the indicator's score, beside the one that always does. */
const keepWords = (keep: string): readonly Conditional[] => [
  { text: `ควร${keep}` },
  { when: { movement: ['down'] }, text: `คะแนนลดลงจากปีก่อน จึงควรทบทวนสาเหตุ และ${keep}` },
];

const fixWords = (fix: string): readonly Conditional[] => [
  { text: `ต้อง${fix}` },
  { when: { yearsBelow: 2 }, text: `คะแนนต่ำกว่าเกณฑ์ต่อเนื่อง จึงต้องแก้ไขเป็นลำดับแรก โดย${fix}` },
];

/** A theme that staff or recipients are asked about. */
export function survey(theme: SurveyTheme): LibraryTheme {
  const { holds, lacks, cause, keep, improve, fix, measures: keys, ...head } = theme;
  const who = theme.indicator <= 5 ? '{staff}ที่ตอบแบบวัด' : 'ผู้รับบริการหรือผู้มาติดต่อที่ตอบแบบวัด';
  return {
    ...head,
    strength: [
      { when: { band: ['passing'], class: ABOVE }, text: `${who}ส่วนใหญ่${holds}` },
      { when: { band: ['high'], class: ABOVE }, text: `${who}เกือบทั้งหมด${holds}` },
      { when: { band: ['full'], class: ABOVE }, text: `${who}ให้คะแนนเต็ม โดย${holds}` },
    ],
    issue: [
      ...lacking(who, lacks, cause, { class: BELOW }),
      ...lacking(who, lacks, cause, { class: BELOW, under: HALF }, 'จำนวนมาก'),
      ...lacking(EIT1_SAYS, lacks, cause, { class: ONE_PART, weakPart: ['EIT1'], notWeakPart: ['EIT2'] }),
      ...lacking(EIT2_SAYS, lacks, cause, { class: ONE_PART, weakPart: ['EIT2'], notWeakPart: ['EIT1'] }),
    ],
    keep: keepWords(keep),
    improve: `ควร${improve}`,
    mustFix: fixWords(fix),
    measures: measures(...keys),
  };
}

interface DisclosureTheme extends Head {
  /** What is disclosed: a noun ("แผนผังโครงสร้าง"). */
  readonly thing: string;
  /** What lost points may come from; follows "ซึ่งอาจเกิดจาก". */
  readonly cause: string;
  /** Follow "ควร" and "ต้อง". */
  readonly keep: string;
  readonly fix: string;
}

/** Every band but the full one: in disclosure whatever is not full marks has lost points. */
const NOT_FULL = ['low', 'below', 'passing', 'high'] as const;

/** A theme that the assessor looks up on the website. */
export function disclosure(theme: DisclosureTheme): LibraryTheme {
  const { thing, cause, keep, fix, measures: keys, ...head } = theme;
  const maybe = mayBe(cause);
  return {
    ...head,
    strength: [{ when: { band: ['full'] }, text: `รายการ “${thing}” ได้คะแนนเต็ม` }],
    issue: [
      { when: { band: ['zero'], assessor: false }, text: `รายการ “${thing}” ไม่ได้คะแนน${maybe}` },
      { when: { band: ['zero'], assessor: true }, text: `รายการ “${thing}” ไม่ได้คะแนน` },
      { when: { band: NOT_FULL, assessor: false }, text: `รายการ “${thing}” ได้คะแนนไม่เต็ม${maybe}` },
      { when: { band: NOT_FULL, assessor: true }, text: `รายการ “${thing}” ได้คะแนนไม่เต็ม` },
      { when: { assessor: true }, text: `ผู้ประเมินมีข้อสังเกตต่อรายการ “${thing}”` },
    ],
    keep: keepWords(keep),
    improve: `ควร${fix}`,
    mustFix: fixWords(fix),
    measures: measures(...keys),
  };
}
