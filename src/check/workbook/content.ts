/** R02/R03 names of agencies · R04 years · R05 dates · R34 tone · R36 content of the wrong kind, in what people typed. */
import { dayNumber, fiscalYearRange, formatScore, hasBullet, toArabicDigits } from '../../thai';
import { foreignNames, slipsOf, splitNames } from '../document/agency';
import { datesIn } from '../document/dates';
import { agencyOf } from '../document/ownAgency';
import { settingPlace, type WorkbookCheck, type WorkbookFound, type WorkbookSource } from '../finding';
import { MONEY, PRAISE } from '../words/claims';
import { t } from '../words/workbookMessages';
import { subjectName, type TypedText, typedTexts } from './typedTexts';

const ownAgency = ({ model }: WorkbookSource) => {
  const { name, district, province } = model.settings.agency;
  const parsed = agencyOf(name);
  return parsed === null ? null : { ...parsed, district, province };
};

const at = (typed: TypedText, message: string, found: string, more: Partial<WorkbookFound> = {}): WorkbookFound => ({
  message: `${typed.place}: ${message}`,
  on: typed.on,
  found,
  ...more,
});

/** A warning here, since a plan may name a partner; in a finished document it blocks. */
export const typedForeignAgency: WorkbookCheck = (source) => {
  const own = ownAgency(source);
  if (own === null) return [];
  return typedTexts(source.model).flatMap((typed) =>
    foreignNames(typed.text, own).map((name) => at(typed, t('otherAgencyNamed', { name }), name, { severity: 'warn' })),
  );
};

export const typedAgencySpelling: WorkbookCheck = (source) => {
  const own = ownAgency(source);
  if (own === null) return [];
  const right = `${own.opening}${own.place}`;
  return typedTexts(source.model).flatMap((typed) => [
    ...splitNames(typed.text, own).map((name) =>
      at(typed, t('agencyNameSplit', { right }), name, {
        expected: right,
        fix: { label: t('correctTo', { right }), value: typed.text.split(name).join(right) },
      }),
    ),
    ...slipsOf(typed.text, own).map((name) => at(typed, t('agencyNameMisspelt', { right }), name, { expected: right })),
  ]);
};

/** The plan year is the year after the assessed one, unless somebody has reasons. */
export const planYear: WorkbookCheck = ({ model }) => {
  const { fiscalYear, planYear: typed } = model.settings;
  if (typed === fiscalYear + 1) return [];
  const message = t('planYearNotNext', { planYear: typed, fiscalYear, next: fiscalYear + 1 });
  return [{ message, severity: 'warn', on: settingPlace('planYear'), found: String(typed), expected: String(fiscalYear + 1) }];
};

/** Fiscal years named in the plan that are neither the assessed nor the plan year. */
export const typedYears: WorkbookCheck = ({ model }) => {
  const { fiscalYear, planYear: next } = model.settings;
  return typedTexts(model)
    .filter(({ on }) => on.sheet === 'plan')
    .flatMap((typed) =>
      [...toArabicDigits(typed.text).matchAll(/ปีงบประมาณ ?(?:พ\.ศ\. ?)?(25\d\d)/g)]
        .filter((match) => Number(match[1]) !== fiscalYear && Number(match[1]) !== next && Number(match[1]) !== next + 1)
        .map((match) =>
          at(typed, t('otherYearNamed', { year: match[1]!, fiscalYear, planYear: next }), match[0], {
            severity: 'warn',
            expected: String(next),
          }),
        ),
    );
};

/** Dates of monitoring that lie outside the plan year; the period itself is checked with the plan. */
export const monitoringDates: WorkbookCheck = ({ model }) => {
  const range = fiscalYearRange(model.settings.planYear);
  return typedTexts(model)
    .filter(({ on }) => on.field === 'monitoring')
    .flatMap((typed) =>
      datesIn(typed.text)
        .filter(({ day }) => day < dayNumber(range.start) || day > dayNumber(range.end) + 100)
        .map(({ quote }) =>
          at(typed, t('dateOutsidePlanYear', { date: quote, planYear: model.settings.planYear }), quote, { severity: 'warn' }),
        ),
    );
};

/** Praise for what lies below the threshold, a weakness where the score is full. */
export const typedTone: WorkbookCheck = ({ model, assessment }) =>
  model.findings.flatMap((finding): readonly WorkbookFound[] => {
    const indicator = assessment.indicators.find((one) => `indicator:${one.number}` === finding.subject);
    const item = assessment.items.find((one) => `item:${one.item.code}` === finding.subject);
    const score = indicator?.figure.value ?? item?.mean ?? null;
    const below = indicator?.class === 'below' || item?.class === 'below' || item?.class === 'bothBelow';
    const word = PRAISE.find((praise) => finding.strength.includes(praise) && !finding.strength.includes(`ไม่${praise}`));
    const name = subjectName(finding.subject);
    if (below && word !== undefined) {
      return [
        {
          message: t('praiseBelowThreshold', { name, word, score: formatScore(score) }),
          on: { kind: 'row', sheet: 'analysis', row: finding.subject, field: 'strength' },
          found: word,
        },
      ];
    }
    if (score !== 100 || finding.weakness.trim() === '' || hasBullet(finding.weakness) || /^(?:ไม่พบ|ไม่มี)/.test(finding.weakness.trim()))
      return [];
    return [
      {
        message: t('weaknessAtFullMarks', { name }),
        on: { kind: 'row', sheet: 'analysis', row: finding.subject, field: 'weakness' },
        found: finding.weakness.split('\n')[0]!,
      },
    ];
  });

interface MisplacedContent {
  readonly fields: readonly string[];
  readonly pattern: RegExp;
  /** A word of every match, where looking for it is far quicker than the pattern. */
  readonly word?: string;
  readonly message: string;
}

const KINDS: readonly MisplacedContent[] = [
  {
    fields: ['monitoring', 'steps', 'method'],
    pattern: /เมื่อวันที่ ?[0-9๐-๙]{1,2}[^\n]{0,24}/,
    message: t('pastInPlan'),
  },
  { fields: ['period'], pattern: MONEY, message: t('moneyInPeriod') },
  {
    fields: ['strength', 'weakness', 'advice', 'analysis'],
    pattern: /[^\n]{0,60}มากน้อยเพียงใด/,
    word: 'มากน้อยเพียงใด',
    message: t('questionInsteadOfFinding'),
  },
  {
    fields: ['units'],
    pattern: /https?:\/\/\S+|[0-9๐-๙]{1,2} ?(?:ตุลาคม|กันยายน|มีนาคม)/,
    message: t('dateOrLinkInUnits'),
  },
];

export const typedContent: WorkbookCheck = ({ model }) =>
  typedTexts(model).flatMap((typed) =>
    KINDS.filter(({ fields }) => fields.includes(typed.on.field)).flatMap(({ pattern, word = '', message }) => {
      const match = typed.text.includes(word) ? pattern.exec(typed.text) : null;
      return match ? [at(typed, message, match[0].trim())] : [];
    }),
  );
