/** The plan: measure library, proposals, the merge with what people typed, coverage and follow-up. */
export { coverage } from './coverage';
export { codesOfThemes, themeOf } from './find';
export { findingsFor } from './findings';
export * from './followUp';
export { followUpProblems } from './followUpCheck';
export { INDICATORS, ITEM_THEMES, type LibraryMeasure, type LibraryTheme, TOPIC_NAMES } from './library';
export * from './merge';
export * from './openRound';
export { entriesToPropose, keepMeasure } from './own';
export { propose, proposePlan } from './propose';
export { indicatorsMeant, itemsMeant, notPassed } from './subjects';
export { mergeText, sameText, type TextMerge } from './threeWay';
export * from './units';
