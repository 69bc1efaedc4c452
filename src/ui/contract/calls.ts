/** The calls themselves: arguments and answers of every server function, and the functions of the menu. */
import type { Round } from '../../model';
import type { Answer, CellPlace } from './common';
import type { AnalysisView, DashboardView, StartedYear, StepView, WayView, WhatIfView } from './dashboard';
import type {
  CheckView,
  DocumentNotice,
  ImportChoice,
  ImportPreview,
  ImportResult,
  ImportSource,
  SetUpForm,
  SetUpHints,
  SetUpResult,
  SetUpView,
  Undone,
} from './importing';
import type { AcceptedGap, FollowUpView, PlanDraft, PlanGap, PlanView, PlanYears, UnitWorkView } from './planning';
import type { Access, Download, PhotoForm, PhotosView, Preview, ReportChoice, ReportProgress, ReportsView, ShareForm } from './reports';

/** Arguments and answers of every server function that a client may call. */
export interface Calls {
  getSetUp(): Answer<SetUpView>;
  /** Nothing is read or written: the places of the form, completed and corrected. */
  completeSetUp(form: SetUpForm): Answer<SetUpHints>;
  setUp(form: SetUpForm): Answer<SetUpResult>;
  listSheets(): Answer<readonly string[]>;
  /** The script that reads a PDF's text layer on the page, fetched when a PDF is dropped: about 1.7 MB. */
  getPdfReader(): Answer<string>;
  readImport(source: ImportSource): Answer<ImportPreview>;
  applyImport(choice: ImportChoice): Answer<ImportResult>;
  undoImport(): Answer<ImportResult>;
  /** The last command that wrote, by its name in the menu; null where there is none that could be taken back. */
  getLast(): Answer<{ readonly command: string } | null>;
  /** Takes the last command back, cell by cell; cells that people changed since stay. */
  undoLast(): Answer<Undone>;
  runCheck(): Answer<CheckView>;
  getCheck(): Answer<CheckView>;
  applyFixes(ids: readonly string[]): Answer<CheckView>;
  checkDocument(source: ImportSource): Answer<readonly DocumentNotice[]>;
  runAnalysis(): Answer<AnalysisView>;
  /** What `runPlan` would write, cell by cell; nothing is written. */
  draftPlan(restore: readonly string[], carry: readonly string[]): Answer<PlanDraft>;
  /** `restore`: ids of deleted rows to bring back; `carry`: measures of last year to go on with; `seen`: refused where the draft is another by now. */
  runPlan(restore: readonly string[], carry?: readonly string[], seen?: string): Answer<PlanView>;
  /** The result of the last run, for the sidebar that the menu opens after running; `ok: false` where no run is known. */
  getPlan(): Answer<PlanView>;
  /** Accepts a gap with a reason, which is kept in the plan row or in ผลการตรวจ. */
  acceptGap(id: string, reason: string): Answer<{ readonly gaps: readonly PlanGap[]; readonly accepted: readonly AcceptedGap[] }>;
  /** The same reason for several gaps. */
  acceptGaps(
    ids: readonly string[],
    reason: string,
  ): Answer<{ readonly gaps: readonly PlanGap[]; readonly accepted: readonly AcceptedGap[] }>;
  /** `already`: the measure was kept before. */
  keepMeasure(): Answer<{ readonly title: string; readonly already: boolean }>;
  openRound(round: Round): Answer<FollowUpView>;
  /** The latest round that is open, as it stands; null where none is. Nothing is written. */
  getFollowUp(): Answer<FollowUpView | null>;
  /** The plan years that can be worked on: the workbook's own, and those that were kept. */
  getPlanYears(): Answer<PlanYears>;
  /** Works on the plan of another year from then on. */
  choosePlanYear(year: number): Answer<{ readonly planYear: number }>;
  getUnitWork(unit: string): Answer<UnitWorkView>;
  getDashboard(): Answer<DashboardView>;
  /** The year's work in its order, also of a workbook that was never prepared. */
  getSteps(): Answer<readonly StepView[]>;
  getWhatIf(): Answer<WhatIfView>;
  findWay(target: string): Answer<WayView>;
  tryScores(changes: Readonly<Record<string, number>>): Answer<{ readonly total: string; readonly level: string; readonly why: string }>;
  closeYear(): Answer<{ readonly year: number }>;
  /** Closes the year and makes room for a later one. */
  startYear(year: number): Answer<StartedYear>;
  /** Puts the charts into a tab of the workbook, or brings them up to date; names the tab. */
  showCharts(): Answer<{ readonly sheet: string }>;
  getReports(): Answer<ReportsView>;
  /** The kind with which the reports dialog opens the next time: a button elsewhere knows which one people want. */
  wishReport(kind: string): Answer<null>;
  previewReport(choice: ReportChoice): Answer<Preview>;
  startReport(choice: ReportChoice): Answer<ReportProgress>;
  /** `again`: the ticket was asked before, and no answer came. */
  continueReport(ticket: string, again?: boolean): Answer<ReportProgress>;
  getPhotos(round: Round): Answer<PhotosView>;
  addPhoto(form: PhotoForm): Answer<PhotosView>;
  removePhoto(row: string, file: string): Answer<PhotosView>;
  /** The image on the covers, as base64; '' takes it away. Answers whether there is one now. */
  setLogo(base64: string): Answer<boolean>;
  listAccess(fileId: string): Answer<readonly Access[]>;
  shareReport(form: ShareForm): Answer<readonly Access[]>;
  removeAccess(fileId: string, accessId: string): Answer<readonly Access[]>;
  downloadReport(fileId: string, format: 'docx' | 'pdf'): Answer<Download>;
  goTo(place: CellPlace): Answer<null>;
}

export type CallName = keyof Calls;
