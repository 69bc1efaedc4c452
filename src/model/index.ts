/** The words that all rooms share: readonly types, no code. `model` imports nothing; every pure room may import it. */
export type * from './agency';
export type * from './assessment';
export type * from './framework';
export type * from './plan';
export type * from './problem';
export type * from './report';
export type * from './scores';
export type * from './sheets';
export type * from './workbook';
