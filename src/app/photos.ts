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

const photosOf = (row: FollowUp) => photosIn(row.photos ?? '');

function viewOf(rows: readonly FollowUp[], round: Round): PhotosView {
  const own = rows.filter((row) => row.round === round && row.id !== '');
  return { rows: own.map((row) => ({ id: row.id, title: titleOf(row), photos: photosOf(row) })), ...PHOTO_LIMITS };
}

export const getPhotos = (ports: Ports, round: Round): Answer<PhotosView> =>
  answer(viewOf(openWorkbook(ports, FOLLOW_UP_SHEETS).model.followUps, round));

type Fault = 'photoRow' | 'photoType' | 'photoSize' | 'photoRowFull' | 'photoRoundFull';

/** Why this photograph cannot be taken; null where it can. */
function faultOf(form: PhotoForm, rows: readonly FollowUp[]): { readonly code: string; readonly text: Fault } | null {
  const row = rows.find(({ id }) => id !== '' && id === form.row);
  if (!row) return { code: 'PHOTO_ROW', text: 'photoRow' };
  if (!imageKind(form.base64)) return { code: 'PHOTO_TYPE', text: 'photoType' };
  if (form.base64.length * 0.75 > PHOTO_LIMITS.bytes) return { code: 'PHOTO_SIZE', text: 'photoSize' };
  if (photosOf(row).length >= PHOTO_LIMITS.perRow) return { code: 'PHOTO_COUNT', text: 'photoRowFull' };
  const inRound = rows.filter(({ round }) => round === row.round).reduce((sum, one) => sum + photosOf(one).length, 0);
  return inRound >= PHOTO_LIMITS.perRound ? { code: 'PHOTO_COUNT', text: 'photoRoundFull' } : null;
}

const limits = { megabytes: PHOTO_LIMITS.bytes / 1024 / 1024, perRow: PHOTO_LIMITS.perRow, perRound: PHOTO_LIMITS.perRound };

const NEEDS: Needs = { sheets: FOLLOW_UP_SHEETS, must: ['followUp'], errorsStop: false };

/** Stores the image, then its line; where the line is refused the file is taken away again. */
export function addPhoto(ports: Ports, form: PhotoForm): Answer<PhotosView> {
  let kept: StoredDocument | null = null;
  const done = underLock<PhotosView>(ports, 'photos', NEEDS, ({ grids, model }) => {
    const fault = faultOf(form, model.followUps);
    if (fault) return refuseWith(fault.code, fault.text, limits);
    const row = model.followUps.find(({ id }) => id === form.row)!;
    const kind = imageKind(form.base64)!;
    const caption = form.caption.replace(/\s+/g, ' ').trim().slice(0, LONGEST_CAPTION);
    const name = `${say('photoName')} ${caption || titleOf(row)}`.slice(0, 120).trim();
    // Computed once more, the file stands already.
    kept ??= ports.photos.keep(`${name}.${kind.ending}`, kind.mime, form.base64);
    const before = (row.photos ?? '').trim();
    const photos = [before, `${kept.url || kept.id} ${caption}`.trim()].filter((line) => line !== '').join('\n');
    const changes = writePhotos(grids.followUp!, row.id, photos);
    if (changes.length === 0) return refuseWith('PHOTO_COLUMN', 'photoColumn', { sheet: grids.followUp!.sheet });
    return writing(changes, viewWith(model.followUps, row, photos));
  });
  if (!done.ok && kept !== null) ports.photos.discard((kept as StoredDocument).id);
  return done;
}

const viewWith = (rows: readonly FollowUp[], changed: FollowUp, photos: string): PhotosView =>
  viewOf(
    rows.map((one) => (one.id === changed.id ? { ...one, photos } : one)),
    changed.round,
  );

/** Takes the line away and puts the file into the bin. */
export function removePhoto(ports: Ports, rowId: string, file: string): Answer<PhotosView> {
  const done = underLock<PhotosView>(ports, 'photos', NEEDS, ({ grids, model }) => {
    const row = model.followUps.find(({ id }) => id !== '' && id === rowId);
    if (!row) return refuseWith('PHOTO_ROW', 'photoRow');
    const photos = (row.photos ?? '')
      .split('\n')
      .filter((line) => !photosIn(line).some((photo) => photo.file === file))
      .join('\n');
    return writing(writePhotos(grids.followUp!, row.id, photos), viewWith(model.followUps, row, photos));
  });
  if (done.ok) ports.photos.discard(file);
  return done;
}
