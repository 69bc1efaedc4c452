/** The embedded Apps Script host: documents as plain data, services as Google documents them, one bundle run on both. It knows nothing of ITA. */

export { columnLetters, formatA1, parseReference, quoteSheet, resolveReference } from './a1';
export { InputError, NotImplemented, ServiceException } from './errors';
export type { AuthMode, HtmlPage, LogLine, Menu, MenuItem, UiAnswer, UiAnswers, UiEvent, UiQuestion } from './execution';
export { type Calculation, startCalculation } from './formula';
export { cellAt, formatOf, lastColumn, lastRow, touch } from './grid';
export { type CallCounts, costOf, meteredMethods } from './meter';
export * from './model';
export * from './newModel';
export { displayText, isDateFormat } from './numberFormat';
export type { CallError, CallOptions, CallResult, Project } from './project';
export { createHost, type Host, type HostOptions, publicFunctions, readProject } from './runtime';
export { writeTyped } from './services/typed';
