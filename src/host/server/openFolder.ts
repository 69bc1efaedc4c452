/** Shows a folder in the file manager of this machine. */
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';

const PROGRAMS: Partial<Record<NodeJS.Platform, string>> = { darwin: 'open', win32: 'explorer.exe', linux: 'xdg-open' };

/** @returns false where this machine has no program for it: the page shows the path anyway. */
export function openFolder(folder: string): boolean {
  const program = PROGRAMS[process.platform];
  const onScreen = process.platform !== 'linux' || process.env['DISPLAY'] !== undefined || process.env['WAYLAND_DISPLAY'] !== undefined;
  if (program === undefined || !onScreen) return false;
  mkdirSync(folder, { recursive: true });
  const started = spawn(program, [folder], { stdio: 'ignore', detached: true });
  started.on('error', () => undefined);
  started.unref();
  return true;
}
