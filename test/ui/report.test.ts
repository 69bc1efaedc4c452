import { describe, expect, test } from '@jest/globals';
import type { Answer, ReportChoice, ReportProgress } from '../../src/ui/contract';
import { type Drive, makeReport, resumeReport } from '../../src/ui/logic/report';
import { NO_ANSWER, notice, type Server } from '../../src/ui/server';

const CHOICE: ReportChoice = { kind: 'analysis', layout: 'L1', digits: 'thai', round: 12, without: [], replace: '' };
const REPORT = { title: 'ร', fileId: 'f', url: 'https://x.th/f', version: 1 };

const at = (step: number, steps: number): Answer<ReportProgress> => ({
  ok: true,
  value: { ticket: 'T', done: step === steps, step, steps, doing: '', report: step === steps ? REPORT : null },
  notices: [],
});
const refused = (code: string): Answer<ReportProgress> => ({ ok: false, notices: [notice('error', code, code)] });

/** A server that gives these answers one after the other, the last one for ever. */
function driven(answers: readonly Answer<ReportProgress>[]) {
  const calls: string[] = [];
  const seen: number[] = [];
  let waits = 0;
  const call = async (name: string, argument: unknown, again = false) => {
    calls.push(name === 'continueReport' ? `continueReport ${argument}${again ? ' again' : ''}` : name);
    return answers[Math.min(calls.length, answers.length) - 1];
  };
  const drive: Drive = {
    server: { call: call as unknown as Server['call'] },
    onProgress: ({ step }) => seen.push(step),
    wait: async () => {
      waits += 1;
    },
  };
  return { drive, calls, seen, waits: () => waits };
}

describe('making a report', () => {
  test('asks for one step after the other with the ticket until it is done', async () => {
    const { drive, calls, seen, waits } = driven([at(0, 2), at(1, 2), at(2, 2)]);
    expect(await makeReport(CHOICE, drive)).toEqual(at(2, 2));
    expect(calls).toEqual(['startReport', 'continueReport T', 'continueReport T']);
    expect(seen).toEqual([0, 1, 2]);
    expect(waits()).toBe(0);
  });

  test('stops at a refusal and hands it on', async () => {
    const { drive, calls } = driven([at(0, 2), refused('REPORT_EDITED')]);
    expect(await makeReport(CHOICE, drive)).toEqual(refused('REPORT_EDITED'));
    expect(calls).toHaveLength(2);
  });

  test('asks again where a step gave no answer, because the step may have been done', async () => {
    const { drive, calls, waits } = driven([at(0, 1), refused(NO_ANSWER), at(1, 1)]);
    expect(await makeReport(CHOICE, drive)).toEqual(at(1, 1));
    expect(calls.slice(1)).toEqual(['continueReport T', 'continueReport T again']);
    expect(waits()).toBe(1);
  });

  test('gives up where no answer ever comes', async () => {
    const { drive, calls } = driven([at(0, 1), refused(NO_ANSWER)]);
    expect(await makeReport(CHOICE, drive)).toEqual(refused(NO_ANSWER));
    expect(calls).toHaveLength(5);
  });

  test('ends without a value where the work stands still, instead of asking for ever', async () => {
    const { drive, calls } = driven([at(0, 2), at(1, 2)]);
    expect(await makeReport(CHOICE, drive)).toEqual({ ok: true, value: null, notices: [] });
    expect(calls.length).toBeLessThan(100);
  });

  test('can be taken up again with its ticket', async () => {
    const { drive, calls } = driven([at(1, 2), at(2, 2)]);
    expect((await resumeReport('T', drive)).ok).toBe(true);
    expect(calls).toEqual(['continueReport T again', 'continueReport T']);
  });
});
