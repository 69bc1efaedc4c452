/** Reports: choosing, previewing, making, photographs, sharing. */
import type { DigitStyle, Round, Unreported } from '../../model';
import type { Notice } from './common';

export interface ReportChoice {
  readonly kind: string;
  readonly layout: string;
  readonly digits: DigitStyle;
  readonly round: Round;
  /** Of an implementation report: what becomes of actions without a record; `stop` where it is left out. */
  readonly unreported?: Unreported | undefined;
  readonly without: readonly string[];
  /** File id to write over; '' makes a new version (the default). */
  readonly replace: string;
}

/** An element of the demanded document: where it stands in the report, and what is missing ('' where it is complete). */
export interface DemandedElement {
  readonly element: string;
  readonly where: string;
  readonly missing: string;
}

export interface ReportsView {
  /** "ข้อ O25 การนำผลการประเมิน ITA ไปสู่การพัฒนาองค์กร ปีงบประมาณ พ.ศ. 2569" */
  readonly demanded: string;
  readonly kinds: readonly {
    readonly kind: string;
    /** Short: "แผนมาตรการ". */
    readonly name: string;
    readonly title: string;
    readonly about: string;
    readonly layouts: readonly string[];
    /** The columns of each layout, in the same order. */
    readonly columns: readonly (readonly { readonly heading: string; readonly width: number }[])[];
    /** For each layout, in the same order: the elements that the plan year's document demands, as this report would have them; none where it is no such document. */
    readonly elements: readonly (readonly DemandedElement[])[];
    /** `usual`: printed unless somebody leaves it out; the others only where somebody asks. */
    readonly sections: readonly { readonly id: string; readonly title: string; readonly usual: boolean }[];
  }[];
  readonly made: readonly {
    /** Which one of its kind, counted from one. */
    readonly version: number;
    readonly title: string;
    /** When, as people say it. */
    readonly made: string;
    readonly url: string;
    readonly fileId: string;
    readonly current: boolean;
    /** "คะแนนเปลี่ยน 3 รายการ…" where it is out of date. */
    readonly stale: string;
  }[];
  /** The kind that a button elsewhere asked for; '' where none did. */
  readonly wished: string;
  readonly digits: DigitStyle;
  /** Follow-up rounds of this plan year that were opened: a progress report can be made of these. */
  readonly rounds: readonly Round[];
  /** Whether a logo or seal stands on the covers. */
  readonly logo: boolean;
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
