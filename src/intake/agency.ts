/** Whose report it is: name, type, district, province and website, by the names that stand most often and most complete. */

import { AFTER_NAMES, type Flow, lineIndexAt, NO_NAMES, quoteOf } from '../reading';
import { NAMED_TYPES, PROVINCES } from '../thai';
import type { Conflict, Found, FoundAgency } from './types';

const THAI = 'ก-ฮะ-ฺเ-์';
/** Longer runs are sentences, not names. */
const LONGEST_NAME = 22;
const BY_LENGTH = [...PROVINCES].sort((a, b) => b.length - a.length);

interface Run {
  readonly name: string;
  readonly start: number;
  readonly length: number;
}

/** Runs of Thai letters behind a leading word. Thai has no spaces between words, so a run may go on behind the name. */
function runsAfter(flow: Flow, lead: RegExp): readonly Run[] {
  // With a space behind the leading word, only what stands alone is a name: a verb may follow the office of the provincial administration.
  const pattern = new RegExp(`(?:${lead.source})(?:([${THAI}]{2,60})| ([${THAI}]{2,24})(?= *(?:\\n|$|อำเภอ|จังหวัด)))`, 'g');
  const runs: Run[] = [];
  for (const match of flow.text.matchAll(pattern)) {
    const name = (match[1] ?? match[2]) as string;
    if (NO_NAMES.some((word) => name.startsWith(word))) continue;
    runs.push({ name, start: match.index ?? 0, length: match[0].length });
  }
  return runs;
}

/** Cuts what follows a name without a space, at the first such word that leaves a name of two letters or more. */
function trimmed(name: string): string {
  const cuts = AFTER_NAMES.map((word) => name.indexOf(word, 2)).filter((at) => at >= 2);
  return cuts.length > 0 ? name.slice(0, Math.min(...cuts)) : name;
}

interface Candidate {
  readonly name: string;
  readonly votes: number;
  readonly first: Run;
}

/** The shortest other run that this one begins with. */
function shorterIn(whole: ReadonlySet<string>, name: string): string | null {
  for (let length = 2; length < name.length; length++) if (whole.has(name.slice(0, length))) return name.slice(0, length);
  return null;
}

/** Names by votes: a run that begins with a shorter run votes for the shorter one. */
function candidatesOf(runs: readonly Run[]): readonly Candidate[] {
  const whole = new Set(runs.map(({ name }) => name));
  const counts = new Map<string, { votes: number; first: Run }>();
  for (const run of runs) {
    const name = shorterIn(whole, run.name) ?? trimmed(run.name);
    const entry = counts.get(name);
    counts.set(name, { votes: (entry?.votes ?? 0) + 1, first: entry?.first ?? run });
  }
  return [...counts]
    .map(([name, { votes, first }]) => ({ name, votes, first }))
    .sort((a, b) => b.votes - a.votes || a.first.start - b.first.start);
}

const foundAt = <T>(flow: Flow, value: T, start: number, length: number, certainty: Found<T>['certainty']): Found<T> => {
  const at = flow.lines[lineIndexAt(flow, start)];
  return {
    value,
    line: at?.line ?? 1,
    ...(at?.column ? { column: at.column } : {}),
    quote: quoteOf(flow.text, start, start + length),
    certainty,
    form: 'prose',
  };
};

function findProvince(flow: Flow): readonly Found<string>[] {
  const votes = new Map<string, { count: number; found: Found<string> }>();
  for (const match of flow.text.matchAll(new RegExp(`(?<!ส่วน ?)(?:จังหวัด|(?<![${THAI}])จ\\.) ?(${BY_LENGTH.join('|')})`, 'g'))) {
    const name = match[1] as string;
    const entry = votes.get(name);
    votes.set(name, {
      count: (entry?.count ?? 0) + 1,
      found: entry?.found ?? foundAt(flow, name, match.index ?? 0, match[0].length, 'sure'),
    });
  }
  return [...votes.values()].sort((a, b) => b.count - a.count).map(({ found }) => found);
}

function findWebsite(flow: Flow): Found<string> | undefined {
  const hosts = new Map<string, { count: number; found: Found<string> }>();
  for (const match of flow.text.matchAll(/(?:https?:\/\/)?(?:www\.)?([a-z0-9-]{2,40}(?:\.[a-z0-9-]{2,20}){0,2}\.(?:go|or|ac)\.th)/gi)) {
    const host = (match[1] as string).toLowerCase();
    const value = /www\./i.test(match[0]) ? `www.${host}` : host;
    const entry = hosts.get(host);
    hosts.set(host, {
      count: (entry?.count ?? 0) + 1,
      found: entry?.found ?? foundAt(flow, value, match.index ?? 0, match[0].length, 'likely'),
    });
  }
  return [...hosts.values()].sort((a, b) => b.count - a.count)[0]?.found;
}

export interface AgencyReading {
  readonly agency: FoundAgency;
  readonly conflicts: readonly Conflict[];
}

/** Reads the agency from the whole text. A second agency named in full makes a conflict. */
export function findAgency(flow: Flow): AgencyReading {
  const named = NAMED_TYPES.flatMap(({ name: type, short }) => {
    const lead = new RegExp(type.replace('ส่วน', 'ส่วน ?'));
    return candidatesOf(runsAfter(flow, lead)).map((candidate) => ({ ...candidate, type, short }));
  }).sort((a, b) => b.votes - a.votes || a.first.start - b.first.start);
  const shorts =
    named.length > 0
      ? []
      : NAMED_TYPES.flatMap(({ name: type, short }) =>
          candidatesOf(runsAfter(flow, new RegExp(short.replace('.', '\\. ?')))).map((candidate) => ({ ...candidate, type, short })),
        );
  const best = named[0] ?? shorts[0];
  const provinces = findProvince(flow);
  const ownProvince = best?.short === 'อบจ.' ? PROVINCES.find((name) => name === best.name) : undefined;
  const province = ownProvince && best ? foundAt(flow, ownProvince, best.first.start, best.first.length, 'sure') : provinces[0];
  const districts = best?.short === 'อบจ.' ? [] : candidatesOf(runsAfter(flow, new RegExp(`อำเภอ|(?<![${THAI}])อ\\.`)));
  const website = findWebsite(flow);
  const first = districts[0];
  const districtName = (name: string): string => (name === 'เมือง' && province ? `เมือง${province.value}` : name);
  const district = first && foundAt(flow, districtName(first.name), first.first.start, first.first.length, 'sure');
  const conflicts: Conflict[] = [];
  const whole = named
    .filter(({ name }, index) => index === 0 || name.length <= LONGEST_NAME)
    .map((entry) => foundAt(flow, `${entry.type}${entry.name}`, entry.first.start, entry.first.length, 'sure'));
  if (whole.length > 1) conflicts.push({ key: 'agency', candidates: whole });
  if (!ownProvince && provinces.length > 1) conflicts.push({ key: 'province', candidates: provinces });
  const at = best ? ([best.first.start, best.first.length] as const) : ([0, 0] as const);
  const certainty = named.length > 0 ? 'sure' : 'likely';
  return {
    agency: {
      ...(best
        ? {
            name: foundAt(flow, `${best.type}${best.name}`, at[0], at[1], certainty),
            shortName: foundAt(flow, `${best.short}${best.name}`, at[0], at[1], certainty),
            type: foundAt(flow, best.type, at[0], at[1], certainty),
          }
        : {}),
      ...(district ? { district } : {}),
      ...(province ? { province } : {}),
      ...(website ? { website } : {}),
    },
    conflicts,
  };
}
