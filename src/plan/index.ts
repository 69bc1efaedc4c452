/** The plan: measure library, proposals, the merge with what people typed, coverage and follow-up. */
export { codesOfThemes, evidenceOf, themeOf } from './find';
export { INDICATORS, ITEM_THEMES, type LibraryMeasure, type LibraryTheme, TOPIC_NAMES } from './library';
export * from './merge';
export { isInside, type Period, parsePeriod } from './period';
export { keepMeasure, PLAN_STATUS, type PlanInput, proposePlan } from './propose';
export { itemsMeant } from './subjects';
export { mergeText, sameText, type TextMerge } from './threeWay';
export * from './units';
