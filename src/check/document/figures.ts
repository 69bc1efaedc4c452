/** R24 figures and tables: captions that nothing refers to, references without a caption, numbers out of order. */
import { toArabicDigits } from '../../thai';
import type { DocumentCheck, DocumentFound } from '../finding';
import { t } from '../words/documentMessages';
import { passages } from './parse';

const KINDS = ['ภาพที่', 'รูปที่', 'แผนภูมิที่', 'ตารางที่'] as const;

export const figures: DocumentCheck = ({ document }) =>
  KINDS.flatMap((kind) => {
    const pattern = new RegExp(`${kind} ?(\\d{1,2})(?!\\d)`, 'g');
    let led = false;
    const captions: { number: number; line: number; quote: string; led: boolean }[] = [];
    const references: { number: number; line: number; quote: string; led: boolean }[] = [];
    for (const { text: original, line } of passages(document)) {
      const text = toArabicDigits(original);
      for (const match of text.matchAll(pattern)) {
        const isCaption = match.index === 0;
        const quote = original.slice(isCaption ? 0 : Math.max(0, match.index - 30), match.index + match[0].length + 30);
        (isCaption ? captions : references).push({ number: Number(match[1]), line, quote, led });
      }
      led = /(?:ดังนี้|ต่อไปนี้)\s*:?$/.test(text);
    }
    const found: DocumentFound[] = [];
    captions.forEach((caption, index) => {
      if (caption.number !== index + 1) {
        found.push({
          line: caption.line,
          quote: caption.quote,
          message: t('figureNumberBroken', { word: kind.replace('ที่', ''), kind, expected: index + 1 }),
          expected: `${kind} ${index + 1}`,
        });
      }
      // A lead that ends in "ดังนี้" right before the caption refers to it as well.
      if (!caption.led && !references.some((reference) => reference.number === caption.number)) {
        found.push({
          line: caption.line,
          quote: caption.quote,
          message: t('figureNeverNamed', { kind, number: caption.number }),
        });
      }
    });
    for (const reference of references) {
      if (captions.some((caption) => caption.number === reference.number)) continue;
      found.push({
        line: reference.line,
        quote: reference.quote,
        message: t('figureMissing', { kind, number: reference.number }),
      });
    }
    return found;
  });
