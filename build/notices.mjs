/** The licences of everything that is shipped inside Code.js and the pages: one page of the script project, as the licences ask for. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const PACKAGE = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//;

/** Libraries that stand inside another one's built file, where no build can see them: their notices are read there. */
const COMMENT = /\/\*[\s\S]*?\*\//g;
const isNotice = (comment) => /@license|copyright|\(c\) \d{4}/i.test(comment);

const escaped = (text) => text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign]);

function noticeOf(root, folder, files) {
  const { name, version, license, author, homepage, repository } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
  const own = readdirSync(join(root, folder)).find((file) => /^(licen[cs]e|copying)(\.\w+)?$/i.test(file));
  const inner = files.flatMap((file) => (readFileSync(join(root, file), 'utf8').match(COMMENT) ?? []).filter(isNotice));
  const texts = [...(own ? [readFileSync(join(root, folder, own), 'utf8')] : []), ...new Set(inner)];
  // A package that ships no text of its licence: what its manifest declares.
  const declared = [license, author?.name ?? author, homepage ?? repository?.url ?? repository].filter((word) => typeof word === 'string');
  return { title: `${name} ${version} (${license})`, texts: texts.length > 0 || !license ? texts : [declared.join(' · ')] };
}

/**
 * @param {string} root
 * @param {readonly string[]} inputs paths from the root of all files that went into a bundle
 * @returns {string} an HTML page; a package without any licence text is a fault
 */
export function notices(root, inputs) {
  const folders = new Map();
  for (const path of inputs) {
    const folder = PACKAGE.exec(path)?.[1];
    if (folder && existsSync(join(root, folder, 'package.json'))) folders.set(folder, [...(folders.get(folder) ?? []), path]);
  }
  const own = { title: 'ITA Workbook (MIT)', texts: [readFileSync(join(root, 'LICENSE'), 'utf8')] };
  // Lists that our sources hold packed (build/gazetteer.mjs, build/dictionary.mjs): no file of their packages goes into the bundle.
  const data = readdirSync(join(import.meta.dirname, 'data-licences')).map((file) => ({
    title: file.replace(/\.txt$/, ''),
    texts: [readFileSync(join(import.meta.dirname, 'data-licences', file), 'utf8')],
  }));
  const found = [...folders].sort(([a], [b]) => (a < b ? -1 : 1)).map(([folder, files]) => noticeOf(root, folder, files));
  const silent = found.filter(({ texts }) => texts.length === 0);
  if (silent.length > 0) throw new Error(`No licence text: ${silent.map(({ title }) => title).join(', ')}`);
  const parts = [own, ...data, ...found].map(
    ({ title, texts }) => `<h2>${escaped(title)}</h2>\n${texts.map((text) => `<pre>${escaped(text.trim())}</pre>`).join('\n')}`,
  );
  return `<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>Licences</title></head><body>\n${parts.join('\n')}\n</body></html>\n`;
}
