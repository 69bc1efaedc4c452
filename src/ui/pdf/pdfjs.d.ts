/** The parts of pdf.js that are bundled; what we use of them stands in pages.ts. */
declare module 'pdfjs-dist/legacy/build/pdf.mjs';
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
