/** pdf.js as a piece of its own: the import dialog fetches it from the add-on when a PDF is dropped, not before. It works on the page itself, without a worker file. */
import * as reader from 'pdfjs-dist/legacy/build/pdf.mjs';
import * as worker from 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { type PdfReader, pagesOf } from './pages';

const page = globalThis as unknown as Record<string, unknown>;
page['pdfjsWorker'] = worker;
page['readPdf'] = (bytes: Uint8Array) => pagesOf(reader as unknown as PdfReader, bytes);
