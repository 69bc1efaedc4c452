/** Cell formats of the model ↔ styles of exceljs. */
import type { Alignment, Border, BorderStyle, Borders as ExcelBorders, Font, Style } from 'exceljs';
import type { Borders, CellFormat, Edge } from '../model';

const argb = (color: string) => `FF${color.slice(1).toUpperCase()}`;
const hex = (value: { argb?: string } | undefined) =>
  value?.argb && /^[0-9A-F]{8}$/i.test(value.argb) ? `#${value.argb.slice(2).toLowerCase()}` : undefined;

const STYLES: Readonly<Record<string, BorderStyle>> = {
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DOTTED: 'dotted',
  DASHED: 'dashed',
  DOUBLE: 'double',
};
const NAMES = Object.fromEntries(Object.entries(STYLES).map(([ours, excel]) => [excel, ours]));
const SIDES = ['top', 'left', 'bottom', 'right'] as const;

export function toStyle(format: CellFormat): Partial<Style> {
  const font: Partial<Font> = {
    ...(format.fontFamily ? { name: format.fontFamily } : {}),
    ...(format.fontSize ? { size: format.fontSize } : {}),
    ...(format.fontWeight === 'bold' ? { bold: true } : {}),
    ...(format.fontStyle === 'italic' ? { italic: true } : {}),
    ...(format.fontLine === 'underline' ? { underline: true } : {}),
    ...(format.fontLine === 'line-through' ? { strike: true } : {}),
    ...(format.fontColor ? { color: { argb: argb(format.fontColor) } } : {}),
  };
  const alignment: Partial<Alignment> = {
    ...(format.horizontalAlignment ? { horizontal: format.horizontalAlignment as Alignment['horizontal'] } : {}),
    ...(format.verticalAlignment ? { vertical: format.verticalAlignment as Alignment['vertical'] } : {}),
    ...(format.wrapStrategy === 'WRAP' ? { wrapText: true } : {}),
  };
  return {
    ...(format.numberFormat ? { numFmt: format.numberFormat } : {}),
    ...(format.background ? { fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: argb(format.background) } } } : {}),
    ...(Object.keys(font).length > 0 ? { font } : {}),
    ...(Object.keys(alignment).length > 0 ? { alignment } : {}),
    ...(format.borders ? { border: toBorders(format.borders) } : {}),
  };
}

function toBorders(borders: Borders): Partial<ExcelBorders> {
  const side = (edge: Edge): Partial<Border> => ({ style: STYLES[edge.style] ?? 'thin', color: { argb: argb(edge.color) } });
  return Object.fromEntries(SIDES.flatMap((name) => (borders[name] ? [[name, side(borders[name])]] : [])));
}

/** undefined for a cell without a style of its own. Theme fonts and colours of foreign files count as defaults. */
export function fromStyle(style: Partial<Style>): CellFormat | undefined {
  const { font, alignment, fill, border, numFmt } = style;
  // A font with a scheme is the theme's default font, not somebody's choice.
  const themed = font?.scheme !== undefined;
  const background = fill?.type === 'pattern' && fill.pattern === 'solid' ? hex(fill.fgColor) : undefined;
  const borders = border ? fromBorders(border) : undefined;
  const fontColor = hex(font?.color);
  const line = font?.strike ? 'line-through' : font?.underline ? 'underline' : undefined;
  const format: CellFormat = {
    ...(numFmt && numFmt !== 'General' ? { numberFormat: numFmt } : {}),
    ...(background ? { background } : {}),
    ...(fontColor ? { fontColor } : {}),
    ...(font?.name && !themed ? { fontFamily: font.name } : {}),
    ...(font?.size && !themed ? { fontSize: font.size } : {}),
    ...(font?.bold ? { fontWeight: 'bold' } : {}),
    ...(font?.italic ? { fontStyle: 'italic' } : {}),
    ...(line ? { fontLine: line } : {}),
    ...(alignment?.horizontal ? { horizontalAlignment: alignment.horizontal } : {}),
    ...(alignment?.vertical ? { verticalAlignment: alignment.vertical } : {}),
    ...(alignment?.wrapText ? { wrapStrategy: 'WRAP' } : {}),
    ...(borders ? { borders } : {}),
  };
  return Object.keys(format).length > 0 ? format : undefined;
}

function fromBorders(borders: Partial<ExcelBorders>): Borders | undefined {
  const entries = SIDES.flatMap((name) => {
    const edge = borders[name];
    return edge?.style ? [[name, { color: hex(edge.color) ?? '#000000', style: NAMES[edge.style] ?? 'SOLID' }]] : [];
  });
  return entries.length > 0 ? (Object.fromEntries(entries) as Borders) : undefined;
}
