/** The assessment itself (ITA): frameworks per fiscal year, aggregation, levels, classes, comparison, what-if. Pure. */
export { type AssessRequest, assess } from './assess';
export { classOf, gapTo, reaches } from './classes';
export { frameworkFor, knownYears } from './frameworks';
export { type Band, LEVELS } from './frameworks/levels';
export { bandsOf, type LevelQuestion, levelOf } from './levels';
export { labels, partName } from './phrases';
export { indicatorKey, itemKey, PARTS, partKey, partsOf, type ScoreMap, scoreMap, subKey, TOOLS, toolKey } from './scores';
