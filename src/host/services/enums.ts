/** The enums of SpreadsheetApp that the add-on names. Source: developers.google.com/apps-script/reference/spreadsheet. */
import { EnumClass, type EnumValue } from '../service';

export const BorderStyle = new EnumClass('BorderStyle', ['DOTTED', 'DASHED', 'SOLID', 'SOLID_MEDIUM', 'SOLID_THICK', 'DOUBLE']);
export const WrapStrategy = new EnumClass('WrapStrategy', ['WRAP', 'OVERFLOW', 'CLIP']);
export const ProtectionType = new EnumClass('ProtectionType', ['RANGE', 'SHEET']);
export const DeveloperMetadataVisibility = new EnumClass('DeveloperMetadataVisibility', ['DOCUMENT', 'PROJECT']);
export const DeveloperMetadataLocationType = new EnumClass('DeveloperMetadataLocationType', ['SPREADSHEET', 'SHEET', 'ROW', 'COLUMN']);
export const Dimension = new EnumClass('Dimension', ['COLUMNS', 'ROWS']);
export const CopyPasteType = new EnumClass('CopyPasteType', [
  'PASTE_NORMAL',
  'PASTE_NO_BORDERS',
  'PASTE_FORMAT',
  'PASTE_FORMULA',
  'PASTE_DATA_VALIDATION',
  'PASTE_VALUES',
  'PASTE_CONDITIONAL_FORMATTING',
  'PASTE_COLUMN_WIDTHS',
]);
export const DataValidationCriteria = new EnumClass('DataValidationCriteria', [
  'CHECKBOX',
  'CUSTOM_FORMULA',
  'DATE_AFTER',
  'DATE_BEFORE',
  'DATE_BETWEEN',
  'DATE_IS_VALID_DATE',
  'NUMBER_BETWEEN',
  'NUMBER_EQUAL_TO',
  'NUMBER_GREATER_THAN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN',
  'NUMBER_LESS_THAN_OR_EQUAL_TO',
  'NUMBER_NOT_BETWEEN',
  'TEXT_CONTAINS',
  'TEXT_IS_VALID_URL',
  'VALUE_IN_LIST',
  'VALUE_IN_RANGE',
]);
export const BooleanCriteria = new EnumClass('BooleanCriteria', [
  'CELL_EMPTY',
  'CELL_NOT_EMPTY',
  'CUSTOM_FORMULA',
  'NUMBER_BETWEEN',
  'NUMBER_EQUAL_TO',
  'NUMBER_GREATER_THAN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN',
  'NUMBER_LESS_THAN_OR_EQUAL_TO',
  'TEXT_CONTAINS',
  'TEXT_DOES_NOT_CONTAIN',
  'TEXT_EQUAL_TO',
  'TEXT_STARTS_WITH',
  'TEXT_ENDS_WITH',
]);
export const Button = new EnumClass('Button', ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);
export const ButtonSet = new EnumClass('ButtonSet', ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL']);

/** The enum value of that name; throws for a name the host does not have. */
export function enumValue(enumeration: EnumClass, name: string): EnumValue {
  const value = (enumeration.constants as Readonly<Record<string, EnumValue>>)[name];
  if (!value) throw new Error(`${enumeration.kind} has no ${name}`);
  return value;
}
