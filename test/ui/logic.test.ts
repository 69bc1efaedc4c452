import { describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { LARGEST_FILE } from '../../src/model';
import { DOCUMENT_FILES } from '../../src/model/limits';
import type { Notice } from '../../src/ui/contract';
import { splitAddresses } from '../../src/ui/logic/addresses';
import { downloadName } from '../../src/ui/logic/fileName';
import { acceptOf, faultOfFile, fromBase64, SCORE_FILES } from '../../src/ui/logic/files';
import { keyed } from '../../src/ui/logic/keyed';
import { isWebsite, safeLink } from '../../src/ui/logic/links';
import { bySeverity, fixKinds } from '../../src/ui/logic/notices';
import { clampScore, percent, signed, twoPlaces } from '../../src/ui/logic/numbers';
import { debounce, gainOf, totalOf, withChange } from '../../src/ui/logic/whatIf';

test('a download’s name fits a disk in bytes, keeps its ending, and is cut between letters with their marks', () => {
  expect(downloadName('รายงาน.docx')).toBe('รายงาน.docx');
  fc.assert(
    fc.property(fc.array(fc.constantFrom('ก', 'น้ำ', 'ที่', 'ปู่', 'A', '๑', ' ', '😀'), { maxLength: 200 }), (parts) => {
      const name = downloadName(`${parts.join('')}.docx`);
      expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(200);
      expect(name.endsWith('.docx')).toBe(true);
      const short = name.slice(0, -'.docx'.length);
      const whole = parts.join('');
      expect(whole.startsWith(short)).toBe(true);
      // Nothing that stands on a letter was left behind.
      expect(whole.slice(short.length)).not.toMatch(/^[\p{M}\u0e33]/u);
    }),
  );
});

describe('numbers', () => {
  test('are rounded decimal half-up, also where the binary form lies below', () => {
    expect([92.305, 84.485, 55.145, 92.3066, 0.005, 100, 1.004999].map(twoPlaces)).toEqual([
      '92.31',
      '84.49',
      '55.15',
      '92.31',
      '0.01',
      '100.00',
      '1.00',
    ]);
  });

  test('round every half thousandth as on paper', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200_000 }), (k) => {
        // k / 2000 has at most four decimals: on paper it is 5k ten-thousandths, rounded half-up to hundredths.
        const hundredths = Math.floor((5 * k + 50) / 100);
        const text = `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;
        expect(twoPlaces(k / 2000)).toBe(text);
      }),
    );
  });

  test('that are unknown are a dash', () => {
    expect([null, Number.NaN, Number.POSITIVE_INFINITY].map(twoPlaces)).toEqual(['–', '–', '–']);
  });

  test('of change carry their sign, except none', () => {
    expect([2.345, -0.1, 0, 0.001, -0.001].map(signed)).toEqual(['+2.35', '−0.10', '0.00', '0.00', '0.00']);
  });

  test('typed as scores stay within 0 and 100', () => {
    expect([clampScore(950, 80), clampScore(-1, 80), clampScore(Number.NaN, 80), clampScore(85.5, 80)]).toEqual([100, 0, 80, 85.5]);
  });

  test('never draw a bar out of its track', () => {
    expect([percent(120, 100), percent(-5, 100), percent(1, 0), percent(85, 100)]).toEqual(['100%', '0%', '0%', '85%']);
  });
});

describe('the what-if', () => {
  const slider = (key: string, value: number, weight: number, editable = true) => ({ key, label: key, value, weight, editable });
  const sliders = [slider('a', 80, 0.5), slider('b', 90, 0.3), slider('c', 70, 0.2, false)];

  test('adds up weight times value, with the changes in place', () => {
    expect(totalOf(sliders, {})).toBeCloseTo(81, 10);
    expect(totalOf(sliders, { a: 90 })).toBeCloseTo(86, 10);
    expect(totalOf([], {})).toBeNull();
  });

  test('never falls when a score rises', () => {
    const score = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(score, score, (one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        expect(totalOf(sliders, { a: high }) ?? 0).toBeGreaterThanOrEqual(totalOf(sliders, { a: low }) ?? 0);
      }),
    );
  });

  test('forgets a change that is taken back, and changes nothing that is fixed or unknown', () => {
    const changed = withChange(sliders, {}, 'a', 85);
    expect(changed).toEqual({ a: 85 });
    expect(withChange(sliders, changed, 'a', 80)).toEqual({});
    expect(withChange(sliders, changed, 'c', 99)).toBe(changed);
    expect(withChange(sliders, changed, 'z', 99)).toBe(changed);
  });

  test('tells what a change brings to the total', () => {
    expect(gainOf(sliders[0]!, { a: 90 })).toBeCloseTo(5, 10);
    expect(gainOf(sliders[1]!, { a: 90 })).toBe(0);
  });

  test('asks for the level once, with the latest scores, after the hand rests', () => {
    jest.useFakeTimers();
    const asked: number[] = [];
    const asking = debounce<number>((value) => asked.push(value), 400);
    asking.ask(1);
    jest.advanceTimersByTime(399);
    asking.ask(2);
    jest.advanceTimersByTime(399);
    expect(asked).toEqual([]);
    jest.advanceTimersByTime(1);
    expect(asked).toEqual([2]);
    asking.ask(3);
    asking.drop();
    jest.runAllTimers();
    expect(asked).toEqual([2]);
    jest.useRealTimers();
  });
});

describe('a file', () => {
  test('of a known kind and size is taken, whatever the case of its ending', () => {
    expect(faultOfFile({ name: 'ผล ITA.2568.XLSX', size: 10 }, SCORE_FILES)).toBeNull();
    expect(faultOfFile({ name: 'a.csv', size: LARGEST_FILE }, SCORE_FILES)).toBeNull();
  });

  test('is refused with its reason where it is of another kind, too large or empty', () => {
    expect(faultOfFile({ name: 'a.zip', size: 10 }, SCORE_FILES)).toBe('type');
    expect(faultOfFile({ name: 'csv', size: 10 }, SCORE_FILES)).toBe('type');
    expect(faultOfFile({ name: 'a.xlsx', size: 10 }, DOCUMENT_FILES)).toBe('type');
    expect(faultOfFile({ name: 'a.csv', size: LARGEST_FILE + 1 }, SCORE_FILES)).toBe('large');
    expect(faultOfFile({ name: 'a.csv', size: 0 }, SCORE_FILES)).toBe('empty');
  });

  test('comes out of base64 byte by byte, and damaged text is refused', () => {
    expect([...fromBase64('AP+A')]).toEqual([0, 255, 128]);
    expect(() => fromBase64('%%%')).toThrow();
  });

  test('is offered by its endings', () => {
    expect(acceptOf(['docx', 'txt'])).toBe('.docx,.txt');
  });
});

describe('addresses', () => {
  test('may be separated by commas, spaces, semicolons and lines, and count once', () => {
    expect(splitAddresses('a@b.go.th, c.d@e.co;\n  A@B.go.th f@g.th').good).toEqual(['a@b.go.th', 'c.d@e.co', 'f@g.th']);
  });

  test('may come with names as mail programs copy them', () => {
    expect(splitAddresses('สมชาย ใจดี <somchai@example.go.th>, b@c.th')).toEqual({ good: ['somchai@example.go.th', 'b@c.th'], bad: [] });
  });

  test('that cannot be addresses are named', () => {
    expect(splitAddresses('a@b, นายก@example.go.th, @c.th, ok@d.th, a@.th').bad).toEqual(['a@b', 'นายก@example.go.th', '@c.th', 'a@.th']);
  });

  test('typed as nothing are none', () => {
    expect(splitAddresses(' \n,; \u200b')).toEqual({ good: [], bad: [] });
  });
});

describe('links', () => {
  test('lead to http and https only', () => {
    expect(safeLink(' https://docs.google.com/d/1 ')).toBe('https://docs.google.com/d/1');
    expect(['javascript:alert(1)', 'data:text/html,x', '//x.th', 'x.th', 'java\nscript:1', 'https://', ''].map(safeLink)).toEqual(
      new Array(7).fill(null),
    );
  });

  test('typed as a website may leave out the scheme, or be empty', () => {
    expect(['', 'www.example.go.th', 'https://example.go.th/a'].map(isWebsite)).toEqual([true, true, true]);
    expect(['เว็บ ของเรา', 'javascript:alert(1)', 'localhost'].map(isWebsite)).toEqual([false, false, false]);
  });
});

describe('findings', () => {
  const finding = (severity: Notice['severity'], code: string, fix: Notice['fix'] = null): Notice => ({
    severity,
    code,
    message: code,
    place: null,
    found: null,
    expected: null,
    fix,
  });

  test('stand gravest first and otherwise in their order, without empty groups', () => {
    const groups = bySeverity([finding('info', 'a'), finding('error', 'b'), finding('info', 'c')]);
    expect(groups.map(({ weight, members }) => [weight, members.map(({ code }) => code)])).toEqual([
      ['error', ['b']],
      ['info', ['a', 'c']],
    ]);
  });

  test('of the document checker that block count as errors', () => {
    expect(bySeverity([{ severity: 'error' as const }]).map(({ weight }) => weight)).toEqual(['error']);
  });

  test('can be corrected together where several of a kind have a correction', () => {
    const fix = (id: string) => ({ id, label: 'L' });
    const all = [finding('warn', 'a', fix('1')), finding('warn', 'a', fix('2')), finding('warn', 'b', fix('3')), finding('warn', 'a')];
    expect(fixKinds(all)).toEqual([{ code: 'a', label: 'L', ids: ['1', '2'] }]);
  });

  test('that say the same still have keys of their own', () => {
    expect(keyed(['a', 'b', 'a'], (one) => one).map(({ key }) => key)).toEqual(['a#1', 'b#1', 'a#2']);
  });
});
