/** HtmlService: pages from files, strings and templates. Source: developers.google.com/apps-script/reference/html and the guide on templated HTML. */
import { ServiceException } from '../errors';
import type { Execution, HtmlPage } from '../execution';
import { EnumClass, type Face, Service } from '../service';
import { Blob } from './blob';

type Faithful = Face<GoogleAppsScript.HTML.HtmlOutput, 'getContent'>;

export class HtmlOutput extends Service implements Faithful {
  readonly kind = 'HtmlOutput';
  private title = '';
  private width: number | null = null;
  private height: number | null = null;
  constructor(private html: string) {
    super();
  }
  page(): HtmlPage {
    return { title: this.title, html: this.html, width: this.width, height: this.height };
  }
  getContent(): string {
    return this.html;
  }
  setTitle(title: string): this {
    this.title = String(title);
    return this;
  }
  setWidth(width: number): this {
    this.width = width;
    return this;
  }
  setHeight(height: number): this {
    this.height = height;
    return this;
  }
}

/** Values the script sets on it are the variables of its scriptlets. */
class HtmlTemplate extends Service {
  readonly kind = 'HtmlTemplate';
  readonly variables: Record<string, unknown> = {};
  constructor(
    private readonly execution: Execution,
    private readonly html: string,
  ) {
    super();
  }
  evaluate(): HtmlOutput {
    const names = Object.keys(this.variables);
    const written = this.execution.realm.evaluate(this.getCode(), names, Object.values(this.variables));
    return new HtmlOutput(String(written));
  }
  /** `<? ?>` runs, `<?= ?>` prints escaped, `<?!= ?>` prints as it is; of several statements the first is printed, the others run. */
  getCode(): string {
    const parts = this.html.split(/<\?([\s\S]*?)\?>/);
    const lines = parts.map((part, index) => {
      if (index % 2 === 0) return part === '' ? '' : `out_ += ${JSON.stringify(part)};`;
      if (part.startsWith('!=')) return `print_.html = ${part.slice(2)};`;
      return part.startsWith('=') ? `print_.text = ${part.slice(1)};` : part;
    });
    return `
      const escape_ = (value) => String(value).replace(/[&<>"'\`]/g, (c) => '&#' + c.charCodeAt(0) + ';');
      let out_ = '';
      const print_ = { set text(value) { out_ += escape_(value); }, set html(value) { out_ += String(value); } };
      ${lines.join('\n')}
      return out_;`;
  }
}

export class HtmlService extends Service {
  readonly kind = 'HtmlService';
  override readonly constants = {
    SandboxMode: new EnumClass('SandboxMode', ['EMULATED', 'IFRAME', 'NATIVE']),
    XFrameOptionsMode: new EnumClass('XFrameOptionsMode', ['ALLOWALL', 'DEFAULT']),
  };
  constructor(private readonly execution: Execution) {
    super();
  }
  createHtmlOutput(html: unknown = ''): HtmlOutput {
    return new HtmlOutput(html instanceof Blob ? html.getDataAsString() : String(html));
  }
  createHtmlOutputFromFile(name: string): HtmlOutput {
    return new HtmlOutput(this.file(name));
  }
  createTemplate(html: string): HtmlTemplate {
    return new HtmlTemplate(this.execution, String(html));
  }
  createTemplateFromFile(name: string): HtmlTemplate {
    return new HtmlTemplate(this.execution, this.file(name));
  }
  private file(name: string): string {
    const html = this.execution.html[String(name).replace(/\.html$/, '')];
    if (html === undefined) throw new ServiceException(`No HTML file named ${name} was found.`);
    return html;
  }
}
