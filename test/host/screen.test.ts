/** Menus, questions, pages. Documented at reference/base/ui, reference/base/menu, guides/html/templates and guides/menus. */
import { describe, expect, test } from '@jest/globals';
import { createHost } from '../../src/host';
import { script } from './script';

test('a menu shows only what was added to the screen', async () => {
  const host = createHost({
    code: `function onOpen() { const ui = SpreadsheetApp.getUi(); ui.createMenu('ไม่แสดง').addItem('ก', 'a');
      ui.createMenu('ITA').addItem('ข', 'b').addSeparator().addSubMenu(ui.createMenu('ย่อย').addItem('ค', 'c')).addToUi(); }`,
  });
  await host.call('onOpen', [], { auth: 'NONE' });
  expect(host.menus).toEqual([
    {
      caption: 'ITA',
      items: [
        { label: 'ข', functionName: 'b' },
        { label: '', separator: true },
        { label: 'ย่อย', items: [{ label: 'ค', functionName: 'c' }] },
      ],
    },
  ]);
});

describe('questions', () => {
  const ask = `const ui = SpreadsheetApp.getUi(); const r = ui.alert('หัวเรื่อง', 'ลบหรือไม่', ui.ButtonSet.YES_NO); return r === ui.Button.YES`;
  test('are answered in order, or by whoever is asked', async () => {
    expect(await script().run(ask, { ui: ['NO'] })).toBe(false);
    expect(await script().run(ask, { ui: ({ title }) => ({ button: title === 'หัวเรื่อง' ? 'YES' : 'NO' }) })).toBe(true);
  });
  test('give back what was typed', async () => {
    const body = `const ui = SpreadsheetApp.getUi(); const r = ui.prompt('ชื่อ', ui.ButtonSet.OK_CANCEL); return [r.getResponseText(), r.getSelectedButton() === ui.Button.OK]`;
    const { value, ui } = await script().report(body, { ui: [{ button: 'OK', text: 'อบต.' }] });
    expect(value).toEqual(['อบต.', true]);
    expect(ui).toEqual([{ kind: 'prompt', title: '', message: 'ชื่อ', buttons: 'OK_CANCEL', answer: 'OK', text: 'อบต.' }]);
  });
});

describe('pages', () => {
  const html = { page: '<b>หน้า</b>', template: '<? for (const name of names) { ?><li><?= name ?></li><? } ?><?!= raw ?>' };
  test('a sidebar is 300 pixels wide whatever was asked; a dialog has its own size', async () => {
    const { ui } = await script({
      html,
    }).report(`const ui = SpreadsheetApp.getUi(); const page = HtmlService.createHtmlOutputFromFile('page').setTitle('แถบ').setWidth(500).setHeight(200);
      ui.showSidebar(page); ui.showModalDialog(page, 'กล่อง')`);
    expect(ui).toEqual([
      { kind: 'sidebar', title: 'แถบ', html: '<b>หน้า</b>', width: 300, height: null },
      { kind: 'dialog', title: 'กล่อง', html: '<b>หน้า</b>', width: 500, height: 200 },
    ]);
  });
  test('a template escapes what it prints, except where told not to', async () => {
    const body = `const t = HtmlService.createTemplateFromFile('template'); t.names = ['<ก>', '"ข"']; t.raw = '<hr>'; return t.evaluate().getContent()`;
    expect(await script({ html }).run(body)).toBe('<li>&#60;ก&#62;</li><li>&#34;ข&#34;</li><hr>');
  });
  test('a missing file is named', async () => {
    expect(await script().failure(`HtmlService.createHtmlOutputFromFile('ไม่มี')`)).toBe('No HTML file named ไม่มี was found.');
  });
});

test('a toast says how long it stays; a negative time means until it is closed', async () => {
  const { ui } = await script().report(`book.toast('เสร็จ', 'ITA'); book.toast('รอ', 'ITA', -1)`);
  expect(ui).toEqual([
    { kind: 'toast', message: 'เสร็จ', title: 'ITA', seconds: 5 },
    { kind: 'toast', message: 'รอ', title: 'ITA', seconds: null },
  ]);
});
