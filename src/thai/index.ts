/** Thai digits, scores, dates and text: what every room needs and no library gives as officials write it. */
export * from './agencies';
export * from './agencyActs';
export * from './agencyWords';
export * from './cell';
export * from './dates';
export * from './dictionary';
export * from './digits';
export * from './fill';
export * from './gazetteer';
export * from './likeness';
export * from './moveYears';
export * from './period';
export * from './phrasebook';
export * from './provinces';
export * from './score';
export * from './text';
export * from './unitRoles';
