/**
 * The ten indicators (ตัวชี้วัด): what is said and proposed where only the indicator's score is known, or where no item of it is.
 * Their strengths hold only while no item and no respondent part of the indicator lies below the threshold.
 */
import { measures } from './measures';
import type { Conditional, LibraryTheme } from './types';
import { type SurveyTheme, survey } from './words';

const CLEAN = { weakItems: ['none', 'unknown'], notWeakPart: ['EIT1', 'EIT2'] } as const;

/** A surveyed indicator: its own strength is said only where nothing below it contradicts. */
function surveyed(theme: Omit<SurveyTheme, 'keywords'>): LibraryTheme {
  const words = survey({ ...theme, keywords: [] });
  const strength = typeof words.strength === 'string' ? [] : words.strength;
  return { ...words, strength: strength.map((entry): Conditional => ({ ...entry, when: { ...entry.when, ...CLEAN } })) };
}

interface DisclosedIndicator {
  readonly indicator: 9 | 10;
  readonly topic: number;
  readonly cause: string;
  readonly keep: string;
  readonly improve: string;
  readonly fix: string;
  readonly measures: readonly string[];
}

/** A disclosure indicator: below 100 some item lost points, whatever the threshold. */
function disclosed({ cause, keep, improve, fix, measures: keys, ...head }: DisclosedIndicator): LibraryTheme {
  const lost = `ซึ่งอาจเกิดจาก${cause}`;
  return {
    ...head,
    key: `indicator${head.indicator}`,
    keywords: [],
    strength: [
      { when: { band: ['full'] }, text: 'รายการข้อมูลทุกรายการของตัวชี้วัดนี้ได้คะแนนเต็ม' },
      { when: { band: ['passing', 'high'] }, text: 'รายการข้อมูลส่วนใหญ่ของตัวชี้วัดนี้ได้คะแนน' },
    ],
    issue: [
      { when: { band: ['passing', 'high'], assessor: false }, text: `ยังมีรายการข้อมูลที่ไม่ได้คะแนนเต็ม ${lost}` },
      { when: { band: ['passing', 'high'], assessor: true }, text: 'ยังมีรายการข้อมูลที่ไม่ได้คะแนนเต็มตามเหตุผลของผู้ประเมิน' },
      { when: { band: ['low', 'below'], assessor: false }, text: `รายการข้อมูลส่วนหนึ่งไม่ได้คะแนนเต็ม ${lost}` },
      { when: { band: ['low', 'below'], assessor: true }, text: 'รายการข้อมูลส่วนหนึ่งไม่ได้คะแนนเต็มตามเหตุผลของผู้ประเมิน' },
      { when: { band: ['zero'] }, text: 'การเปิดเผยข้อมูลของตัวชี้วัดนี้ไม่ได้คะแนน' },
    ],
    keep: [
      { text: `ควร${keep}` },
      { when: { band: ['passing', 'high'] }, text: `ควร${improve}` },
      { when: { band: ['passing', 'high'], movement: ['down'] }, text: `คะแนนลดลงจากปีก่อน จึงควร${improve}` },
    ],
    improve: `ควร${improve}`,
    mustFix: [{ text: `ต้อง${fix}` }, { when: { yearsBelow: 2 }, text: `คะแนนต่ำกว่าเกณฑ์ต่อเนื่อง จึงต้องแก้ไขเป็นลำดับแรก โดย${fix}` }],
    measures: measures(...keys),
  };
}

export const INDICATORS: readonly LibraryTheme[] = [
  surveyed({
    key: 'indicator1',
    indicator: 1,
    topic: 1,
    holds: 'เห็นว่าการปฏิบัติงานเป็นไปตามขั้นตอนและเวลาที่กำหนด และปฏิบัติต่อผู้มาติดต่ออย่างเท่าเทียมกัน',
    lacks: 'เห็นว่าการปฏิบัติงานยังไม่เป็นไปตามขั้นตอนและเวลา หรือปฏิบัติต่อผู้มาติดต่อยังไม่เท่าเทียมกันเท่าที่ควร',
    cause: 'ขั้นตอนและกำหนดเวลาที่ผู้ปฏิบัติเข้าใจไม่ตรงกัน',
    keep: 'ทบทวนขั้นตอนและเวลาของกระบวนงานปีละหนึ่งครั้ง และปรับคู่มือให้ตรงกับการปฏิบัติจริง',
    improve: 'เลือกกระบวนงานที่ล่าช้าบ่อยมาแก้ไขก่อน และแจ้งกำหนดเวลาให้ถือปฏิบัติร่วมกัน',
    fix: 'ทบทวนขั้นตอนและเวลาของกระบวนงานหลัก พร้อมมอบหมายผู้ติดตามรายกระบวนงาน',
    measures: ['briefIit', 'indicator1', 'indicator1-2', 'interestTraining', 'keepWork'],
  }),
  surveyed({
    key: 'indicator2',
    indicator: 2,
    topic: 5,
    holds: 'เห็นว่าการใช้จ่ายงบประมาณและการจัดซื้อจัดจ้างเป็นไปตามวัตถุประสงค์และตรวจสอบได้',
    lacks: 'เห็นว่ายังไม่ทราบข้อมูลการใช้จ่ายงบประมาณและการจัดซื้อจัดจ้างเท่าที่ควร',
    cause: 'การแจ้งแผนและผลการใช้จ่ายที่ยังไม่ถึงบุคลากรทุกประเภท',
    keep: 'แจ้งผลการใช้จ่ายงบประมาณให้บุคลากรทราบทุกไตรมาส และเปิดให้ซักถามในที่ประชุม',
    improve: 'สื่อสารแผนการใช้จ่ายงบประมาณและผลการจัดหาพัสดุแก่บุคลากรกลุ่มที่ยังไม่ทราบข้อมูล',
    fix: 'แจ้งแผนและผลการใช้จ่ายงบประมาณแก่บุคลากรตามรอบ พร้อมเปิดช่องทางทักท้วงที่มีกำหนดเวลาตอบ',
    measures: ['budgetKnowledge', 'investmentFigures', 'indicator2', 'indicator2-2', 'keepBudget'],
  }),
  surveyed({
    key: 'indicator3',
    indicator: 3,
    topic: 6,
    holds: 'เห็นว่าผู้บังคับบัญชามอบหมายงาน ประเมินผล และบริหารงานบุคคลด้วยความเป็นธรรม',
    lacks: 'ยังไม่มั่นใจว่าการมอบหมายงาน การประเมินผล และการบริหารงานบุคคลเป็นธรรมเท่าที่ควร',
    cause: 'หลักเกณฑ์และเหตุผลที่ยังไม่ได้แจ้งให้ทราบล่วงหน้า',
    keep: 'แจ้งหลักเกณฑ์ล่วงหน้าและแจ้งผลพร้อมเหตุผลแก่ผู้รับการประเมิน',
    improve: 'อธิบายเกณฑ์ประเมินและสิทธิในการทักท้วงแก่บุคลากรทุกประเภทตำแหน่ง',
    fix: 'เผยแพร่และอธิบายหลักเกณฑ์บริหารงานบุคคล เปิดให้บุคลากรเสนอความเห็น และเปิดช่องทางทักท้วงคำสั่ง',
    measures: ['indicator3-2', 'privateErrands', 'indicator3', 'keepPower'],
  }),
  surveyed({
    key: 'indicator4',
    indicator: 4,
    topic: 4,
    holds: 'ตอบว่าทราบแนวปฏิบัติการใช้ทรัพย์สินของราชการและเห็นว่ามีการขออนุญาตอย่างถูกต้อง',
    lacks: 'เห็นว่าแนวปฏิบัติ การขออนุญาต หรือการกำกับดูแลการใช้ทรัพย์สินยังไม่ชัดเจนเท่าที่ควร',
    cause: 'แนวปฏิบัติที่ยังแจ้งไม่ทั่วถึงและรอบการสอบทานที่ไม่ต่อเนื่อง',
    keep: 'สอบทานทะเบียนการยืมตามรอบ พร้อมย้ำแนวปฏิบัติแก่ผู้เข้ารับหน้าที่ใหม่',
    improve: 'สรุปแนวปฏิบัติการใช้ทรัพย์สินให้กระชับและค้นหาง่าย และสอบทานการยืมตามรอบ',
    fix: 'ปรับปรุงการยืม การคืน และการสอบทานทรัพย์สิน โดยกำหนดผู้รับผิดชอบให้ชัดเจน',
    measures: ['propertyGuidelines', 'stockTaking', 'vehicleForms', 'indicator4', 'keepProperty'],
  }),
  surveyed({
    key: 'indicator5',
    indicator: 5,
    topic: 7,
    holds: 'เห็นว่าผู้บริหารให้ความสำคัญกับการต่อต้านการทุจริต และเชื่อมั่นในการแก้ไขปัญหา',
    lacks: 'ยังไม่มั่นใจในการแก้ไขปัญหาการทุจริตหรือการคุ้มครองผู้แจ้งเบาะแสเท่าที่ควร',
    cause: 'การสื่อสารผลการดำเนินการและช่องทางแจ้งเบาะแสที่ยังไม่ทั่วถึง',
    keep: 'ให้ผู้บริหารสื่อสารเจตนารมณ์ด้านความสุจริตอย่างสม่ำเสมอ และรายงานผลต่อบุคลากรตามรอบ',
    improve: 'แจ้งผลการติดตามเรื่องร้องเรียนและการคุ้มครองผู้แจ้งให้บุคลากรทราบชัดเจนยิ่งขึ้น',
    fix: 'ให้ผู้บริหารเป็นผู้นำการแก้ไขปัญหา แจ้งช่องทางและการคุ้มครองผู้แจ้ง และรายงานผลต่อบุคลากร',
    measures: ['executiveCommitment', 'externalChannels', 'staffWhistleblowing', 'indicator5', 'keepIntegrity'],
  }),
  surveyed({
    key: 'indicator6',
    indicator: 6,
    topic: 1,
    holds: 'เห็นว่าได้รับบริการตามขั้นตอนและเวลาอย่างเท่าเทียม',
    lacks: 'เห็นว่าการให้บริการยังไม่เป็นไปตามขั้นตอนและเวลา หรือยังไม่เท่าเทียมกันเท่าที่ควร',
    cause: 'การไม่ทราบขั้นตอน เวลา และลำดับการให้บริการ',
    keep: 'ประเมินผลหลังรับบริการและแก้ไขข้อติดขัดของจุดบริการอย่างต่อเนื่อง',
    improve: 'แสดงขั้นตอน เวลา และลำดับการให้บริการให้ชัดเจนก่อนรับบริการ',
    fix: 'ปรับปรุงจุดบริการทั้งป้ายขั้นตอน ลำดับคิว และการชี้แจงของเจ้าหน้าที่ ให้เห็นผลภายในหกเดือนแรก',
    measures: ['briefEit', 'serviceSteps', 'serviceFairness', 'indicator6', 'keepService'],
  }),
  surveyed({
    key: 'indicator7',
    indicator: 7,
    topic: 3,
    holds: 'เห็นว่าเข้าถึงข้อมูลของหน่วยงานได้ง่ายและได้รับคำตอบที่ชัดเจน',
    lacks: 'เห็นว่าการเข้าถึงข้อมูล การตอบข้อซักถาม หรือช่องทางแจ้งเรื่องยังไม่ชัดเจนเท่าที่ควร',
    cause: 'ข้อมูลและช่องทางที่กระจายอยู่หลายแห่งและยังไม่เป็นที่รับรู้',
    keep: 'เผยแพร่ข่าวสารทุกช่องทางอย่างสม่ำเสมอ และตรวจความถูกต้องของข้อมูลติดต่อทุกไตรมาส',
    improve: 'เพิ่มช่องทางสำหรับกลุ่มที่ยังเข้าไม่ถึง ควบคู่กับสื่อออนไลน์',
    fix: 'วางปฏิทินการสื่อสารทั้งปี กำหนดผู้ตอบและเวลาตอบ และแสดงช่องทางร้องเรียนให้เห็นเด่นชัด',
    measures: ['clearAnswers', 'lineOfficial', 'feedbackChannel', 'indicator7', 'keepCommunication'],
  }),
  surveyed({
    key: 'indicator8',
    indicator: 8,
    topic: 2,
    holds: 'เห็นว่าหน่วยงานปรับปรุงการให้บริการให้ดีขึ้นและรับฟังความเห็น',
    lacks: 'ยังไม่เห็นการปรับปรุงการให้บริการหรือโอกาสร่วมเสนอความเห็นเท่าที่ควร',
    cause: 'สิ่งที่ปรับปรุงแล้วยังไม่เป็นที่รับรู้หรือขั้นตอนที่ยังลดได้อีก',
    keep: 'พัฒนางานอย่างน้อยปีละหนึ่งเรื่องจากข้อเสนอของผู้รับบริการ และเผยแพร่ผล',
    improve: 'ประชาสัมพันธ์สิ่งที่ปรับปรุงแล้ว และเปิดรับข้อเสนอจากกลุ่มที่ยังไม่เคยเข้าร่วม',
    fix: 'ทบทวนงานบริการร่วมกับผู้รับบริการ ลดขั้นตอนที่ไม่จำเป็น และเปิดบริการออนไลน์ที่ใช้ได้จริง',
    measures: ['improvementNews', 'eServiceGuide', 'processImproved', 'indicator8', 'keepImprovement'],
  }),
  disclosed({
    indicator: 9,
    topic: 3,
    cause: 'ข้อมูลที่ไม่ครบองค์ประกอบ ไม่เป็นปัจจุบัน หรือเปิดอ่านไม่ได้',
    keep: 'ตรวจลิงก์และวันที่ของข้อมูลทุกไตรมาส และปรับให้ตรงกับคู่มือการประเมินประจำปี',
    improve: 'แก้ไขรายการที่ไม่ได้คะแนนเต็มเป็นลำดับแรก โดยตรวจเทียบเป็นรายข้อกับคู่มือการประเมินประจำปี',
    fix: 'มอบหมายผู้รับผิดชอบรายข้อ จัดทำข้อมูลที่ขาดให้ครบ และตรวจเว็บไซต์ก่อนถึงกำหนดตอบแบบวัด OIT',
    measures: ['elementCheck', 'siteOnline', 'indicator9', 'machineReadable', 'keepDisclosure'],
  }),
  disclosed({
    indicator: 10,
    topic: 7,
    cause: 'เอกสารหรือหลักฐานด้านการป้องกันการทุจริตที่ไม่ครบองค์ประกอบตามคู่มือการประเมิน',
    keep: 'ดำเนินการตามแผนป้องกันการทุจริตและเผยแพร่รายงานผลตามรอบ',
    improve: 'แก้ไขรายการที่ไม่ได้คะแนนเต็มเป็นลำดับแรก และเชื่อมผลประเมินความเสี่ยงกับแผนและกิจกรรมให้สอดคล้องกัน',
    fix: 'จัดทำประกาศ การประเมินความเสี่ยง แผน และรายงานผลให้ครบ พร้อมกำหนดผู้รับผิดชอบและวันแล้วเสร็จของแต่ละรายการ',
    measures: ['elementCheck', 'noGiftDeclaration', 'riskAssessment', 'indicator10', 'keepPrevention'],
  }),
];
