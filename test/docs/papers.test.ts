/** The papers are true: links lead somewhere, commands exist and take the options that are shown, each menu has its page. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { MENU } from '../../src/app';

const ROOT = resolve(__dirname, '../..');
const below = (folder: string): readonly string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name));
const PAPERS = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'src/README.md', 'src/host/README.md', ...below('docs')];
const textOf = (paper: string): string => readFileSync(join(ROOT, paper), 'utf8');

const { scripts } = JSON.parse(textOf('package.json')) as { readonly scripts: Readonly<Record<string, string>> };
/** Commands whose --help names their options. */
const HELPFUL = new Set(['start', 'report', 'check', 'agencies', 'bench']);

test.each(PAPERS)('links and pictures of %s lead somewhere', (paper) => {
  const links = [...textOf(paper).matchAll(/\]\(([^)\s]+)\)|\bsrc="([^"]+)"/g)].map(([, link, picture]) => link ?? picture ?? '');
  const broken = links
    .filter((link) => !/^(?:https?:|mailto:|#)/.test(link))
    .filter((link) => !existsSync(join(ROOT, dirname(paper), decodeURI(link.replace(/#.*$/, '')))));
  expect(broken).toEqual([]);
});

test.each(PAPERS)('commands of %s exist', (paper) => {
  const named = [...textOf(paper).matchAll(/\bnpm run (?:-s )?([a-z][\w:-]*)/g)].map(([, name = '']) => name);
  expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
});

describe('options that are shown', () => {
  const shown = new Map<string, Set<string>>();
  for (const paper of PAPERS) {
    for (const [, line = ''] of textOf(paper).matchAll(/\bnpm (run \w+[^\n`]*|start --[^\n`]*)/g)) {
      const name = line.startsWith('start') ? 'start' : (/^run (\w+)/.exec(line)?.[1] ?? '');
      if (!HELPFUL.has(name) || /bench -- agencies/.test(line)) continue;
      const options = shown.get(name) ?? new Set<string>();
      shown.set(name, options);
      for (const [option] of line.replace(/#.*$/, '').matchAll(/(?<=\s)--[a-z][\w-]*/g)) options.add(option);
    }
  }
  test.each([...shown])('of %s are those of its --help', (name, options) => {
    const { stdout, status } = spawnSync(process.execPath, [join(ROOT, 'build/run.mjs'), name, '--help'], { cwd: ROOT, encoding: 'utf8' });
    expect(status).toBe(0);
    expect([...options].filter((option) => !stdout.includes(option))).toEqual([]);
  });
});

test.each(PAPERS)('test files that %s names are there, with a test of the words shown', (paper) => {
  const named = [...textOf(paper).matchAll(/\b(test\/[\w/]+\.test\.ts)(?: -t '([^']+)')?/g)];
  expect(
    named.filter(([, file = '', words = '']) => !existsSync(join(ROOT, file)) || !textOf(file).includes(words)).map(([all]) => all),
  ).toEqual([]);
});

test('each entry of the menu has a page in the guide, under its own name, and the guide leads to all of them', () => {
  const guide = textOf('docs/guide/README.md');
  for (const entry of MENU) {
    if (entry === '') continue;
    expect([entry.call, textOf(`docs/guide/${entry.call}.md`).split('\n')[0]]).toEqual([entry.call, `# ${entry.label}`]);
    expect(guide).toContain(`(${entry.call}.md)`);
  }
});
