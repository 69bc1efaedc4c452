/** Range, part 3: how cells look. Each property has its four methods: one value or a table, get or set. */
import { type FormatChange, formatOf, setBase, setFormat } from '../grid';
import type { Borders, CellFormat, Edge } from '../model';
import { AUTOMATIC } from '../numberFormat';
import type { EnumValue, Face } from '../service';
import { color, sized } from './check';
import { RangeContent } from './rangeContent';
import type { TextStyle } from './richText';

type Faithful = Face<
  GoogleAppsScript.Spreadsheet.Range,
  | 'getBackground'
  | 'setBackground'
  | 'getNumberFormats'
  | 'setNumberFormat'
  | 'setNumberFormats'
  | 'getFontWeight'
  | 'setFontSize'
  | 'getFontFamily'
  | 'setFontFamily'
  | 'setWrap'
>;

type Key = keyof Omit<CellFormat, 'borders'>;
type Setting<K extends Key> = CellFormat[K] | null;

const WRAP = 'WRAP';
type Weight = GoogleAppsScript.Spreadsheet.FontWeight;

export class RangeFormat extends RangeContent implements Faithful {
  private getAll<K extends Key, D>(key: K, otherwise: D): (NonNullable<CellFormat[K]> | D)[][] {
    return this.read((cell) => formatOf(this.model, cell)?.[key] ?? otherwise);
  }
  private setOne<K extends Key>(key: K, value: Setting<K>): this {
    return this.setMany({ [key]: value ?? undefined });
  }
  private setAll<K extends Key>(key: K, values: Setting<K>[][], method: string): this {
    const data = sized<Setting<K>>(values, this.area, `SpreadsheetApp.Range.${method}`);
    return this.write((cell, r, c) => setFormat(this.model, cell, { [key]: data[r]?.[c] ?? undefined }));
  }
  private setMany(change: FormatChange): this {
    if (!this.coversSheet()) return this.write((cell) => setFormat(this.model, cell, change));
    setBase(this.model, change);
    return this.writeExisting((cell) => cell.format && setFormat(this.model, cell, change));
  }
  private first<T>(table: T[][]): T {
    return table[0]?.[0] as T;
  }
  getNumberFormats = (): string[][] => this.getAll('numberFormat', AUTOMATIC);
  setNumberFormat = (format: string): this => this.setOne('numberFormat', format);
  setNumberFormats = (formats: string[][]): this => this.setAll('numberFormat', formats, 'setNumberFormats');

  getBackground = (): string => this.first(this.getBackgrounds());
  setBackground = (value: string | null): this => this.setOne('background', color(value) ?? null);
  setBackgrounds = (values: (string | null)[][]): this => this.setAll('background', colors(values), 'setBackgrounds');

  setFontColor = (value: string | null): this => this.setOne('fontColor', color(value) ?? null);

  getFontWeight = (): Weight => this.first(this.getFontWeights());
  setFontWeight = (weight: string | null): this => this.setOne('fontWeight', weight === 'normal' ? null : weight);
  setFontSize = (size: number): this => this.setOne('fontSize', size);

  getFontFamily = (): string => this.first(this.getAll('fontFamily', 'Arial'));
  setFontFamily = (family: string | null): this => this.setOne('fontFamily', family);

  setTextStyle = (style: TextStyle): this => this.setMany(formatOfStyle(style));
  setTextStyles(styles: TextStyle[][]): this {
    const data = sized<TextStyle>(styles, this.area, 'SpreadsheetApp.Range.setTextStyles');
    return this.write((cell, r, c) => {
      const style = data[r]?.[c];
      if (style) setFormat(this.model, cell, formatOfStyle(style));
    });
  }
  setHorizontalAlignment = (value: string | null): this => this.setOne('horizontalAlignment', value === 'normal' ? null : value);
  setVerticalAlignment = (value: string | null): this => this.setOne('verticalAlignment', value);
  setWrap = (wrap: boolean): this => this.setOne('wrapStrategy', wrap ? WRAP : null);

  /** true draws, false removes, null leaves an edge as it is; `vertical` and `horizontal` are the inner lines. */
  setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontal: boolean | null,
    lineColor: string | null = '#000000',
    style: EnumValue | null = null,
  ): this {
    const edge: Edge = { color: color(lineColor) ?? '#000000', style: style?.name() ?? 'SOLID' };
    const { rows, columns } = this.area;
    return this.write((cell, r, c) => {
      const wanted: Record<keyof Borders, boolean | null> = {
        top: r === 0 ? top : horizontal,
        bottom: r === rows - 1 ? bottom : horizontal,
        left: c === 0 ? left : vertical,
        right: c === columns - 1 ? right : vertical,
      };
      const kept = Object.entries({ ...formatOf(this.model, cell)?.borders }).filter(([side]) => wanted[side as keyof Borders] === null);
      const drawn = Object.entries(wanted).filter(([, draw]) => draw === true);
      const borders = Object.fromEntries([...kept, ...drawn.map(([side]) => [side, edge])]) as Borders;
      setFormat(this.model, cell, { borders: Object.keys(borders).length > 0 ? borders : undefined });
    });
  }

  clearFormat(): this {
    const whole = this.coversSheet();
    if (whole) delete this.model.base;
    return this.writeExisting((cell) => {
      if (this.model.base) cell.format = {};
      else delete cell.format;
    }).tidy();
  }
  getBackgrounds = (): string[][] => this.getAll('background', '#ffffff');
  getFontWeights = (): Weight[][] => this.getAll('fontWeight', 'normal') as Weight[][];
}

/** Bold and italic that the style denies are taken away; what it does not speak of stays. */
const formatOfStyle = ({ style }: TextStyle): FormatChange => ({
  ...(style.bold === undefined ? {} : { fontWeight: style.bold ? 'bold' : undefined }),
  ...(style.italic === undefined ? {} : { fontStyle: style.italic ? 'italic' : undefined }),
  ...(style.color === undefined ? {} : { fontColor: style.color }),
  ...(style.family === undefined ? {} : { fontFamily: style.family }),
  ...(style.size === undefined ? {} : { fontSize: style.size }),
});

const colors = (values: unknown): (string | null)[][] =>
  Array.isArray(values) ? values.map((row) => (Array.isArray(row) ? row.map((value) => color(value) ?? null) : row)) : (values as never);
