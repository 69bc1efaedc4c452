/** Places in the bundle, said as places in its sources: `Code.js:3:17` → `src/app/plan.ts:12:5`, by the map that stands beside the bundle. */
import { readFileSync } from 'node:fs';
import { SourceMap, type SourceMapPayload } from 'node:module';

/** The name under which the bundle runs, in stacks and profiles. */
export const BUNDLE = 'Code.js';

const PLACE = new RegExp(`\\b${BUNDLE.replace('.', '\\.')}:(\\d+):(\\d+)`, 'g');

/** A place of the sources; lines and columns count from 1. */
interface SourcePlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

const read = new Map<string, SourceMap | null>();

function mapAt(path: string): SourceMap | null {
  let map = read.get(path);
  if (map === undefined) {
    try {
      map = new SourceMap(JSON.parse(readFileSync(path, 'utf8')) as SourceMapPayload);
    } catch {
      map = null; // no map, or half a file: stacks stay as they are
    }
    read.set(path, map);
  }
  return map;
}

/** Where a line and column of the bundle (from 1) come from; null where the map does not say. */
export function sourceOf(map: string, line: number, column: number): SourcePlace | null {
  const entry = mapAt(map)?.findEntry(line - 1, column - 1);
  if (!entry || !('originalSource' in entry) || !entry.originalSource) return null;
  return { file: entry.originalSource, line: entry.originalLine + 1, column: entry.originalColumn + 1 };
}

/** A text with places in it, a stack above all, in terms of the sources. `map`: path of the map, null where there is none. */
export function inSources(text: string, map: string | null): string {
  if (map === null || !text.includes(BUNDLE)) return text;
  return text.replace(PLACE, (whole, line: string, column: string) => {
    const place = sourceOf(map, Number(line), Number(column));
    return place ? `${place.file}:${place.line}:${place.column}` : whole;
  });
}
