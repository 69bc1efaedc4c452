/** R10 numbers of headings and lists that jump, repeat or carry a stray dot · R32 one of a family of headings without its number. */
import { squeeze, toArabicDigits, toThaiDigits } from '../../thai';
import type { DocumentCheck, DocumentFound } from '../finding';
import { t } from '../words/documentMessages';
import { leadingNumber } from './outline';
import type { Paragraph } from './parse';
import { planTables } from './planTables';

const isThai = (label: string): boolean => /[๐-๙]/.test(label);
const written = (numbers: readonly number[], sample: string): string => {
  const text = numbers.join('.');
  return isThai(sample) ? toThaiDigits(text) : text;
};

/** Numbers that may follow `last`: its first child, or the next one at any of its levels. */
function mayFollow(last: readonly number[], next: readonly number[]): boolean {
  if (next.length === 1 && next[0] === 1) return true;
  const isChild = next.length === last.length + 1 && next[next.length - 1] === 1 && last.every((number, level) => next[level] === number);
  if (isChild) return true;
  const level = next.length - 1;
  if (level >= last.length) return false;
  return next[level] === last[level]! + 1 && next.slice(0, level).every((number, index) => number === last[index]);
}

/** What should have stood there: the next number at the same depth, under the heading that is open. */
function expectedAfter(last: readonly number[], next: readonly number[]): readonly number[] {
  if (next.length > last.length) return [...last, 1];
  return [...last.slice(0, next.length - 1), last[next.length - 1]! + 1];
}

/** The matters of an agenda are counted under its items: 3.1 under ระเบียบวาระที่ 3. */
const AGENDA_ITEM = /^\s*ระเบียบวาระที่\s*([0-9๐-๙]+)/;

function outlineFindings(paragraphs: readonly Paragraph[]): readonly DocumentFound[] {
  let last: readonly number[] = [];
  // Where a list inside a section started again at 1, the section's own number is what goes on behind it.
  let outer: readonly (readonly number[])[] = [];
  return paragraphs.flatMap((paragraph): readonly DocumentFound[] => {
    const numbering = paragraph.numbering;
    const item = AGENDA_ITEM.exec(paragraph.text)?.[1];
    if (item !== undefined) last = [Number(toArabicDigits(item))];
    if (numbering?.style !== 'dotted') return [];
    const { numbers, label, strayDot } = numbering;
    if (numbers.length === 1 && numbers[0] === 1 && last.length > 0) outer = [...outer, last];
    else if (last.length > 0 && !mayFollow(last, numbers)) {
      const back = outer.map((one) => mayFollow(one, numbers)).lastIndexOf(true);
      if (back >= 0) {
        last = outer[back]!;
        outer = outer.slice(0, back);
      }
    }
    const found: DocumentFound[] = [];
    const place = { line: paragraph.line, quote: paragraph.text.slice(0, 90) };
    const first = last.length === 0 && numbers.every((number) => number === 1);
    if (!first && last.length > 0 && !mayFollow(last, numbers)) {
      const expected = written(expectedAfter(last, numbers), label);
      const repeated = numbers.join() === last.join();
      found.push({
        ...place,
        message: t(repeated ? 'headingNumberRepeated' : 'headingNumberBroken', { label, before: written(last, label), expected }),
        expected,
      });
    } else if (last.length === 0 && numbers.length > 1 && !first) {
      found.push({
        ...place,
        message: t('firstHeadingNumber', {
          label,
          first: written(
            numbers.map(() => 1),
            label,
          ),
        }),
      });
    }
    if (strayDot) {
      const expected = label.replace(/\.$/, '');
      found.push({ ...place, message: t('headingNumberStrayDot', { label, expected }), expected });
    }
    last = numbers;
    return found;
  });
}

/** Lists in brackets: (1) (2) … and ๑) ๒) …; they start at 1 and go up by one. */
function listFindings(paragraphs: readonly Paragraph[]): readonly DocumentFound[] {
  const last = { brackets: 0, parenthesis: 0 };
  const earlier = { brackets: 0, parenthesis: 0 };
  return paragraphs.flatMap((paragraph): readonly DocumentFound[] => {
    const numbering = paragraph.numbering;
    if (numbering === null) return [];
    if (numbering.style === 'dotted') {
      if (numbering.numbers.length === 1) last.brackets = 0;
      last.parenthesis = 0;
      return [];
    }
    const number = numbering.numbers[0]!;
    const before = last[numbering.style];
    // Where this number goes on from the one before the last, the last alone was wrong and has been told.
    const goesOn = earlier[numbering.style] > 0 && number === earlier[numbering.style] + 2;
    earlier[numbering.style] = before;
    last[numbering.style] = number;
    if (number === 1 || before === 0 || number === before + 1 || goesOn) return [];
    const expected = numbering.label.replace(/[0-9๐-๙]+/, written([before + 1], numbering.label));
    return [
      {
        line: paragraph.line,
        quote: paragraph.text.slice(0, 90),
        message: t('itemNumberBroken', { label: numbering.label, expected }),
        expected,
      },
    ];
  });
}

/** The clauses of an announcement, "ข้อ ๑ …", "ข้อ ๒ …", each opening a paragraph; three and more are a row of them. */
function clauseFindings(paragraphs: readonly Paragraph[]): readonly DocumentFound[] {
  const clauses = paragraphs.flatMap((paragraph) => {
    const label = /^ข้อ ?([0-9๐-๙]{1,2})\.?(?=\s)/.exec(paragraph.text)?.[1];
    return label === undefined ? [] : [{ paragraph, label, number: Number(toArabicDigits(label)) }];
  });
  if (clauses.length < 3 || clauses[0]!.number !== 1) return [];
  return clauses.flatMap(({ paragraph, label, number }, index): readonly DocumentFound[] => {
    const before = clauses[index - 1]?.number ?? 0;
    // Where the next clause goes on from this one the numbers were broken once; where it goes on from the one before, this one alone is wrong.
    if (number === 1 || number === before + 1 || (clauses[index - 2]?.number ?? -1) + 2 === number) return [];
    const expected = written([before + 1], label);
    return [{ line: paragraph.line, quote: paragraph.text.slice(0, 90), message: t('itemNumberBroken', { label, expected }), expected }];
  });
}

/** What stands between two tables opens another one, but for page numbers and the words that it goes on. */
const isTitle = ({ text }: Paragraph): boolean => !/^[\s–-]*(?:หน้า ?)?[0-9๐-๙]*[\s–-]*$|\(ต่อ\)/.test(text);

/** Numbers of the rows of plan tables: they go up by one, over page breaks too, and start again at 1 where words stand between. */
const rowFindings: DocumentCheck = ({ document, facts }) => {
  const names = facts.indicators.flatMap((one) => [one.name, ...one.aliases].map(squeeze));
  const headings = document.paragraphs.filter(isTitle).map((paragraph) => paragraph.line);
  const tables = planTables(document);
  let last: number | null = null;
  let lastLine = 0;
  return tables.flatMap(({ table, rows }, position) => {
    const newPart = position === 0 || headings.some((line) => line > lastLine && line < table.line);
    // A new part begins at 1 again, or goes on counting from the part before it.
    const resumed: number | null = newPart ? last : null;
    if (newPart) last = null;
    lastLine = table.line;
    return rows.flatMap((row, index): readonly DocumentFound[] => {
      const numbering = leadingNumber(row.key);
      if (numbering === null || numbering.numbers.length > 1) return [];
      // The number of an indicator is its own, not its place in the table.
      const title = squeeze(row.key.slice(numbering.length));
      if (names.some((name) => title.startsWith(name))) return [];
      const number = numbering.numbers[0]!;
      const before = last;
      last = number;
      const restart = index === 0 && newPart && (number === 1 || (resumed !== null && number === resumed + 1));
      if (restart || number === (before ?? 0) + 1) return [];
      const expected = written([(before ?? 0) + 1], numbering.label);
      const message = t(number === before ? 'rowNumberRepeated' : 'rowNumberBroken', { label: numbering.label, expected });
      return [{ line: row.line, quote: row.key.split('\n')[0]!.slice(0, 90), message, expected }];
    });
  });
};

/** Numbered lines inside one cell; the names of indicators that a row is about carry their own numbers. */
const cellFindings: DocumentCheck = ({ document }) =>
  planTables(document).flatMap(({ rows }) =>
    rows.flatMap((row) =>
      Object.values(row.cells).flatMap((cell) => {
        let last = 0;
        return (cell?.text ?? '').split('\n').flatMap((line): readonly DocumentFound[] => {
          const numbering = leadingNumber(line);
          if (numbering?.style !== 'dotted' || numbering.numbers.length > 1 || row.key.split('\n').includes(line)) return [];
          const number = numbering.numbers[0]!;
          const fine = number === last + 1 || number === 1;
          const before = last;
          last = number;
          if (fine) return [];
          const expected = `${written([before + 1], numbering.label)}.`;
          return [
            {
              line: cell!.line,
              quote: line.slice(0, 90),
              message: t('cellNumberBroken', { label: numbering.label, expected }),
              expected,
            },
          ];
        });
      }),
    ),
  );

export const numbering: DocumentCheck = (context) => [
  ...outlineFindings(context.document.paragraphs),
  ...listFindings(context.document.paragraphs),
  ...clauseFindings(context.document.paragraphs),
  ...rowFindings(context),
  ...cellFindings(context),
];

/** Some headings have a space after their number, others have none. */
export const numberSpacing: DocumentCheck = ({ document }) => {
  const headings = document.paragraphs.filter(
    (paragraph) => paragraph.numbering?.style === 'dotted' && paragraph.heading && paragraph.body !== '',
  );
  const tight = headings.filter((paragraph) => !paragraph.numbering!.spaced);
  if (tight.length === 0 || tight.length === headings.length) return [];
  const message = t('headingSpacing', { tight: tight.length, all: headings.length });
  return [{ line: tight[0]!.line, quote: tight[0]!.text.slice(0, 60), severity: 'info', message }];
};

const FAMILY = 24;

/** Headings that open with the same words are numbered but for one. */
export const missingNumber: DocumentCheck = ({ document }) => {
  const families = new Map<string, Paragraph[]>();
  for (const paragraph of document.paragraphs) {
    const body = squeeze(paragraph.body.replace(/^-\s*/, ''));
    if (body.length < FAMILY) continue;
    const opening = body.slice(0, FAMILY);
    families.set(opening, [...(families.get(opening) ?? []), paragraph]);
  }
  return [...families.values()].flatMap((family): readonly DocumentFound[] => {
    const bare = family.filter((paragraph) => paragraph.numbering === null);
    if (family.length < 4 || bare.length === 0 || bare.length * 4 > family.length) return [];
    return bare.map((paragraph) => ({
      line: paragraph.line,
      quote: paragraph.text.slice(0, 90),
      message: t('headingWithoutNumber', { numbered: family.length - bare.length }),
    }));
  });
};
