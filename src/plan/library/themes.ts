/** Which theme an item asks about, per fiscal year: codes move between years, themes do not. Items that no source words are missing here. */
import { SEVEN_TOPICS } from '../../ita';
import type { FiscalYear } from '../../model';

/** Item code → theme key. */
export type ThemeMap = Readonly<Record<string, string>>;

/** Codes in order from a first number: `run('O', 1, 'a', 'b')` maps O1 → a, O2 → b. */
function run(letter: string, first: number, ...keys: readonly string[]): ThemeMap {
  return Object.fromEntries(keys.map((key, index) => [`${letter}${first + index}`, key]));
}

const IIT_2564 = run(
  'I',
  1,
  ...['workProcess', 'equalTreatment', 'dutyCommitment', 'staffBribes', 'receivingGifts', 'givingFavours'],
  ...['budgetKnowledge', 'budgetValue', 'budgetFavouritism', 'falseClaims', 'procurementFairness', 'budgetParticipation'],
  ...['fairAssignment', 'fairAppraisal', 'fairTraining', 'privateErrands', 'wrongfulOrders', 'personnelIntegrity'],
  ...['privateUseOfProperty', 'borrowingConvenience', 'borrowingPermission', 'outsidersUseProperty'],
  ...['propertyGuidelines', 'propertySupervision'],
  ...['executiveCommitment', 'preventionPlan', 'corruptionSolved', 'watchAndDiscipline', 'auditFollowUp', 'staffWhistleblowing'],
);

/** Five of thirty are known; the others are recognised by their pasted wording. */
const IIT_2566: ThemeMap = {
  I7: 'budgetKnowledge',
  I8: 'budgetParticipation',
  I19: 'propertyGuidelines',
  I24: 'propertySupervision',
  I27: 'ethicsKnowledge',
};

const EIT_2564 = run(
  'E',
  1,
  ...['serviceSteps', 'serviceFairness', 'serviceHonesty', 'serviceBribes', 'publicBenefit'],
  ...['easyAccess', 'clearDisclosure', 'feedbackChannel', 'clearAnswers', 'corruptionReporting'],
  ...['staffImproved', 'processImproved', 'onlineService', 'outsideParticipation', 'moreTransparent'],
);

const EIT_2566: ThemeMap = { ...EIT_2564, E3: 'serviceResult' };

const OIT_2563 = run(
  'O',
  1,
  ...['structure', 'executives', 'authority', 'strategicPlan', 'contact', 'laws', 'news', 'qa', 'socialNetwork'],
  ...[
    'annualPlanBudget',
    'progress6m',
    'annualReport',
    'staffManual',
    'serviceManual',
    'serviceStatistics',
    'satisfactionSurvey',
    'eService',
  ],
  ...['annualPlanBudget', 'progress6m', 'annualReport'],
  ...['procurementPlan', 'procurementNotices', 'procurementMonthly', 'procurementAnnual'],
  ...['hrPlan', 'hrImplementation', 'hrCriteria', 'hrReport'],
  ...['complaintGuideline', 'complaintChannelOit', 'complaintStatistics', 'feedbackChannel', 'participation'],
  ...['noGiftDeclaration', 'executiveCommitment', 'riskAssessment', 'riskManagement', 'ethicsDrive', 'acPlan', 'acPlan6m', 'acPlanReport'],
  ...['integrityMeasures', 'integrityMeasuresReport'],
);

const OIT_2566 = run(
  'O',
  1,
  ...['structure', 'executives', 'authority', 'strategicPlan', 'contact', 'laws', 'news', 'qa', 'socialNetwork', 'privacyPolicy'],
  ...[
    'annualPlanBudget',
    'progress6m',
    'annualReport',
    'staffManual',
    'serviceManual',
    'serviceStatistics',
    'satisfactionSurvey',
    'eService',
  ],
  ...['procurementPlan', 'procurementNotices', 'procurementMonthly', 'procurementAnnual'],
  ...['hrPlan', 'hrImplementation', 'hrCriteria', 'hrReport'],
  ...['complaintGuideline', 'complaintChannelOit', 'complaintStatistics', 'participation'],
  ...['noGiftDeclaration', 'noGiftCulture', 'noGiftReport', 'riskAssessment', 'riskManagement', 'acPlan', 'acPlan6m', 'acPlanReport'],
  ...['ethicsCode', 'ethicsDrive', 'ethicsEvaluation', 'integrityMeasures', 'integrityMeasuresReport'],
);

const OIT_2567 = run(
  'O',
  1,
  ...['structure', 'executives', 'authority', 'contact', 'news', 'qa'],
  ...['strategicPlan', 'annualPlanBudget', 'annualReport', 'staffManual', 'serviceManual', 'serviceStatistics', 'eService'],
  ...['procurementPlan', 'procurementNotices', 'procurementMonthly', 'procurementAnnual'],
  ...['hrPlan', 'hrReport', 'ethicsCode', 'ethicsDrive'],
  ...['complaintGuideline', 'complaintChannelOit', 'complaintStatistics', 'participation'],
  ...['noGiftDeclaration', 'noGiftCulture', 'noGiftReport', 'giftReceiptReport', 'riskAssessment', 'riskManagement'],
  ...['acPlan', 'acPlanReport', 'integrityMeasures', 'integrityMeasuresReport'],
);

const OIT_2568 = run(
  'O',
  1,
  ...['structure', 'executives', 'contact', 'news'],
  ...['strategicPlan', 'annualPlanBudget', 'annualReport', 'staffManual', 'serviceManual', 'eService', 'serviceStatistics'],
  ...['procurementMonthly', 'procurementAnnual', 'hrPlan', 'hrReport', 'ethicsDrive'],
  ...['complaintGuideline', 'complaintChannelOit', 'complaintStatistics', 'participation'],
  ...['noGiftDeclaration', 'giftReceiptReport', 'riskAssessment', 'riskManagement', 'acPlan', 'acPlanReport'],
  ...['integrityMeasures', 'integrityMeasuresReport'],
);

/** O13 asks for criteria and plan together; O20 for declaration, report and knowledge of gift receipts in one. */
const OIT_2569 = run(
  'O',
  1,
  ...['structure', 'executives', 'contact', 'news', 'strategicPlan', 'annualPlanBudget', 'annualReport', 'staffManual', 'serviceManual'],
  ...['eService', 'procurementMonthly', 'procurementAnnual', 'hrPlan', 'hrReport', 'ethicsDrive'],
  ...['complaintGuideline', 'complaintChannelOit', 'complaintStatistics', 'participation'],
  ...['noGiftDeclaration', 'riskAssessment', 'riskManagement', 'acPlan', 'acPlanReport', 'integrityMeasures', 'integrityMeasuresReport'],
);

export const THEMES: Readonly<Record<FiscalYear, ThemeMap>> = {
  2563: { ...IIT_2564, ...EIT_2564, ...OIT_2563 },
  2564: { ...IIT_2564, ...EIT_2564, ...OIT_2563 },
  2565: { ...IIT_2564, ...EIT_2564, ...OIT_2563 },
  2566: { ...IIT_2566, ...EIT_2566, ...OIT_2566 },
  2567: OIT_2567,
  2568: OIT_2568,
  2569: OIT_2569,
};

/** The seven analysis topics (ประเด็น) of FY2567, used where the framework of the year names none. */
export const TOPIC_NAMES: readonly string[] = SEVEN_TOPICS.map(({ name }) => name);
