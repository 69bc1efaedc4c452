/** The Sarabun that the project ships: one list of its faces, and a fontconfig file that lets LibreOffice find them on a machine without the font. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

interface FontFace {
  readonly weight: 400 | 700;
  readonly style: 'normal' | 'italic';
  /** Absolute path of the .ttf. */
  readonly path: string;
}

const FACES = [
  { weight: 400, style: 'normal', file: '400Regular/Sarabun_400Regular.ttf' },
  { weight: 400, style: 'italic', file: '400Regular_Italic/Sarabun_400Regular_Italic.ttf' },
  { weight: 700, style: 'normal', file: '700Bold/Sarabun_700Bold.ttf' },
  { weight: 700, style: 'italic', file: '700Bold_Italic/Sarabun_700Bold_Italic.ttf' },
] as const;

/** The family name inside the files, and the names by which documents ask for the official font. */
const FONT_FAMILY = 'Sarabun';
export const FONT_FAMILIES: readonly string[] = [FONT_FAMILY, 'TH SarabunPSK', 'TH Sarabun New', 'TH SarabunIT๙'];

const folder = (root: string): string =>
  dirname(createRequire(join(root, 'package.json')).resolve('@expo-google-fonts/sarabun/package.json'));

/** Regular, italic, bold, bold italic; `root` is the folder of the project's package.json. */
export const fontFaces = (root: string = process.cwd()): readonly FontFace[] =>
  FACES.map(({ file, ...face }) => ({ ...face, path: join(folder(root), file) }));

/** Where systems keep their own fontconfig file. */
const SYSTEM_FILES = ['/etc/fonts/fonts.conf', '/usr/local/etc/fonts/fonts.conf', '/opt/homebrew/etc/fonts/fonts.conf'];

/**
 * A fontconfig file: the shipped faces first, the system's fonts after them, and every name of the official font answered by Sarabun.
 * A font of the same name that is installed on the machine has the same metrics and may be taken instead.
 */
export function fontConfig(cache: string, root: string = process.cwd()): string {
  const system = SYSTEM_FILES.filter((file) => existsSync(file)).map((file) => `<include ignore_missing="yes">${file}</include>`);
  const folders = [...new Set(fontFaces(root).map(({ path }) => dirname(path)))].map((path) => `<dir>${xml(path)}</dir>`);
  const aliases = FONT_FAMILIES.filter((name) => name !== FONT_FAMILY).map(
    (name) => `<match target="pattern"><test name="family"><string>${xml(name)}</string></test>
<edit name="family" mode="prepend" binding="same"><string>${FONT_FAMILY}</string></edit></match>`,
  );
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
${[...folders, ...system, ...aliases, `<cachedir>${xml(cache)}</cachedir>`].join('\n')}
</fontconfig>
`;
}

const xml = (text: string): string => text.replace(/[&<>]/g, (c) => `&#${c.charCodeAt(0)};`);
