/** ภาพถ่ายผลการดำเนินการ: stored as files of the add-on, kept by address and caption in ติดตามผล, printed in the implementation report. */

import type { FollowUp, Round } from '../model';
import { photosIn } from '../thai';
import type { Answer, PhotoForm, PhotosView } from '../ui/contract';
import { writePhotos } from '../workbook';
import { answer, refuseWith } from './answers';
import { FOLLOW_UP_SHEETS } from './followUp';
import { openWorkbook } from './open';
import type { Ports, StoredDocument } from './ports';
import { say } from './texts';
import { type Needs, underLock, writing } from './underLock';

/** A report with these stays below what Drive converts (50 MB) and what a call may carry; stated in the dialog. */
export const PHOTO_LIMITS = { bytes: 2 * 1024 * 1024, perRow: 4, perRound: 12 } as const;

/** How the bytes of a file begin, as base64. */
const KINDS: readonly { readonly mime: string; readonly ending: string; readonly start: string }[] = [
  { mime: 'image/jpeg', ending: 'jpg', start: '/9j/' },
  { mime: 'image/png', ending: 'png', start: 'iVBORw0KGgo' },
];

/** What an image is by its first bytes; undefined where it is none that we take. */
export const imageKind = (base64: string) => KINDS.find(({ start }) => base64.startsWith(start));

const LONGEST_CAPTION = 200;

const titleOf = ({ measureTitle, action }: FollowUp): string =>
  [measureTitle.split('\n')[0] ?? '', action].filter((part) => part.trim() !== '').join(' — ');

const rowOf = (rows: readonly FollowUp[], id: string): FollowUp | undefined => rows.find((row) => row.id !== '' && row.id === id);

const photosOf = (row: FollowUp) => photosIn(row.photos ?? '');

function viewOf(rows: readonly FollowUp[], round: Round): PhotosView {
  const own = rows.filter((row) => row.round === round && row.id !== '');
  return { rows: own.map((row) => ({ id: row.id, title: titleOf(row), photos: photosOf(row) })), ...PHOTO_LIMITS };
}

export const getPhotos = (ports: Ports, round: Round): Answer<PhotosView> =>
  answer(viewOf(openWorkbook(ports, FOLLOW_UP_SHEETS).model.followUps, round));

interface Fault {
  readonly code: string;
  readonly text: 'photoType' | 'photoSize' | 'photoRowFull' | 'photoRoundFull';
}

/** Why these bytes are no photograph that we take; null where they are. */
function faultOf({ base64 }: PhotoForm): Fault | null {
  if (!imageKind(base64)) return { code: 'PHOTO_TYPE', text: 'photoType' };
  return base64.length * 0.75 > PHOTO_LIMITS.bytes ? { code: 'PHOTO_SIZE', text: 'photoSize' } : null;
}

/** Why the row takes no more; null where it does. */
function fullness(row: FollowUp, rows: readonly FollowUp[]): Fault | null {
  if (photosOf(row).length >= PHOTO_LIMITS.perRow) return { code: 'PHOTO_COUNT', text: 'photoRowFull' };
  const inRound = rows.filter(({ round }) => round === row.round).reduce((sum, one) => sum + photosOf(one).length, 0);
  return inRound >= PHOTO_LIMITS.perRound ? { code: 'PHOTO_COUNT', text: 'photoRoundFull' } : null;
}

const limits = { megabytes: PHOTO_LIMITS.bytes / 1024 / 1024, perRow: PHOTO_LIMITS.perRow, perRound: PHOTO_LIMITS.perRound };

const NEEDS: Needs = { sheets: FOLLOW_UP_SHEETS, must: ['followUp'], errorsStop: false };

/** Nothing is written: the row has this picture, from a run that did not answer, or from somebody who added it before. */
const there = (rows: readonly FollowUp[], round: Round, sheet: string): Answer<PhotosView> =>
  answer(viewOf(rows, round), [{ severity: 'info', code: 'PHOTO_THERE', message: say('photoThere', { sheet }) }]);

/**
 * Stores the image, then its line; where the line is refused the file is taken away again. A picture that this row has already is not added once more,
 * and one that was stored without a line (its run got no answer, or the line was taken back) is not stored once more: it is known by its bytes.
 */
export function addPhoto(ports: Ports, form: PhotoForm): Answer<PhotosView> {
  let file: StoredDocument | null = null;
  let made: StoredDocument | null = null;
  const done = underLock<PhotosView>(ports, 'photos', NEEDS, ({ grids, model }) => {
    const row = rowOf(model.followUps, form.row);
    if (!row) return refuseWith('PHOTO_ROW', 'photoRow');
    const fault = faultOf(form);
    if (fault) return refuseWith(fault.code, fault.text, limits);
    const { sheet } = grids.followUp!;
    const mark = ports.photos.mark(row.id, form.base64);
    file ??= ports.photos.find(mark);
    if (photosOf(row).some((photo) => photo.file === file?.id)) return there(model.followUps, row.round, sheet);
    const full = fullness(row, model.followUps);
    if (full) return refuseWith(full.code, full.text, limits);
    const kind = imageKind(form.base64)!;
    const caption = form.caption.replace(/\s+/g, ' ').trim().slice(0, LONGEST_CAPTION);
    const name = `${say('photoName')} ${caption || titleOf(row)}`.slice(0, 120).trim();
    // Computed once more, the file stands already.
    file ??= made = ports.photos.keep(`${name}.${kind.ending}`, kind.mime, form.base64, mark);
    const before = (row.photos ?? '').trim();
    const photos = [before, `${file.url || file.id} ${caption}`.trim()].filter((line) => line !== '').join('\n');
    const changes = writePhotos(grids.followUp!, row.id, photos);
    if (changes.length === 0) return refuseWith('PHOTO_COLUMN', 'photoColumn', { sheet });
    return writing(changes, viewWith(model.followUps, row, photos));
  });
  if (!done.ok && made !== null) ports.photos.discard((made as StoredDocument).id);
  return done;
}

const viewWith = (rows: readonly FollowUp[], changed: FollowUp, photos: string): PhotosView =>
  viewOf(
    rows.map((one) => (one.id === changed.id ? { ...one, photos } : one)),
    changed.round,
  );

/** Takes the line away and puts the file into the bin, unless another row names it too. */
export function removePhoto(ports: Ports, rowId: string, file: string): Answer<PhotosView> {
  let elsewhere = false;
  const done = underLock<PhotosView>(ports, 'photos', NEEDS, ({ grids, model }) => {
    const row = rowOf(model.followUps, rowId);
    if (!row) return refuseWith('PHOTO_ROW', 'photoRow');
    const names = (text: string): boolean => photosIn(text).some((photo) => photo.file === file);
    elsewhere = model.followUps.some((other) => other !== row && names(other.photos ?? ''));
    const photos = (row.photos ?? '')
      .split('\n')
      .filter((line) => !names(line))
      .join('\n');
    return writing(writePhotos(grids.followUp!, row.id, photos), viewWith(model.followUps, row, photos));
  });
  if (done.ok && !elsewhere) ports.photos.discard(file);
  return done;
}
