/** The assessment framework (กรอบการประเมิน) of one fiscal year: all that varies by year, as data with its certainty. */

import type { Inclusion, PlanLayout } from './plan';
import { isOneOf } from './words';

/** Years are Buddhist Era fiscal years (ปีงบประมาณ พ.ศ.): 2568 runs from 1 October 2567 to 30 September 2568. */
export type FiscalYear = number;

/** The three measuring tools (เครื่องมือ/แบบวัด): staff survey, public survey, open data on the website. */
export const TOOLS = ['IIT', 'EIT', 'OIT'] as const;
export type ToolCode = (typeof TOOLS)[number];
export const isTool = isOneOf(TOOLS);

/** The four parts that the level conditions look at: EIT counts as ส่วนที่ 1 (Public) and ส่วนที่ 2 (Survey). */
export const PARTS = ['IIT', 'EIT1', 'EIT2', 'OIT'] as const;
export type PartCode = (typeof PARTS)[number];
export const isPart = isOneOf(PARTS);

/** The two respondent groups of EIT: the public answering by itself, and those whom the assessor asked. */
export const EIT_PARTS = ['EIT1', 'EIT2'] as const satisfies readonly PartCode[];
export type EitPart = (typeof EIT_PARTS)[number];
export const isEitPart = isOneOf(EIT_PARTS);

/** The tool that a part belongs to; a tool is its own. */
export const toolOf = (code: ToolCode | PartCode): ToolCode => (isEitPart(code) ? 'EIT' : code);

/** The respondent parts of each tool. */
export const TOOL_PARTS: Readonly<Record<ToolCode, readonly PartCode[]>> = { IIT: ['IIT'], EIT: EIT_PARTS, OIT: ['OIT'] };

/** How tools and parts are named in print. */
export const PART_NAMES: Readonly<Record<ToolCode | PartCode, string>> = {
  IIT: 'IIT',
  EIT: 'EIT',
  EIT1: 'EIT ส่วนที่ 1',
  EIT2: 'EIT ส่วนที่ 2',
  OIT: 'OIT',
};

/**
 * How sure a fact is: `stated` by a source, `computed` from published numbers, `inferred` from documents,
 * `general` knowledge confirmed by no source. The last two are shown as "to be confirmed with the NACC manual".
 */
export type Certainty = 'stated' | 'computed' | 'inferred' | 'general';

/** Where a fact comes from and how sure it is. */
export interface Provenance {
  readonly certainty: Certainty;
  readonly source?: string;
}

export interface Tool extends Provenance {
  readonly code: ToolCode;
  /** Official Thai name of the tool (แบบวัด). */
  readonly name: string;
  readonly englishName: string;
  /** Share of the total, 0–1. */
  readonly weight: number;
  /** The respondent parts whose plain mean is the tool's score. */
  readonly parts: readonly PartCode[];
}

/** An indicator (ตัวชี้วัด), numbered 1–10 since FY2562. */
export interface Indicator extends Provenance {
  readonly number: number;
  readonly tool: ToolCode;
  readonly name: string;
  /** Other names that real documents print for it; accepted on input, never printed. */
  readonly aliases: readonly string[];
}

/** A sub-indicator (ตัวชี้วัดย่อย) of the OIT indicators 9 and 10. */
export interface SubIndicator extends Provenance {
  readonly code: string;
  readonly indicator: number;
  readonly name: string;
}

/** How the answers of an item become 0–100: graded in four or six steps, yes/no, or an OIT item of 0 or 100. */
export type Scale = 'fourStep' | 'sixStep' | 'yesNo' | 'mixed' | 'zeroOrHundred' | 'points';

/** An item (ข้อคำถาม / ข้อมูลที่ต้องเผยแพร่) of the framework: I1, E5, O18 … */
export interface Item extends Provenance {
  readonly code: string;
  readonly tool: ToolCode;
  readonly indicator: number;
  readonly subIndicator?: string;
  /** The official wording; empty where no source gives it, so that people can paste it. */
  readonly text: string;
  readonly subQuestions?: readonly string[];
  readonly scale?: Scale;
  /** True where a high answer is bad and the scoring is reversed. */
  readonly reversed?: boolean;
}

/** Letters AA–F to FY2565, five Thai levels with a condition on four parts since FY2566. */
export type LevelScheme = 'letters' | 'fiveLevels';

/** An analysis topic (ประเด็น) under which measures may be grouped, such as the seven of FY2567. */
export interface Topic extends Provenance {
  readonly number: number;
  readonly name: string;
  /** Codes of the items that belong to the topic by default. */
  readonly items: readonly string[];
}

/** The OIT item that demands the plan, or the report on it, with the elements a document must contain. */
export interface DemandedDocument extends Provenance {
  /** Which entries the document has to cover: the setting of a new workbook. */
  readonly inclusion: Inclusion;
  /** The table layout that has a column for each of its elements. */
  readonly layout: PlanLayout;
  readonly item: string;
  readonly title: string;
  readonly elements: readonly string[];
}

export interface Framework extends Provenance {
  readonly fiscalYear: FiscalYear;
  /** False where essential parts are unconfirmed (a year copied from the one before, a year known from one agency). */
  readonly confirmed: boolean;
  readonly tools: readonly Tool[];
  readonly indicators: readonly Indicator[];
  readonly subIndicators: readonly SubIndicator[];
  readonly items: readonly Item[];
  readonly levelScheme: LevelScheme;
  /** The line below which an indicator or item is flagged: 85. */
  readonly threshold: number;
  /** `subIndicatorMeans`: 9 and 10 are means of sub-indicator means (to FY2566). `asEntered`: the rule is not public. */
  readonly oitRule: 'subIndicatorMeans' | 'asEntered';
  readonly topics: readonly Topic[];
  readonly plan: DemandedDocument;
  readonly implementationReport: DemandedDocument;
  /** What is not known of this year, in Thai, for people to read. */
  readonly gaps: readonly string[];
}
