/** The functions of the menu ITA: a page may open them as the menu does ("next step", help). Their result is not used. */
export const MENU_CALLS = [
  'setUpWorkbook',
  'showImport',
  'checkWorkbook',
  'analyzeScores',
  'showPlan',
  'openFollowUp',
  'showReports',
  'showDashboard',
  'showHelp',
  'assessAgencies',
  'undoLastCommand',
] as const;
export type MenuCall = (typeof MENU_CALLS)[number];

export const isMenuCall = (name: string): name is MenuCall => (MENU_CALLS as readonly string[]).includes(name);
