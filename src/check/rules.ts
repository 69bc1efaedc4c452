/**
 * All rules of the checker as data: id, name, severity, what they read and the functions that carry them out.
 * S01–S04 are ours. R14 (workbook), R28 and parts of R36 need links or a reader's judgement; coverage of the workbook's own plan is checked with the plan.
 */

import { agencySpelling, districtElsewhere, districtForm, foreignAgency, mayorOfOther, provinceSpelling } from './document/agency';
import { changeColumn, shortfall, shownDifference } from './document/changes';
import { figureClaim, listClaim, praiseBeside, statusInRow, thresholdClaim, tone } from './document/claims';
import { countClaim, movedCount, onlyOne } from './document/counts';
import { leftOutOfProse, measureWithoutItem, pointWithoutMeasure, withoutMeasure } from './document/coverage';
import { evidenceLinks, withoutResult } from './document/evidence';
import { labelledLevel, level, levelMissing, superlative, yearChange } from './document/extremes';
import { figures } from './document/figures';
import { doubled, itemCodes, mixedDocument, mixedToken, residue, typos } from './document/language';
import { aliasUsed, listedName, nameVariant, officialName, rankAsNumber, topicVariant } from './document/names';
import { missingNumber, numbering, numberSpacing } from './document/numbering';
import { otherKindNames } from './document/otherKinds';
import { columnVariant, duplicateLine, unitMismatch, withoutUnit, wrongIndicator } from './document/planRules';
import { endBeforeBeginning, spanOutsideYear } from './document/ranges';
import { indicatorsLeftOut, leadScope } from './document/scope';
import { scoreAgainstWorkbook, scoreConflict, scoreFormat } from './document/scores';
import { countsOfParts, meanConflict } from './document/sums';
import { codeBesideOther, rowUnderOtherTool, titleOfOther } from './document/titles';
import { itemWording } from './document/wording';
import { cellContent, datesOutsideYear, periods, yearConflict } from './document/years';
import type { DocumentCheck, FindingSeverity, WorkbookCheck } from './finding';

import {
  monitoringDates,
  planYear,
  typedAgencySpelling,
  typedContent,
  typedForeignAgency,
  typedTone,
  typedYears,
} from './workbook/content';
import {
  typedCodes,
  typedDigits,
  typedDoublings,
  typedOfficialNames,
  typedPeriods,
  typedRepeats,
  typedResidue,
  typedTypos,
} from './workbook/language';
import { futureYear, publishedDiffers, publishedLevel, sameAsLastYear, unlikelyScores } from './workbook/scores';

interface Rule {
  readonly id: string;
  /** The rule's English name. */
  readonly name: string;
  /** What it checks, in Thai, for people to read. */
  readonly title: string;
  /** The usual severity; a finding may carry its own. */
  readonly severity: FindingSeverity;
  readonly document: readonly DocumentCheck[];
  readonly workbook: readonly WorkbookCheck[];
}

/** A rule; its type keeps the id and what it looks at: it is not complete without its example (examples.ts, for workbooks test/check/workbook.test.ts). */
const rule = <
  const I extends string,
  const D extends readonly DocumentCheck[] = readonly [],
  const W extends readonly WorkbookCheck[] = readonly [],
>(
  id: I,
  name: string,
  title: string,
  severity: FindingSeverity,
  document?: D,
  workbook?: W,
) =>
  ({ id, name, title, severity, document: document ?? [], workbook: workbook ?? [] }) as Rule & {
    readonly id: I;
    readonly document: D;
    readonly workbook: W;
  };

const ALL = [
  rule('R01', 'SCORE-TEXT', 'คะแนนในข้อความตรงกับสมุดงาน', 'error', [scoreAgainstWorkbook]),
  rule('R02', 'AGENCY-FOREIGN', 'ไม่มีชื่อหน่วยงานอื่นปะปน', 'error', [foreignAgency], [typedForeignAgency]),
  rule(
    'R03',
    'AGENCY-SPELLING',
    'ชื่อหน่วยงานสะกดถูกต้องและไม่แยกคำ',
    'warn',
    [agencySpelling, mayorOfOther, otherKindNames, provinceSpelling, districtElsewhere],
    [typedAgencySpelling],
  ),
  rule('R04', 'YEAR-CONFLICT', 'ปีที่ประเมินและปีของมาตรการตรงกันทั้งเอกสาร', 'error', [yearConflict], [planYear, typedYears]),
  rule(
    'R05',
    'DATE-ORDER',
    'วันที่ของมาตรการอยู่ในปีงบประมาณของแผน',
    'error',
    [datesOutsideYear, endBeforeBeginning, spanOutsideYear],
    [monitoringDates],
  ),
  rule('R06', 'THRESHOLD-CLAIM', 'ข้อความเทียบเกณฑ์ตรงกับคะแนน', 'error', [
    thresholdClaim,
    figureClaim,
    listClaim,
    statusInRow,
    countClaim,
    movedCount,
    onlyOne,
  ]),
  rule('R07', 'SUPERLATIVE', 'ข้อความสูงที่สุดหรือต่ำที่สุดตรงกับคะแนน', 'error', [superlative]),
  rule('R08', 'LEVEL', 'ระดับผลการประเมินตรงกับคะแนน', 'error', [level, labelledLevel, levelMissing], [publishedLevel]),
  rule('R09', 'YEAR-CHANGE', 'ผลต่างจากปีก่อนถูกต้อง', 'error', [yearChange, shownDifference, changeColumn, shortfall]),
  rule('R10', 'NUMBERING', 'หมายเลขหัวข้อและลำดับต่อเนื่อง', 'warn', [numbering, numberSpacing]),
  rule('R11', 'ITEM-CODE', 'รหัสข้อคำถามถูกต้อง', 'warn', [itemCodes], [typedCodes]),
  rule('R12', 'MIXED-DIGITS', 'ใช้เลขไทยหรือเลขอารบิกระบบเดียว', 'warn', [mixedToken, mixedDocument], [typedDigits]),
  rule('R13', 'RESPONSIBLE-EMPTY', 'ทุกมาตรการมีผู้รับผิดชอบ', 'warn', [withoutUnit]),
  rule('R14', 'PERIOD-FORMAT', 'ระยะเวลาครบและใช้รูปแบบเดียวกัน', 'warn', [periods], [typedPeriods]),
  rule('R15', 'ITEM-NO-MEASURE', 'ทุกข้อที่ต่ำกว่าเกณฑ์หรือมีข้อเสนอแนะมีมาตรการ', 'warn', [withoutMeasure, pointWithoutMeasure, leftOutOfProse]),
  rule('R16', 'MEASURE-NO-ITEM', 'ทุกมาตรการระบุตัวชี้วัดหรือข้อที่ตอบ', 'warn', [measureWithoutItem]),
  rule('R17', 'ACTION-NO-RESULT', 'ทุกกิจกรรมมีผลการดำเนินการ', 'warn', [withoutResult]),
  rule('R18', 'DUPLICATE-LINE', 'ไม่มีข้อความซ้ำในช่องหรือรายการเดียวกัน', 'warn', [duplicateLine], [typedRepeats]),
  rule('R19', 'NAME-VARIANT', 'ชื่อตัวชี้วัดและประเด็นตรงกับชื่อทางการ', 'warn', [aliasUsed, nameVariant, listedName, topicVariant]),
  rule('R20', 'TYPO', 'ไม่มีคำที่มักพิมพ์ผิด', 'warn', [typos], [typedTypos]),
  rule('R21', 'DOUBLED-WORD', 'ไม่มีคำซ้ำติดกัน', 'info', [doubled], [typedDoublings]),
  rule('R22', 'EVIDENCE-URL', 'หลักฐานเปิดได้โดยตรงและไม่ใช้ซ้ำ', 'warn', [evidenceLinks]),
  rule('R23', 'COLUMN-VARIANT', 'หัวตารางเหมือนกันทุกส่วน', 'warn', [columnVariant]),
  rule('R24', 'FIGURE-REF', 'ภาพและตารางมีคำบรรยายและการอ้างถึง', 'warn', [figures]),
  rule('R25', 'UNIT-MISMATCH', 'ส่วนราชการในขั้นตอนตรงกับผู้รับผิดชอบ', 'warn', [unitMismatch]),
  rule('R26', 'WRONG-INDICATOR', 'ข้อและตัวชี้วัดย่อยอยู่ใต้ตัวชี้วัดที่ถูกต้อง', 'warn', [wrongIndicator, codeBesideOther, rowUnderOtherTool]),
  rule('R27', 'COVERAGE', 'กล่าวถึงตัวชี้วัดครบถ้วน', 'warn', [indicatorsLeftOut]),
  rule('R28', 'ANALYSIS-MEASURE', 'มาตรการตอบจุดอ่อนที่วิเคราะห์ไว้', 'warn'),
  rule('R29', 'TITLE-FORMULA', 'ชื่อทางการของการประเมินและแบบวัดถูกต้อง', 'warn', [officialName], [typedOfficialNames]),
  rule('R30', 'SCORE-FORMAT', 'คะแนนแสดงทศนิยมสองตำแหน่ง', 'info', [scoreFormat]),
  rule('R31', 'RESIDUE', 'ไม่มีเครื่องหมายตกค้างจากโปรแกรมอื่น', 'warn', [residue], [typedResidue]),
  rule('R32', 'TEMPLATE-GAP', 'หัวข้อลักษณะเดียวกันมีส่วนประกอบครบเหมือนกัน', 'info', [missingNumber]),
  rule('R33', 'ITEM-WORDING', 'ข้อความของข้อคำถามเป็นของปีที่ประเมิน', 'warn', [itemWording, titleOfOther]),
  rule('R34', 'TONE-SCORE', 'คำชมและจุดอ่อนสอดคล้องกับคะแนน', 'warn', [tone, praiseBeside], [typedTone]),
  rule('R35', 'RANK-AS-NUMBER', 'หมายเลขตัวชี้วัดเป็นหมายเลขทางการ', 'warn', [rankAsNumber]),
  rule('R36', 'CELL-CONTENT', 'เนื้อหาในช่องตรงกับหัวตาราง', 'warn', [cellContent], [typedContent]),
  rule('R37', 'SCOPE', 'ข้อความนำครอบคลุมรายการที่ตามมา', 'warn', [leadScope]),
  rule('R38', 'SELF-CONFLICT', 'ข้อเท็จจริงเดียวกันระบุตรงกันทั้งเอกสาร', 'error', [scoreConflict, meanConflict, countsOfParts, districtForm]),
  rule('S01', 'PUBLISHED-COMPUTED', 'คะแนนที่ประกาศตรงกับคะแนนที่คำนวณได้', 'warn', [], [publishedDiffers]),
  rule('S02', 'SAME-AS-LAST-YEAR', 'คะแนนไม่ได้คัดลอกจากปีก่อน', 'warn', [], [sameAsLastYear]),
  rule('S03', 'UNLIKELY-SCORE', 'คะแนนอยู่ในช่วงที่เป็นไปได้ตามกรอบ', 'warn', [], [unlikelyScores]),
  rule('S04', 'FUTURE-YEAR', 'ปีที่ประเมินไม่ใช่ปีที่ยังไม่ถึง', 'warn', [], [futureYear]),
] as const;

export const RULES: readonly Rule[] = ALL;

type IdOnDocuments<R extends Rule> = R extends { readonly document: readonly [] } ? never : R['id'];

type IdOnWorkbooks<R extends Rule> = R extends { readonly workbook: readonly [] } ? never : R['id'];

/** The ids of the rules that look at the workbook's cells. */
export type WorkbookRuleId = IdOnWorkbooks<(typeof ALL)[number]>;

/** The ids of the rules that look at documents. */
export type DocumentRuleId = IdOnDocuments<(typeof ALL)[number]>;
