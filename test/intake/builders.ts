/** Material for the import: score sets and the ways people print them. Names and codes are the framework's own. */
import { type Intake, type IntakeOptions, readText } from '../../src/intake';
import { frameworkFor } from '../../src/ita';
import { toThaiDigits } from '../../src/thai';

export const options: IntakeOptions = { frameworkFor };

export const INDICATOR_NAMES: readonly (readonly string[])[] = frameworkFor(2568).indicators.map(({ name, aliases }) => [name, ...aliases]);

/** The scores of an intake by key. */
export const scoresOf = (intake: Intake): Readonly<Record<string, number>> =>
  Object.fromEntries(intake.scores.map(({ key, value }) => [key, value]));

/** The indicator scores of an intake by number. */
export const indicatorsOf = (intake: Intake): Readonly<Record<string, number>> =>
  Object.fromEntries(intake.scores.flatMap(({ key, value }) => (key.startsWith('indicator:') ? [[key.slice(10), value]] : [])));

export const codesOf = (intake: Intake): readonly string[] => intake.problems.map(({ code }) => code);

export const read = (text: string): Intake => readText(text, options);

export type Digits = 'thai' | 'arabic' | 'mixed';

export const inStyle = (text: string, digits: Digits): string =>
  digits === 'thai'
    ? toThaiDigits(text)
    : digits === 'arabic'
      ? text
      : [...text].map((char, index) => (index % 2 === 0 ? toThaiDigits(char) : char)).join('');

export interface Entry {
  readonly number: number;
  readonly name: string;
  readonly score: string;
}

/** Ways to print the same scores; the ordinal in front is a rank, as in lists sorted by score. */
export const RENDERINGS: Readonly<Record<string, (entries: readonly Entry[]) => string>> = {
  tabs: (entries) =>
    `แบบ\tลำดับ\tรายละเอียดตัวชี้วัด\tคะแนน\n${entries.map(({ name, score }, index) => `${index === 0 ? 'IIT' : ''}\t${index + 1}\t${name}\t${score}`).join('\n')}`,
  tabsWithoutHead: (entries) => entries.map(({ name, score }, index) => `${index + 1}\t${name}\t${score}`).join('\n'),
  markdown: (entries) =>
    `| ตัวชี้วัด | คะแนน |\n|---|---:|\n${entries.map(({ number, name, score }) => `| ตัวชี้วัดที่ ${number} ${name} | ได้ ${score} คะแนน |`).join('\n')}`,
  oneCell: (entries) =>
    `| ตัวชี้วัดของการประเมิน ITA | ประเด็น |\n|---|---|\n${entries.map(({ name, score }, index) => `| ${index + 1}.${name} ${score} คะแนน | |`).join('\n')}`,
  sentence: (entries) => `ผลรายตัวชี้วัด ${entries.map(({ name, score }) => `${name} ได้ ${score} คะแนน`).join(' ')}`,
  brackets: (entries) => `เรียงตามคะแนน ได้แก่ ${entries.map(({ name, score }) => `${name} (ร้อยละ ${score})`).join(', ')} ตามลำดับ`,
  headings: (entries) =>
    entries.map(({ number, name, score }) => `(${number}) **ตัวชี้วัดที่ ${number} ${name}** โดยรวมได้คะแนนเท่ากับ ${score} ตามประกาศ`).join('\n\n'),
  headingThenLine: (entries) => entries.map(({ number, name, score }) => `ตัวชี้วัดที่ ${number} ${name}\n\nได้คะแนน ${score} คะแนน`).join('\n\n'),
  lines: (entries) => entries.map(({ name, score }, index) => `${index + 1}. ${name} : ${score}`).join('\n'),
  columnByColumn: (entries) => entries.map(({ name, score }) => `${name}\n${score}`).join('\n'),
};

/** The official name of an indicator. */
export const nameOf = (number: number): string => INDICATOR_NAMES[number - 1]?.[0] ?? '';
