/**
 * Sample workbooks are recipes: data files that say which functions of the bundle to call with what, and what a person would have typed.
 * The host knows nothing of the add-on; a recipe does.
 */
import { parseReference, resolveReference } from '../a1';
import { InputError } from '../errors';
import type { HostState } from '../model';
import type { Project } from '../project';
import { createHost } from '../runtime';
import { writeRectangle } from './orders';

/** `{"$result": ["name", "value", "ticket"]}` in an argument stands for a part of what the step of that name returned. */
type RecipeStep =
  | {
      readonly call: string;
      readonly args?: readonly unknown[];
      /** A key of the result that must be true: the call did what the recipe builds on. */
      readonly must?: string;
    }
  | { readonly type: string; readonly values: readonly (readonly unknown[])[] }
  | {
      /** Puts a text into the row where `find` stands in column `column` (letters), so that a recipe survives moved rows. */
      readonly typeBeside: string;
      readonly in: string;
      readonly header: string;
      readonly value: string | number;
    };

export interface Recipe {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  /** The workbook's name. */
  readonly name: string;
  readonly steps: readonly RecipeStep[];
  /** The sheet people see first. */
  readonly show?: string;
}

/** @throws InputError RECIPE where a step cannot be done: a sample that no longer fits the bundle. */
export async function runRecipe(project: Project, recipe: Recipe): Promise<HostState> {
  const host = createHost({ project });
  host.state.spreadsheet.name = recipe.name;
  const results: Record<string, unknown> = {};
  for (const step of recipe.steps) {
    if ('call' in step) {
      const { error, value } = await host.run(
        step.call,
        (step.args ?? []).map((arg) => filled(arg, results)),
      );
      if (error) throw new InputError('RECIPE', `${recipe.id}: ${step.call}: ${error.message}`);
      if (step.must !== undefined && Reflect.get(Object(value), step.must) !== true)
        throw new InputError('RECIPE', `${recipe.id}: ${step.call}: ${JSON.stringify(value).slice(0, 500)}`);
      results[step.call] = value;
    } else if ('type' in step) {
      typeAt(host.state, recipe, step.type, step.values);
    } else {
      typeBeside(host.state, recipe, step);
    }
  }
  const shown = host.state.spreadsheet.sheets.find(({ name }) => name === recipe.show);
  if (shown) host.state.spreadsheet.activeSheetId = shown.id;
  return host.state;
}

function filled(value: unknown, results: Readonly<Record<string, unknown>>): unknown {
  if (Array.isArray(value)) return value.map((item) => filled(item, results));
  if (typeof value !== 'object' || value === null) return value;
  if ('$result' in value && Array.isArray(value.$result)) {
    return value.$result.reduce<unknown>((part, key) => Reflect.get(Object(part), String(key)), results);
  }
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, filled(item, results)]));
}

function typeAt(state: HostState, recipe: Recipe, place: string, values: readonly (readonly unknown[])[]): void {
  const reference = parseReference(place);
  const sheet = state.spreadsheet.sheets.find(({ name }) => name === reference?.sheet);
  if (!reference || !sheet) throw new InputError('RECIPE', `${recipe.id}: ${place}`);
  const { row, column } = resolveReference(reference, sheet);
  writeRectangle(state.spreadsheet, sheet, row, column, values);
}

function typeBeside(state: HostState, recipe: Recipe, step: Extract<RecipeStep, { typeBeside: string }>): void {
  const sheet = state.spreadsheet.sheets.find(({ name }) => name === step.in);
  const texts = sheet?.rows.map((cells) => cells.map((cell) => String(cell?.value ?? ''))) ?? [];
  const column = Math.max(-1, ...texts.slice(0, 12).map((cells) => cells.indexOf(step.header)));
  const row = texts.findIndex((cells) => cells.includes(step.typeBeside));
  if (!sheet || row < 0 || column < 0) throw new InputError('RECIPE', `${recipe.id}: ${step.in} ${step.typeBeside} ${step.header}`);
  writeRectangle(state.spreadsheet, sheet, row + 1, column + 1, [[step.value]]);
}
