/** What Univer says of typing → cells as the server takes them. Pure. */
import type { Scalar } from '../../model';
import { withoutBreaks } from './breaks';

export interface TypedCell {
  readonly row: number;
  readonly column: number;
  readonly value: Scalar;
  /** Where typing gave the number a look of its own: a date, a percentage. */
  readonly format?: string;
}

interface TypedData {
  readonly v?: Scalar | null;
  readonly f?: string | null;
  readonly p?: { readonly body?: { readonly dataStream?: string } } | null;
  readonly s?: unknown;
  readonly t?: number | null;
}

export type RangeValues = Readonly<Record<number, Readonly<Record<number, TypedData | null>>>>;

/** Text of several lines arrives as a small document: lines end with CR, the whole with CR LF. */
const documentText = (stream: string): string => stream.replace(/\r\n$/, '').replace(/\r/g, '\n');

function formatOf(style: unknown): string | undefined {
  if (typeof style !== 'object' || style === null || !('n' in style)) return undefined;
  const { n } = style as { n?: { pattern?: string } | null };
  return n?.pattern;
}

/** Only cells whose content was set; a change of looks alone is not typing. Positions count from 1. */
export function typedCells(values: RangeValues): TypedCell[] {
  return Object.entries(values).flatMap(([row, cells]) =>
    Object.entries(cells ?? {}).flatMap(([column, data]): TypedCell[] => {
      const place = { row: Number(row) + 1, column: Number(column) + 1 };
      if (data === null) return [{ ...place, value: '' }];
      if (data.f) return [{ ...place, value: data.f }];
      const stream = data.p?.body?.dataStream;
      if (stream !== undefined) return [{ ...place, value: withoutBreaks(documentText(stream)) }];
      if (data.v === undefined && data.p === undefined) return [];
      const value = data.t === 3 && data.v !== null && data.v !== undefined ? data.v === 1 || data.v === true : (data.v ?? '');
      const format = typeof value === 'number' ? formatOf(data.s) : undefined;
      return [{ ...place, value: typeof value === 'string' ? withoutBreaks(value) : value, ...(format ? { format } : {}) }];
    }),
  );
}
