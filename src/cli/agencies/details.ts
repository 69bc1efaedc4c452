/** One agency of a finished data set, by the same rule that made it. */
import type { AgencyView } from '../../agencies/page/protocol';
import { type Engine, openEngine, rule } from './engine';
import { quoted } from './parquet';

interface Details {
  /** The agency's years, the newest first; null where the data set has no such agency. */
  of(parquet: string, id: string): Promise<AgencyView | null>;
  close(): void;
}

/** Opens the engine when the first agency is asked for. */
export function openDetails(root: string): Details {
  let engine: Promise<Engine> | null = null;
  let assess: ReturnType<typeof rule> | null = null;
  return {
    async of(parquet, id) {
      engine ??= openEngine(root);
      assess ??= rule(root);
      const judge = assess;
      const rows = await (await engine).query(
        `SELECT agency, type, district, province, year, scores, published_level FROM read_parquet(${quoted(parquet)})
        WHERE agency_id = ${quoted(id)} ORDER BY year DESC`,
      );
      const [first] = rows;
      if (!first) return null;
      const text = (name: string): string => String(first[name] ?? '');
      return {
        agency: text('agency'),
        type: text('type'),
        district: text('district'),
        province: text('province'),
        years: rows.map(
          (row) =>
            JSON.parse(
              judge(Number(row['year']), String(row['scores']), String(row['published_level'] ?? '')),
            ) as AgencyView['years'][number],
        ),
      };
    },
    close() {
      void engine?.then((open) => open.close());
    },
  };
}
