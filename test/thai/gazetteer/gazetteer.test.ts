/** The gazetteer over all its names: nothing is lost in packing, every place is found, and every agency's name is read whole. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import {
  type AgencyMention,
  agencyNamesIn,
  districtsOf,
  findPlace,
  findPlaces,
  nearestDistrict,
  nearestProvince,
  type Place,
  placesByName,
  provinces,
  subdistrictsOf,
} from '../../../src/thai';

const PLACES: readonly Place[] = [...placesByName().values()].flat();
/** One place of each name. */
const ONE_EACH = [...placesByName().values()].map((places) => places[places.length - 1]!);

describe('places', () => {
  test('the packed list is what the package gives', () => {
    execFileSync(process.execPath, [join(__dirname, '../../../build/gazetteer.mjs'), '--check']);
  });

  test('77 provinces, and in each its districts and sub-districts', () => {
    expect(provinces()).toHaveLength(77);
    expect(provinces().filter((province) => districtsOf(province).length < 3)).toEqual([]);
    expect(provinces().flatMap((province) => districtsOf(province).filter((name) => subdistrictsOf(province, name).length === 0))).toEqual(
      [],
    );
    expect(PLACES.filter(({ level }) => level === 'district')).toHaveLength(928);
    expect(subdistrictsOf('นราธิวาส', 'สุไหงโก-ลก')).toContain('สุไหงโก-ลก');
    expect(findPlaces('และ').map(({ province }) => province)).toEqual(['น่าน']);
    expect(districtsOf('แดนไกล')).toEqual([]);
  });

  test('names hold Thai letters alone, but for the hyphen and the dots that three of them have', () => {
    const odd = [...placesByName().keys()].filter((name) => !/^[ก-ฮเ-ไ][ก-ฮะ-ฺเ-ๅ็-์]+$/.test(name));
    expect(odd.sort()).toEqual(['จ.ป.ร.', 'สุไหงโก-ลก', 'แป-ระ'].sort());
  });

  test('every place is found by its name, with the word for its level and without', () => {
    const lost = PLACES.filter((place) => findPlaces(place.name, place).length !== 1);
    expect(lost).toEqual([]);
    expect(findPlaces('จังหวัดเลย', { level: 'province' }).map(({ name }) => name)).toEqual(['เลย']);
    expect(findPlaces('อ. ปัว')[0]).toMatchObject({ level: 'district', province: 'น่าน' });
  });

  test('a misspelt province is the one it is nearest to', () => {
    expect(nearestProvince('จังหวัดนครราชสิมา')).toBe('นครราชสีมา');
    expect(nearestProvince('สุราษฏร์ธานี')).toBe('สุราษฎร์ธานี');
    expect(nearestProvince('ศรีสะเกศ')).toBe('ศรีสะเกษ');
    expect(nearestProvince('เพรชบูรณ์')).toBe('เพชรบูรณ์');
    expect(nearestProvince('แดนไกลโพ้น')).toBeNull();
    expect(nearestProvince('')).toBeNull();
  });

  test('every province is found with a letter left out or doubled, unless two are equally near', () => {
    const wrong = provinces().flatMap((province) =>
      [...province].flatMap((letter, index) => {
        const without = province.slice(0, index) + province.slice(index + 1);
        const doubled = province.slice(0, index) + letter + province.slice(index);
        return [without, doubled].flatMap((typed) => {
          const found = nearestProvince(typed);
          return found === null || found === province || (provinces() as readonly string[]).includes(typed) ? [] : [`${typed} → ${found}`];
        });
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('likeness is asked within the district or province that is known', () => {
    expect(nearestDistrict('เด่นไชย', 'แพร่')).toBe('เด่นชัย');
    expect(findPlace('ห้วยไรย์', { province: 'แพร่', district: 'เด่นชัย' }).map(({ name }) => name)).toEqual(['ห้วยไร่']);
  });
});

type Sentence = (agency: string, place: Place) => string;

/** The ways in which names stand in documents: alone, in prose with and without a space behind, with district and province beside. */
const SENTENCES: readonly Sentence[] = [
  (agency) => agency,
  (agency) => `ตามที่${agency} ได้เข้ารับการประเมิน`,
  (agency) => `${agency}ได้คะแนน ๘๗.๑๕ คะแนน`,
  (agency) => `ในปีนี้${agency}มีผลการประเมินดีขึ้น`,
  (agency) => `ประกาศ${agency}\nเรื่อง มาตรการส่งเสริมคุณธรรม`,
  (agency) => `บุคลากรของ${agency}และประชาชน`,
  (agency) => `“${agency}” (หน่วยงาน)`,
  (agency) => `สำนักปลัด${agency}ดำเนินการตามแผน`,
  (agency) => `งบประมาณของ${agency}ประจำปี ๒๕๖๙`,
  (agency) => `เว็บไซต์ของ${agency}ในหัวข้อข่าวประชาสัมพันธ์`,
  (agency) => `ผู้มาติดต่อ${agency}ที่มีต่อการให้บริการ`,
  (agency) => `${agency}ควรเผยแพร่ข้อมูล`,
  (agency, { district, province }) => `${agency} อำเภอ${district || province} จังหวัด${province}`,
  (agency, { district, province }) => `ของ${agency}อำเภอ${district || province}จังหวัด${province}มีคะแนน`,
];
const BESIDE = SENTENCES.slice(-2);

/** Two sub-districts are called as words of sentences are: their names are read where district or province stands beside them. */
const LIKE_WORDS = ['และ', 'ควร'];

const readWhole = (mentions: readonly AgencyMention[], place: string): boolean => mentions.length === 1 && mentions[0]!.place === place;

describe('names of agencies in text', () => {
  test.each(['องค์การบริหารส่วนตำบล', 'เทศบาลตำบล', 'เทศบาลเมือง', 'เทศบาลนคร', 'อบต.', 'อบต. ', 'ทต.'])(
    '“%s” with every name is found whole',
    (opening) => {
      const cut = ONE_EACH.flatMap((place) =>
        (LIKE_WORDS.includes(place.name) ? BESIDE : SENTENCES).flatMap((sentence) => {
          const text = sentence(opening + place.name, place);
          const found = agencyNamesIn(text);
          return readWhole(found, place.name) ? [] : [`${text} → ${found.map((one) => one.place).join(', ')}`];
        }),
      );
      expect(cut).toEqual([]);
    },
  );

  test('an agency of a province is found whole', () => {
    const cut = provinces().filter((province) =>
      SENTENCES.some((sentence) => {
        const text = sentence(`องค์การบริหารส่วนจังหวัด${province}`, { name: province, level: 'province', district: '', province });
        return !readWhole(agencyNamesIn(text), province);
      }),
    );
    expect(cut).toEqual([]);
  });

  test('district and province beside the name are read with it', () => {
    const wrong = PLACES.filter(({ level }) => level === 'subdistrict').filter((place) =>
      BESIDE.some((sentence) => {
        const [found] = agencyNamesIn(sentence(`องค์การบริหารส่วนตำบล${place.name}`, place));
        return found?.district !== place.district || found.province !== place.province;
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('a name that no gazetteer has ends at a space or before a word that goes on with the sentence', () => {
    for (const place of ['ลานดาวเหนือ', 'บึงจันทร์ฉาย', 'ดอนแก้วเรือง-งาม']) {
      for (const sentence of SENTENCES) {
        const text = sentence(`เทศบาลตำบล${place}`, { name: place, level: 'subdistrict', district: 'เมืองตรัง', province: 'ตรัง' });
        expect([text, agencyNamesIn(text).map((one) => [one.place, one.known])]).toEqual([text, [[place, false]]]);
      }
    }
  });

  test('what the text writes elsewhere tells where an unknown name ends', () => {
    const found = agencyNamesIn('เทศบาลตำบลลานดาวเหนือ แจ้งแล้ว เทศบาลตำบลลานดาวเหนือ และเทศบาลตำบลลานดาวเหนือชี้แจงว่าครบถ้วน');
    expect(found.map(({ place }) => place)).toEqual(['ลานดาวเหนือ', 'ลานดาวเหนือ', 'ลานดาวเหนือ']);
  });

  test('a sentence about agencies names none', () => {
    const text =
      'องค์การบริหารส่วนตำบลและเทศบาลตำบลทุกแห่ง องค์การบริหารส่วนตำบลควรเผยแพร่ องค์การบริหารส่วนตำบลมีการจัดทำ องค์การบริหารส่วนตำบล ขอเชิญ เทศบาลเมือง';
    expect(agencyNamesIn(text)).toEqual([]);
  });
});
