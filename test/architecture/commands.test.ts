/** A command of the terminal is started by a script of its name. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { commands } from '../../src/cli/commands';

const { scripts } = JSON.parse(readFileSync(join(__dirname, '../../package.json'), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

test('every command has its script, and no script names a command that is none', () => {
  const started = Object.values(scripts).flatMap((script) => /^node build\/run\.mjs (\w+)/.exec(script)?.[1] ?? []);
  expect([...started].sort()).toEqual(Object.keys(commands).sort());
});
