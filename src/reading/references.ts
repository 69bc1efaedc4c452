/** Item codes that sentences refer to, "(ข้อ E1)", "(ข้อ 127, O39 และข้อ O41)", damaged forms decided by the rest of the document. */
import type { Framework, ToolCode } from '../model';
import { toArabicDigits } from '../thai';
import { readCode } from './codes';
import { flowOf } from './flow';
import { findItems } from './items';

/** How this document prints damaged codes: the form in Arabic digits → the code, from headings whose wording decided it. */
export type CodeMemory = ReadonlyMap<string, string>;

export function codeMemory(lines: readonly string[], framework: Framework): CodeMemory {
  const flow = flowOf(lines.map((text, index) => ({ line: index + 1, text: text.replace(/\*\*/g, '') })));
  const memory = new Map<string, string>();
  for (const { heading, repaired, printed, subject } of findItems(flow, framework)) {
    if (heading && repaired && subject.kind === 'item' && subject.certainty === 'sure') memory.set(toArabicDigits(printed), subject.code);
  }
  return memory;
}

const GROUP =
  /(?:ข้อ(?:คำถาม)?(?:ที่)?|[-–•]|^)\s*((?:[IEO]?\s?[0-9๐-๙OolI|]{1,3})(?:(?:\s*,\s*|\s*และ\s*(?:ข้อ)?\s*|\s+)(?:[IEO]\s?[0-9๐-๙OolI|]{1,3}|[0-9๐-๙]{2,3}))*)(?![0-9๐-๙.])/gim;

/** The codes in a text, each once, in order. `tool` decides a form that could be of several tools. */
export function referencesIn(text: string, framework: Framework, memory: CodeMemory, tool: ToolCode | null = null): readonly string[] {
  const codes: string[] = [];
  for (const group of text.matchAll(GROUP)) {
    for (const token of (group[1] as string).match(/[IEO]?[0-9๐-๙OolI|]{1,3}/gi) ?? []) {
      if (!/[0-9๐-๙]/.test(token) || /^[0-9๐-๙]$/.test(token)) continue;
      const code = memory.get(toArabicDigits(token)) ?? readCode(token, framework, text.replace(token, ''), tool)?.code;
      if (code && !codes.includes(code)) codes.push(code);
    }
  }
  return codes;
}
