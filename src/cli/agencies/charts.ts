/** Native bar charts in an .xlsx that exceljs wrote without any: the drawing and chart parts that Sheets and Excel read (ECMA-376 parts 20.5 and 21.2). */
import JSZip from 'jszip';
import type { OverviewChart, OverviewSheet, SheetCell } from '../../agencies';

const xml = (text: string): string => text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const RELS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const COLOR = '2F6F9F';

const letter = (column: number): string => String.fromCharCode(65 + column);

/** `'ตัวชี้วัด'!$B$2:$B$11` */
const range = (sheet: string, column: number, rows: number): string =>
  `'${sheet.replace(/'/g, "''")}'!$${letter(column)}$2:$${letter(column)}$${rows + 1}`;

/** Horizontal bars, first row on top; the cached values let a viewer draw before it calculates. */
function chartPart({ name, rows, columns }: OverviewSheet, chart: OverviewChart): string {
  const shown: (readonly SheetCell[])[] = [];
  for (const row of rows) {
    if (shown.length === chart.rows) break;
    shown.push(row);
  }
  const points = (column: number, of: (value: unknown) => string): string =>
    `<c:ptCount val="${shown.length}"/>${shown.map((row, index) => (row[column] === null ? '' : `<c:pt idx="${index}"><c:v>${of(row[column])}</c:v></c:pt>`)).join('')}`;
  const labels = `<c:cat><c:strRef><c:f>${xml(range(name, chart.labels, shown.length))}</c:f><c:strCache>${points(chart.labels, (value) => xml(String(value)))}</c:strCache></c:strRef></c:cat>`;
  const values = `<c:val><c:numRef><c:f>${xml(range(name, chart.values, shown.length))}</c:f><c:numCache><c:formatCode>0.00</c:formatCode>${points(chart.values, String)}</c:numCache></c:numRef></c:val>`;
  const series = `<c:ser><c:idx val="0"/><c:order val="0"/><c:tx><c:v>${xml(columns[chart.values]?.head ?? '')}</c:v></c:tx><c:spPr><a:solidFill><a:srgbClr val="${COLOR}"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>${labels}${values}</c:ser>`;
  const axes =
    '<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="2"/></c:catAx>' +
    '<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/><c:max val="100"/><c:min val="0"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:majorGridlines/><c:crossAx val="1"/><c:crosses val="max"/></c:valAx>';
  return `${HEAD}<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main" xmlns:r="${OFFICE}"><c:chart><c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:t>${xml(chart.title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/><c:plotArea><c:layout/><c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series}<c:gapWidth val="60"/><c:axId val="1"/><c:axId val="2"/></c:barChart>${axes}</c:plotArea><c:plotVisOnly val="1"/></c:chart></c:chartSpace>`;
}

/** The chart to the right of the table. */
function drawingPart(column: number, rows: number): string {
  const corner = (name: string, col: number, row: number): string =>
    `<xdr:${name}><xdr:col>${col}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  const frame = `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="chart"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${DRAWING}/chart"><c:chart xmlns:c="${DRAWING}/chart" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>`;
  return `${HEAD}<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main" xmlns:r="${OFFICE}"><xdr:twoCellAnchor>${corner('from', column, 1)}${corner('to', column + 9, Math.max(16, rows * 2))}${frame}<xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`;
}

const relations = (...list: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `${HEAD}<Relationships xmlns="${RELS}">${list.map(([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`).join('')}</Relationships>`;

/** The same workbook with the charts of its tabs; `sheets` in the order of the tabs. */
export async function withCharts(bytes: Uint8Array, sheets: readonly OverviewSheet[]): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  const overrides: string[] = [];
  for (const [index, sheet] of sheets.entries()) {
    if (!sheet.chart) continue;
    const number = index + 1;
    const path = `xl/worksheets/sheet${number}.xml`;
    const text = await zip.file(path)?.async('string');
    if (text === undefined) continue;
    // After pageMargins and pageSetup, before tableParts: the schema's order of a worksheet's children.
    const marked = text.includes('<tableParts')
      ? text.replace('<tableParts', '<drawing r:id="rIdChart"/><tableParts')
      : text.replace('</worksheet>', '<drawing r:id="rIdChart"/></worksheet>');
    zip.file(path, marked);
    zip.file(`xl/worksheets/_rels/sheet${number}.xml.rels`, relations(['rIdChart', 'drawing', `../drawings/drawing${number}.xml`]));
    zip.file(`xl/drawings/drawing${number}.xml`, drawingPart(sheet.columns.length + 1, sheet.chart.rows));
    zip.file(`xl/drawings/_rels/drawing${number}.xml.rels`, relations(['rId1', 'chart', `../charts/chart${number}.xml`]));
    zip.file(`xl/charts/chart${number}.xml`, chartPart(sheet, sheet.chart));
    overrides.push(
      `<Override PartName="/xl/drawings/drawing${number}.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/>`,
      `<Override PartName="/xl/charts/chart${number}.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/>`,
    );
  }
  const types = (await zip.file('[Content_Types].xml')?.async('string')) ?? '';
  zip.file('[Content_Types].xml', types.replace('</Types>', `${overrides.join('')}</Types>`));
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}
