/** Stands for Jest where the sweeps run without it: the builders of tests need nothing of it but `expect`. */
import { equal, ok } from 'node:assert/strict';

export const expect = (value: unknown) => ({
  toBe: (wanted: unknown) => equal(value, wanted),
  toBeLessThan: (bound: number) => ok(Number(value) < bound),
});
