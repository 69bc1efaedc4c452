/** คะแนนรายข้อ → item scores and the assessor's recommendations. */

import { labels } from '../../ita';
import {
  EIT_PARTS,
  type EitPart,
  type Framework,
  type Grid,
  type Item,
  isEitPart,
  isPart,
  isTool,
  type PartCode,
  type Recommendation,
  type Score,
  type ScoreKey,
  TOOL_PARTS,
  toolOf,
} from '../../model';
import { itemsNamed } from '../../reading';
import { normalizeThai, statements, toArabicDigits } from '../../thai';
import type { KeyOf } from '../columns';
import { problem, t } from '../messages';
import { items as itemSchema } from '../sheets/items';
import { cellText, codeOf, dataRows, isBlank, openTable, placeOf, rawOf, type Table } from '../table';
import { type Reporter, readScore } from './context';

/** What a row of the item sheet speaks of. */
type ItemRow =
  | { readonly kind: 'item'; readonly row: number; readonly code: string; readonly item: Item | null }
  | { readonly kind: 'sub'; readonly row: number; readonly code: string }
  | { readonly kind: 'part'; readonly row: number; readonly code: string };

/** The rows of the item sheet that carry a code. */
export function itemRows(table: Table<KeyOf<typeof itemSchema>>, framework: Pick<Framework, 'items'>): readonly ItemRow[] {
  const items = new Map(framework.items.map((item) => [item.code.toUpperCase(), item]));
  return dataRows(table).flatMap((row): readonly ItemRow[] => {
    const code = toArabicDigits(codeOf(table, row, 'code'))
      .toUpperCase()
      .replace(/\s/g, '');
    if (code === '') return [];
    if (isTool(code) || isPart(code)) return [{ kind: 'part', row, code }];
    if (/^\d+\.\d+$/.test(code)) return [{ kind: 'sub', row, code }];
    return [{ kind: 'item', row, code, item: items.get(code) ?? null }];
  });
}

/** The column of the item sheet that holds the score of a part. */
export const partColumn = (part: PartCode): 'score' | EitPart => (isEitPart(part) ? part : 'score');

/** Opens a line that the agency wrote of itself: it is not the assessor's. */
export const OWN_ISSUE = 'หน่วยงานวิเคราะห์';

/** "หน่วยงานวิเคราะห์: ส่วนที่ 1: …" → whose words, part and text. */
function recommendationOf(line: string, tool: string): Omit<Recommendation, 'items'> {
  const own = new RegExp(`^\\s*${OWN_ISSUE}\\s*[:：]\\s*`).exec(line);
  const words = line.slice(own?.[0].length ?? 0);
  const by = own === null ? {} : ({ by: 'agency' } as const);
  const match = /^\s*(?:EIT\s*)?ส่วนที่\s*([12๑๒])\s*[:：]\s*/.exec(words);
  if (!match) return { part: tool, text: words.trim(), ...by };
  return { part: `EIT${toArabicDigits(match[1] ?? '')}`, text: words.slice(match[0].length).trim(), ...by };
}

/** What stands in rows without a code belongs to nothing: told once, however many rows there are. */
function reportCodeless(table: Table<KeyOf<typeof itemSchema>>, report: Reporter): void {
  const rows = dataRows(table).flatMap((row) => {
    if (codeOf(table, row, 'code') !== '') return [];
    const key = (['score', ...EIT_PARTS, 'recommendation'] as const).find((one) => !isBlank(rawOf(table, row, one)));
    return key === undefined ? [] : [{ row, key }];
  });
  const [first] = rows;
  if (first) report(problem('SCORE_WITHOUT_CODE', { at: placeOf(table, first.row, first.key), detail: String(rows.length) }));
}

/**
 * Item and sub-indicator scores, and the assessor's recommendations: one per line, the same line at several items is one. In the row of a part the
 * items are those of its tool that the words name.
 */
export function readItems(
  grid: Grid,
  framework: Framework,
  report: Reporter,
): { readonly scores: readonly Score[]; readonly recommendations: readonly Recommendation[] } {
  const table = openTable(grid, itemSchema);
  if (!table) return { scores: [], recommendations: [] };
  const scores: Score[] = [];
  const seen = new Set<string>();
  reportCodeless(table, report);
  const recommendations = new Map<string, Recommendation & { readonly items: string[] }>();
  for (const entry of itemRows(table, framework)) {
    const { row, code } = entry;
    const note = cellText(rawOf(table, row, 'recommendation'));
    const tool = entry.kind === 'item' ? (entry.item?.tool ?? '') : entry.kind === 'part' ? code : '';
    for (const line of statements(note)) {
      const said = recommendationOf(line, tool);
      const key = `${said.by ?? ''} ${said.part} ${normalizeThai(said.text)}`;
      const known = recommendations.get(key) ?? { ...said, items: [] };
      const about =
        entry.kind === 'item' ? [code] : isTool(tool) || isPart(tool) ? itemsNamed(said.text, framework, new Map(), toolOf(tool)) : [];
      for (const item of about) if (!known.items.includes(item)) known.items.push(item);
      recommendations.set(key, known);
    }
    if (entry.kind === 'part') continue;
    const filled = (['score', ...EIT_PARTS] as const).filter((key) => !isBlank(rawOf(table, row, key)));
    if (filled.length === 0) continue;
    if (entry.kind === 'item' && !entry.item) {
      report(problem('ITEM_UNKNOWN', { at: placeOf(table, row, 'code'), found: code, detail: String(framework.fiscalYear) }));
      continue;
    }
    if (seen.has(code)) {
      report(problem('SCORE_TWICE', { at: placeOf(table, row, 'code'), subject: labels.item(code) }));
      continue;
    }
    seen.add(code);
    const wanted: { readonly column: 'score' | EitPart; readonly key: ScoreKey }[] =
      entry.kind === 'item' && entry.item
        ? TOOL_PARTS[entry.item.tool].map((part) => ({ column: partColumn(part), key: `item:${entry.item!.code}@${part}` }))
        : [{ column: 'score', key: `sub:${code}` }];
    const subject = entry.kind === 'item' ? labels.item(code) : labels.sub(code);
    for (const column of filled) {
      const place = wanted.find((candidate) => candidate.column === column);
      if (!place) {
        const detail = wanted[0]?.column === 'score' ? t('scoreColumn') : t('partColumns');
        report(problem('SCORE_WRONG_COLUMN', { at: placeOf(table, row, column), subject, detail }));
        continue;
      }
      const score = readScore(table, row, table.columnOf.get(column)!, { key: place.key, subject }, report);
      if (score) scores.push(score);
    }
  }
  return { scores, recommendations: [...recommendations.values()] };
}
