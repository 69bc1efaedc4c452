/** ตราสัญลักษณ์ของหน่วยงาน on the covers: uploaded in the reports dialog, stored as photographs are, its address kept in ตั้งค่า. */
import type { SheetId } from '../model';
import { photosIn } from '../thai';
import type { Answer } from '../ui/contract';
import { writeSettings } from '../workbook';
import { answer, refuseWith } from './answers';
import { imageKind, PHOTO_LIMITS } from './photos';
import type { Ports } from './ports';
import { say } from './texts';
import { underLock, type Writing, writing } from './underLock';

const SHEETS: readonly SheetId[] = ['settings'];

/** The file of the logo that ตั้งค่า names; undefined where it names none. */
const fileIn = (setting: string | undefined): string | undefined => photosIn(setting ?? '')[0]?.file;

/** Whether the workbook names a logo. */
export const hasLogo = (facts: Readonly<Record<string, string>>): boolean => fileIn(facts.logo) !== undefined;

/**
 * Puts an image in the place of the logo; '' takes the logo away. The file of the one before is discarded.
 * @returns whether there is a logo now
 */
export function setLogo(ports: Ports, base64: string): Answer<boolean> {
  const kind = imageKind(base64);
  if (base64 !== '' && kind === undefined) return refuseWith('PHOTO_TYPE', 'photoType');
  const megabytes = PHOTO_LIMITS.bytes / 1024 / 1024;
  if (base64.length * 0.75 > PHOTO_LIMITS.bytes) return refuseWith('PHOTO_SIZE', 'photoSize', { megabytes });
  // Stored once, however often the writing is tried again.
  let stored: { readonly id: string; readonly url: string } | null = null;
  const said = underLock(ports, 'logo', { sheets: SHEETS, must: ['settings'] }, (opened): Answer<boolean> | Writing<boolean> => {
    const { grids, model } = opened;
    const before = fileIn(model.settings.facts.logo);
    if (kind !== undefined) {
      const mark = ports.photos.mark('logo', base64);
      stored ??= ports.photos.find(mark) ?? ports.photos.keep(`${say('logoName')}.${kind.ending}`, kind.mime, base64, mark);
      if (stored.id === before) return answer(true);
    }
    const logo = stored === null ? '' : stored.url || stored.id;
    const changes = writeSettings(grids.settings!, { facts: { logo } });
    if (changes.length === 0 && logo !== '') return refuseWith('LOGO_ROW', 'logoRow', { sheet: grids.settings!.sheet });
    return {
      ...writing(changes, stored !== null),
      answer: () => {
        if (before !== undefined) ports.photos.discard(before);
        return answer(stored !== null);
      },
    };
  });
  const file = stored as { readonly id: string } | null;
  if (!said.ok && file !== null) ports.photos.discard(file.id);
  return said;
}
