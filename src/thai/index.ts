/** Thai digits, scores, dates and text: what every room needs and no library gives as officials write it. */
export * from './dates';
export * from './digits';
export * from './score';
export * from './text';
