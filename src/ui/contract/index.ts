/**
 * The typed calls between the sidebars (client) and the add-on (server): the names are the functions of main.ts.
 * Only plain JSON crosses: no Date, no undefined, no functions (the rules of google.script.run).
 */
export type * from './agencies';
export type * from './calls';
export type * from './common';
export type * from './dashboard';
export type * from './importing';
export { MENU_GROUPS, MENU_NAMES, type MenuCall } from './menu';
export type * from './planning';
export type * from './reports';
