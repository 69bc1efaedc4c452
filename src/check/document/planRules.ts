/** R13 no unit · R18 the same line twice in a cell · R23 headings that vary or are blank · R25 a unit that acts but is not responsible · R26 an item under the wrong indicator. */
import { labels } from '../../ita';
import { planColumnOf } from '../../reading';
import { hasBullet, squeeze, toArabicDigits, unitHead, withoutNumber } from '../../thai';
import type { DocumentCheck, DocumentFound } from '../finding';
import { t } from '../words/documentMessages';
import { codeIn } from './codes';
import { leadingNumber } from './outline';
import { planTables } from './planTables';

export const withoutUnit: DocumentCheck = ({ document }) =>
  planTables(document).flatMap(({ rows, columns }) =>
    rows
      .filter((row) => columns.includes('units') && row.key !== '' && (row.cells.units?.text ?? '').trim() === '')
      .map((row) => ({
        line: row.line,
        quote: row.key.replace(/\n/g, ' ').slice(0, 90),
        message: t('rowWithoutUnit'),
        severity: 'warn' as const,
      })),
  );

/** A statement without its number or bullet, for comparing. */
const bare = (line: string): string => {
  const numbering = leadingNumber(line);
  return squeeze(withoutNumber(numbering ? line.slice(numbering.length) : line));
};

const SHORTEST = 9;

/** "๓. สำนักปลัด" above "๑) …", or "สำนักปลัด:": a unit that opens steps may stand again where its next steps come later. */
const opens = (line: string, next: string): boolean =>
  unitHead(line) !== null || (/^\s*[0-9๐-๙]{1,2}\.\s/.test(line) && (/^\s*[0-9๐-๙]{1,2}\)/.test(next) || hasBullet(next)));

/** Lines that occur before in the same cell; shared with the check of typed cells. */
export function repeatedLines(text: string): readonly string[] {
  const seen = new Set<string>();
  return text.split('\n').filter((line, index, lines) => {
    const plain = bare(line);
    if (opens(line, lines[index + 1] ?? '')) return false;
    if (plain.length < SHORTEST || /^https?:|^www\./.test(plain)) return false;
    const again = seen.has(plain);
    seen.add(plain);
    return again;
  });
}

export const duplicateLine: DocumentCheck = ({ document }) =>
  planTables(document).flatMap(({ rows }) =>
    rows.flatMap((row) =>
      Object.values(row.cells).flatMap((cell) =>
        repeatedLines(cell?.text ?? '').map((line): DocumentFound => ({ line: cell!.line, quote: line, message: t('repeatedText') })),
      ),
    ),
  );

export const columnVariant: DocumentCheck = ({ document }) => {
  const blank = document.tables
    .filter((table) => table.rows.length >= 3 && table.headers.every((heading) => heading === ''))
    .map(
      (table): DocumentFound => ({
        line: table.line,
        quote: document.lines[table.line - 1] ?? '',
        message: t('tableWithoutHead'),
      }),
    );
  const families = new Map<string, { headers: readonly string[]; line: number }[]>();
  for (const { headers, line } of document.tables) {
    if (headers.length < 3 || headers.every((heading) => heading === '')) continue;
    const key = headers.map((heading) => planColumnOf(heading) ?? '?').join();
    families.set(key, [...(families.get(key) ?? []), { headers, line }]);
  }
  const variants = [...families.values()].flatMap((tables) =>
    tables[0]!.headers.flatMap((_, column): readonly DocumentFound[] => {
      const counts = new Map<string, number>();
      for (const { headers } of tables) counts.set(squeeze(headers[column] ?? ''), (counts.get(squeeze(headers[column] ?? '')) ?? 0) + 1);
      const usual = [...counts].sort((left, right) => right[1] - left[1])[0]!;
      if (counts.size === 1 || usual[1] * 2 <= tables.length) return [];
      return tables
        .filter(({ headers }) => squeeze(headers[column] ?? '') !== usual[0])
        .map(({ headers, line }) => ({
          line: line + (document.lines[line - 1]?.includes('\t') && !document.lines[line - 1]!.trim().includes('\t') ? column : 0),
          quote: headers[column] ?? '',
          message: t('columnNamedOtherwise', { heading: headers[column] ?? '', usual: usual[0] }),
          expected: usual[0],
        }));
    }),
  );
  return [...blank, ...variants];
};

const COLLECTIVE = /ทุกส่วน|ทุกกอง|ทุกสำนัก|ทุกหน่วย|ส่วนราชการที่|ทุกฝ่าย|ทุกงาน/;

/** สำนักปลัดองค์การ… and สำนักปลัดฯ are one unit. */
const unitKey = (name: string): string => squeeze(name).replace(/(?:องค์การบริหารส่วน(?:ตำบล|จังหวัด)|เทศบาล).*$|ฯ$/, '');

/** Heads of step groups ("๒. กองช่าง") that name a unit the responsible column lacks. */
export const unitMismatch: DocumentCheck = ({ document, model }) => {
  const tables = planTables(document);
  const rows = tables.flatMap((table) => table.rows);
  const inColumn = rows
    .flatMap((row) => (row.cells.units?.text ?? '').split('\n'))
    .map((line) => unitKey(line.replace(/^[0-9๐-๙]+[.)]\s*/, '')));
  const units = new Set([...inColumn, ...(model?.settings.units ?? []).flatMap((unit) => [unit.name, unit.shortName]).map(unitKey)]);
  return rows.flatMap((row): readonly DocumentFound[] => {
    const responsible = squeeze(row.cells.units?.text ?? '');
    if (responsible === '' || COLLECTIVE.test(responsible)) return [];
    return (row.cells.steps?.text ?? '').split('\n').flatMap((line): readonly DocumentFound[] => {
      const name = unitKey(line.replace(/^(?:[0-9๐-๙]+[.)]|-)\s*/, '').replace(/:$/, ''));
      if (name.length < 4 || !units.has(name) || responsible.includes(name)) return [];
      return [
        {
          line: row.cells.steps!.line,
          quote: line,
          message: t('stepOfOtherUnit', { step: line.trim(), units: row.cells.units!.text.replace(/\n/g, ' ') }),
        },
      ];
    });
  });
};

/** Lines that open with an item or sub-indicator code, in a cell or under a heading that names another indicator. */
export const wrongIndicator: DocumentCheck = ({ document, facts }) => {
  const check = (lines: readonly string[], owner: number, line: number): readonly DocumentFound[] =>
    lines.flatMap((text): readonly DocumentFound[] => {
      const token = /^(?:[-–•]\s*)?(?:ข้อ ?)?([IEOieo][0-9๐-๙]{1,2})(?![0-9A-Za-z])/.exec(text)?.[1];
      const code = token === undefined ? null : (codeIn(token, facts.framework)?.code ?? null);
      const sub = /^(?:[-–•]\s*)?(?:ตัวชี้วัดย่อย(?:ที่)? ?)([0-9๐-๙]{1,2}\.[0-9๐-๙])/.exec(text)?.[1];
      const item = facts.framework?.items.find((one) => one.code === code);
      const parent = item?.indicator ?? (sub === undefined ? undefined : Number(toArabicDigits(sub).split('.')[0]));
      if (parent === undefined || parent === owner) return [];
      return [
        {
          line,
          quote: text.slice(0, 90),
          message: t('itemUnderOtherIndicator', { code: (code ?? sub)!, parent, owner }),
          expected: labels.indicator(parent),
        },
      ];
    });
  let current: number | null = null;
  const inText = document.paragraphs.flatMap((paragraph): readonly DocumentFound[] => {
    const opening = /^ตัวชี้วัดที่ ?([0-9๐-๙]{1,2})(?![0-9๐-๙])/.exec(paragraph.body)?.[1];
    if (opening !== undefined) current = Number(toArabicDigits(opening));
    else if (paragraph.numbering?.style === 'dotted' && paragraph.numbering.numbers.length === 1 && !/^ตัวชี้วัดย่อย/.test(paragraph.body))
      current = null;
    return current === null || !/^ตัวชี้วัดย่อย/.test(paragraph.body) ? [] : check([paragraph.body], current, paragraph.line);
  });
  const inTables = planTables(document).flatMap(({ rows }) =>
    rows.flatMap((row) => {
      const owner = /ตัวชี้วัดที่ ?([0-9๐-๙]{1,2})/.exec(row.key)?.[1];
      return owner === undefined ? [] : check(row.key.split('\n').slice(1), Number(toArabicDigits(owner)), row.line);
    }),
  );
  return [...inText, ...inTables];
};
