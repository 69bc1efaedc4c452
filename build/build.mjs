/** Builds what Google runs: src/ → build/dist/{Code.js, one .html per page, appsscript.json}. The same bytes go to `clasp push` and to the embedded host. */

import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build as esbuild } from 'esbuild';
import { bundleScript, common } from './bundle.mjs';
import { notices } from './notices.mjs';

export const ROOT = dirname(import.meta.dirname);

/** Code.js of an entry with its source map: one function around the modules, and one stub per export. */
export const buildScript = (entry = join(ROOT, 'src/main.ts')) => bundleScript(esbuild, ROOT, entry);

/** @returns {Promise<string>} the `ita` room alone, as SQL engines load it: `Ita.assess(year, scores)`, no global but the language's own. */
export async function buildAlone() {
  const bundle = await esbuild({ ...common, entryPoints: [join(ROOT, 'src/ita/alone.ts')], format: 'iife', globalName: 'Ita' });
  return bundle.outputFiles[0].text;
}

/** `</script` and `<!--` inside a string would end the script element or hide the rest of the page. */
const safeInScript = (code) => code.replace(/<(\/script|!--)/gi, '\\x3C$1');
const safeInStyle = (css) => css.replace(/<\/(style)/gi, '<\\/$1');

/** @returns {Promise<string>} one self-contained page of src/ui/<name>/main.tsx. */
export const buildPage = async (entry, title) => (await bundlePage(entry, title)).html;

async function bundlePage(entry, title) {
  const { outputFiles, metafile } = await esbuild({
    ...common,
    absWorkingDir: ROOT,
    metafile: true,
    entryPoints: [entry],
    format: 'iife',
    minify: true,
    outdir: join(ROOT, 'build/cache'),
    loader: { '.svg': 'text' },
  });
  const text = (end) => outputFiles.filter((file) => file.path.endsWith(end)).map((file) => file.text);
  const style = text('.css').map((css) => `<style>${safeInStyle(css)}</style>`);
  const script = text('.js').map((code) => `<script>${safeInScript(code)}</script>`);
  const html = [
    '<!DOCTYPE html>',
    '<html lang="th">',
    `<head><meta charset="utf-8"><base target="_top"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title>`,
    ...style,
    '</head>',
    '<body><div id="app"></div>',
    ...script,
    '</body></html>',
    '',
  ].join('\n');
  return { html, inputs: Object.keys(metafile.inputs) };
}

/** A piece of code that a page fetches from the add-on when it needs it, as one script element: src/ui/<name>/piece.ts. */
async function bundlePiece(name) {
  const { outputFiles, metafile } = await esbuild({
    ...common,
    absWorkingDir: ROOT,
    metafile: true,
    entryPoints: [join(ROOT, 'src/ui', name, 'piece.ts')],
    format: 'iife',
    platform: 'browser',
    minify: true,
    outdir: join(ROOT, 'build/cache'),
  });
  return { html: `<script>${safeInScript(outputFiles[0].text)}</script>\n`, inputs: Object.keys(metafile.inputs) };
}

/** The folders of src/ui that hold this file. */
async function foldersWith(file) {
  const folder = join(ROOT, 'src/ui');
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, file))).map((entry) => entry.name);
}

/** A file that is the same is left alone: another process may be reading it. */
async function writeChanged(path, text) {
  const old = await readFile(path, 'utf8').catch(() => null);
  if (old !== text) await writeFile(path, text);
}

/** Builds everything into build/dist, and the rule alone into build/dist-ita. Code.js.map stands beside Code.js for the host's stacks; .claspignore keeps it here. @returns {Promise<string[]>} the names of the files written. */
export async function build(dist = join(ROOT, 'build/dist')) {
  const [pages, pieces] = await Promise.all([foldersWith('main.tsx'), foldersWith('piece.ts')]);
  const names = [...pages, ...pieces];
  const [script, ...html] = await Promise.all([
    buildScript(),
    ...pages.map((name) => bundlePage(join(ROOT, 'src/ui', name, 'main.tsx'), name)),
    ...pieces.map(bundlePiece),
  ]);
  const files = new Map([
    ['Code.js', script.code],
    ['Code.js.map', script.map],
    ['appsscript.json', await readFile(join(ROOT, 'appsscript.json'), 'utf8')],
    [
      'notices.html',
      notices(
        ROOT,
        [script, ...html].flatMap(({ inputs }) => inputs),
      ),
    ],
    ...names.map((name, index) => [`${name}.html`, html[index].html]),
  ]);
  await mkdir(dist, { recursive: true });
  // A page that no longer exists must not be pushed.
  for (const old of await readdir(dist)) if (!files.has(old)) await rm(join(dist, old), { recursive: true });
  await Promise.all([...files].map(([name, text]) => writeChanged(join(dist, name), text)));
  await mkdir(`${dist}-ita`, { recursive: true });
  await writeChanged(join(`${dist}-ita`, 'assess.js'), await buildAlone());
  return [...files.keys()];
}

if (process.argv[1] === import.meta.filename) {
  build().then(
    (written) => process.stdout.write(`build/dist: ${written.join(' ')}\n`),
    (error) => {
      process.stderr.write(`${error.message}\n`);
      process.exitCode = 1;
    },
  );
}
