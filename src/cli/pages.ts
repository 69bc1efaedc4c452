/** The pages of the studio, bundled for the browser. */
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';

/** What a page is bundled from and into, paths below the project's folder. */
interface PageBundle {
  /** Its place in build/, and the name of the note of what it was built from. */
  readonly name: string;
  /** Sources by the name of the file they become. */
  readonly entries: Readonly<Record<string, string>>;
  /** All files that must be there. */
  readonly files: readonly string[];
}

/**
 * Parts of Univer that the studio never asks for: rules by which 76 languages part their words at the end of a line (the studio finds Thai words
 * itself), and the help for formulas in English. They are nearly half of the page; left out, Univer takes them for rules that could not be loaded.
 */
const UNUSED =
  /@univerjs[\\/](?:engine-render[\\/]lib[\\/]es[\\/](?!index)[a-z-]+\d*-[\w-]+|sheets-formula[\\/]lib[\\/]es[\\/]locale[\\/]en-US)\.js$/;

const withoutUnused: Plugin = {
  name: 'without what is never asked for',
  setup({ onLoad }) {
    onLoad({ filter: /@univerjs.*\.js$/ }, ({ path }) => (UNUSED.test(path) ? { contents: 'export default {};' } : undefined));
  },
};

/** Bundles a page's scripts and styles into build/NAME; the studio holds Univer, five megabytes, so only when one of its sources has changed. @returns the folder */
export async function bundlePage(root: string, { name, entries, files }: PageBundle): Promise<string> {
  const outdir = join(root, 'build', name);
  const stamp = join(root, `build/cache/${name}.json`);
  if (
    await isFresh(
      root,
      stamp,
      files.map((file) => join(outdir, file)),
    )
  )
    return outdir;
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: Object.fromEntries(Object.entries(entries).map(([file, source]) => [file, join(root, source)])),
    outdir,
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    minify: true,
    legalComments: 'none',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [withoutUnused],
    metafile: true,
    logLevel: 'silent',
  });
  const inputs = Object.keys(metafile.inputs);
  await mkdir(join(root, 'build/cache'), { recursive: true });
  await writeFile(
    stamp,
    JSON.stringify(await Promise.all(inputs.map(async (path): Promise<Stamp> => [path, await mark(join(root, path))]))),
  );
  return outdir;
}

type Stamp = readonly [path: string, mark: string];

/** Size and time of a file; '' where it is not there. */
async function mark(path: string): Promise<string> {
  try {
    const { size, mtimeMs } = await stat(path);
    return `${size}:${mtimeMs}`;
  } catch {
    return '';
  }
}

async function isFresh(root: string, stamp: string, outputs: readonly string[]): Promise<boolean> {
  try {
    const stamps = JSON.parse(await readFile(stamp, 'utf8')) as Stamp[];
    const checks = [
      ...stamps.map(async ([path, seen]) => seen !== '' && (await mark(join(root, path))) === seen),
      ...outputs.map(async (path) => (await mark(path)) !== ''),
    ];
    return (await Promise.all(checks)).every(Boolean);
  } catch {
    return false;
  }
}
