/** สารบัญ as a field: each entry links to its heading and names its page, so that Word renews it and other programs show what stands there. */
import type { BlockOf } from '../tree';
import { bookmarkName, insideLink } from './links';
import { contentWidth } from './page';
import type { Printing } from './printing';
import { run } from './runs';
import { SPACE, spacing } from './spacing';
import type { Para } from './written';

const sign = (type: 'begin' | 'separate' | 'end', more = ''): string => `<w:r><w:fldChar w:fldCharType="${type}"${more}/></w:r>`;
const instruction = (words: string): string => `<w:r><w:instrText xml:space="preserve"> ${words} </w:instrText></w:r>`;

/** The field's beginning stands in its first entry and its end in the last, so that it adds no paragraph. */
export function contentsParas({ title, entries }: BlockOf<'contents'>, printing: Printing): readonly Para[] {
  const tab = `<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="${contentWidth(printing.orientation)}"/></w:tabs>`;
  const begin = sign('begin') + instruction('TOC \\o "1-2" \\h \\z \\u') + sign('separate');
  return [
    { properties: `<w:pStyle w:val="TOCHeading"/>${spacing(SPACE.titleEnd)}`, content: run(title, printing) },
    ...entries.map(({ level, number, text, to, page }, index): Para => {
      const words = run(number === '' ? text : `${number} ${text}`, printing);
      const number_ = `${sign('begin')}${instruction(`PAGEREF ${bookmarkName(to)} \\h`)}${sign('separate')}${run(page, printing)}${sign('end')}`;
      return {
        properties: `<w:pStyle w:val="TOC${level}"/>${tab}`,
        content:
          (index === 0 ? begin : '') +
          insideLink(`${words}<w:r><w:tab/></w:r>${number_}`, to) +
          (index === entries.length - 1 ? sign('end') : ''),
      };
    }),
  ];
}
