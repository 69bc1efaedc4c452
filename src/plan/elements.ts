/** The elements that the year's OIT item demands of the plan document (องค์ประกอบ), matched to the columns of the plan. */
import type { DemandedDocument, Framework, Measure, Problem } from '../model';
import { squeeze } from '../thai';
import { planMessages } from './messages';

type ElementField = 'title' | 'method' | 'analysis' | 'steps' | 'units' | 'period' | 'monitoring' | 'success';

/** Which field of a row answers an element of the demanded document; the first pattern that fits counts. */
const ELEMENTS: readonly { readonly pattern: RegExp; readonly field: ElementField }[] = [
  { pattern: /กำกับติดตาม|รายงานผล/, field: 'monitoring' },
  { pattern: /นำผล.*ไปสู่การปฏิบัติ/, field: 'method' },
  { pattern: /ผู้รับผิดชอบ|ผู้เกี่ยวข้อง/, field: 'units' },
  { pattern: /ระยะเวลา/, field: 'period' },
  { pattern: /ขั้นตอน|วิธีการดำเนินการ|วิธีดำเนินการ/, field: 'steps' },
  { pattern: /ตัวชี้วัดความสำเร็จ/, field: 'success' },
  { pattern: /วิเคราะห์/, field: 'analysis' },
  { pattern: /มาตรการ|โครงการ|กิจกรรม/, field: 'title' },
];

/** The elements of the demanded document that no row of the plan brings; elements that are no matter of the plan table are left to the report. */
export function missingElements(demanded: DemandedDocument, framework: Framework, measures: readonly Measure[]): readonly Problem[] {
  const problem = (message: string, element: string): Problem => ({
    severity: 'info',
    code: 'PLAN_ELEMENT',
    subject: `item:${demanded.item}`,
    message,
    expected: element,
  });
  return demanded.elements.flatMap((element): readonly Problem[] => {
    if (/ครบทั้ง\s*7\s*ประเด็น/.test(element)) {
      const absent = framework.topics.filter((topic) => !measures.some((measure) => squeeze(measure.topic) === squeeze(topic.name)));
      return absent.map((topic) => problem(planMessages.topicWithoutMeasure(topic.name, demanded.item), element));
    }
    if (/ครบทั้ง\s*10\s*ตัวชี้วัด/.test(element)) {
      const absent = framework.indicators.filter((indicator) => !measures.some((measure) => measure.indicators.includes(indicator.number)));
      if (absent.length === 0) return [];
      const numbers = absent.map((indicator) => indicator.number).join(', ');
      return [problem(planMessages.indicatorsWithoutMeasure(demanded.item, numbers), element)];
    }
    const field = ELEMENTS.find(({ pattern }) => pattern.test(element))?.field;
    if (field === undefined || measures.some((measure) => measure[field].trim() !== '')) return [];
    return [problem(planMessages.elementMissing(element, demanded.item), element)];
  });
}
