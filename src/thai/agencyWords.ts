/**
 * How each type of agency speaks of itself: its head, its council, the people it serves, its units by role. Data for a reader who knows the offices.
 *
 * The agency's own list of units (ตั้งค่า) comes first; the units here are what such an agency usually has. A word that a type does not have is '':
 * a text with that slot is then never chosen for it, so a university hears of no village. Names are general knowledge of how these agencies are
 * organised (กฎหมายจัดตั้งและประกาศกำหนดโครงสร้างส่วนราชการ); sizes differ, which is why people may overtype every unit in the plan.
 */
import type { AgencyTypeId } from '../model';
import { everyOf, isOneOf } from '../model';

/** What an agency's unit is responsible for, whatever its name: office, money, procurement, works or operations, planning, personnel, law … */
export const UNIT_ROLES = [
  'office',
  'finance',
  'procurement',
  'works',
  'strategy',
  'personnel',
  'legal',
  'complaints',
  'publicRelations',
  'risk',
  'ethics',
  'audit',
  'all',
] as const;
export type UnitRole = (typeof UNIT_ROLES)[number];

/** Types that share their ways: local administration (อปท.), the state's offices, universities, and bodies with a board of their own. */
export const AGENCY_GROUPS = ['local', 'state', 'academic', 'board'] as const;
export type AgencyGroup = (typeof AGENCY_GROUPS)[number];
export const isAgencyGroup = isOneOf(AGENCY_GROUPS);

/** Words that texts name as slots; units are slots too, by their role. */
export interface AgencyWords {
  readonly group: AgencyGroup;
  /** {head} ผู้บริหารสูงสุด: the office, without a place. */
  readonly head: string;
  /** {deputy} the highest official below the head, whom heads of units report to. */
  readonly deputy: string;
  /** {council} who decides on budget and rules beside the head. */
  readonly council: string;
  /** {people} those who are served, as EIT asks them. */
  readonly people: string;
  /** {staff} those whom IIT asks. */
  readonly staff: string;
  /** {place} where people come to. */
  readonly place: string;
  /** {area} the parts of its area or of itself that an agency goes out to. */
  readonly area: string;
  /** {channels} how it reaches people beside its website. */
  readonly channels: string;
  /** {unit} what it calls its units. */
  readonly unit: string;
  /** {budget} the document that gives it money each year. */
  readonly budget: string;
  /** {plan} its plan of several years. */
  readonly plan: string;
  /** {rules} what it enacts or issues itself. */
  readonly rules: string;
  readonly units: Readonly<Record<UnitRole, string>>;
  /** Roles whose unit's name no source states: it is printed as proposed, and a report that uses it says that it is to be confirmed. */
  readonly unsure?: readonly UnitRole[];
}

type AgencySlot = Exclude<keyof AgencyWords, 'group' | 'units' | 'unsure'>;
export const AGENCY_SLOTS = everyOf<AgencySlot>()([
  'head',
  'deputy',
  'council',
  'people',
  'staff',
  'place',
  'area',
  'channels',
  'unit',
  'budget',
  'plan',
  'rules',
]);

const LOCAL = {
  group: 'local',
  people: 'ประชาชน',
  staff: 'บุคลากร',
  unit: 'ส่วนราชการ',
  plan: 'แผนพัฒนาท้องถิ่น',
} as const;

/** Units of a municipality (เทศบาล) without units of its own for planning, personnel and law. */
const SMALL_MUNICIPALITY: Readonly<Record<UnitRole, string>> = {
  office: 'สำนักปลัดเทศบาล',
  finance: 'กองคลัง',
  procurement: 'กองคลัง',
  works: 'กองช่าง',
  strategy: 'สำนักปลัดเทศบาล',
  personnel: 'สำนักปลัดเทศบาล',
  legal: 'สำนักปลัดเทศบาล',
  complaints: 'สำนักปลัดเทศบาล',
  publicRelations: 'สำนักปลัดเทศบาล',
  risk: 'สำนักปลัดเทศบาล',
  ethics: 'สำนักปลัดเทศบาล',
  audit: 'หน่วยตรวจสอบภายใน',
  all: 'ทุกส่วนราชการ',
};

const MUNICIPALITY = {
  ...LOCAL,
  head: 'นายกเทศมนตรี',
  deputy: 'ปลัดเทศบาล',
  council: 'สภาเทศบาล',
  place: 'สำนักงานเทศบาล',
  area: 'ชุมชน',
  channels: 'เสียงตามสายและผู้นำชุมชน',
  budget: 'เทศบัญญัติงบประมาณรายจ่ายประจำปี',
  rules: 'เทศบัญญัติ',
} as const;

export const AGENCY_WORDS_OF: Readonly<Record<AgencyTypeId, AgencyWords>> = {
  subdistrict: {
    ...LOCAL,
    head: 'นายกองค์การบริหารส่วนตำบล',
    deputy: 'ปลัดองค์การบริหารส่วนตำบล',
    council: 'สภาองค์การบริหารส่วนตำบล',
    place: 'ที่ทำการองค์การบริหารส่วนตำบล',
    area: 'หมู่บ้าน',
    channels: 'เสียงตามสายและผู้นำหมู่บ้าน',
    budget: 'ข้อบัญญัติงบประมาณรายจ่ายประจำปี',
    rules: 'ข้อบัญญัติ',
    units: {
      office: 'สำนักปลัด',
      finance: 'กองคลัง',
      procurement: 'กองคลัง',
      works: 'กองช่าง',
      strategy: 'สำนักปลัด',
      personnel: 'สำนักปลัด',
      legal: 'สำนักปลัด',
      complaints: 'สำนักปลัด',
      publicRelations: 'สำนักปลัด',
      risk: 'สำนักปลัด',
      ethics: 'สำนักปลัด',
      audit: 'หน่วยตรวจสอบภายใน',
      all: 'ทุกส่วนราชการ',
    },
  },
  subdistrictMunicipality: { ...MUNICIPALITY, units: SMALL_MUNICIPALITY },
  townMunicipality: {
    ...MUNICIPALITY,
    units: {
      ...SMALL_MUNICIPALITY,
      strategy: 'กองยุทธศาสตร์และงบประมาณ',
      personnel: 'กองการเจ้าหน้าที่',
      ethics: 'กองการเจ้าหน้าที่',
      publicRelations: 'กองยุทธศาสตร์และงบประมาณ',
    },
  },
  cityMunicipality: {
    ...MUNICIPALITY,
    place: 'สำนักงานเทศบาลนคร',
    units: {
      ...SMALL_MUNICIPALITY,
      finance: 'สำนักคลัง',
      procurement: 'สำนักคลัง',
      works: 'สำนักช่าง',
      strategy: 'กองยุทธศาสตร์และงบประมาณ',
      personnel: 'กองการเจ้าหน้าที่',
      ethics: 'กองการเจ้าหน้าที่',
      publicRelations: 'กองยุทธศาสตร์และงบประมาณ',
    },
  },
  provincialAdministration: {
    ...LOCAL,
    head: 'นายกองค์การบริหารส่วนจังหวัด',
    deputy: 'ปลัดองค์การบริหารส่วนจังหวัด',
    council: 'สภาองค์การบริหารส่วนจังหวัด',
    place: 'สำนักงานองค์การบริหารส่วนจังหวัด',
    area: 'อำเภอ',
    channels: 'หนังสือแจ้งองค์กรปกครองส่วนท้องถิ่นในจังหวัดและสื่อสังคมออนไลน์',
    budget: 'ข้อบัญญัติงบประมาณรายจ่ายประจำปี',
    rules: 'ข้อบัญญัติ',
    units: {
      office: 'สำนักปลัดองค์การบริหารส่วนจังหวัด',
      finance: 'กองคลัง',
      procurement: 'กองพัสดุและทรัพย์สิน',
      works: 'กองช่าง',
      strategy: 'กองยุทธศาสตร์และงบประมาณ',
      personnel: 'กองการเจ้าหน้าที่',
      legal: 'สำนักปลัดองค์การบริหารส่วนจังหวัด',
      complaints: 'สำนักปลัดองค์การบริหารส่วนจังหวัด',
      publicRelations: 'กองยุทธศาสตร์และงบประมาณ',
      risk: 'สำนักปลัดองค์การบริหารส่วนจังหวัด',
      ethics: 'กองการเจ้าหน้าที่',
      audit: 'หน่วยตรวจสอบภายใน',
      all: 'ทุกส่วนราชการ',
    },
  },
  pattaya: {
    ...LOCAL,
    head: 'นายกเมืองพัทยา',
    deputy: 'ปลัดเมืองพัทยา',
    council: 'สภาเมืองพัทยา',
    place: 'ศาลาว่าการเมืองพัทยา',
    area: 'ชุมชน',
    channels: 'ศูนย์ประชาสัมพันธ์และผู้นำชุมชน',
    budget: 'ข้อบัญญัติงบประมาณรายจ่ายประจำปี',
    rules: 'ข้อบัญญัติ',
    // Offices named after those of other large local administrations; the city's own order on its structure was not at hand.
    unsure: UNIT_ROLES.filter((role) => role !== 'audit' && role !== 'all'),
    units: {
      office: 'สำนักปลัดเมืองพัทยา',
      finance: 'สำนักคลัง',
      procurement: 'สำนักคลัง',
      works: 'สำนักช่าง',
      strategy: 'สำนักยุทธศาสตร์และงบประมาณ',
      personnel: 'สำนักปลัดเมืองพัทยา',
      legal: 'สำนักปลัดเมืองพัทยา',
      complaints: 'สำนักปลัดเมืองพัทยา',
      publicRelations: 'สำนักปลัดเมืองพัทยา',
      risk: 'สำนักปลัดเมืองพัทยา',
      ethics: 'สำนักปลัดเมืองพัทยา',
      audit: 'หน่วยตรวจสอบภายใน',
      all: 'ทุกส่วนราชการ',
    },
  },
  bangkok: {
    ...LOCAL,
    head: 'ผู้ว่าราชการกรุงเทพมหานคร',
    deputy: 'ปลัดกรุงเทพมหานคร',
    council: 'สภากรุงเทพมหานคร',
    place: 'ศาลาว่าการกรุงเทพมหานครและสำนักงานเขต',
    area: 'เขต',
    channels: 'สำนักงานเขต ผู้นำชุมชน และสื่อสังคมออนไลน์',
    unit: 'หน่วยงาน',
    budget: 'ข้อบัญญัติกรุงเทพมหานคร เรื่อง งบประมาณรายจ่าย',
    plan: 'แผนพัฒนากรุงเทพมหานคร',
    rules: 'ข้อบัญญัติกรุงเทพมหานคร',
    units: {
      office: 'สำนักปลัดกรุงเทพมหานคร',
      finance: 'สำนักการคลัง',
      procurement: 'สำนักการคลัง',
      works: 'สำนักการโยธา',
      strategy: 'สำนักยุทธศาสตร์และประเมินผล',
      personnel: 'สำนักงานคณะกรรมการข้าราชการกรุงเทพมหานครและบุคลากรกรุงเทพมหานคร',
      legal: 'สำนักงานกฎหมายและคดี',
      complaints: 'สำนักปลัดกรุงเทพมหานคร',
      publicRelations: 'สำนักงานประชาสัมพันธ์',
      risk: 'สำนักปลัดกรุงเทพมหานคร',
      ethics: 'สำนักงานคณะกรรมการข้าราชการกรุงเทพมหานครและบุคลากรกรุงเทพมหานคร',
      audit: 'สำนักงานตรวจสอบภายใน',
      all: 'ทุกหน่วยงาน',
    },
  },
  province: {
    group: 'state',
    head: 'ผู้ว่าราชการจังหวัด',
    deputy: 'รองผู้ว่าราชการจังหวัดที่กำกับดูแล',
    council: '',
    people: 'ประชาชน',
    staff: 'บุคลากร',
    place: 'ศาลากลางจังหวัด',
    area: 'อำเภอ',
    channels: 'ที่ทำการปกครองอำเภอและสื่อประชาสัมพันธ์ของจังหวัด',
    unit: 'ส่วนราชการ',
    budget: 'งบประมาณรายจ่ายประจำปีของจังหวัด',
    plan: 'แผนพัฒนาจังหวัด',
    rules: 'ประกาศจังหวัด',
    units: {
      office: 'สำนักงานจังหวัด',
      finance: 'สำนักงานจังหวัด',
      procurement: 'สำนักงานจังหวัด',
      works: 'ที่ทำการปกครองจังหวัด',
      strategy: 'สำนักงานจังหวัด',
      personnel: 'สำนักงานจังหวัด',
      legal: 'ที่ทำการปกครองจังหวัด',
      complaints: 'ศูนย์ดำรงธรรมจังหวัด',
      publicRelations: 'สำนักงานประชาสัมพันธ์จังหวัด',
      risk: 'สำนักงานจังหวัด',
      ethics: 'สำนักงานจังหวัด',
      audit: 'หน่วยตรวจสอบภายในจังหวัด',
      all: 'ทุกส่วนราชการ',
    },
  },
  department: {
    group: 'state',
    head: 'หัวหน้าส่วนราชการ',
    deputy: 'รองหัวหน้าส่วนราชการที่กำกับดูแล',
    council: '',
    people: 'ผู้รับบริการ',
    staff: 'บุคลากร',
    place: 'จุดให้บริการของหน่วยงานในส่วนกลางและส่วนภูมิภาค',
    area: 'หน่วยงานในส่วนภูมิภาค',
    channels: 'สื่อสังคมออนไลน์และศูนย์บริการข้อมูลของหน่วยงาน',
    unit: 'กอง/สำนัก',
    budget: 'งบประมาณรายจ่ายประจำปีที่ได้รับจัดสรร',
    plan: 'แผนปฏิบัติราชการ',
    rules: 'ระเบียบและประกาศของหน่วยงาน',
    units: {
      office: 'กองกลาง',
      finance: 'กองคลัง',
      procurement: 'กองคลัง',
      works: 'กอง/สำนักที่รับผิดชอบงานบริการ',
      strategy: 'กองยุทธศาสตร์และแผนงาน',
      personnel: 'กองการเจ้าหน้าที่',
      legal: 'กองกฎหมาย',
      complaints: 'กองกลาง',
      publicRelations: 'กองกลาง',
      risk: 'กลุ่มพัฒนาระบบบริหาร',
      ethics: 'กลุ่มงานจริยธรรม',
      audit: 'กลุ่มตรวจสอบภายใน',
      all: 'ทุกกอง/สำนัก',
    },
  },
  university: {
    group: 'academic',
    head: 'อธิการบดี',
    deputy: 'รองอธิการบดีที่กำกับดูแล',
    council: 'สภาสถาบัน',
    people: 'นักศึกษาและผู้รับบริการ',
    staff: 'บุคลากร',
    place: 'จุดให้บริการของสถาบัน',
    area: 'คณะและส่วนงาน',
    channels: 'ระบบสารสนเทศนักศึกษาและสื่อสังคมออนไลน์ของสถาบัน',
    unit: 'ส่วนงาน',
    budget: 'งบประมาณรายจ่ายประจำปีของสถาบัน',
    plan: 'แผนยุทธศาสตร์ของสถาบัน',
    rules: 'ข้อบังคับ ระเบียบ และประกาศของสถาบัน',
    units: {
      office: 'กองกลาง',
      finance: 'กองคลัง',
      procurement: 'กองคลัง',
      works: 'กองอาคารสถานที่',
      strategy: 'กองนโยบายและแผน',
      personnel: 'กองบริหารทรัพยากรบุคคล',
      legal: 'กองกฎหมาย',
      complaints: 'กองกฎหมาย',
      publicRelations: 'กองสื่อสารองค์กร',
      risk: 'กองนโยบายและแผน',
      ethics: 'กองบริหารทรัพยากรบุคคล',
      audit: 'หน่วยตรวจสอบภายใน',
      all: 'ทุกคณะและส่วนงาน',
    },
  },
  publicOrganization: {
    group: 'board',
    head: 'ผู้อำนวยการ',
    deputy: 'รองผู้อำนวยการที่กำกับดูแล',
    council: 'คณะกรรมการบริหาร',
    people: 'ผู้รับบริการ',
    staff: 'เจ้าหน้าที่และลูกจ้าง',
    place: 'สำนักงาน',
    area: 'พื้นที่ดำเนินงาน',
    channels: 'สื่อสังคมออนไลน์และจดหมายข่าวของหน่วยงาน',
    unit: 'ฝ่าย',
    budget: 'แผนการใช้จ่ายเงินประจำปี',
    plan: 'แผนยุทธศาสตร์',
    rules: 'ข้อบังคับและระเบียบของหน่วยงาน',
    units: {
      office: 'ฝ่ายบริหารทั่วไป',
      finance: 'ฝ่ายการเงินและบัญชี',
      procurement: 'ฝ่ายพัสดุ',
      works: 'ฝ่ายที่รับผิดชอบภารกิจหลัก',
      strategy: 'ฝ่ายยุทธศาสตร์และแผนงาน',
      personnel: 'ฝ่ายทรัพยากรบุคคล',
      legal: 'ฝ่ายกฎหมาย',
      complaints: 'ฝ่ายกฎหมาย',
      publicRelations: 'ฝ่ายสื่อสารองค์กร',
      risk: 'ฝ่ายยุทธศาสตร์และแผนงาน',
      ethics: 'ฝ่ายทรัพยากรบุคคล',
      audit: 'ฝ่ายตรวจสอบภายใน',
      all: 'ทุกฝ่าย',
    },
  },
  stateEnterprise: {
    group: 'board',
    head: 'ผู้บริหารสูงสุดของรัฐวิสาหกิจ',
    deputy: 'รองผู้บริหารสูงสุดที่กำกับดูแล',
    council: 'คณะกรรมการรัฐวิสาหกิจ',
    people: 'ผู้ใช้บริการ',
    staff: 'พนักงานและลูกจ้าง',
    place: 'สำนักงานและจุดบริการ',
    area: 'พื้นที่ให้บริการ',
    channels: 'ศูนย์บริการข้อมูลลูกค้าและสื่อสังคมออนไลน์',
    unit: 'ฝ่าย',
    budget: 'งบประมาณทำการและงบลงทุนประจำปี',
    plan: 'แผนวิสาหกิจ',
    rules: 'ข้อบังคับและระเบียบของหน่วยงาน',
    units: {
      office: 'ฝ่ายบริหารทั่วไป',
      finance: 'ฝ่ายการเงินและบัญชี',
      procurement: 'ฝ่ายจัดหาและพัสดุ',
      works: 'ฝ่ายปฏิบัติการ',
      strategy: 'ฝ่ายยุทธศาสตร์และแผนงาน',
      personnel: 'ฝ่ายทรัพยากรบุคคล',
      legal: 'ฝ่ายกฎหมาย',
      complaints: 'ฝ่ายกฎหมาย',
      publicRelations: 'ฝ่ายสื่อสารองค์กร',
      risk: 'ฝ่ายบริหารความเสี่ยง',
      ethics: 'ฝ่ายทรัพยากรบุคคล',
      audit: 'สำนักตรวจสอบภายใน',
      all: 'ทุกฝ่าย',
    },
  },
  other: {
    group: 'state',
    head: 'หัวหน้าหน่วยงาน',
    deputy: 'รองหัวหน้าหน่วยงานที่กำกับดูแล',
    council: '',
    people: 'ผู้รับบริการ',
    staff: 'บุคลากร',
    place: 'ที่ตั้งและจุดบริการของหน่วยงาน',
    area: '',
    channels: 'สื่อสังคมออนไลน์ของหน่วยงาน',
    unit: 'กลุ่มงาน',
    budget: 'งบประมาณรายจ่ายประจำปีที่ได้รับอนุมัติ',
    plan: 'แผนปฏิบัติราชการ',
    rules: 'ระเบียบและประกาศของหน่วยงาน',
    units: {
      office: 'กลุ่มงานบริหารทั่วไป',
      finance: 'กลุ่มงานการคลัง',
      procurement: 'กลุ่มงานพัสดุ',
      works: 'กลุ่มงานปฏิบัติการ',
      strategy: 'กลุ่มงานยุทธศาสตร์และแผนงาน',
      personnel: 'กลุ่มงานบริหารทรัพยากรบุคคล',
      legal: 'กลุ่มงานนิติการ',
      complaints: 'กลุ่มงานนิติการ',
      publicRelations: 'กลุ่มงานประชาสัมพันธ์',
      risk: 'กลุ่มงานยุทธศาสตร์และแผนงาน',
      ethics: 'กลุ่มงานบริหารทรัพยากรบุคคล',
      audit: 'กลุ่มตรวจสอบภายใน',
      all: 'ทุกกลุ่มงาน',
    },
  },
};

/** Words that go with the beginning of an agency's name inside its type: a กรม has an อธิบดี, an office of a permanent secretary has none. */
export const WORDS_BY_NAME: readonly {
  readonly type: AgencyTypeId;
  readonly name: RegExp;
  readonly words: Partial<Omit<AgencyWords, 'units' | 'group' | 'unsure'>>;
  readonly units?: Partial<AgencyWords['units']>;
}[] = [
  {
    type: 'department',
    name: /^กรม(?!การ)/,
    words: { head: 'อธิบดี', deputy: 'รองอธิบดีที่กำกับดูแล' },
    units: { office: 'สำนักงานเลขานุการกรม', complaints: 'สำนักงานเลขานุการกรม', publicRelations: 'สำนักงานเลขานุการกรม' },
  },
  {
    type: 'department',
    name: /^สำนักงานปลัดกระทรวง/,
    words: { head: 'ปลัดกระทรวง', deputy: 'รองปลัดกระทรวงที่กำกับดูแล' },
  },
  {
    type: 'university',
    name: /^มหาวิทยาลัย/,
    words: {
      council: 'สภามหาวิทยาลัย',
      place: 'จุดให้บริการของมหาวิทยาลัย',
      channels: 'ระบบสารสนเทศนักศึกษาและสื่อสังคมออนไลน์ของมหาวิทยาลัย',
      budget: 'งบประมาณรายจ่ายประจำปีของมหาวิทยาลัย',
      plan: 'แผนยุทธศาสตร์ของมหาวิทยาลัย',
      rules: 'ข้อบังคับ ระเบียบ และประกาศของมหาวิทยาลัย',
    },
  },
];

/** Words in a unit's name that tell, in order of preference, which of the agency's own units fills a role. */
export const ROLE_WORDS: Readonly<Record<UnitRole, readonly string[]>> = {
  office: ['สำนักปลัด', 'สำนักงานปลัด', 'สำนักงานเลขานุการ', 'สำนักงานจังหวัด', 'บริหารทั่วไป', 'อำนวยการ', 'กองกลาง'],
  finance: ['กองคลัง', 'สำนักคลัง', 'การคลัง', 'การเงิน'],
  procurement: ['พัสดุ', 'จัดหา', 'กองคลัง', 'สำนักคลัง', 'การคลัง'],
  works: ['กองช่าง', 'สำนักช่าง', 'การโยธา', 'ปฏิบัติการ', 'อาคารสถานที่'],
  strategy: ['ยุทธศาสตร์', 'แผนงาน', 'นโยบายและแผน', 'วิชาการ', 'สำนักปลัด', 'สำนักงานปลัด'],
  personnel: ['การเจ้าหน้าที่', 'ทรัพยากรบุคคล', 'สำนักปลัด', 'สำนักงานปลัด'],
  legal: ['นิติการ', 'กฎหมาย', 'สำนักปลัด', 'สำนักงานปลัด'],
  complaints: ['ดำรงธรรม', 'ร้องเรียน', 'นิติการ', 'กฎหมาย', 'สำนักปลัด', 'สำนักงานปลัด'],
  publicRelations: ['ประชาสัมพันธ์', 'สื่อสารองค์กร', 'สารสนเทศ', 'ยุทธศาสตร์', 'สำนักปลัด', 'สำนักงานปลัด'],
  risk: ['ความเสี่ยง', 'พัฒนาระบบบริหาร', 'สำนักปลัด', 'สำนักงานปลัด', 'ยุทธศาสตร์', 'นโยบายและแผน'],
  ethics: ['จริยธรรม', 'ต่อต้านการทุจริต', 'การเจ้าหน้าที่', 'ทรัพยากรบุคคล', 'สำนักปลัด', 'สำนักงานปลัด'],
  audit: ['ตรวจสอบภายใน'],
  all: ['ทุกส่วนราชการ', 'ทุกหน่วยงาน', 'ทุกกอง', 'ทุกฝ่าย', 'ทุกคณะ'],
};
