/** Menus, alerts, prompts, sidebars and dialogs. Source: developers.google.com/apps-script/reference/base/ui. */
import { ServiceException } from '../errors';
import type { Execution, MenuItem } from '../execution';
import { type EnumClass, type EnumValue, type Face, Service } from '../service';
import { mismatch } from './check';
import { Button, ButtonSet, enumValue } from './enums';
import { HtmlOutput } from './html';

class Menu extends Service implements Pick<Face<GoogleAppsScript.Base.Menu, 'addToUi'>, 'addToUi'> {
  readonly kind = 'Menu';
  readonly items: MenuItem[] = [];
  constructor(
    private readonly execution: Execution,
    readonly caption: string,
  ) {
    super();
  }
  addItem(label: string, functionName: string): this {
    if (typeof functionName !== 'string') return mismatch('Menu.addItem', [label, functionName]);
    this.items.push({ label: String(label), functionName });
    return this;
  }
  addSeparator(): this {
    this.items.push({ label: '', separator: true });
    return this;
  }
  addSubMenu(menu: Menu): this {
    this.items.push({ label: menu.caption, items: menu.items });
    return this;
  }
  /** Only now do people see it. */
  addToUi(): void {
    this.execution.menus.push({ caption: this.caption, items: [...this.items] });
  }
}

/** What a closed prompt gives back. */
class PromptResponse extends Service implements Face<GoogleAppsScript.Base.PromptResponse, 'getResponseText'> {
  readonly kind = 'PromptResponse';
  constructor(
    private readonly button: EnumValue,
    private readonly text: string,
  ) {
    super();
  }
  getSelectedButton(): EnumValue {
    return this.button;
  }
  getResponseText(): string {
    return this.text;
  }
}

export class Ui extends Service {
  readonly kind = 'Ui';
  override readonly constants: Readonly<Record<string, EnumClass>> = { Button, ButtonSet };
  constructor(private readonly execution: Execution) {
    super();
  }
  createMenu(caption: string): Menu {
    return new Menu(this.execution, String(caption));
  }

  /** `(prompt)`, `(prompt, buttons)` or `(title, prompt, buttons)`. */
  alert(...parameters: unknown[]): EnumValue {
    return enumValue(Button, this.ask('alert', parameters).button);
  }
  prompt(...parameters: unknown[]): PromptResponse {
    const answer = this.ask('prompt', parameters);
    return new PromptResponse(enumValue(Button, answer.button), answer.text ?? '');
  }
  /** The script stops until the person answers; locks do not outlive that (reference of class Ui). */
  private ask(kind: 'alert' | 'prompt', parameters: readonly unknown[]) {
    const buttons = parameters.find((parameter): parameter is EnumValue => parameter instanceof Service) ?? enumValue(ButtonSet, 'OK');
    const texts = parameters.filter((parameter) => !(parameter instanceof Service)).map(String);
    if (texts.length === 0 || texts.length > 2) return mismatch(`Ui.${kind}`, parameters);
    const [title, message] = texts.length === 2 ? [texts[0] ?? '', texts[1] ?? ''] : ['', texts[0] ?? ''];
    const { heldLocks } = this.execution;
    heldLocks.clear();
    return this.execution.ask({ kind, title, message, buttons: buttons.toString() });
  }

  showSidebar(page: HtmlOutput): void {
    this.execution.emit({ kind: 'sidebar', ...surface(page, 'showSidebar'), width: 300, height: null });
  }
  showModalDialog(page: HtmlOutput, title: string): void {
    this.execution.emit({ kind: 'dialog', ...surface(page, 'showModalDialog'), title: String(title) });
  }
}

function surface(page: unknown, method: string) {
  if (!(page instanceof HtmlOutput))
    throw new ServiceException(`The parameters (object) don't match the method signature for Ui.${method}.`);
  return page.page();
}
