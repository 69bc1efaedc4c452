import { describe, expect, test } from '@jest/globals';
import { compose, renderHtml } from '../../src/report';
import { base64 } from '../../src/report/html/base64';
import { content, followUp, measure } from './builders';

describe('the preview', () => {
  const page = (title: string, evidence = '') =>
    renderHtml(
      compose({ kind: 'progress', digits: 'arabic' }, content({ measures: [measure({ title })], followUps: [followUp({ evidence })] })),
      {},
    );

  test('escapes what people typed', () => {
    const html = page('<img src=x onerror=alert(1)> & "มาตรการ"');
    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt; &amp; &quot;มาตรการ&quot;');
  });

  test('links web addresses and refuses scripts', () => {
    const html = page('มาตรการ', 'https://www.tuayang.example/a?x=1&y=2\njavascript:alert(1)');
    expect(html).toContain('<a href="https://www.tuayang.example/a?x=1&amp;y=2"');
    expect(html).not.toMatch(/href="javascript/);
    expect(html).not.toContain('<script');
  });

  test('repeats the tree: title, headings, header cells, merged cells, figure with its description', () => {
    const html = renderHtml(compose({ kind: 'analysis', digits: 'thai' }, content()), {});
    expect(html).toContain('<h2 id="result">๑. ผลการประเมินของหน่วยงาน</h2>');
    expect(html).toContain('<th scope="col">');
    expect(html).toContain('rowspan="6"');
    expect(html).toContain('<figcaption>ภาพที่ ๑ ');
    expect(html).toContain('<section class="landscape">');
  });

  test('shows pictures inside the page', () => {
    const report = compose({ kind: 'analysis', digits: 'thai' }, content());
    const html = renderHtml(report, { 'figure-tools': { type: 'png', bytes: new Uint8Array([1, 2, 3, 4]), width: 2, height: 1 } });
    expect(html).toContain('src="data:image/png;base64,AQIDBA=="');
  });

  test.each([[[]], [[1]], [[1, 2]], [[1, 2, 3]], [[255, 254, 253, 252]]])('bytes %j become base64', (bytes) => {
    expect(base64(new Uint8Array(bytes))).toBe(Buffer.from(bytes).toString('base64'));
  });
});
