/** A report's processor time by part of the bundle, beside docxtemplater filling the same tables. */
import { join } from 'node:path';
import { BUNDLE, sourceOf } from '../../host/stack';
import { type Book, done } from './book';
import { readyReport } from './commands';
import { median, type PartOf, profiled, timeByPart } from './measure';
import { FILLER, filler, templateOf } from './template';

export interface ReportTime {
  readonly kind: string;
  readonly tableRows: number;
  /** Milliseconds of processor time inside the bundle: the tree, our part of the .docx, the docx library with its zip. */
  readonly composition: number;
  readonly rendering: number;
  readonly library: number;
  /** Reading the workbook and assessing it: no part of a document library's work, so not compared. */
  readonly reading: number;
  /** Composition, rendering and library. */
  readonly report: number;
  readonly docxtemplater: number;
  readonly ratio: number;
  /** Composition as a share of the report; share and ratio are medians of the runs' own. */
  readonly share: number;
}

const PARTS: readonly { readonly path: RegExp; readonly part: string | null }[] = [
  { path: /^src\/(thai|model)\//, part: null },
  { path: /^src\/report\/docx\//, part: 'rendering' },
  { path: /^src\/report\//, part: 'composition' },
  { path: /^node_modules\//, part: 'library' },
  { path: /^src\//, part: 'reading' },
];

/** Frames of the host and of its charts are `outside`; those without an address are V8's own and count for their caller. */
const partOfBundle =
  (map: string): PartOf =>
  ({ url, lineNumber, columnNumber }) => {
    if (url !== BUNDLE) return url === '' ? null : 'outside';
    const file = sourceOf(map, lineNumber + 1, columnNumber + 1)?.file ?? '';
    return PARTS.find(({ path }) => path.test(file))?.part ?? null;
  };

const partOfFiller: PartOf = ({ url }) => (url === FILLER ? 'filling' : url === '' ? null : 'outside');

/** Both sides as one execution in Apps Script runs: a fresh world, its code evaluated, nothing warmed up inside it. */
export async function reportTimes(root: string, book: Book, kinds: readonly string[], runs: number): Promise<readonly ReportTime[]> {
  const dist = join(root, 'build/dist');
  const partOf = partOfBundle(join(dist, `${BUNDLE}.map`));
  const fill = await filler(root);
  const found: ReportTime[] = [];
  for (const kind of kinds) {
    const document = async () => {
      const { host, ticket } = await readyReport(dist, book, kind);
      const times = timeByPart(await profiled(() => done(host, 'continueReport', [ticket])), partOf);
      return { times, bytes: Buffer.from(host.state.files[0]?.bytes ?? '', 'base64') };
    };
    // The first run of each side warms up; then they take turns, so that other work on the machine disturbs both.
    const template = await templateOf((await document()).bytes);
    const filling = async () => timeByPart(await profiled(async () => fill(template)), partOfFiller).filling ?? 0;
    await filling();
    const ours: Readonly<Record<string, number>>[] = [];
    const theirs: number[] = [];
    for (let run = 0; run < runs; run++) {
      ours.push((await document()).times);
      theirs.push(await filling());
    }
    const together = ours.map((times) => (times.composition ?? 0) + (times.rendering ?? 0) + (times.library ?? 0));
    const part = (name: string): number => median(ours.map((times) => times[name] ?? 0));
    found.push({
      kind,
      tableRows: template.rows,
      composition: part('composition'),
      rendering: part('rendering'),
      library: part('library'),
      reading: part('reading'),
      report: median(together),
      docxtemplater: median(theirs),
      ratio: median(together.map((time, run) => time / theirs[run]!)),
      share: median(together.map((time, run) => (ours[run]!.composition ?? 0) / time)),
    });
  }
  return found;
}
