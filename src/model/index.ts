/** The words that all rooms share: readonly types, and the frozen lists of words that they are derived from. `model` imports nothing; every pure room may import it. */
export * from './agency';
export * from './assessment';
export * from './framework';
export * from './limits';
export * from './plan';
export * from './problem';
export * from './report';
export * from './scores';
export * from './sheets';
export * from './words';
export * from './workbook';
