/** Univer as the grid's view: which parts of it run here. Formulas are never computed by it; no part asks the network. */
import { LocaleType, mergeLocales, Univer } from '@univerjs/core';
import { UniverFormulaEnginePlugin, UniverNetworkPlugin, UniverSheetsCorePreset, UniverSheetsPlugin } from '@univerjs/preset-sheets-core';
import core from '@univerjs/preset-sheets-core/locales/en-US';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import validation from '@univerjs/preset-sheets-data-validation/locales/en-US';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import note from '@univerjs/preset-sheets-note/locales/en-US';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-note/lib/index.css';
import { THAI_WORDS } from './locale';

type PluginClass = Parameters<Univer['registerPlugin']>[0];
type Entry = PluginClass | readonly [PluginClass, object?];

/** The formula bar and the grid; header, tabs and menus are the studio's own. */
export function startUniver(container: HTMLElement): Univer {
  const locale = LocaleType.EN_US;
  const univer = new Univer({ locale, locales: { [locale]: mergeLocales(core, validation, note, THAI_WORDS) } });
  const presets = [
    UniverSheetsCorePreset({
      container,
      header: true,
      toolbar: false,
      footer: false,
      contextMenu: false,
      formulaBar: true,
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
    }),
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false }),
    UniverSheetsNotePreset(),
  ];
  for (const preset of presets) {
    for (const entry of preset.plugins as readonly Entry[]) {
      const [plugin, options] = (Array.isArray(entry) ? entry : [entry]) as readonly [PluginClass, object?];
      if ((plugin as unknown) === UniverNetworkPlugin) continue;
      // Results come from the host; Univer must not overwrite them with its own.
      const calculates = (plugin as unknown) === UniverFormulaEnginePlugin || (plugin as unknown) === UniverSheetsPlugin;
      univer.registerPlugin(plugin, { ...options, ...(calculates ? { notExecuteFormula: true } : {}) });
    }
  }
  return univer;
}
