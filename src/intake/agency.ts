/** Whose report it is: name, type, district, province and website, by the names that stand most often and most complete. */

import { AGENCY_TYPES } from '../model';
import { type Flow, lineIndexAt, quoteOf } from '../reading';
import { type AgencyMention, agencyNameOf, agencyNamesIn, agencyTypeOf, findPlaces, PROVINCES, placeNamesAt } from '../thai';
import { type OtherAgency, otherAgenciesIn } from './otherAgencies';
import type { Conflict, Found, FoundAgency } from './types';

/** Votes are counted in so many characters from the start: whose document it is stands there. */
const LOOKED_AT = 400_000;
/** A name that stands so many times less often than the first is one that the document merely mentions. */
const OUTVOTED = 4;
/** A name written out counts for more than a short one. */
const FULL = 2;
const THAI = 'ก-ฮะ-ฺเ-์';
const BY_LENGTH = [...PROVINCES].sort((a, b) => b.length - a.length);

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

interface Vote {
  readonly name: string;
  readonly votes: number;
  readonly first: AgencyMention;
  readonly mentions: readonly AgencyMention[];
}

/** Names by votes, those that stand first before others with as many. */
function votesOf(mentions: readonly AgencyMention[]): readonly Vote[] {
  const byName = new Map<string, AgencyMention[]>();
  for (const mention of mentions) {
    const name = agencyNameOf(mention);
    const known = byName.get(name);
    if (known) known.push(mention);
    else byName.set(name, [mention]);
  }
  return [...byName]
    .map(
      ([name, all]): Vote => ({
        name,
        votes: all.reduce((sum, { full }) => sum + (full ? FULL : 1), 0),
        first: all.find(({ full }) => full) ?? (all[0] as AgencyMention),
        mentions: all,
      }),
    )
    .sort((a, b) => b.votes - a.votes || a.first.index - b.first.index);
}

interface Named {
  readonly name: string;
  readonly start: number;
  readonly length: number;
}

/** Names that stand most often first. */
function byVotes(all: readonly Named[]): readonly Named[] {
  const counts = new Map<string, { count: number; first: Named }>();
  for (const one of all) {
    const entry = counts.get(one.name);
    counts.set(one.name, { count: (entry?.count ?? 0) + 1, first: entry?.first ?? one });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count).map(({ first }) => first);
}

const provincesIn = (text: string): readonly Named[] =>
  byVotes(
    [...text.matchAll(new RegExp(`(?<!ส่วน ?)(?:จังหวัด|(?<![${THAI}])จ\\.) ?(${BY_LENGTH.join('|')})`, 'g'))].map((match) => ({
      name: match[1] as string,
      start: match.index,
      length: match[0].length,
    })),
  );

/** Districts by the gazetteer; a name that it lacks ends at the next space or at the word for province. */
function districtsIn(text: string): readonly Named[] {
  const found = [...text.matchAll(new RegExp(`(?:อำเภอ|(?<![${THAI}])อ\\.) ?(?=[ก-ฮเ-ไ])`, 'g'))].flatMap((match): readonly Named[] => {
    const at = match.index + match[0].length;
    const run = new RegExp(`[${THAI}]+(?:-[${THAI}]+)*`, 'y');
    run.lastIndex = at;
    const letters = (run.exec(text)?.[0] ?? '').replace(/จังหวัด.*$/, '');
    const known = placeNamesAt(text, at).find(
      (name) => (name === 'เมือง' || findPlaces(name, { level: 'district' }).length > 0) && !/^[ะ-ฺๅ็-๎]/.test(text.slice(at + name.length)),
    );
    // "เมือง" is short for the district of the provincial town where nothing follows.
    const name = known ?? (letters === 'เมือง' || (letters.length >= 3 && letters.length <= 16) ? letters : '');
    return name === '' || /^(?:และ|ทุก|ใน|ที่|ของ|ต่าง|หรือ)/.test(name)
      ? []
      : [{ name, start: match.index, length: match[0].length + name.length }];
  });
  return byVotes(found);
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

interface OwnAgencyReading {
  readonly agency: FoundAgency;
  readonly conflicts: readonly Conflict[];
}

/** The province that the own district tells by itself: no other province has a district of this name. */
function provinceOf(flow: Flow, district: Named | undefined): Found<string> | undefined {
  const places = district ? findPlaces(district.name, { level: 'district' }) : [];
  const [only] = places;
  return district && only && places.length === 1 ? foundAt(flow, only.province, district.start, district.length, 'likely') : undefined;
}

/** An agency that is no local government: its name as it stands; what it is called for short is people's to say. */
function otherAgency(flow: Flow, { name, start, length }: OtherAgency): FoundAgency {
  const type = AGENCY_TYPES.find(({ id }) => id === agencyTypeOf({ type: '', name, shortName: '' }))?.name ?? '';
  return {
    name: foundAt(flow, name, start, length, 'likely'),
    shortName: foundAt(flow, name, start, length, 'likely'),
    type: foundAt(flow, type, start, length, 'likely'),
  };
}

/** So many agencies, each named as often as the others, are a list. */
const FEWEST_LISTED = 3;

/** Reads the agency from the whole text. A second agency that is named nearly as often makes a conflict; in a list of others `known` is the own one. */
export function findAgency(flow: Flow, known?: string): OwnAgencyReading {
  const text = flow.text.slice(0, LOOKED_AT);
  const votes = votesOf(agencyNamesIn(text));
  const written = votes.filter(({ first }) => first.full);
  const best = written[0] ?? votes[0];
  const own = best?.first;
  const provincial = own?.type.short === 'อบจ.';
  const beside = (field: 'district' | 'province'): Named | undefined => {
    const mention = best?.mentions.find((one) => one[field] !== '');
    return mention && { name: mention[field], start: mention.index, length: mention.end - mention.index };
  };
  const provinces = provincesIn(text);
  const nearProvince = beside('province');
  const ownProvince = provincial ? PROVINCES.find((name) => name === own?.place) : PROVINCES.find((name) => name === nearProvince?.name);
  const nearDistrict = provincial ? undefined : (beside('district') ?? districtsIn(text)[0]);
  const first = provinces[0];
  const province =
    ownProvince && own
      ? foundAt(flow, ownProvince, own.index, own.end - own.index, 'sure')
      : first
        ? foundAt(flow, first.name, first.start, first.length, 'sure')
        : provinceOf(flow, nearDistrict);
  const districtName = (name: string): string => (name === 'เมือง' && province ? `เมือง${province.value}` : name);
  const website = findWebsite(flow);
  const at = own ? ([own.index, own.end - own.index] as const) : ([0, 0] as const);
  const certainty = own?.full ? 'sure' : 'likely';
  const rivals = written.filter(({ votes: count }, index) => index === 0 || count * OUTVOTED > (written[0]?.votes ?? 0));
  const conflicts: Conflict[] = [];
  const others = own ? [] : otherAgenciesIn(flow, LOOKED_AT);
  const [most] = others;
  const equals = others.filter(({ votes: count }) => count === most?.votes);
  const listed = equals.length >= FEWEST_LISTED ? equals.find(({ name }) => name === known) : undefined;
  const found = listed ?? most;
  // "สำนักงานขนส่ง" of "สำนักงานขนส่งจังหวัดชุมพร": the known name goes on where the one that was found ends.
  const isWhole = found !== undefined && known?.startsWith(found.name) === true && text.startsWith(known, found.start);
  const other = found && known && isWhole ? { ...found, name: known, length: known.length } : found;
  if (other && listed === undefined && equals.length > 1)
    conflicts.push({ key: 'agency', candidates: equals.map((one) => foundAt(flow, one.name, one.start, one.length, 'likely')) });
  if (rivals.length > 1)
    conflicts.push({
      key: 'agency',
      candidates: rivals.map(({ name, first: one }) => foundAt(flow, name, one.index, one.end - one.index, 'sure')),
    });
  if (!ownProvince && provinces.length > 1)
    conflicts.push({ key: 'province', candidates: provinces.map((one) => foundAt(flow, one.name, one.start, one.length, 'sure')) });
  return {
    agency: {
      ...(best && own
        ? {
            name: foundAt(flow, best.name, at[0], at[1], certainty),
            shortName: foundAt(flow, `${own.type.short}${own.place}`, at[0], at[1], certainty),
            type: foundAt(flow, own.type.name, at[0], at[1], certainty),
          }
        : other
          ? otherAgency(flow, other)
          : {}),
      ...(nearDistrict
        ? { district: foundAt(flow, districtName(nearDistrict.name), nearDistrict.start, nearDistrict.length, 'sure') }
        : {}),
      ...(province ? { province } : {}),
      ...(website ? { website } : {}),
    },
    conflicts,
  };
}
