/**
 * Which rows are about the same agency. Names are compared as officials write them (อบต. = องค์การบริหารส่วนตำบล, spaces and digit style do not count);
 * a name is one agency only within its district and province. What is uncertain is told, and never merged silently.
 */
import { AGENCY_TYPES } from '../model';
import { squeeze, toArabicDigits } from '../thai';
import type { AgencyProblem, AgencyRow, IdentifiedRow } from './model';
import { t } from './texts';

/** "อบต.บ้านใหม่", "องค์การบริหารส่วนตำบล บ้านใหม่" → "องค์การบริหารส่วนตำบลบ้านใหม่". */
export function fullName(typed: string): string {
  const name = toArabicDigits(squeeze(typed));
  const type = AGENCY_TYPES.find(({ short }) => short !== '' && name.startsWith(short.replace(/\.$/, '')) && !name.startsWith('เมืองพัทยา'));
  if (!type || name.startsWith(type.name)) return name;
  const rest = name.slice(type.short.length - 1).replace(/^\./, '');
  return rest === '' ? type.name : type.name + rest;
}

const place = (typed: string): string => squeeze(typed).replace(/^(อำเภอ|อ\.|เขต|จังหวัด|จ\.)/, '');

interface Named {
  readonly row: AgencyRow;
  readonly name: string;
  readonly district: string;
  readonly province: string;
}

const named = (row: AgencyRow): Named => ({
  row,
  name: fullName(row.agency),
  district: place(row.district),
  province: place(row.province),
});

const idOf = ({ name, district, province }: Pick<Named, 'name' | 'district' | 'province'>): string => `${name}|${district}|${province}`;

/** True where nothing that both state differs. */
const compatible = (a: Named, b: Named): boolean =>
  (a.district === '' || b.district === '' || a.district === b.district) &&
  (a.province === '' || b.province === '' || a.province === b.province);

const stated = ({ district, province }: Named): number => (district === '' ? 0 : 1) + (province === '' ? 0 : 1);

interface Identified {
  readonly rows: readonly IdentifiedRow[];
  readonly problems: readonly AgencyProblem[];
}

/**
 * Gives every row its agency. A row without district or province joins the one agency of its name that it can be, and the match is listed;
 * where it can be several, it stays alone and the doubt is listed. Rows of one agency and year count once where what they both state agrees: the total of
 * a province's list and the indicators of a workbook are one row then, and that is told. Where they differ, or share no score, all are left out.
 */
export function identify(rows: readonly AgencyRow[]): Identified {
  const problems: AgencyProblem[] = [];
  const byName = new Map<string, Named[]>();
  for (const one of rows.map(named)) {
    const list = byName.get(one.name);
    if (list) list.push(one);
    else byName.set(one.name, [one]);
  }
  const ids = new Map<AgencyRow, string>();
  for (const [, same] of byName) joinPlaces(same, ids, problems);
  const placed = placesOf(rows, ids);
  const identified = rows.map((row): IdentifiedRow => {
    const agencyId = ids.get(row) ?? idOf(named(row));
    const known = placed.get(agencyId);
    return { ...row, agencyId, district: row.district || (known?.district ?? ''), province: row.province || (known?.province ?? '') };
  });
  problems.push(...similarNames([...byName.keys()], byName));
  return { rows: onePerYear(identified, problems), problems };
}

/** Where the agency of an id lies, as the rows that state it do: those that state nothing and were matched lie there too. */
function placesOf(rows: readonly AgencyRow[], ids: ReadonlyMap<AgencyRow, string>): ReadonlyMap<string, AgencyRow> {
  const placed = new Map<string, AgencyRow>();
  for (const row of rows) {
    const id = ids.get(row) ?? '';
    if (row.district !== '' && row.province !== '' && !placed.has(id)) placed.set(id, row);
  }
  return placed;
}

function joinPlaces(same: readonly Named[], ids: Map<AgencyRow, string>, problems: AgencyProblem[]): void {
  const full = new Map<string, Named>();
  for (const one of same) if (stated(one) === 2) full.set(idOf(one), one);
  for (const one of same) {
    if (stated(one) === 2) {
      ids.set(one.row, idOf(one));
      continue;
    }
    const candidates = [...full.values()].filter((other) => compatible(one, other));
    const [only] = candidates;
    ids.set(one.row, candidates.length === 1 && only ? idOf(only) : idOf(one));
    if (candidates.length === 1 && only) {
      problems.push(
        problem(
          one.row,
          'info',
          'AGENCY_MATCHED',
          t('matched', { agency: one.row.agency, district: only.district, province: only.province }),
        ),
      );
    } else if (candidates.length > 1) {
      const places = candidates.map(({ district, province }) => [district, province].filter((word) => word !== '').join(' ')).join(', ');
      problems.push(problem(one.row, 'warn', 'AGENCY_DOUBT', t('doubt', { agency: one.row.agency, count: candidates.length, places })));
    }
  }
}

/** Names of one letter's difference in the same province that never stand in the same year: perhaps a slip of the pen. */
function similarNames(names: readonly string[], byName: ReadonlyMap<string, readonly Named[]>): readonly AgencyProblem[] {
  const buckets = new Map<string, string[]>();
  const found: AgencyProblem[] = [];
  const seen = new Set<string>();
  for (const name of names) {
    for (const key of oneLetterLess(name)) {
      for (const other of buckets.get(key) ?? []) {
        const pair = [name, other].sort().join('|');
        if (other === name || seen.has(pair) || Math.abs(name.length - other.length) > 1) continue;
        seen.add(pair);
        const a = byName.get(name) ?? [];
        const b = byName.get(other) ?? [];
        const years = new Set(a.map(({ row }) => row.year));
        const [first] = a;
        const [second] = b;
        if (!first || !second || b.some(({ row }) => years.has(row.year))) continue;
        if (!a.some((one) => b.some((two) => compatible(one, two)))) continue;
        found.push(problem(first.row, 'warn', 'AGENCY_SIMILAR', t('similar', { agency: first.row.agency, other: second.row.agency })));
      }
      const list = buckets.get(key);
      if (list) list.push(name);
      else buckets.set(key, [name]);
    }
  }
  return found;
}

/** The name, and the name without each of its letters: two names of one letter's difference share one of these. */
const oneLetterLess = (name: string): readonly string[] => [
  name,
  ...Array.from({ length: name.length }, (_, at) => name.slice(0, at) + name.slice(at + 1)),
];

function onePerYear(rows: readonly IdentifiedRow[], problems: AgencyProblem[]): readonly IdentifiedRow[] {
  const groups = new Map<string, IdentifiedRow[]>();
  for (const row of rows) {
    const key = `${row.agencyId}|${row.year}`;
    const list = groups.get(key);
    if (list) list.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first, ...others] = group;
    if (!first || others.length === 0) return group;
    const places = group.map(({ source, row }) => (row === null ? source : t('place', { source, row }))).join(', ');
    const slots = { agency: first.agency, year: first.year, places };
    if (others.every((other) => sameScores(first, other))) {
      problems.push(problem(first, 'info', 'AGENCY_TWICE', t('twice', slots)));
      return [first];
    }
    const whole = joined(group);
    if (whole) {
      problems.push(problem(first, 'info', 'AGENCY_JOINED', t('joined', slots)));
      return [whole];
    }
    problems.push(problem(first, 'error', 'AGENCY_CONFLICT', t('conflict', slots)));
    return [];
  });
}

/** The row that says the most with what the others add; null where two of them contradict, or have no score in common with it. */
function joined(group: readonly IdentifiedRow[]): IdentifiedRow | null {
  const size = ({ scores }: IdentifiedRow): number => Object.keys(scores).length;
  const [fullest, ...others] = [...group].sort((a, b) => size(b) - size(a));
  if (!fullest) return null;
  let scores = fullest.scores;
  for (const { scores: own } of others) {
    const shared = (Object.keys(own) as (keyof typeof own)[]).filter((key) => scores[key] !== undefined);
    if (shared.length === 0 || shared.some((key) => scores[key] !== own[key])) return null;
    scores = { ...own, ...scores };
  }
  const level = group.map((row) => row.level).find((word) => word !== '') ?? '';
  const levels = new Set(group.map((row) => row.level).filter((word) => word !== ''));
  return levels.size > 1 ? null : { ...fullest, scores, level };
}

function sameScores({ scores: a }: AgencyRow, { scores: b }: AgencyRow): boolean {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]) as ReadonlySet<keyof AgencyRow['scores']>;
  return [...keys].every((key) => a[key] === b[key]);
}

const problem = ({ source, row }: AgencyRow, severity: AgencyProblem['severity'], code: string, message: string): AgencyProblem => ({
  severity,
  code,
  source,
  row,
  message,
});
