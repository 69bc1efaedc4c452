/** The text of a .docx, paragraph by paragraph; a table row is one line with tabs between its cells. Source: ECMA-376, part 1, section 17. */
import { InputError } from '../errors';
import { t } from '../texts';
import { unzip } from './unzip';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const decode = (text: string) =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal) return String.fromCodePoint(Number(decimal));
    return ENTITIES[name ?? ''] ?? whole;
  });

/** @throws InputError BAD_DOCX where the bytes are no Word document. */
export function docxText(bytes: Uint8Array): string {
  let xml: string | undefined;
  try {
    const part = unzip(bytes).find((entry) => entry.name === 'word/document.xml');
    xml = part && new TextDecoder().decode(part.bytes);
  } catch {
    xml = undefined;
  }
  if (xml === undefined) throw new InputError('BAD_DOCX', t('badDocument'));
  let text = '';
  let cells = 0;
  for (const [tag, inner] of tokens(xml)) {
    if (tag === 't') text += decode(inner);
    else if (tag === 'tab') text += '\t';
    else if (tag === 'br') text += '\n';
    else if (tag === 'tc') cells++;
    else if (tag === '/p') text += cells > 0 ? ' ' : '\n';
    else if (tag === '/tc') {
      cells--;
      text = `${text.trimEnd()}\t`;
    } else if (tag === '/tr') text = `${text.trimEnd()}\n`;
  }
  return text;
}

function* tokens(xml: string): Generator<[string, string]> {
  const mark = /<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<w:(tab|br)\s*(?:\s[^>]*)?\/>|<(\/?)w:(p|tc|tr)(?:\s[^>]*)?(\/?)>/g;
  for (const [, run, single, slash, block, empty] of xml.matchAll(mark)) {
    if (run !== undefined) yield ['t', run];
    else if (single !== undefined) yield [single, ''];
    else if (empty === '/') yield [`/${block}`, ''];
    else yield [`${slash}${block}`, ''];
  }
}
