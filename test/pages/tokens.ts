/** Words that stand once in a document, by which is seen whether it is printed whole: capital letters between "Q" and "X", which no program parts. */
import { execFileSync } from 'node:child_process';
import { strFromU8, unzipSync } from 'fflate';

const LETTERS = 'ABCDEFGHKLMNPRST';

/** @returns a function that gives another token at every call; series differ by their first letter */
export function tokensUsed(series = 'M'): () => string {
  let count = 0;
  return () => {
    let left = count;
    let word = '';
    for (let place = 0; place < 4; place += 1) {
      word = (LETTERS[left % LETTERS.length] ?? '') + word;
      left = Math.floor(left / LETTERS.length);
    }
    count += 1;
    return `Q${series}${word}X`;
  };
}

const TOKEN = /Q[A-Z]{5}X/g;

/** The tokens in the text of a .docx file, each once. */
export function tokensIn(docx: Uint8Array): readonly string[] {
  const part = unzipSync(docx, { filter: ({ name }) => name === 'word/document.xml' })['word/document.xml'];
  return [...new Set(strFromU8(part ?? new Uint8Array()).match(TOKEN) ?? [])];
}

/** The tokens that a PDF prints. */
export const tokensOfPdf = (pdf: string): ReadonlySet<string> =>
  new Set(execFileSync('pdftotext', ['-raw', pdf, '-'], { encoding: 'utf8', maxBuffer: 1 << 28 }).match(TOKEN) ?? []);
