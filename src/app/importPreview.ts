/** What an import found, for people to look at: values with their place and what they would change, conflicts side by side. */

import type { Conflict, Found, Intake } from '../intake';
import { indicatorKey, isItemKey, itemKey, subjectOf, toolKey } from '../ita';
import { AGENCY_FIELDS, type Framework, type Score, type ScoreKey, TOOL_PARTS } from '../model';
import { formatScore } from '../thai';
import type { FoundConflict, FoundValue, ImportPreview } from '../ui/contract';
import { labelOf } from './labels';
import type { Opened } from './open';
import { say, TEXTS } from './texts';

/** Where the values would go: into the workbook's year, or into คะแนนย้อนหลัง as an earlier year. */
export interface ImportTarget {
  readonly framework: Framework;
  readonly earlierYear: number | null;
}

const isIndicator = (key: ScoreKey): boolean => subjectOf(key).kind === 'indicator';

interface Facts {
  readonly key: string;
  readonly label: string;
  readonly found: Found<number | string>;
  readonly current: string;
  readonly print: (value: number | string) => string;
}

const plain = (value: number | string): string => String(value);
const asScore = (value: number | string): string => formatScore(Number(value));

const valueView = ({ key, label, found, current, print }: Facts): FoundValue => ({
  key,
  label,
  value: print(found.value),
  quote: found.quote,
  line: found.line,
  certainty: found.certainty,
  current,
  changes: print(found.value) !== current,
  offered: found.certainty !== 'doubtful',
});

function yearValues(intake: Intake, opened: Opened): readonly FoundValue[] {
  const { settings } = opened.model;
  const prepared = opened.grids.settings !== undefined;
  return (['fiscalYear', 'planYear'] as const).flatMap((field) => {
    const found = intake[field];
    const current = prepared ? String(settings[field]) : '';
    return found ? [valueView({ key: field, label: TEXTS[`field_${field}`], found, current, print: plain })] : [];
  });
}

function agencyValues(intake: Intake, opened: Opened): readonly FoundValue[] {
  const { agency } = opened.model.settings;
  return AGENCY_FIELDS.flatMap((field) => {
    const found = intake.agency[field];
    return found
      ? [valueView({ key: `agency.${field}`, label: TEXTS[`field_${field}`], found, current: agency[field], print: plain })]
      : [];
  });
}

/** What stands where the values would go: the scores of the workbook's year, or those kept of the earlier year. */
function standing(opened: Opened, { earlierYear }: ImportTarget): { readonly scores: readonly Score[]; readonly level: string } {
  const { scores, history } = opened.model;
  if (earlierYear === null) return { scores: scores.scores, level: scores.publishedLevel };
  const kept = history.find(({ fiscalYear }) => fiscalYear === earlierYear);
  return { scores: kept?.scores ?? [], level: kept?.publishedLevel ?? '' };
}

function resultGroups(intake: Intake, opened: Opened, target: ImportTarget): ImportPreview['groups'] {
  const now = standing(opened, target);
  const scores = (wanted: (key: ScoreKey) => boolean): readonly FoundValue[] =>
    intake.scores
      .filter(({ key }) => wanted(key))
      .map((found) => {
        const current = now.scores.find(({ key }) => key === found.key)?.value;
        const label = labelOf(found.key, target.framework);
        return valueView({ key: found.key, label, found, current: current === undefined ? '' : asScore(current), print: asScore });
      });
  const level = intake.level
    ? [valueView({ key: 'level', label: TEXTS.field_level, found: intake.level, current: now.level, print: plain })]
    : [];
  return [
    { title: say('foundResult'), values: [...scores((key) => !isItemKey(key) && !isIndicator(key)), ...level] },
    { title: say('foundIndicators'), values: scores(isIndicator) },
    { title: say('foundItems'), values: target.earlierYear === null ? scores(isItemKey) : [] },
  ];
}

/** The label of a value by the key that the preview gives it. */
export const valueLabel = (key: string, framework: Framework): string =>
  conflictLabel(key.replace('agency.name', 'agency').replace(/^agency\./, '') as Conflict['key'], framework);

export function conflictLabel(key: Conflict['key'], framework: Framework): string {
  const fields: Readonly<Record<string, string>> = {
    agency: TEXTS.field_name,
    shortName: TEXTS.field_shortName,
    type: TEXTS.field_type,
    website: TEXTS.field_website,
    district: TEXTS.field_district,
    province: TEXTS.field_province,
    fiscalYear: TEXTS.field_fiscalYear,
    planYear: TEXTS.field_planYear,
    level: TEXTS.field_level,
  };
  return fields[key] ?? labelOf(key as ScoreKey, framework);
}

/** What stands in the workbook under the key of a conflict. */
function currentOf(key: Conflict['key'], opened: Opened, target: ImportTarget): string {
  const { agency, fiscalYear, planYear } = opened.model.settings;
  const prepared = opened.grids.settings !== undefined;
  if (key === 'agency') return agency.name;
  if (key === 'district' || key === 'province') return agency[key];
  if (key === 'fiscalYear' || key === 'planYear') return prepared ? String(key === 'fiscalYear' ? fiscalYear : planYear) : '';
  const now = standing(opened, target);
  if (key === 'level') return now.level;
  const value = now.scores.find((score) => score.key === key)?.value;
  return value === undefined ? '' : asScore(value);
}

const conflictView =
  (opened: Opened, target: ImportTarget) =>
  ({ key, candidates }: Conflict): FoundConflict => ({
    key,
    label: conflictLabel(key, target.framework),
    current: currentOf(key, opened, target),
    candidates: candidates.map(({ value, quote, line }) => ({
      value: typeof value === 'number' && !key.endsWith('Year') ? formatScore(value) : String(value),
      quote,
      line,
    })),
  });

/** The scores that were not read, for figures of which nobody can tell whose they are. */
function openScores(intake: Intake, { framework, earlierYear }: ImportTarget): ImportPreview['open'] {
  const read = new Set<string>([...intake.scores, ...intake.conflicts].map(({ key }) => key));
  const { indicators, items, tools } = framework;
  const all: readonly (readonly [title: string, keys: readonly ScoreKey[]])[] = [
    [say('foundResult'), ['total', ...tools.map(({ code }) => toolKey(code))]],
    [say('foundIndicators'), indicators.map(({ number }) => indicatorKey(number))],
    [say('foundItems'), earlierYear === null ? items.flatMap((item) => TOOL_PARTS[item.tool].map((part) => itemKey(item, part))) : []],
  ];
  return all
    .map(([title, keys]) => ({
      title,
      scores: keys.filter((key) => !read.has(key)).map((key) => ({ key, label: labelOf(key, framework) })),
    }))
    .filter(({ scores }) => scores.length > 0);
}

export function previewOf(
  intake: Intake,
  opened: Opened,
  target: ImportTarget,
  about: Pick<ImportPreview, 'measures' | 'followUps' | 'advice' | 'rowsOffered' | 'questions' | 'prepares'>,
): Omit<ImportPreview, 'ticket'> {
  // The settings speak of the workbook's own year; an earlier year's document changes nothing there.
  const settings = target.earlierYear === null ? [...agencyValues(intake, opened), ...yearValues(intake, opened)] : [];
  const all = [{ title: say('foundAgency'), values: settings }, ...resultGroups(intake, opened, target)];
  // What is decided as a conflict is no value of its own beside it.
  const decided = new Set<string>(
    intake.conflicts.map(({ key }) =>
      ['agency', 'district', 'province'].includes(key) ? `agency.${key === 'agency' ? 'name' : key}` : key,
    ),
  );
  const groups = all.map(({ title, values }) => ({
    title,
    values: values
      .filter(({ key }) => !decided.has(key))
      .map((value) => (about.questions.length > 0 ? { ...value, offered: false } : value)),
  }));
  return {
    groups: groups.filter(({ values }) => values.length > 0),
    conflicts: intake.conflicts
      .filter(({ key }) => target.earlierYear === null || !['agency', 'district', 'province', 'planYear'].includes(key))
      .map(conflictView(opened, target)),
    agencies: intake.agencies,
    figures: intake.figures.map(({ value, quote, line }) => ({ value: asScore(value), quote, line })),
    open: intake.figures.length > 0 ? openScores(intake, target) : [],
    ...about,
  };
}
