/** The functions of the menu ITA: a page may open them as the menu does ("next step", help). Their result is not used. */
export type MenuCall =
  | 'setUpWorkbook'
  | 'showImport'
  | 'checkWorkbook'
  | 'analyzeScores'
  | 'updatePlan'
  | 'openFollowUp'
  | 'showReports'
  | 'showDashboard'
  | 'showHelp'
  | 'undoLastCommand';
