/**
 * The runtime. Documented at developers.google.com/apps-script/guides/v8-runtime (what V8 lacks), …/guides/html/communication (google.script.run),
 * …/guides/services/quotas (six minutes) and developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle (modes).
 */
import { describe, expect, test } from '@jest/globals';
import { createHost, meteredMethods, publicFunctions } from '../../src/host';
import { NOON, script } from './script';

describe('the world of a script', () => {
  test('has no timers, no fetch, no Node and no browser', async () => {
    const names = [
      'setTimeout',
      'setInterval',
      'fetch',
      'URL',
      'TextEncoder',
      'atob',
      'btoa',
      'crypto',
      'process',
      'require',
      'window',
      'performance',
      'structuredClone',
      'Buffer',
    ];
    expect(await script().run(`return ${JSON.stringify(names)}.filter((name) => typeof globalThis[name] !== 'undefined')`)).toEqual([]);
  });
  test('is new for every execution; the document stays', async () => {
    const host = createHost({
      code: `var seen = 0;\nfunction count() { seen += 1; const cell = SpreadsheetApp.getActive().getActiveSheet().getRange('A1'); cell.setValue(Number(cell.getValue()) + 1); return [seen, cell.getValue()]; }`,
    });
    await host.call('count');
    expect((await host.call('count')).value).toEqual([1, 2]);
  });
  test('says NOT IMPLEMENTED with class and member for what the host lacks, for enum values too', async () => {
    const { failure } = script();
    expect(await failure(`sheet.getSlicers()`)).toBe('NOT IMPLEMENTED Sheet.getSlicers');
    expect(await failure(`SpreadsheetApp.BorderStyle.WAVY`)).toBe('NOT IMPLEMENTED BorderStyle.WAVY');
    expect(await failure(`sheet.newField = 1`)).toBe('NOT IMPLEMENTED Sheet.newField =');
    expect(await failure(`DocumentApp.create('x')`)).toBe('DocumentApp is not defined');
  });
  test('throws errors of its own realm, named Exception', async () => {
    expect(
      await script().run(
        `try { sheet.getRange('A1:A2').setValues([[1]]) } catch (error) { return [error instanceof Error, error.name, String(error).startsWith('Exception: ')] }`,
      ),
    ).toEqual([true, 'Exception', true]);
  });
  test('compares enum values by identity', async () => {
    expect(
      await script().run(
        `return [SpreadsheetApp.ProtectionType.RANGE === SpreadsheetApp.ProtectionType.RANGE, String(SpreadsheetApp.ProtectionType.SHEET)]`,
      ),
    ).toEqual([true, 'SHEET']);
  });
  test('awaits a promise that microtasks settle, and names one that never settles', async () => {
    const { run, failure } = script();
    expect(await run(`return (async () => { let n = 0; for (let i = 0; i < 100; i++) n += await i; return n; })()`)).toBe(4950);
    expect(await failure(`return new Promise(() => {})`)).toBe('The function returned a promise that never settles.');
    expect(await failure(`return Promise.reject(new Error('พัง'))`)).toBe('พัง');
  });
  test('knows the host’s time, which sleeping moves', async () => {
    expect(
      await script({ now: NOON }).run(
        `const a = Date.now(); Utilities.sleep(1500); return [a, new Date().getTime() - a, new Date() instanceof Date]`,
        { callCost: 0 },
      ),
    ).toEqual([NOON, 1500, true]);
  });
});

describe('metering', () => {
  test('counts calls, and handles beside them', async () => {
    const { calls } = await script().report(`sheet.getRange('A1').setValue(1); sheet.getRange('A1').getValue()`);
    expect(calls).toEqual({
      total: 2,
      handles: 4,
      byMethod: {
        'SpreadsheetApp.getActiveSpreadsheet': 1,
        'Spreadsheet.getActiveSheet': 1,
        'Sheet.getRange': 2,
        'Range.setValue': 1,
        'Range.getValue': 1,
      },
    });
  });
  test('every method of the table exists, and is bound', async () => {
    const table: Record<string, string[]> = {};
    for (const [name] of meteredMethods()) {
      const at = name.lastIndexOf('.');
      table[name.slice(0, at)] = [...(table[name.slice(0, at)] ?? []), name.slice(at + 1)];
    }
    const missing = await script().run(`
      const S = SpreadsheetApp, cell = sheet.getRange('A1');
      const meta = () => { sheet.addDeveloperMetadata('k'); return sheet.getDeveloperMetadata()[0]; };
      book.setNamedRange('ก', cell);
      const rule = S.newConditionalFormatRule().whenCellEmpty().setRanges([cell]).build();
      const one = { SpreadsheetApp: S, Spreadsheet: book, Sheet: sheet, Range: cell, RangeList: sheet.getRangeList(['A1']), DataValidation: S.newDataValidation().build(),
        DataValidationBuilder: S.newDataValidation(), ConditionalFormatRule: rule, BooleanCondition: rule.getBooleanCondition(), ConditionalFormatRuleBuilder: rule.copy(),
        RichTextValue: S.newRichTextValue().build(), RichTextValueBuilder: S.newRichTextValue(), TextStyle: S.newTextStyle().build(), TextStyleBuilder: S.newTextStyle(),
        Protection: cell.protect(), NamedRange: book.getNamedRanges()[0], DeveloperMetadata: meta(), DeveloperMetadataLocation: meta().getLocation(),
        DeveloperMetadataFinder: sheet.createDeveloperMetadataFinder(), Filter: cell.createFilter(), EmbeddedChart: sheet.newChart().build(), EmbeddedChartBuilder: sheet.newChart(),
        Ui: S.getUi(), Menu: S.getUi().createMenu('ก'), PromptResponse: S.getUi().prompt('?'), HtmlService, HtmlOutput: HtmlService.createHtmlOutput(''), HtmlTemplate: HtmlService.createTemplate(''),
        Blob: Utilities.newBlob(''), Utilities, PropertiesService, Properties: PropertiesService.getUserProperties(), CacheService, Cache: CacheService.getUserCache(),
        LockService, Lock: LockService.getUserLock(), ScriptApp, Session, Logger, console, Charts, DataTableBuilder: Charts.newDataTable(), ChartBuilder: Charts.newBarChart(),
        Chart: Charts.newBarChart().setDataTable(Charts.newDataTable().build()).build(), Drive, 'Drive.Files': Drive.Files, 'Drive.Permissions': Drive.Permissions };
      const enums = S.BorderStyle.SOLID;
      return Object.entries(${JSON.stringify(table)}).flatMap(([kind, methods]) => methods.filter((method) => {
        const target = one[kind] || (methods.includes('ordinal') ? enums : null);
        return target === null || typeof target[method] !== 'function';
      }).map((method) => kind + '.' + method));`);
    expect(missing).toEqual([]);
  });
  test.each([1, 2, 3])('can be told to fail at call %i; what was written before stays', async (failAtCall) => {
    const { report, run } = script();
    const { error, calls } = await report(`for (let row = 1; row <= 5; row++) sheet.getRange(row, 1).setValue(row)`, { failAtCall });
    expect(error).toMatchObject({ name: 'Exception', message: 'Service error: Range.setValue' });
    expect(calls.total).toBe(failAtCall);
    expect(await run(`return sheet.getLastRow()`)).toBe(failAtCall - 1);
  });
  test('ends an execution after six minutes of the host’s clock', async () => {
    const { report } = script();
    const long = await report(`try { for (;;) Utilities.sleep(60000) } catch (error) {} sheet.getRange('A1').setValue(1)`);
    expect(long.error?.message).toBe('Exceeded maximum execution time');
    expect((await report(`Utilities.sleep(300000)`)).error).toBeUndefined();
  });
});

describe('authorization modes', () => {
  const BODIES = {
    menu: `SpreadsheetApp.getUi().createMenu('ITA').addItem('ก', 'a').addToUi()`,
    read: `sheet.getRange('A1').getValue()`,
    properties: `PropertiesService.getDocumentProperties().getProperty('a')`,
    sidebar: `SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(''))`,
    dialog: `SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput(''), 'ก')`,
    drive: `Drive.Files.list()`,
  };
  test.each([
    ['NONE', ['menu']],
    ['LIMITED', ['menu', 'read', 'properties']],
    ['FULL', ['menu', 'read', 'properties', 'sidebar', 'dialog', 'drive']],
  ] as const)('%s allows %j', async (auth, allowed) => {
    const done: string[] = [];
    for (const [name, body] of Object.entries(BODIES)) {
      const code = `function test() { ${name === 'menu' ? '' : `const sheet = ${name === 'read' ? 'SpreadsheetApp.getActive().getActiveSheet()' : 'null'};`} ${body} }`;
      const { error } = await createHost({ code }).call('test', [], { auth });
      if (!error) done.push(name);
      else expect(error.message).toContain('You do not have permission to call');
    }
    expect(done).toEqual(allowed);
  });
  test('a service touched at load fails the whole execution in mode NONE', async () => {
    const host = createHost({ code: `const store = PropertiesService.getDocumentProperties(); function onOpen() {}` });
    expect((await host.call('onOpen', [], { auth: 'NONE' })).error?.message).toContain('You do not have permission');
  });
  test('the event object carries the mode as the enum value', async () => {
    const host = createHost({ code: `function onOpen(e) { return e.authMode === ScriptApp.AuthMode.LIMITED }` });
    expect((await host.call('onOpen', [{ authMode: 'LIMITED' }], { auth: 'FULL' })).value).toBe(true);
  });
});

describe('google.script.run', () => {
  const host = () =>
    createHost({
      code: `
function echo(value) { return value; }
function hidden_() { return 1; }
const arrow = () => 1;
function kinds(kind) { return { date: new Date(), fn: () => 1, range: SpreadsheetApp.getActive().getActiveSheet().getRange('A1'), loop: null, nan: NaN, nested: { list: [new Date()] }, map: new Map(), later: Promise.resolve(1) }[kind]; }
function loop() { const a = {}; a.self = a; return a; }
async function later() { return 7; }
function outer() { function inner() {} }`,
    });
  test('copies legal values and makes null of undefined', async () => {
    expect((await host().run('echo', [{ a: [1, undefined, 'ก', null, true], b: { c: 1.5 } }])).value).toEqual({
      a: [1, null, 'ก', null, true],
      b: { c: 1.5 },
    });
  });
  test.each([[new Date()], [() => 1], [{ list: [new Date()] }], [new Map()], [Number.NaN]])(
    'refuses the illegal argument %p',
    async (value) => {
      expect((await host().run('echo', [value])).error?.message).toContain('illegal value');
    },
  );
  test.each(['date', 'fn', 'range', 'nan', 'nested', 'map'])('refuses the illegal result: %s', async (kind) => {
    expect((await host().run('kinds', [kind])).error?.message).toContain('illegal value');
  });
  test('refuses a cyclic result', async () => {
    expect((await host().run('loop')).error?.message).toContain('cyclic');
  });
  test('does not wait for a promise unless told to guess', async () => {
    expect((await host().run('later')).error?.message).toContain('returned a promise');
    expect((await host().call('later')).value).toBe(7);
  });
  test.each(['hidden_', 'undeclared', 'inner', 'toString', 'Date', 'SpreadsheetApp', 'constructor', '__proto__'])(
    'cannot call %s',
    async (name) => {
      expect((await host().run(name)).error?.message).toBe(`Script function not found: ${name}`);
    },
  );
  test('sees functions at top level, declared or assigned', async () => {
    expect((await host().run('arrow')).value).toBe(1);
    expect(
      publicFunctions(
        'function a() {\n  function inner() {}\n}\nasync function b() {}\nfunction c_() {}\nconst d = (x) => x;\nvar e = (() => 1)();',
      ),
    ).toEqual(['a', 'b', 'd']);
  });
});

test('console and Logger write one log, with %s filled', async () => {
  const { log } = await script().report(`console.log('ก %s', 1, { a: 2 }); Logger.log('ข'); console.error(new Error('ค'))`);
  expect(log.map(({ level, text }) => [level, text.split('\n')[0]])).toEqual([
    ['log', 'ก 1 {"a":2}'],
    ['log', 'ข'],
    ['error', 'Error: ค'],
  ]);
});
