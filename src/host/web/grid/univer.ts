/** Univer as the grid's painter: drawing, scrolling, selecting with the mouse. Typing, menus, formulas and the clipboard are the studio's own. */
import { LocaleType, Univer } from '@univerjs/core';
import {
  UniverDocsPlugin,
  UniverDocsUIPlugin,
  UniverFormulaEnginePlugin,
  UniverRenderEnginePlugin,
  UniverSheetsPlugin,
  UniverSheetsUIPlugin,
  UniverUIPlugin,
} from '@univerjs/preset-sheets-core';
import core from '@univerjs/preset-sheets-core/locales/en-US';
import '@univerjs/preset-sheets-core/lib/index.css';

/** Nothing that has words of its own is switched on: Univer knows no Thai. */
export function startUniver(container: HTMLElement): Univer {
  const locale = LocaleType.EN_US;
  const univer = new Univer({ locale, locales: { [locale]: core } });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, { container, header: false, toolbar: false, contextMenu: false });
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin, { notExecuteFormula: true });
  univer.registerPlugin(UniverSheetsPlugin, { notExecuteFormula: true });
  univer.registerPlugin(UniverSheetsUIPlugin, {
    formulaBar: false,
    footer: false,
    disableForceStringMark: true,
    disableForceStringAlert: true,
    protectedRangeShadow: false,
    // An opaque track: through a clear one the text of the last column looks faded.
    scrollConfig: { trackBackgroundColor: '#ffffff', trackBorderColor: '#e5e7eb' },
  });
  return univer;
}
