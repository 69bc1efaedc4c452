/** Reports: composition of the report tree and its renderers. Nothing here runs before a report is asked for. */
export { compose, figuresOf, kindsFor, titleOf } from './compose';
export type { ReportContent } from './content';
export { renderDocx } from './docx';
export { renderHtml } from './html';
export { pictureOf } from './imageSize';
export { type Kind, PARTS } from './kind';
export { KINDS } from './kinds';
export { photoKey, photosIn, photosOf } from './photos';
export { problemsFor } from './problems';
export { textOf } from './text';
export type { Block, Report, Section } from './tree';
