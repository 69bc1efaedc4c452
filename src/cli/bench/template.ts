/** docxtemplater on the same document: one of our reports turned into a template and its data, then filled in a bare world like the script's. */
import { createContext, Script } from 'node:vm';
import { build } from 'esbuild';
import JSZip from 'jszip';

interface Template {
  readonly bytes: Uint8Array;
  /** What fills it: texts of paragraphs, rows of tables. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly rows: number;
}

const DOCUMENT = 'word/document.xml';
const TABLE = /<w:tbl>[\s\S]*?<\/w:tbl>/g;
const ROW = /<w:tr(?: [^>]*)?>[\s\S]*?<\/w:tr>/g;
const CELL = /<w:tc>[\s\S]*?<\/w:tc>/g;
const PARAGRAPH = /<w:p(?: [^>]*)?>[\s\S]*?<\/w:p>/g;

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" };
const plain = (xml: string): string => xml.replace(/&\w+;/g, (entity) => ENTITIES[entity] ?? entity);

const listed = (pattern: RegExp, xml: string): readonly string[] => xml.match(pattern) ?? [];
const textOf = (xml: string): string => plain([...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map((match) => match[1]).join(''));
const first = (pattern: RegExp, xml: string): string => xml.match(pattern)?.[0] ?? '';

const PARAGRAPH_LOOK = /<w:pPr>[\s\S]*?<\/w:pPr>/;

/** A paragraph that looks like this one and says the tag. */
const tagged = (paragraph: string, tag: string): string =>
  `<w:p>${first(PARAGRAPH_LOOK, paragraph)}<w:r>${first(/<w:rPr>[\s\S]*?<\/w:rPr>/, paragraph.replace(PARAGRAPH_LOOK, ''))}<w:t xml:space="preserve">${tag}</w:t></w:r></w:p>`;

const linesOf = (cell: string): string => listed(PARAGRAPH, cell).map(textOf).join('\n');

/** Header rows stay; the widest row below them becomes the one that docxtemplater repeats. */
function tableTemplate(table: string, name: string, data: Record<string, unknown>): { readonly xml: string; readonly rows: number } {
  const rows = listed(ROW, table);
  const isHeader = (row: string): boolean => row.includes('<w:tblHeader/>');
  const body = rows.filter((row) => !isHeader(row));
  const model = [...body].sort((a, b) => listed(CELL, b).length - listed(CELL, a).length)[0];
  if (model === undefined) return { xml: table, rows: 0 };
  const cells = listed(CELL, model);
  const repeated = cells.map((cell, index) => {
    const properties = first(/<w:tcPr>[\s\S]*?<\/w:tcPr>/, cell).replace(/<w:vMerge[^>]*>|<w:gridSpan[^>]*>/g, '');
    const open = index === 0 ? `{-w:tr ${name}}` : '';
    const close = index === cells.length - 1 ? `{/${name}}` : '';
    return `<w:tc>${properties}${tagged(first(PARAGRAPH, cell), `${open}{c${index}}${close}`)}</w:tc>`;
  });
  const row = `<w:tr>${first(/<w:trPr>[\s\S]*?<\/w:trPr>/, model)}${repeated.join('')}</w:tr>`;
  data[name] = body.map((one) => {
    const texts = listed(CELL, one).map(linesOf);
    return Object.fromEntries(cells.map((_, index) => [`c${index}`, texts[index] ?? '']));
  });
  const start = table.indexOf(rows[0]!);
  const header = rows.filter(isHeader).join('');
  return { xml: `${table.slice(0, start)}${header}${row}</w:tbl>`, rows: body.length };
}

/** Every text outside tables becomes a tag, every table a loop; figures, page setting and styles stay as they are. */
export async function templateOf(docx: Uint8Array): Promise<Template> {
  const zip = await JSZip.loadAsync(docx);
  const xml = await zip.file(DOCUMENT)!.async('string');
  const data: Record<string, unknown> = {};
  const tables: string[] = [];
  let rows = 0;
  const outside = xml.replace(TABLE, (table) => {
    const made = tableTemplate(table, `t${tables.length}`, data);
    rows += made.rows;
    tables.push(made.xml);
    return `<table-${tables.length - 1}/>`;
  });
  let count = 0;
  const paragraphs = outside.replace(PARAGRAPH, (paragraph) => {
    if (!paragraph.includes('<w:t') || /<w:drawing|<w:sectPr/.test(paragraph) || textOf(paragraph) === '') return paragraph;
    const name = `p${count++}`;
    data[name] = textOf(paragraph);
    return tagged(paragraph, `{${name}}`);
  });
  zip.file(
    DOCUMENT,
    paragraphs.replace(/<table-(\d+)\/>/g, (_, index) => tables[Number(index)] ?? ''),
  );
  return { bytes: await zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' }), data, rows };
}

/** The name under which the profiler knows docxtemplater's code. */
export const FILLER = 'docxtemplater.js';

const ENTRY = `
import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
globalThis.fill = (bytes, json) => {
  const document = new Docxtemplater(new PizZip(bytes), { paragraphLoop: true, linebreaks: true });
  document.render(JSON.parse(json));
  const zip = document.getZip();
  // Figures are drawn anew for every report: they are put in, not carried over as they lie in the template.
  for (const name of Object.keys(zip.files)) if (/^word\\/media\\/./.test(name)) zip.file(name, zip.file(name).asUint8Array(), { binary: true });
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
};`;

/** docxtemplater as one script, bundled like the add-on. @returns a function that fills a template in a fresh world and gives the bytes made */
export async function filler(root: string): Promise<(template: Template) => Uint8Array> {
  const { outputFiles } = await build({
    stdin: { contents: ENTRY, resolveDir: root, loader: 'js' },
    bundle: true,
    format: 'iife',
    target: 'es2020',
    platform: 'browser',
    charset: 'utf8',
    write: false,
    logLevel: 'silent',
    define: { global: 'globalThis' },
  });
  const script = new Script(outputFiles[0]!.text, { filename: FILLER });
  return ({ bytes, data }) => {
    const context = createContext({ bytes, json: JSON.stringify(data) });
    script.runInContext(context);
    return new Script('fill(bytes, json)').runInContext(context) as Uint8Array;
  };
}
