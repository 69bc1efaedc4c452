/** Menus of the bundle as the page shows them. */
import type { MenuItem } from '../execution';
import type { MenuItemView } from './protocol';

/** All functions that the items name, sub-menus included. */
export const functionsOf = (items: readonly MenuItem[]): string[] =>
  items.flatMap((item) => [item.functionName ?? '', ...functionsOf(item.items ?? [])]);

export const menuItem = ({ label, functionName, separator, items }: MenuItem): MenuItemView => ({
  label,
  ...(functionName === undefined ? {} : { functionName }),
  ...(separator ? { separator } : {}),
  ...(items ? { items: items.map(menuItem) } : {}),
});
