/**
 * One Apps Script file of one entry. Small, because every execution parses all of it, and readable in a stack: locals are shortened,
 * functions of our own modules keep their names; the map beside it (never pushed) tells file and line.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transform } from 'esbuild';

/** Apps Script parses ES2020 at most safely: no private fields, no static fields (see the V8 runtime page of its guide). */
export const common = {
  bundle: true,
  charset: 'utf8',
  target: 'es2020',
  write: false,
  legalComments: 'none', // the notices are shipped whole, as a page of their own (notices.mjs)
  logLevel: 'silent',
  define: { 'process.env.NODE_ENV': '"production"' },
  jsx: 'automatic',
  jsxImportSource: 'preact',
  alias: { react: 'preact/compat', 'react-dom': 'preact/compat' },
};

/** Babel leaves `var f = function() { … }()` unmarked; marked as pure it goes when nobody uses it, with all that it would keep (docx: 170 KB). */
const markPure = (code) => code.replace(/^var (\w+) = function\(\) \{$/gm, 'var $1 = /* @__PURE__ */ function() {');

/** Libraries lose their names: nobody here reads their stacks. */
const libraries = {
  name: 'libraries',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]node_modules[\\/].*\.[cm]?js$/ }, async ({ path }) => {
      const { code } = await transform(markPure(await readFile(path, 'utf8')), {
        loader: 'js',
        charset: 'utf8',
        target: common.target,
        define: common.define,
        sourcefile: path,
        sourcemap: 'inline',
        minifyIdentifiers: true,
        minifySyntax: true,
      });
      return { contents: code, loader: 'js' };
    });
  },
};

/** One plain function per export: menus and google.script.run find only these. `App_` itself ends in `_`, so no client can call it. */
const stub = (name) => `function ${name}() { return App_.${name}.apply(this, arguments); }`;

const EXPORTS = /\nexport \{\n([\s\S]*?)\n\};\n/;

/** @returns {readonly {name: string, local: string}[]} what `export { local as name }` at the end of a module says */
const exportsOf = (text) =>
  (EXPORTS.exec(text)?.[1] ?? '')
    .split(',\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [local, name = local] = line.trim().split(' as ');
      return { name, local };
    });

/** The bundler names the entrance of each module that is entered late after its file (`init_widths`): its own variables, in no stack, a thousand times in the file. */
function withShortEntrances(text) {
  const short = new Map();
  return text.replace(/\binit_\w+/g, (name) => {
    if (!short.has(name)) short.set(name, `i$${short.size.toString(36)}`);
    return short.get(name);
  });
}

/**
 * @param {typeof import('esbuild').build} build
 * @returns {Promise<{code: string, map: string, inputs: readonly string[]}>} the file, its source map (paths from the project's root) and what went into it
 */
export async function bundleScript(build, root, entry) {
  const { outputFiles, metafile } = await build({
    ...common,
    absWorkingDir: root,
    entryPoints: [entry],
    format: 'esm',
    minifySyntax: true,
    metafile: true,
    sourcemap: 'inline',
    sourcesContent: false,
    outdir: join(root, 'build/cache'),
    plugins: [libraries],
  });
  const module = outputFiles[0].text;
  const found = exportsOf(module);
  if (found.some(({ name }) => name === 'default'))
    throw new Error('The entry has a default export: Google can only call functions by name.');
  // As a script, not a module: names at the top stay, because others could use them.
  const { code, map } = await transform(
    // The whole file is strict already: each module need not say so again.
    withShortEntrances(module)
      .replace(EXPORTS, (text) => '\n'.repeat(text.split('\n').length - 1))
      .replace(/^ +"use strict";$/gm, ''),
    {
      loader: 'js',
      charset: 'utf8',
      target: common.target,
      minify: true,
      sourcemap: 'external',
      sourcesContent: false,
      sourcefile: 'Code.js',
    },
  );
  const shown = found.map(({ name, local }) => (name === local ? name : `${name}:${local}`)).join(',');
  const stubs = found
    .map(({ name }) => name)
    .sort()
    .map(stub);
  return {
    code: `"use strict";var App_=(()=>{\n${code}return{${shown}}})();\n${stubs.join('\n')}\n`,
    map: moved(map),
    inputs: Object.values(metafile.outputs).flatMap(({ inputs }) =>
      Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
    ),
  };
}

/** One line down, where the code stands inside its function; sources as paths from the root, not from build/cache. */
function moved(map) {
  const { mappings, sources, names } = JSON.parse(map);
  return JSON.stringify({
    version: 3,
    file: 'Code.js',
    sources: sources.map((source) => source.replace(/^(?:\.\.\/)+/, '')),
    names,
    mappings: `;${mappings}`,
  });
}
