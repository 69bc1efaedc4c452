/** The zip for those who paste by hand: the very bundle that is pushed, and the steps. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import JSZip from 'jszip';

const ROOT = resolve(__dirname, '../..');

test('holds every file of the bundle as it is built, and steps in Thai', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'release-'));
  try {
    const { status, stdout } = spawnSync(process.execPath, [join(ROOT, 'build/release.mjs'), folder], { cwd: ROOT, encoding: 'utf8' });
    expect(status).toBe(0);
    const zip = await JSZip.loadAsync(readFileSync(stdout.trim()));
    const dist = join(ROOT, 'build/dist');
    const pushed = readdirSync(dist).filter((name) => !name.endsWith('.map'));
    expect(Object.keys(zip.files).sort()).toEqual(['อ่านก่อนติดตั้ง.txt', ...pushed].sort());
    for (const name of pushed)
      expect([name, await zip.file(name)?.async('string')]).toEqual([name, readFileSync(join(dist, name), 'utf8')]);
    expect(await zip.file('อ่านก่อนติดตั้ง.txt')?.async('string')).toMatch(/appsscript\.json[\s\S]*เมนู ITA/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
