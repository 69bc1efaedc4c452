/** Rich text: links and emphasis inside one cell. */
import { ServiceException } from '../errors';
import type { TextRun } from '../model';
import { Service } from '../service';
import { color } from './check';

/** What a style says; what it leaves open stays as it is in the cell. Family and size are of whole cells. */
type StyleModel = Omit<TextRun, 'start' | 'end' | 'link'> & { readonly family?: string; readonly size?: number };

export class TextStyle extends Service {
  readonly kind = 'TextStyle';
  constructor(readonly style: StyleModel) {
    super();
  }
}

export class TextStyleBuilder extends Service {
  readonly kind = 'TextStyleBuilder';
  private style: StyleModel = {};
  setBold(bold: boolean): this {
    this.style = { ...this.style, bold };
    return this;
  }
  setForegroundColor(value: string): this {
    const found = color(value);
    this.style = { ...this.style, ...(found ? { color: found } : {}) };
    return this;
  }
  setFontFamily(family: string): this {
    this.style = { ...this.style, family };
    return this;
  }
  setFontSize(size: number): this {
    this.style = { ...this.style, size };
    return this;
  }
  build(): TextStyle {
    return new TextStyle(this.style);
  }
}

export class RichTextValue extends Service {
  readonly kind = 'RichTextValue';
  constructor(
    readonly text: string,
    readonly runs: readonly TextRun[],
  ) {
    super();
  }
}

export class RichTextValueBuilder extends Service {
  readonly kind = 'RichTextValueBuilder';
  private text = '';
  private runs: TextRun[] = [];
  setText(text: string): this {
    this.text = String(text);
    this.runs = [];
    return this;
  }
  /** `(url)` links the whole text, `(start, end, url)` a part of it. */
  setLinkUrl(...parameters: [string | null] | [number, number, string | null]): this {
    const [start, end, url] = parameters.length === 3 ? parameters : [0, this.text.length, parameters[0]];
    this.within(start, end);
    if (url !== null) this.runs.push({ start, end, link: url });
    return this;
  }
  setTextStyle(...parameters: [TextStyle] | [number, number, TextStyle]): this {
    const [start, end, style] = parameters.length === 3 ? parameters : [0, this.text.length, parameters[0]];
    this.within(start, end);
    const { family: _family, size: _size, ...run } = style.style;
    this.runs.push({ start, end, ...run });
    return this;
  }
  build(): RichTextValue {
    return new RichTextValue(this.text, this.runs);
  }
  private within(start: number, end: number): void {
    if (start < 0 || end > this.text.length || start > end) throw new ServiceException('Illegal argument.');
  }
}
