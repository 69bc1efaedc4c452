/** The assessment itself (ITA): frameworks per fiscal year, aggregation, levels, classes, comparison, what-if. Pure. */
export { assess } from './assess';
export { classOf, gapTo, isBelowBeyondRounding, isWeak, ranks, reaches } from './classes';
export { withCodes } from './codes';
export { type ComparisonRow, compareYears, type LevelChange } from './compareYears';
export {
  agencyFacts,
  allThatHold,
  BANDS,
  bandOf,
  type Condition,
  type Conditional,
  type EntryFacts,
  holds,
  type Movement,
  pick,
  STRONG_BANDS,
  WEAK_BANDS,
  type WeakShare,
  type Words,
} from './conditions';
export {
  documentsOf,
  type ElementState,
  elementStates,
  elementsIn,
  fieldsDemanded,
  groupsDemanded,
  MEASURE_GROUPS,
  type MeasureGroup,
  measureGroup,
  topicsDemanded,
} from './demanded';
export { copiedFramework, frameworkFor, knownYears } from './frameworks';
export { type Band, LEVELS } from './frameworks/levels';
export { SEVEN_TOPICS } from './frameworks/topics';
export { bandsOf, type LevelQuestion, levelOf } from './levels';
export { labels, listed, partName } from './phrases';
export { differenceText, originOf, originOfItem } from './provenance';
export {
  indicatorKey,
  indicatorsAmong,
  isItemKey,
  isTopKey,
  itemKey,
  type KeySubject,
  parseKey,
  parseRowSubject,
  partKey,
  partsOf,
  type ScoreMap,
  scoreMap,
  subjectOf,
  subKey,
  toolKey,
} from './scores';
export { type LevelTarget, shortestWay } from './shortestWay';
export { type Weight, weights } from './weights';
export { type ScoreChanges, scoreOf, type WhatIf, whatIf } from './whatIf';
