/**
 * The typed calls between the sidebars (client) and the add-on (server): the names are the functions of main.ts.
 * Only plain JSON crosses: no Date, no undefined, no functions (the rules of google.script.run).
 */

/** A place in the workbook that a link leads to: the tab's name as people see it, and an A1 address. */
export interface Place {
  readonly sheet: string;
  readonly cell: string;
}

export interface Notice {
  readonly severity: 'error' | 'warn' | 'info';
  readonly code: string;
  /** Thai, ready to show. */
  readonly message: string;
  readonly place: Place | null;
  readonly found: string | null;
  readonly expected: string | null;
  /** A correction whose value is certain: its label; the server keeps the value. */
  readonly fix: { readonly id: string; readonly label: string } | null;
}

/** Every call answers with a value or with notices that say in Thai why there is none. It never throws for bad input. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T; readonly notices: readonly Notice[] }
  | { readonly ok: false; readonly notices: readonly Notice[] };

/** The form of เตรียมสมุดงาน. */
export interface SetUpForm {
  readonly name: string;
  readonly shortName: string;
  readonly type: string;
  readonly district: string;
  readonly province: string;
  readonly website: string;
  readonly fiscalYear: number;
}

export interface SetUpView {
  readonly form: SetUpForm;
  readonly types: readonly string[];
  readonly provinces: readonly string[];
  readonly years: readonly number[];
  /** True where sheets of ours stand already: preparing again only adds what is missing. */
  readonly prepared: boolean;
}

export interface SetUpResult {
  readonly created: readonly string[];
  readonly repaired: readonly string[];
}

/** Where an import comes from: pasted text, a dropped file (base64), or a sheet of the same workbook. */
export type ImportSource =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'file'; readonly name: string; readonly base64: string }
  | { readonly kind: 'sheet'; readonly sheet: string };

/** One value found, as the preview shows it. */
export interface FoundValue {
  /** Identifies the value when applying: `indicator:9`, `agency.name`, `fiscalYear` … */
  readonly key: string;
  readonly label: string;
  readonly value: string;
  readonly quote: string;
  readonly line: number;
  readonly certainty: 'sure' | 'likely' | 'doubtful';
  /** What stands in the workbook now; '' where nothing does. */
  readonly current: string;
  readonly changes: boolean;
}

export interface FoundConflict {
  readonly key: string;
  readonly label: string;
  readonly candidates: readonly { readonly value: string; readonly quote: string; readonly line: number }[];
}

export interface ImportPreview {
  /** Ticket under which the server keeps what it read; applying names it. */
  readonly ticket: string;
  readonly groups: readonly { readonly title: string; readonly values: readonly FoundValue[] }[];
  readonly conflicts: readonly FoundConflict[];
  readonly measures: number;
  readonly followUps: number;
}

export interface ImportChoice {
  readonly ticket: string;
  /** Keys to leave out. */
  readonly skip: readonly string[];
  /** For each conflict the index of the chosen candidate. */
  readonly decisions: Readonly<Record<string, number>>;
  readonly withMeasures: boolean;
}

export interface ImportResult {
  readonly written: number;
  readonly canUndo: boolean;
}

export interface CheckView {
  readonly errors: number;
  readonly warnings: number;
  readonly notices: readonly Notice[];
}

/** A finding of the document checker. */
export interface DocumentNotice {
  readonly rule: string;
  readonly severity: 'block' | 'warn' | 'info';
  readonly quote: string;
  readonly message: string;
  readonly expected: string | null;
  readonly line: number;
}

export interface AnalysisView {
  readonly total: string;
  readonly level: string;
  readonly provisional: boolean;
  readonly why: string;
  readonly below: readonly { readonly label: string; readonly score: string; readonly gap: string; readonly place: Place | null }[];
  readonly missing: readonly string[];
}

/** Something the plan lacks. `id` names it when a reason for accepting it is given. */
export interface PlanGap extends Notice {
  readonly id: string;
}

/** A gap that somebody accepted; `place` is where the reason stands in the plan, null where it stands in ผลการตรวจ. */
export interface AcceptedGap {
  readonly message: string;
  readonly reason: string;
  readonly place: Place | null;
}

/** A row of the plan by its hidden id. */
export interface NamedMeasure {
  readonly id: string;
  readonly title: string;
}

export interface PlanView {
  /** By the last run that changed anything. */
  readonly added: number;
  readonly updated: number;
  /** Rows where a person's text stands although there is a newer proposal. */
  readonly kept: number;
  readonly passed: number;
  /** Rows people deleted that would come back if asked. */
  readonly dismissed: readonly NamedMeasure[];
  /** Measures that last year left unfinished and that this year's scores do not ask for: they go on if asked. */
  readonly unfinished: readonly NamedMeasure[];
  readonly gaps: readonly PlanGap[];
  readonly accepted: readonly AcceptedGap[];
}

export interface UnitWorkView {
  readonly units: readonly string[];
  readonly tasks: readonly { readonly title: string; readonly steps: string; readonly period: string; readonly place: Place | null }[];
}

/** An action that awaits its result. `when`: "ครบกำหนด 31 มีนาคม 2569 เหลืออีก 12 วัน". */
export interface DueAction {
  readonly title: string;
  readonly units: string;
  readonly when: string;
  readonly overdue: boolean;
  readonly place: Place | null;
}

export interface FollowUpView {
  readonly round: 6 | 12;
  readonly rows: number;
  readonly due: readonly DueAction[];
  readonly notices: readonly Notice[];
}

export interface BarView {
  readonly number: number;
  readonly name: string;
  readonly tool: string;
  /** 0–100; null where unknown. */
  readonly value: number | null;
  readonly text: string;
  readonly below: boolean;
  readonly previous: number | null;
  readonly change: string;
  /** True where the value is only expected, worked back from others. */
  readonly estimated: boolean;
  /** False where people entered the value. */
  readonly computed: boolean;
  /** Where the value comes from, in words; '' where it is unknown. */
  readonly origin: string;
  readonly place: Place | null;
}

export interface DashboardView {
  readonly agency: string;
  readonly fiscalYear: number;
  readonly total: string;
  readonly level: string;
  readonly provisional: boolean;
  readonly why: string;
  readonly threshold: number;
  readonly parts: readonly {
    readonly code: string;
    readonly name: string;
    readonly text: string;
    readonly below: boolean;
    readonly estimated: boolean;
    readonly origin: string;
    readonly place: Place | null;
  }[];
  readonly bars: readonly BarView[];
  readonly changes: readonly string[];
  readonly missing: readonly string[];
  readonly coverage: { readonly needed: number; readonly covered: number };
  /** What to do next, with the menu function that does it. */
  readonly next: { readonly text: string; readonly call: string };
  /** Where the total comes from, in words. */
  readonly origin: string;
  /** null where no earlier year is known. */
  readonly years: YearsView | null;
  readonly lastMeasures: readonly LastMeasures[];
  readonly differences: readonly DifferenceView[];
  /** Reports whose scores changed since: "คะแนนเปลี่ยน 3 รายการหลังออกรายงานฉบับที่ 2". */
  readonly stale: readonly string[];
}

/** A year was started: what was closed, where its item scores are kept ('' where there were none), and whose framework was copied. */
export interface StartedYear {
  readonly year: number;
  readonly closed: number | null;
  readonly copy: string;
  /** null where the product or the workbook knows the new year's framework. */
  readonly copiedFrom: number | null;
}

/** Earlier years beside this one, oldest first; texts are ready to show. */
export interface YearsView {
  readonly years: readonly number[];
  readonly levels: readonly string[];
  /** The total, then the three tools. `change`: against the year before, '' where unknown. */
  readonly rows: readonly { readonly label: string; readonly values: readonly string[]; readonly change: string }[];
  /** Changes of level and streaks, in words. */
  readonly lines: readonly string[];
}

/** What was done about an indicator last year, and what became of it. */
export interface LastMeasures {
  readonly label: string;
  readonly before: string;
  readonly now: string;
  readonly change: string;
  readonly below: boolean;
  readonly measures: readonly string[];
  readonly place: Place | null;
}

/** Two sources that state a figure differently. */
export interface DifferenceView {
  readonly label: string;
  readonly text: string;
  readonly place: Place | null;
}

/** What-if: targets to choose from, the sliders, and the shortest way. */
export interface WhatIfView {
  readonly targets: readonly { readonly id: string; readonly label: string }[];
  readonly sliders: readonly {
    readonly key: string;
    readonly label: string;
    readonly value: number;
    readonly weight: number;
    readonly editable: boolean;
  }[];
  readonly parts: { readonly EIT1: number | null; readonly EIT2: number | null };
  readonly levels: readonly { readonly name: string; readonly total: number; readonly part: number | null }[];
  readonly threshold: number;
}

export interface WayView {
  readonly reachable: boolean;
  readonly exact: boolean;
  readonly why: string;
  readonly total: string;
  readonly level: string;
  /** Slider values that stand for the way; empty where there is none. */
  readonly sliders: Readonly<Record<string, number>>;
  readonly steps: readonly {
    readonly key: string;
    readonly label: string;
    readonly from: string;
    readonly to: string;
    readonly gain: string;
    readonly place: Place | null;
  }[];
}

export interface ReportChoice {
  readonly kind: string;
  readonly layout: string;
  readonly digits: 'thai' | 'arabic';
  readonly round: 6 | 12;
  readonly without: readonly string[];
  /** File id to write over; '' makes a new version (the default). */
  readonly replace: string;
}

export interface ReportsView {
  readonly kinds: readonly {
    readonly kind: string;
    readonly title: string;
    readonly about: string;
    readonly layouts: readonly string[];
    readonly sections: readonly { readonly id: string; readonly title: string }[];
  }[];
  readonly made: readonly {
    readonly version: number;
    readonly title: string;
    readonly made: string;
    readonly url: string;
    readonly fileId: string;
    readonly current: boolean;
    /** "คะแนนเปลี่ยน 3 รายการ…" where it is out of date. */
    readonly stale: string;
  }[];
  readonly digits: 'thai' | 'arabic';
  /** Follow-up rounds of this plan year that were opened: a progress report can be made of these. */
  readonly rounds: readonly (6 | 12)[];
}

/** Progress of a report being made: ask again with the ticket until `done`. */
export interface ReportProgress {
  readonly ticket: string;
  readonly done: boolean;
  readonly step: number;
  readonly steps: number;
  readonly doing: string;
  readonly report: MadeReport | null;
}

/** A photograph to be stored: image bytes as base64, for a row of ติดตามผล. */
export interface PhotoForm {
  readonly row: string;
  readonly caption: string;
  readonly base64: string;
}

export interface PhotosView {
  readonly rows: readonly {
    readonly id: string;
    readonly title: string;
    readonly photos: readonly { readonly file: string; readonly caption: string }[];
  }[];
  /** Limits: bytes of one image, images of a row, images of a round. */
  readonly bytes: number;
  readonly perRow: number;
  readonly perRound: number;
}

export interface MadeReport {
  readonly title: string;
  readonly fileId: string;
  readonly url: string;
  readonly version: number;
}

export interface Preview {
  readonly html: string;
  readonly notices: readonly Notice[];
}

export interface ShareForm {
  readonly fileId: string;
  /** As typed: separated by commas, spaces or lines. */
  readonly addresses: string;
  readonly role: 'reader' | 'commenter';
  readonly notify: boolean;
  readonly message: string;
}

export interface Access {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly role: string;
  readonly removable: boolean;
}

export interface Download {
  readonly name: string;
  readonly mime: string;
  readonly base64: string;
}

/** Arguments and answers of every server function that a client may call. */
export interface Calls {
  getSetUp(): Answer<SetUpView>;
  setUp(form: SetUpForm): Answer<SetUpResult>;
  listSheets(): Answer<readonly string[]>;
  readImport(source: ImportSource): Answer<ImportPreview>;
  applyImport(choice: ImportChoice): Answer<ImportResult>;
  undoImport(): Answer<ImportResult>;
  runCheck(): Answer<CheckView>;
  getCheck(): Answer<CheckView>;
  applyFixes(ids: readonly string[]): Answer<CheckView>;
  checkDocument(source: ImportSource): Answer<readonly DocumentNotice[]>;
  runAnalysis(): Answer<AnalysisView>;
  /** `restore`: ids of deleted rows to bring back; `carry`: ids of unfinished measures of last year to go on with. */
  runPlan(restore: readonly string[], carry?: readonly string[]): Answer<PlanView>;
  /** The result of the last run, for the sidebar that the menu opens after running; `ok: false` where no run is known. */
  getPlan(): Answer<PlanView>;
  /** Accepts a gap with a reason, which is kept in the plan row or in ผลการตรวจ. */
  acceptGap(id: string, reason: string): Answer<{ readonly gaps: readonly PlanGap[]; readonly accepted: readonly AcceptedGap[] }>;
  /** `already`: the measure was kept before. */
  keepMeasure(): Answer<{ readonly title: string; readonly already: boolean }>;
  openRound(round: 6 | 12): Answer<FollowUpView>;
  /** The latest round that is open, as it stands; null where none is. Nothing is written. */
  getFollowUp(): Answer<FollowUpView | null>;
  getUnitWork(unit: string): Answer<UnitWorkView>;
  getDashboard(): Answer<DashboardView>;
  getWhatIf(): Answer<WhatIfView>;
  findWay(target: string): Answer<WayView>;
  tryScores(changes: Readonly<Record<string, number>>): Answer<{ readonly total: string; readonly level: string; readonly why: string }>;
  closeYear(): Answer<{ readonly year: number }>;
  /** Closes the year and makes room for a later one. */
  startYear(year: number): Answer<StartedYear>;
  /** Puts the charts into a tab of the workbook, or brings them up to date; names the tab. */
  showCharts(): Answer<{ readonly sheet: string }>;
  getReports(): Answer<ReportsView>;
  previewReport(choice: ReportChoice): Answer<Preview>;
  startReport(choice: ReportChoice): Answer<ReportProgress>;
  continueReport(ticket: string): Answer<ReportProgress>;
  getPhotos(round: 6 | 12): Answer<PhotosView>;
  addPhoto(form: PhotoForm): Answer<PhotosView>;
  removePhoto(row: string, file: string): Answer<PhotosView>;
  listAccess(fileId: string): Answer<readonly Access[]>;
  shareReport(form: ShareForm): Answer<readonly Access[]>;
  removeAccess(fileId: string, accessId: string): Answer<readonly Access[]>;
  downloadReport(fileId: string, format: 'docx' | 'pdf'): Answer<Download>;
  goTo(place: Place): Answer<null>;
}

export type CallName = keyof Calls;

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
  | 'showHelp';
