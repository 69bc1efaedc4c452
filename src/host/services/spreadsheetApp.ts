/** SpreadsheetApp: the door to the open workbook. Source: developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app. */
import type { Execution } from '../execution';
import { type EnumClass, Service } from '../service';
import { ConditionalFormatRuleBuilder } from './conditionalFormat';
import { DataValidationBuilder } from './dataValidation';
import * as enums from './enums';
import type { Range } from './range';
import { RichTextValueBuilder, TextStyleBuilder } from './richText';
import type { Sheet } from './sheet';
import { Spreadsheet } from './spreadsheet';
import { Ui } from './ui';

export class SpreadsheetApp extends Service {
  readonly kind = 'SpreadsheetApp';
  override readonly constants: Readonly<Record<string, EnumClass>>;
  private readonly ui: Ui;
  constructor(private readonly execution: Execution) {
    super();
    const { Button: _button, ButtonSet: _buttonSet, enumValue: _valueOf, ...own } = enums;
    this.constants = own;
    this.ui = new Ui(execution);
  }
  getActiveSpreadsheet(): Spreadsheet {
    return new Spreadsheet(this.execution);
  }
  getActive(): Spreadsheet {
    return new Spreadsheet(this.execution);
  }
  getActiveSheet(): Sheet {
    return this.getActive().getActiveSheet();
  }
  getActiveRange(): Range | null {
    return this.getActive().getActiveRange();
  }
  getUi(): Ui {
    return this.ui;
  }
  /** The host writes at once; the call is counted because in Google Sheets it waits for all pending work. */
  flush(): void {
    this.execution.changed();
  }
  newDataValidation(): DataValidationBuilder {
    return new DataValidationBuilder(this.execution);
  }
  newConditionalFormatRule(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.execution, this.execution.book.activeSheetId);
  }
  newRichTextValue(): RichTextValueBuilder {
    return new RichTextValueBuilder();
  }
  newTextStyle(): TextStyleBuilder {
    return new TextStyleBuilder();
  }
}
