/** Tests let another person work, or the run die, beside a running function. */
import { expect, test } from '@jest/globals';
import { ServiceException } from '../../src/host/errors';
import { script } from './script';

test('what happens beside a run is seen by its next call', async () => {
  const one = script();
  const { state } = one.host;
  const typed = await one.run(`sheet.getRange('A1').setValue(1); return sheet.getRange('A1').getValue();`, {
    meanwhile({ nth, when }) {
      if (nth === 2 && when === 'before') state.spreadsheet.sheets[0]!.rows[0]![0] = { value: 'ผู้อื่น' };
    },
  });
  expect(typed).toBe('ผู้อื่น');
});

test('a call fails before it took effect, or loses its answer after it did', async () => {
  const lost = async (wanted: 'before' | 'after') => {
    const one = script();
    await one.failure(`sheet.getRange('A1').setValue(7);`, {
      meanwhile({ when }) {
        if (when === wanted) throw new ServiceException('Service error');
      },
    });
    return one.run(`return sheet.getRange('A1').getValue();`);
  };
  expect([await lost('before'), await lost('after')]).toEqual(['', 7]);
});
