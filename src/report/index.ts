/** Reports: composition of the report tree and its renderers. Nothing here runs before a report is asked for. */
export { caption, cell as tableCell, heading, headRow, list, paragraph } from './build';
export { compose, figuresOf, kindsFor, titleOf } from './compose';
export type { ReportContent } from './content';
export { renderDocx } from './docx';
export { type ElementRow, elementsFor, layoutsFor } from './elementsFor';
export { finish } from './finish';
export { renderHtml } from './html';
export { pictureOf } from './imageSize';
export type { Kind } from './kind';
export { KINDS } from './kinds';
export { columnsOf } from './layouts';
export { sizeForOnePage } from './onePage';
export { PARTS, UNUSUAL_PARTS } from './partNames';
export { photoKey, photosOf } from './photos';
export { problemsFor } from './problems';
export { textOf } from './text';
export type { Block, Report, Section, TableRow } from './tree';
