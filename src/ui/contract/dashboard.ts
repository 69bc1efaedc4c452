/** The analysis, the overview, the years and what-if. */
import type { CellPlace } from './common';
import type { MenuCall } from './menu';

export interface AnalysisView {
  readonly total: string;
  readonly level: string;
  readonly provisional: boolean;
  readonly why: string;
  readonly below: readonly { readonly label: string; readonly score: string; readonly gap: string; readonly place: CellPlace | null }[];
  readonly missing: readonly string[];
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
  readonly place: CellPlace | null;
}

/** A step of the year. */
export interface StepView {
  readonly text: string;
  readonly state: 'done' | 'next' | 'later';
  /** What of it is done, or when it was; '' where there is nothing to say. */
  readonly note: string;
  /** Where people write down that it is done, for what happens outside of the workbook. */
  readonly place: CellPlace | null;
  /** The menu function that does it; '' where people do it themselves. */
  readonly call: MenuCall | '';
  /** The kind of report that it makes; '' where it makes none. */
  readonly report: string;
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
    readonly place: CellPlace | null;
  }[];
  readonly bars: readonly BarView[];
  readonly changes: readonly string[];
  readonly missing: readonly string[];
  readonly coverage: { readonly needed: number; readonly covered: number };
  /** The year's work in its order. */
  readonly steps: readonly StepView[];
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
  /** Tabs that hold plan and results of the ending plan year. */
  readonly kept: readonly string[];
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
  readonly place: CellPlace | null;
}

/** Two sources that state a figure differently. */
interface DifferenceView {
  readonly label: string;
  readonly text: string;
  readonly place: CellPlace | null;
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
    readonly place: CellPlace | null;
  }[];
}
