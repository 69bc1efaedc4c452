/** What Apps Script itself does: parameters, addresses, templates, limits of time, digests, dates. */
import { describe, expect, test } from '@jest/globals';
import { createHost } from '../../../src/host';
import { script } from '../script';

describe('parameters of another type: “The parameters (…) don’t match the method signature for …”', () => {
  test.each([
    [`sheet.getRange('A1').setValues('ก')`, 'The parameters (String)', 'SpreadsheetApp.Range.setValues'],
    [`sheet.getRange(null)`, 'The parameters (null)', 'SpreadsheetApp.Sheet.getRange'],
    [`sheet.getRange('A1').copyTo('B1')`, 'The parameters (String', 'SpreadsheetApp.Range.copyTo'],
    [`sheet.setConditionalFormatRules(5)`, 'The parameters (number)', 'SpreadsheetApp.Sheet.setConditionalFormatRules'],
    [`book.insertSheet('ก', {}, 1)`, 'The parameters (String,object,number)', 'SpreadsheetApp.Spreadsheet.insertSheet'],
    [`Utilities.computeDigest('SHA_256', 'ก')`, 'The parameters (String,String)', 'Utilities.computeDigest'],
    [`Utilities.formatDate('วันนี้', 'Asia/Bangkok', 'd')`, 'The parameters (String,String,String)', 'Utilities.formatDate'],
  ])('%s', async (body, parameters, method) => {
    const message = await script().failure(body);
    expect(message).toContain(parameters);
    expect(message).toContain(`don't match the method signature for ${method}.`);
  });
});

test.each(['A', 'A1:', ':A1', 'A0', '1A', 'A1:B2:C3', 'ก1', ''])(
  'an address that is none: %j is not found (reference: getRange(a1Notation))',
  async (address) => {
    expect(await script().failure(`sheet.getRange(${JSON.stringify(address)})`)).toContain(`Range not found`);
  },
);

describe('insertSheet', () => {
  test('takes a template: contents, looks and rules are copied under the new name (reference: insertSheet(sheetName, sheetIndex, options))', async () => {
    const body = `sheet.getRange('A1:B1').setValues([['ก', 1]]).setBackground('#ff0000'); const copy = book.insertSheet('สำเนา', 0, { template: sheet }); sheet.getRange('A1').setValue('ข');
      return [copy.getRange('A1:B1').getValues()[0], copy.getRange('A1').getBackground(), copy.getIndex(), book.getNumSheets()]`;
    expect(await script().run(body)).toEqual([['ก', 1], '#ff0000', 1, 2]);
  });
});

test('colours: every CSS name; a name that is none takes no effect and does not throw', async () => {
  const body = `const color = (name) => sheet.getRange('A1').setBackground(name).getBackground(); return ['rebeccapurple', 'MistyRose', '#abc', 'ไม่มีสี'].map(color)`;
  expect(await script().run(body)).toEqual(['#663399', '#ffe4e1', '#aabbcc', '#ffffff']);
});

test('getDeveloperMetadata of a range gives those of the project too (reference: Range.getDeveloperMetadata)', async () => {
  const body = `const row = sheet.getRange('2:2'); row.addDeveloperMetadata('ของเอกสาร'); row.addDeveloperMetadata('ของโครงการ', SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
    return row.getDeveloperMetadata().map((one) => one.getKey())`;
  expect(await script().run(body)).toEqual(['ของเอกสาร', 'ของโครงการ']);
});

describe('templated HTML (guide: HTML service, templated HTML)', () => {
  const page = (html: string) =>
    script().run(
      `const page = HtmlService.createTemplate(${JSON.stringify(html)}); page.rows = ['<b>', '&']; return page.evaluate().getContent()`,
    );
  test('printing scriptlets escape, forced ones do not, both may end with a semicolon', async () => {
    expect(await page('<?= rows[0]; ?>|<?!= rows[0]; ?>|<?!= rows.join("") ?>')).toBe('&#60;b&#62;|<b>|<b>&');
  });
  test('of several statements the first is printed and the others run', async () => {
    expect(await page("<?= 'ก'; rows.push('ข') ?>|<?!= rows.length; 'ค' ?>")).toBe('ก|3');
  });
  test('standard scriptlets run', async () => {
    expect(await page('<? for (const row of rows) { ?>[<?= row ?>]<? } ?>')).toBe('[&#60;b&#62;][&#38;]');
  });
});

describe('time (guides: quotas; simple triggers, restrictions)', () => {
  const run = (name: string, body: string) => createHost({ code: `function ${name}() { ${body} }` }).call(name);

  test('six minutes cannot be outlived, not even by a script that catches the error', async () => {
    expect((await run('work', `Utilities.sleep(300000); Utilities.sleep(59000);`)).error).toBeUndefined();
    const { error, value } = await run('work', `try { Utilities.sleep(300000); Utilities.sleep(70000); } catch (error) {} return 'ผ่าน'`);
    expect({ message: error?.message, value }).toEqual({ message: 'Exceeded maximum execution time', value: undefined });
  });
  test('onOpen has thirty seconds', async () => {
    expect((await run('onOpen', `Utilities.sleep(29000)`)).error).toBeUndefined();
    expect((await run('onOpen', `Utilities.sleep(31000)`)).error?.message).toBe('Exceeded maximum execution time');
  });
});

describe('Utilities', () => {
  test('computeDigest reads text as US-ASCII unless a charset is named (the reference names the charset of computeDigest(algorithm, value, charset) only; what it does without one is not documented)', async () => {
    const digest = (text: string, more = '') =>
      script().run(
        `return Utilities.base64Encode(Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, ${JSON.stringify(text)}${more}))`,
      );
    expect(await digest('กข')).toBe(await digest('คง'));
    expect(await digest('กข', ', Utilities.Charset.UTF_8')).not.toBe(await digest('คง', ', Utilities.Charset.UTF_8'));
    expect(await digest('ab')).toBe(await digest('ab', ', Utilities.Charset.UTF_8'));
  });
  test.each([
    ['D', '32'],
    ['k:K', '24:0'],
    ['G yyyy', 'AD 2026'],
    ["EEE d MMM 'ปี' yy", 'Sun 1 Feb ปี 26'],
  ])('formatDate %s (Java’s SimpleDateFormat, as the reference says)', async (pattern, text) => {
    expect(await script().run(`return Utilities.formatDate(new Date(2026, 1, 1, 0, 5), 'Asia/Bangkok', ${JSON.stringify(pattern)})`)).toBe(
      text,
    );
  });
});
