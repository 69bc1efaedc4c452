/** The files of the studio's page, read once: script, style, fonts. Built by commands/start.ts into build/studio. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export interface Assets {
  readonly page: Buffer;
  readonly pageScript: Buffer;
  readonly pageStyle: Buffer;
  /** google.script for the frames. */
  readonly frameScript: Buffer;
  readonly fontStyle: Buffer;
  /** Font files by path. */
  readonly fonts: ReadonlyMap<string, Buffer>;
}

export const FONT_TYPE = 'font/ttf';
const FACES = [
  { weight: 400, style: 'normal', file: '400Regular/Sarabun_400Regular.ttf' },
  { weight: 400, style: 'italic', file: '400Regular_Italic/Sarabun_400Regular_Italic.ttf' },
  { weight: 700, style: 'normal', file: '700Bold/Sarabun_700Bold.ttf' },
  { weight: 700, style: 'italic', file: '700Bold_Italic/Sarabun_700Bold_Italic.ttf' },
];
/** Workbooks name the official font by several names; on screen they are all Sarabun. */
const FAMILIES = ['Sarabun', 'TH SarabunPSK', 'TH Sarabun New', 'TH SarabunIT๙'];

/** `built` holds studio.js, studio.css and frame.js; `page` is the HTML file; fonts come from the font package below `root`. */
export async function readAssets(root: string, built: string, page: string): Promise<Assets> {
  const fontFolder = dirname(createRequire(join(root, 'package.json')).resolve('@expo-google-fonts/sarabun/package.json'));
  const fonts = await Promise.all(
    FACES.map(async ({ weight, style, file }) => {
      const path = `/fonts/sarabun-${weight}-${style}.ttf`;
      const rules = FAMILIES.map(
        (family) =>
          `@font-face{font-family:"${family}";font-weight:${weight};font-style:${style};src:url("${path}") format("truetype");font-display:block}`,
      );
      return { path, rules: rules.join('\n'), bytes: await readFile(join(fontFolder, file)) };
    }),
  );
  return {
    page: await readFile(page),
    pageScript: await readFile(join(built, 'studio.js')),
    pageStyle: await readFile(join(built, 'studio.css')),
    frameScript: await readFile(join(built, 'frame.js')),
    fontStyle: Buffer.from(fonts.map(({ rules }) => rules).join('\n')),
    fonts: new Map(fonts.map(({ path, bytes }) => [path, bytes])),
  };
}
