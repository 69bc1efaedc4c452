/** What people ask of a report: which kind, which layout, how it looks. */
import type { DigitStyle } from './agency';
import type { PlanLayout, Round } from './plan';
import { isOneOf } from './words';

/** The kinds K1–K7 of the report requirements and the papers around them, by the word used in commands. */
export const REPORT_KINDS = [
  'analysis',
  'measures',
  'short',
  'document',
  'items',
  'progress',
  'summary',
  'memo',
  'announcement',
  'order',
  'agenda',
] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];
export const isReportKind = isOneOf(REPORT_KINDS);

/**
 * What an implementation report does with actions of which nothing was recorded: `stop`, it is not made before they are (the version for the
 * public); `omit`, they are left out; `list`, they are listed, for use inside the agency only.
 */
export const UNREPORTED = ['stop', 'omit', 'list'] as const;
export type Unreported = (typeof UNREPORTED)[number];
export const isUnreported = isOneOf(UNREPORTED);

export interface ReportRequest {
  readonly kind: ReportKind;
  readonly layout?: PlanLayout;
  readonly digits: DigitStyle;
  readonly round?: Round;
  /** `stop` where it is left out. */
  readonly unreported?: Unreported | undefined;
  /** Sections and figures switched off, by id. */
  readonly without?: readonly string[];
}

/** Size on the page in pixels at 96 to the inch. */
export interface FigureSize {
  readonly width: number;
  readonly height: number;
}

interface Drawn {
  readonly threshold: number;
  readonly digits: DigitStyle;
  readonly size: FigureSize;
}

/** A figure to be drawn by the charts service: the numbers that the text states too. */
export type FigureSpec =
  /** Scores from 0 to 100 beside the threshold. */
  | (Drawn & { readonly kind: 'bars'; readonly bars: readonly FigureBar[] })
  /** Points that the total would gain. */
  | (Drawn & { readonly kind: 'gains'; readonly bars: readonly { readonly label: string; readonly value: number }[] })
  /** Scores by year. */
  | (Drawn & {
      readonly kind: 'history';
      readonly series: readonly {
        readonly name: string;
        readonly points: readonly { readonly label: string; readonly value: number | null }[];
      }[];
    });

export interface FigureBar {
  readonly label: string;
  readonly value: number;
  /** Whether it lies below the threshold, as it is printed. */
  readonly below: boolean;
  readonly previous: number | null;
}

/** A drawn figure or a photograph: its bytes and its size in pixels. */
export interface Picture {
  readonly bytes: Uint8Array;
  readonly type: 'png' | 'jpg';
  readonly width: number;
  readonly height: number;
  /** Pixels of the file per pixel of the page at 96 to the inch; 1 where it is left out. */
  readonly density?: number;
}

/** What a report's file says that it was made by: a document of this program is known by it. */
export const PRODUCT = 'ITA Workbook';
