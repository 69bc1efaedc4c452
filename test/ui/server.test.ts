import { describe, expect, test } from '@jest/globals';
import { createServer, NO_ANSWER } from '../../src/ui/server';
import { fakeScript } from './fakeScript';

const fine = <T>(value: T) => ({ ok: true, value, notices: [] });

function serverOf(functions: Parameters<typeof fakeScript>[0]) {
  const fake = fakeScript(functions);
  return { fake, server: createServer(() => fake.script) };
}

describe('a call of the server', () => {
  test('gives the answer of the function of its name, with its arguments', async () => {
    const { server, fake } = serverOf({ getUnitWork: (unit: string) => fine({ units: [unit], tasks: [] }) });
    expect(await server.call('getUnitWork', 'กองคลัง')).toEqual(fine({ units: ['กองคลัง'], tasks: [] }));
    expect(fake.calls).toEqual([{ name: 'getUnitWork', args: ['กองคลัง'] }]);
  });

  test('hands over copies: what the server changes later does not reach the page', async () => {
    const kept = { sheet: 'ก', cell: 'A1' };
    const { server } = serverOf({ goTo: () => fine(kept) });
    const answer = await server.call('goTo', kept);
    kept.cell = 'B2';
    expect(answer).toEqual(fine({ sheet: 'ก', cell: 'A1' }));
  });

  test('keeps the answers of calls under way at the same time apart', async () => {
    const { server } = serverOf({ listSheets: () => fine(['one']), undoImport: () => fine({ written: 2, canUndo: false }) });
    const [sheets, undone] = await Promise.all([server.call('listSheets'), server.call('undoImport')]);
    expect([sheets, undone]).toEqual([fine(['one']), fine({ written: 2, canUndo: false })]);
  });

  test('passes on a refusal of the server as it is', async () => {
    const refusal = {
      ok: false,
      notices: [{ severity: 'error', code: 'X', message: 'ข', place: null, found: null, expected: null, fix: null }],
    };
    const { server } = serverOf({ runCheck: () => refusal });
    expect(await server.call('runCheck')).toEqual(refusal);
  });
});

describe('a call that fails', () => {
  const cases: Readonly<Record<string, Parameters<typeof fakeScript>[0]>> = {
    'in the server': {
      getCheck: () => {
        throw new Error('Service Spreadsheets failed while accessing document 1aBc');
      },
    },
    'because the server has no such function': {},
    'because a value that may not cross arrives as nothing': { getCheck: () => null },
    'because the answer is no answer': { getCheck: () => ({ ok: 'yes' }) },
    'because the answer holds a date': { getCheck: () => fine(new Date()) },
  };
  for (const [why, functions] of Object.entries(cases)) {
    test(`${why} becomes a polite notice without raw words`, async () => {
      const answer = await serverOf(functions).server.call('getCheck');
      expect(answer.ok).toBe(false);
      expect(answer.notices.map(({ code }) => code)).toEqual([NO_ANSWER]);
      expect(answer.notices[0]?.message).toMatch(/^ขออภัย/);
      expect(JSON.stringify(answer)).not.toMatch(/Service|1aBc|Error/);
    });
  }

  test('because an argument may not cross does not throw', async () => {
    const { server } = serverOf({ setUp: () => fine(null) });
    const form = { name: new Date() } as unknown as Parameters<typeof server.call<'setUp'>>[1];
    expect((await server.call('setUp', form)).ok).toBe(false);
  });

  test('because there is no google.script at all does not throw', async () => {
    expect((await createServer(() => undefined).call('getCheck')).ok).toBe(false);
  });
});

describe('the menu and the window', () => {
  test('a menu function answers fine whatever it returns', async () => {
    const { server, fake } = serverOf({ showHelp: () => undefined });
    expect(await server.openMenu('showHelp')).toEqual(fine(null));
    expect(fake.calls).toEqual([{ name: 'showHelp', args: [] }]);
  });

  test('a menu function that fails says so', async () => {
    const { server } = serverOf({
      showHelp: () => {
        throw new Error('no');
      },
    });
    expect((await server.openMenu('showHelp')).ok).toBe(false);
  });

  test('closing closes the window, and does nothing where there is none', () => {
    const { server, fake } = serverOf({});
    server.close();
    expect(fake.closed()).toBe(1);
    expect(() => createServer(() => undefined).close()).not.toThrow();
  });
});
