/** The agency's own measures (คลังมาตรการ): they come before the built-in library and are kept from plan rows. */
import type { LibraryEntry, Measure, Settings } from '../model';

/** Own measures for a key; an entry may name several keys ("E1, E2"), and is one row for them all. */
export const ownMeasures = (library: readonly LibraryEntry[], key: string): readonly LibraryEntry[] =>
  library.filter(
    (entry) =>
      entry.type === 'measure' &&
      entry.key
        .toUpperCase()
        .split(/[\s,]+/)
        .includes(key.toUpperCase()),
  );

/** Slots of own entries. */
export const fillSlots = (text: string, settings: Settings): string =>
  text
    .replace(/\{agency\}/g, settings.agency.shortName || settings.agency.name)
    .replace(/\{year\}/g, String(settings.fiscalYear))
    .replace(/\{planYear\}/g, String(settings.planYear));

/** The library entry that keeps a plan row for next year ("เก็บมาตรการนี้ไว้ใช้ปีหน้า"); `id` must be new in คลังมาตรการ. */
export function keepMeasure(measure: Measure, id: string): LibraryEntry {
  const { title, kind, method, steps, units, monitoring, success } = measure;
  const key = (measure.items.length > 0 ? measure.items : measure.indicators).join(', ');
  return { id, type: 'measure', key, fields: { title, kind, method, steps, units, monitoring, success } };
}
