/** Builds what Google runs: src/ → build/dist/{Code.js, one .html per page, appsscript.json}. The same bytes go to `clasp push` and to the embedded host. */

import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build as esbuild } from 'esbuild';

export const ROOT = dirname(import.meta.dirname);

/** Apps Script parses ES2020 at most safely: no private fields, no static fields (see the V8 runtime page of its guide). */
const common = {
  bundle: true,
  charset: 'utf8',
  target: 'es2020',
  write: false,
  legalComments: 'none',
  logLevel: 'silent',
  define: { 'process.env.NODE_ENV': '"production"' },
  jsx: 'automatic',
  jsxImportSource: 'preact',
  alias: { react: 'preact/compat', 'react-dom': 'preact/compat' },
};

/** One plain function per export: menus and google.script.run find only these. `App_` itself ends in `_`, so no client can call it. */
const stub = (name) => `function ${name}() { return App_.${name}.apply(this, arguments); }`;

/** @returns {Promise<string>} Code.js of the entry: one IIFE and one stub per export. */
export async function buildCode(entry = join(ROOT, 'src/main.ts')) {
  const listing = await esbuild({ ...common, entryPoints: [entry], format: 'esm', metafile: true, outdir: join(ROOT, 'build/cache') });
  const names = Object.values(listing.metafile.outputs).flatMap((output) => (output.entryPoint ? output.exports : []));
  if (names.includes('default')) throw new Error('The entry has a default export: Google can only call functions by name.');
  const bundle = await esbuild({ ...common, entryPoints: [entry], format: 'iife', globalName: 'App_' });
  return `${bundle.outputFiles[0].text}\n${[...names].sort().map(stub).join('\n')}\n`;
}

/** `</script` and `<!--` inside a string would end the script element or hide the rest of the page. */
const safeInScript = (code) => code.replace(/<(\/script|!--)/gi, '\\x3C$1');
const safeInStyle = (css) => css.replace(/<\/(style)/gi, '<\\/$1');

/** @returns {Promise<string>} one self-contained page of src/ui/<name>/main.tsx. */
export async function buildPage(entry, title) {
  const { outputFiles } = await esbuild({
    ...common,
    entryPoints: [entry],
    format: 'iife',
    minify: true,
    outdir: join(ROOT, 'build/cache'),
    loader: { '.svg': 'text' },
  });
  const text = (end) => outputFiles.filter((file) => file.path.endsWith(end)).map((file) => file.text);
  const style = text('.css').map((css) => `<style>${safeInStyle(css)}</style>`);
  const script = text('.js').map((code) => `<script>${safeInScript(code)}</script>`);
  return [
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
}

/** The folders of src/ui that hold a page. */
async function pages() {
  const folder = join(ROOT, 'src/ui');
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'main.tsx'))).map((entry) => entry.name);
}

/** A file that is the same is left alone: another process may be reading it. */
async function writeChanged(path, text) {
  const old = await readFile(path, 'utf8').catch(() => null);
  if (old !== text) await writeFile(path, text);
}

/** Builds everything into build/dist. @returns {Promise<string[]>} the names of the files written. */
export async function build(dist = join(ROOT, 'build/dist')) {
  const names = await pages();
  const [code, ...html] = await Promise.all([buildCode(), ...names.map((name) => buildPage(join(ROOT, 'src/ui', name, 'main.tsx'), name))]);
  await mkdir(dist, { recursive: true });
  const wanted = new Set(['Code.js', 'appsscript.json', ...names.map((name) => `${name}.html`)]);
  // A page that no longer exists must not be pushed.
  for (const old of await readdir(dist)) if (!wanted.has(old)) await rm(join(dist, old), { recursive: true });
  await writeChanged(join(dist, 'Code.js'), code);
  await Promise.all(names.map((name, index) => writeChanged(join(dist, `${name}.html`), html[index])));
  await copyFile(join(ROOT, 'appsscript.json'), join(dist, 'appsscript.json'));
  return [...wanted];
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
