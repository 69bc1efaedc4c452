/** Adds the menu. In auth mode NONE these are the only calls allowed. */

interface MenuEntry {
  readonly label: string;
  /** Name of a top-level function. */
  readonly call: string;
}

/** '' between entries stands for a separator. */
export function addMenu(title: string, entries: readonly (MenuEntry | '')[]): void {
  const menu = SpreadsheetApp.getUi().createMenu(title);
  for (const entry of entries) {
    if (entry === '') menu.addSeparator();
    else menu.addItem(entry.label, entry.call);
  }
  menu.addToUi();
}
