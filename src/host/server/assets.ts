/** The files of the studio's page, read once: script, style, fonts. Built into build/studio by whoever starts the server. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FONT_FAMILIES, fontFaces } from '../files/fonts';

export interface Assets {
  readonly page: Buffer;
  readonly pageScript: Buffer;
  readonly pageStyle: Buffer;
  /** Colours and letters of every page, those of annexes too. */
  readonly rootStyle: Buffer;
  /** google.script for the frames. */
  readonly frameScript: Buffer;
  readonly fontStyle: Buffer;
  /** Font files by path. */
  readonly fonts: ReadonlyMap<string, Buffer>;
}

export const FONT_TYPE = 'font/ttf';

/** Workbooks name the official font by several names; on screen they are all Sarabun. `built` holds studio.js, studio.css, root.css and frame.js; `page` is the HTML file; fonts come from the font package below `root`. */
export async function readAssets(root: string, built: string, page: string): Promise<Assets> {
  const fonts = await Promise.all(
    fontFaces(root).map(async ({ weight, style, path: file }) => {
      const path = `/fonts/sarabun-${weight}-${style}.ttf`;
      const rules = FONT_FAMILIES.map(
        (family) =>
          `@font-face{font-family:"${family}";font-weight:${weight};font-style:${style};src:url("${path}") format("truetype");font-display:block}`,
      );
      return { path, rules: rules.join('\n'), bytes: await readFile(file) };
    }),
  );
  return {
    page: await readFile(page),
    pageScript: await readFile(join(built, 'studio.js')),
    pageStyle: await readFile(join(built, 'studio.css')),
    rootStyle: await readFile(join(built, 'root.css')),
    frameScript: await readFile(join(built, 'frame.js')),
    fontStyle: Buffer.from(fonts.map(({ rules }) => rules).join('\n')),
    fonts: new Map(fonts.map(({ path, bytes }) => [path, bytes])),
  };
}
