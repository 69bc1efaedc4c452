/** The months of a plan: by the steps' own months where they have them, by the measure's period where not. */
import { expect, test } from '@jest/globals';
import { compose, textOf } from '../../src/report';
import { content, measure } from './builders';

const rowOf = (change: Parameters<typeof measure>[0]): string => {
  const text = textOf(compose({ kind: 'measures', digits: 'arabic' }, content({ measures: [measure({ title: 'มาตรการ ก', ...change })] })));
  return text.split('\n').find((line) => line.startsWith('1. มาตรการ ก\t') && line.split('\t').length !== 6) ?? '';
};

test('steps with months of their own stand in these by their numbers', () => {
  const steps = 'สำรวจ (ต.ค. – พ.ย. 2568)\nจัดทำร่าง (พ.ย. 2568)\nเผยแพร่ (มี.ค. 2569)';
  expect(rowOf({ steps })).toBe('1. มาตรการ ก\t1\t1–2\t\t\t\t3\t\t\t\t\t\t');
});

test('work that comes back every quarter or half year stands only in the months in which it does', () => {
  const steps = 'แจ้งแผน (ต.ค. 2568)\nแจ้งผลทุกสิ้นไตรมาส (ม.ค. – ก.ย. 2569)\nสอบทานทุกหกเดือน (มี.ค. – ก.ย. 2569)\nบันทึกทุกเดือน (ก.ค. – ก.ย. 2569)';
  expect(rowOf({ steps })).toBe('1. มาตรการ ก\t1\t\t\t\t\t2–3\t\t\t2\t4\t4\t2–4');
});

test('a measure whose steps name none is marked through its period', () => {
  expect(rowOf({ period: 'มกราคม 2569 - มีนาคม 2569' })).toBe('1. มาตรการ ก\t\t\t\t•\t•\t•\t\t\t\t\t\t');
});

test('a period that cannot be read stands in its own words, one that is missing is said to be open', () => {
  const both = [measure({ period: 'เมื่อพร้อม' }), measure({ id: 'm-2', period: '' }), measure({ id: 'm-3', period: 'มีนาคม 2569' })];
  const text = textOf(compose({ kind: 'measures', digits: 'arabic' }, content({ measures: both })));
  expect(text).toMatch(/^1\. [^\t]*\tเมื่อพร้อม$/m);
  expect(text).toMatch(/^2\. [^\t]*\t\(ยังไม่ได้กำหนด\)$/m);
  expect(rowOf({ period: 'เมื่อพร้อม' })).toBe('');
});

test('where everything goes on all year long there is no such table', () => {
  expect(rowOf({ period: 'ตุลาคม 2568 - กันยายน 2569' })).toBe('');
});
