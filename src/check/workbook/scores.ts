/** What the scores say about themselves: published ≠ computed, copied from last year, unlikely values, the level. */
import { labels, subjectOf } from '../../ita';
import { PART_NAMES, type ScoreKey } from '../../model';
import { formatScore, roundScore } from '../../thai';
import { settingPlace, type WorkbookCheck, type WorkbookFound } from '../finding';
import { t } from '../words/workbookMessages';

/** "คะแนนตัวชี้วัดที่ 9", "คะแนนข้อ E10 (EIT2)": what a figure is called in a message. */
function nameOf(key: ScoreKey): string {
  const subject = subjectOf(key);
  switch (subject.kind) {
    case 'total':
      return labels.total;
    case 'tool':
      return `คะแนนเครื่องมือ ${subject.tool}`;
    case 'part':
      return `คะแนน ${PART_NAMES[subject.part]}`;
    case 'indicator':
      return `คะแนน${labels.indicator(subject.number)}`;
    case 'sub':
      return `คะแนน${labels.sub(subject.code)}`;
    case 'item':
      return `คะแนน${labels.item(subject.code, subject.part)}`;
  }
}

/** The published figure stays what it is; people are told that it does not follow from the others. */
export const publishedDiffers: WorkbookCheck = ({ assessment }) =>
  assessment.differences.map((difference) => ({
    message: t('statedAgainstComputed', {
      name: nameOf(difference.key),
      stated: formatScore(difference.stated),
      computed: formatScore(difference.computed),
      difference: formatScore(Math.abs(difference.difference)),
    }),
    found: formatScore(difference.stated),
    expected: formatScore(difference.computed),
    ...(difference.at ?? { subject: difference.key }),
  }));

export const sameAsLastYear: WorkbookCheck = ({ model, assessment }) => {
  const known = assessment.indicators.filter((one) => one.figure.value !== null && one.previous !== null);
  const same = known.filter((one) => roundScore(one.figure.value!) === roundScore(one.previous!) && roundScore(one.previous!) !== 100);
  const changed = known.filter((one) => roundScore(one.figure.value!) !== roundScore(one.previous!));
  if (same.length < 3 || changed.length > 0) return [];
  const message = t('sameAsLastYear', { count: known.length, before: model.settings.fiscalYear - 1, year: model.settings.fiscalYear });
  return [{ message, ...(known[0]!.figure.at ?? { subject: 'indicator:1' }) }];
};

/** Values that are possible but rarely meant. */
export const unlikelyScores: WorkbookCheck = ({ model }) =>
  model.scores.scores.flatMap((score): readonly WorkbookFound[] => {
    const place = score.at ?? { subject: score.key };
    const found = String(score.value);
    if (score.value > 0 && score.value <= 1 && subjectOf(score.key).kind !== 'item') {
      const expected = formatScore(score.value * 100);
      return [
        {
          message: t('scoreTooLow', { name: nameOf(score.key), found, expected }),
          found,
          expected,
          ...place,
        },
      ];
    }
    const subject = subjectOf(score.key);
    const item = subject.kind === 'item' ? model.framework.items.find(({ code }) => code === subject.code) : undefined;
    if (item?.scale !== 'zeroOrHundred' || score.value === 0 || score.value === 100) return [];
    return [{ message: t('notZeroOrHundred', { code: item.code, found }), found, ...place }];
  });

/** A year that has not been announced yet cannot have scores: results of year N come out in its last quarter. */
export const futureYear: WorkbookCheck = ({ model, today }) => {
  const now = Number(today.slice(0, 4)) + 543;
  const { fiscalYear } = model.settings;
  if (!Number.isFinite(now) || fiscalYear <= now || model.scores.scores.length === 0) return [];
  const message = t('yearNotYet', { fiscalYear, now });
  return [{ message, on: settingPlace('fiscalYear'), found: String(fiscalYear) }];
};

const plainLevel = (level: string): string => level.replace(/\s|ระดับ|[“”"()]/g, '');

/** The published level, which may be of either scheme. */
export const publishedLevel: WorkbookCheck = ({ model, assessment }) => {
  const published = plainLevel(model.scores.publishedLevel);
  const { name, why, provisional } = assessment.level;
  if (published === '' || name === '' || published === plainLevel(name) || published === plainLevel(assessment.legacyLevel?.name ?? ''))
    return [];
  const message = t('levelAgainstScore', { stated: model.scores.publishedLevel, computed: name, why }).trim();
  return [{ message, severity: provisional ? 'info' : 'warn', subject: 'level', found: model.scores.publishedLevel, expected: name }];
};
