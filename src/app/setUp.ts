/** เตรียมสมุดงาน: creates or repairs the sheets; what people wrote is never touched. */
import { frameworkFor, knownYears } from '../ita';
import { AGENCY_TYPES, type Agency, type Settings, SHEET_IDS, sheetName } from '../model';
import { agencyIn } from '../reading';
import {
  agencyNamesIn,
  districtsOf,
  findPlaces,
  nearestDistrict,
  nearestProvince,
  normalizeThai,
  otherSchemeWarning,
  type Place,
  PROVINCES,
  parseIsoDay,
  shortNameOf,
  typeOf,
} from '../thai';
import type { Answer, SetUpForm, SetUpHints, SetUpResult, SetUpView } from '../ui/contract';
import { a1, prepare, seeded, writeSettings } from '../workbook';
import { answer, refuseWith } from './answers';
import { strike } from './ledger';
import { openWorkbook } from './open';
import type { Ports, UntouchedFile } from './ports';
import { newThreshold } from './startYear';
import { say } from './texts';
import { type Needs, underLock, type Writing } from './underLock';

/** Results come out in August: from then on the year being assessed is the Buddhist year of today, before it the one before. */
const RESULTS_MONTH = 8;

/** Where people land after the sheets were made: the top of the scores. */
const FIRST_CELL = 'A1';

/** A new spreadsheet as Google and the studio make it, in Thai and in English; the studio and copies count with a number behind. */
const UNTOUCHED: UntouchedFile = {
  file: /^(สเปรดชีตไม่มีชื่อ|Untitled spreadsheet)( \(\d+\))?$/,
  tabs: ['ชีต1', 'Sheet1'],
};

/** Where the schema's version is remembered, for step-by-step migrations. */
const VERSION = 'schema.version';

function likelyYear(today: string): number {
  const day = parseIsoDay(today);
  if (!day) return Math.max(...knownYears());
  return day.year + 543 - (day.month >= RESULTS_MONTH ? 0 : 1);
}

/** What the set-up form starts with: the settings of a prepared workbook, else proposals. */
export function getSetUp(ports: Ports): Answer<SetUpView> {
  const { grids, model } = openWorkbook(ports, ['settings', 'indicators']);
  const prepared = grids.settings !== undefined;
  const { agency, fiscalYear } = model.settings;
  const { name, shortName, type, district, province, website } = agency;
  return answer({
    form: { name, shortName, type, district, province, website, fiscalYear: prepared ? fiscalYear : likelyYear(ports.clock.today()) },
    types: AGENCY_TYPES.map((entry) => entry.name),
    provinces: PROVINCES,
    years: knownYears(),
    prepared: prepared && grids.indicators !== undefined,
  });
}

const trimmed = (form: SetUpForm): SetUpForm => ({
  ...form,
  name: form.name.trim(),
  shortName: form.shortName.trim(),
  type: form.type.trim(),
  district: form.district.trim().replace(/^(อำเภอ|อ\.)\s*/, ''),
  province: form.province.trim().replace(/^(จังหวัด|จ\.)\s*/, ''),
  website: form.website.trim(),
});

/** A name that begins with the short word of its type (อบต.…) is written out. */
const inFull = (form: SetUpForm): SetUpForm =>
  typeOf(form.name) === '' ? { ...form, name: agencyIn(form.name)?.name ?? form.name } : form;

/** What the name itself tells is filled in where the form leaves it open. */
const agencyOf = ({ name, shortName, type, district, province, website }: SetUpForm): Agency => ({
  name,
  shortName: shortName || shortNameOf(name),
  type: type || typeOf(name),
  district,
  province,
  website,
});

/** The one value that all of these are; '' where they differ or there are none. */
const agreed = (values: readonly string[]): string => (new Set(values).size === 1 ? values[0]! : '');

/** The places that the agency's own name tells: the province of an อบจ., the place of an อบต. where only one province has it. */
function placesOfName(name: string): readonly Place[] {
  const [mention] = agencyNamesIn(normalizeThai(name));
  if (!mention?.known) return [];
  return findPlaces(mention.place, mention.type.id === 'provincialAdministration' ? { level: 'province' } : {});
}

/** Completes and corrects the places of the form by the gazetteer; nothing is read or written. */
export function completeSetUp(form: SetUpForm): Answer<SetUpHints> {
  const asked = inFull(trimmed(form));
  const { name } = asked;
  const told = placesOfName(name);
  const ofDistrict = asked.district === '' ? told : findPlaces(asked.district, { level: 'district' });
  const province =
    asked.province === ''
      ? agreed((ofDistrict.length > 0 ? ofDistrict : told).map((place) => place.province))
      : nearestProvince(asked.province);
  const known = province ?? '';
  const inProvince = told.filter((place) => place.province === known && place.level === 'subdistrict');
  const ofName = agreed(inProvince.map((place) => place.district));
  const isHere = ofDistrict.some((place) => place.province === known);
  const elsewhere = asked.district === '' || known === '' || isHere ? [] : [...new Set(ofDistrict.map((place) => place.province))];
  // A district of another province: the one of the agency's own name is meant before one that is merely spelt alike.
  const meant = elsewhere.length > 0 && ofName !== '' ? ofName : nearestDistrict(asked.district, known);
  const district = asked.district === '' ? ofName : meant;
  const { type, shortName } = agencyOf(asked);
  const otherScheme = otherSchemeWarning({ name, shortName, type });
  const districts = districtsOf(known);
  return answer({ name, province: known, district: district ?? '', elsewhere, districts, type, shortName, otherScheme });
}

/** No name or address is longer; a whole letter was pasted into the field. */
const LONGEST_FIELD = 500;

export function setUp(ports: Ports, form: SetUpForm): Answer<SetUpResult> {
  const asked = inFull(trimmed(form));
  if (asked.name === '') return refuseWith('NAME_NEEDED', 'nameNeeded');
  if (Object.values(asked).some((value) => typeof value === 'string' && value.length > LONGEST_FIELD))
    return refuseWith('FIELD_LONG', 'fieldLong', { most: LONGEST_FIELD });
  if (!Number.isInteger(asked.fiscalYear) || asked.fiscalYear < 2550 || asked.fiscalYear > 2650)
    return refuseWith('YEAR_NEEDED', 'yearNeeded');
  const needs: Needs = { sheets: SHEET_IDS, formulas: SHEET_IDS, errorsStop: false, unprepared: true, which: 'own' };
  return underLock(ports, 'setUp', needs, ({ grids, model }): Answer<SetUpResult> | Writing<SetUpResult> => {
    const { fiscalYear } = model.settings;
    // Scores belong to the year they were typed for: only "เริ่มปีใหม่" moves them out of the way.
    if (model.scores.scores.length > 0 && asked.fiscalYear !== fiscalYear) {
      return refuseWith('OTHER_YEAR', 'yearInUse', { before: fiscalYear, year: asked.fiscalYear });
    }
    const settings: Settings = {
      ...model.settings,
      agency: agencyOf(asked),
      fiscalYear: asked.fiscalYear,
      planYear: asked.fiscalYear + 1,
    };
    const framework = grids.framework && fiscalYear === asked.fiscalYear ? model.framework : frameworkFor(asked.fiscalYear);
    const remembered = ports.properties.get(VERSION);
    const version = remembered === null ? {} : { version: Number(remembered) };
    const prepared = prepare(grids, { settings, framework, ...version });
    const { create } = prepared;
    const form = prepared.grids.settings;
    const { agency, planYear } = settings;
    const filled = form
      ? writeSettings(form, { agency, fiscalYear: asked.fiscalYear, planYear, ...newThreshold(model.settings, model.framework, framework) })
      : [];
    const { designs, changes } = seeded(prepared.designs, [...prepared.changes, ...filled], create);
    const scores = prepared.grids.indicators;
    return {
      before() {
        ports.workbook.prepare(designs);
        // The ledger's tab is made now, so that no later command has to; there is nothing that could be taken back.
        if (changes.length === 0 && create.length > 0) strike(ports, 'setUp', 0);
      },
      changes,
      answer() {
        if (remembered !== String(prepared.version)) ports.properties.set(VERSION, String(prepared.version));
        // At the first preparing only: later the file is what people made of it.
        if (create.length === SHEET_IDS.length)
          ports.workbook.settleIn(say('fileName', { year: asked.fiscalYear, agency: agency.shortName || agency.name }), UNTOUCHED);
        if (create.length > 0 && scores) ports.workbook.select({ sheet: scores.sheet, cell: FIRST_CELL });
        return answer({
          created: create.map(sheetName),
          headers: prepared.headers.map(({ sheet, row, column, header, was, added }) => {
            const tab = grids[sheet]?.sheet ?? sheetName(sheet);
            const filling = { sheet: tab, cell: a1(row, column), header };
            return added
              ? say('headerAdded', filling)
              : was === ''
                ? say('headerBack', filling)
                : say('headerRenamed', { ...filling, was });
          }),
          repaired: [...new Set(prepared.changes.map(({ sheet }) => sheet))]
            .filter((id) => !create.includes(id))
            .map((id) => grids[id]?.sheet ?? sheetName(id)),
        });
      },
    };
  });
}
