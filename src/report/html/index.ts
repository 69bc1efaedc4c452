/** The report tree as one self-contained page for the preview: escaped, without scripts, in the document's own order. */
import type { Picture } from '../../model';
import { markOf } from '../finish';
import { isSafeUrl } from '../links';
import { photoKey } from '../photos';
import type { Block, BlockKind, BlockOf, Inline, InlineKind, InlineOf, Look, Report, TableCell, TableRow } from '../tree';
import { base64 } from './base64';
import { CSS } from './css';

interface Showing {
  readonly look: Look;
  readonly pictures: Readonly<Record<string, Picture>>;
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);

const INLINES: { readonly [K in InlineKind]: (inline: InlineOf<K>) => string } = {
  text: ({ text, bold, italic }) => {
    const words = escapeHtml(text);
    const strong = bold === true ? `<b>${words}</b>` : words;
    return italic === true ? `<i>${strong}</i>` : strong;
  },
  link: ({ text, url }) =>
    isSafeUrl(url) ? `<a href="${escapeHtml(url)}" target="_blank" rel="noopener noreferrer">${escapeHtml(text)}</a>` : escapeHtml(text),
  reference: ({ to, label }) => `<a class="reference" href="#${escapeHtml(to)}">${escapeHtml(label)}</a>`,
};

const inlinesOf = (inlines: readonly Inline[]): string =>
  inlines.map((one) => (INLINES[one.kind] as (inline: Inline) => string)(one)).join('');

const spans = ({ colSpan, rowSpan }: TableCell): string =>
  `${colSpan === undefined ? '' : ` colspan="${colSpan}"`}${rowSpan === undefined ? '' : ` rowspan="${rowSpan}"`}`;

function rowOf(row: TableRow, header: boolean, showing: Showing): string {
  const tag = header ? 'th' : 'td';
  const scope = header ? ' scope="col"' : '';
  const cells = row.cells.map(
    (cell) =>
      `<${tag}${scope}${spans(cell)}${cell.head === true && !header ? ' class="head"' : cell.shaded === true ? ' class="shaded"' : ''}>${blocksOf(cell.blocks, showing)}</${tag}>`,
  );
  return `<tr>${cells.join('')}</tr>`;
}

/** The picture inside the page itself. */
const address = ({ type, bytes }: Picture): string => `data:image/${type === 'jpg' ? 'jpeg' : 'png'};base64,${base64(bytes)}`;

const BLOCKS: { readonly [K in BlockKind]: (block: BlockOf<K>, showing: Showing) => string } = {
  cover: ({ logo, lines }, { pictures }) => {
    const picture = logo === undefined ? undefined : pictures[photoKey(logo.file)];
    const above = picture === undefined ? '' : `<img class="logo" alt="${escapeHtml(logo?.alt ?? '')}" src="${address(picture)}">`;
    return `<div class="cover">${above}${lines.map(({ text, strong }) => `<p${strong ? ' class="strong"' : ''}>${escapeHtml(text)}</p>`).join('')}</div>`;
  },
  title: ({ lines }) => `<h1>${lines.map(escapeHtml).join('<br>')}</h1>`,
  heading: ({ id, level, number, text }) =>
    `<h${level + 1} id="${escapeHtml(id)}">${escapeHtml(number === '' ? text : `${number} ${text}`)}</h${level + 1}>`,
  paragraph: ({ inlines, align }) => `<p class="${align}">${inlinesOf(inlines)}</p>`,
  list: ({ marker, items, prefix, indent }, { look }) =>
    `<ul class="list indent${indent ?? 0}">${items
      .map((item, index) => `<li>${escapeHtml(markOf(marker, index, look.digits, prefix))}${inlinesOf(item)}</li>`)
      .join('')}</ul>`,
  table: ({ widths, header, rows }, showing) => {
    const sum = widths.reduce((total, width) => total + width, 0);
    const columns = widths.map((width) => `<col style="width:${((width / sum) * 100).toFixed(1)}%">`).join('');
    return `<table><colgroup>${columns}</colgroup><thead>${header.map((row) => rowOf(row, true, showing)).join('')}</thead><tbody>${rows
      .map((row) => rowOf(row, false, showing))
      .join('')}</tbody></table>`;
  },
  figure: ({ id, alt, caption }, { pictures }) => {
    const picture = pictures[id];
    const image =
      picture === undefined
        ? `<p class="center"><i>${escapeHtml(alt)}</i></p>`
        : `<img alt="${escapeHtml(alt)}" src="${address(picture)}">`;
    return `<figure id="${escapeHtml(caption.id)}">${image}<figcaption>${escapeHtml(`${caption.label} ${caption.text}`)}</figcaption></figure>`;
  },
  photo: ({ file, alt, caption }, { pictures }) => {
    const picture = pictures[photoKey(file)];
    const image =
      picture === undefined
        ? `<p class="center"><i>[${escapeHtml(alt)}]</i></p>`
        : `<img alt="${escapeHtml(alt)}" src="${address(picture)}">`;
    return `<figure>${image}${caption === '' ? '' : `<figcaption>${escapeHtml(caption)}</figcaption>`}</figure>`;
  },
  caption: ({ caption }) =>
    `<p class="caption" id="${escapeHtml(caption.id)}"><b>${escapeHtml(caption.label)}</b> ${escapeHtml(caption.text)}</p>`,
  contents: ({ title, entries }) =>
    `<nav><h2>${escapeHtml(title)}</h2>${entries
      .map(
        ({ level, number, text, to }) =>
          `<p class="level${level}"><a class="reference" href="#${escapeHtml(to)}">${escapeHtml(`${number} ${text}`.trim())}</a></p>`,
      )
      .join('')}</nav>`,
  pageBreak: () => '<hr>',
  signature: ({ people }) =>
    `<div class="signature">${people.map((lines) => `<p>${lines.map(escapeHtml).join('<br>')}</p>`).join('')}</div>`,
};

function blocksOf(blocks: readonly Block[], showing: Showing): string {
  return blocks.map((block) => (BLOCKS[block.kind] as (one: Block, showing: Showing) => string)(block, showing)).join('\n');
}

/** The preview of a report: the same tree as the document, before anything is made. */
export function renderHtml(report: Report, pictures: Readonly<Record<string, Picture>>): string {
  const showing: Showing = { look: report.look, pictures };
  const font = report.look.font.replace(/[^\w\u0e00-\u0e7f -]/g, '');
  const pages = report.sections.map(({ orientation, blocks }) => `<section class="${orientation}">${blocksOf(blocks, showing)}</section>`);
  return [
    `<!doctype html><html lang="th"><head><meta charset="utf-8"><title>${escapeHtml(report.title)}</title>`,
    `<style>${CSS}body{font-family:"${font}",Sarabun,sans-serif;font-size:${report.look.fontSize}pt}</style></head>`,
    `<body>${pages.join('\n')}</body></html>`,
  ].join('');
}
