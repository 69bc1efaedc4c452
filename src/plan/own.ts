/** The agency's own measures (คลังมาตรการ): they come before the built-in library and are kept from plan rows. */
import { isProposedId, type LibraryEntry, type Measure, type Settings } from '../model';
import { squeeze } from '../thai';

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

/** The plan row of an own entry: an entry that was kept from one of our rows goes on as that very row. */
export const rowIdOf = (entry: LibraryEntry): string => (isProposedId(entry.id) ? entry.id : `m-own-${entry.id}`);

/**
 * The entries that a plan may still propose: not those kept from rows that people added, while such a row (same title) stands in the plan,
 * for it would stand there twice.
 */
export const entriesToPropose = (library: readonly LibraryEntry[], typed: readonly Measure[]): readonly LibraryEntry[] => {
  const standing = new Set(typed.map((measure) => squeeze(measure.title)));
  return library.filter((entry) => entry.type !== 'measure' || !standing.has(squeeze(entry.fields.title ?? '')));
};

/** Slots of own entries. */
export const fillSlots = (text: string, settings: Settings): string =>
  text
    .replace(/\{agency\}/g, settings.agency.shortName || settings.agency.name)
    .replace(/\{year\}/g, String(settings.fiscalYear))
    .replace(/\{planYear\}/g, String(settings.planYear));

/** The library entry that keeps a plan row for next year ("เก็บมาตรการนี้ไว้ใช้ปีหน้า"). A row without an id is known by its words. */
export function keepMeasure(measure: Measure, rowId: string): LibraryEntry {
  const { title, kind, method, steps, units, monitoring, success } = measure;
  const id = rowId === '' ? `own-${squeeze(title).slice(0, 40)}` : rowId;
  const key = (measure.items.length > 0 ? measure.items : measure.indicators).join(', ');
  return { id, type: 'measure', key, fields: { title, kind, method, steps, units, monitoring, success } };
}
