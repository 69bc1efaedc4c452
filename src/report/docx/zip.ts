/**
 * The time stamps inside a .docx, set to a given moment: docx and its zip writer take the clock's, so the same report would never
 * be the same bytes twice.
 */

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;

/** MS-DOS time and date of an ISO moment, as zip files keep them; 1980 where it is none. */
function dosTime(now: string): { readonly time: number; readonly date: number } {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}))?)?/.exec(now);
  const [year, month, day, hour, minute, second] = (match ? match.slice(1) : ['1980', '1', '1']).map((part) => Number(part ?? 0));
  return {
    time: ((hour ?? 0) << 11) | ((minute ?? 0) << 5) | ((second ?? 0) >> 1),
    date: (Math.max((year ?? 1980) - 1980, 0) << 9) | ((month ?? 1) << 5) | (day ?? 1),
  };
}

/** Changes the bytes in place: the date of every entry, in its own header and in the directory. */
export function stampZip(bytes: Uint8Array, now: string): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { time, date } = dosTime(now);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== END_OF_DIRECTORY) end -= 1;
  if (end < 0) throw new Error('no zip directory');
  let at = view.getUint32(end + 16, true);
  while (view.getUint32(at, true) === DIRECTORY_ENTRY) {
    view.setUint16(at + 12, time, true);
    view.setUint16(at + 14, date, true);
    const local = view.getUint32(at + 42, true);
    view.setUint16(local + 10, time, true);
    view.setUint16(local + 12, date, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return bytes;
}

const XML: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (sign) => XML[sign] ?? sign);

/** docProps/core.xml: title and agency, and the moment asked for; no person's login name. */
export function coreProperties(title: string, agency: string, now: string): string {
  const moment = /^\d{4}-\d{2}-\d{2}$/.test(now) ? `${now}T00:00:00Z` : now;
  const stamp = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${escapeXml(moment)}</dcterms:${name}>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"',
    ' xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(agency)}</dc:creator><cp:lastModifiedBy>${escapeXml(agency)}</cp:lastModifiedBy>`,
    `<cp:revision>1</cp:revision>${stamp('created')}${stamp('modified')}<dc:language>th-TH</dc:language></cp:coreProperties>`,
  ].join('');
}
