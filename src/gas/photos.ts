/** Photographs as image files in Drive, made and read by the advanced Drive v3 under drive.file only. */
import type { PhotosPort } from '../app/ports';
import { type DriveFile, FIELDS, findMade, marked, stored } from './made';

interface ImageFiles {
  create(resource: object, media: GoogleAppsScript.Base.Blob, options: object): DriveFile;
  list(options: object): { readonly files?: readonly DriveFile[] };
  get(id: string, options: object): unknown;
  update(resource: object, id: string, media?: null, options?: object): unknown;
}

const files = () => (Drive as unknown as { readonly Files: ImageFiles }).Files;

const isBlob = (answer: unknown): answer is GoogleAppsScript.Base.Blob =>
  typeof answer === 'object' && answer !== null && typeof (answer as { readonly getBytes?: unknown }).getBytes === 'function';

export function photosAdapter(): PhotosPort {
  return {
    mark(place, base64) {
      const text = [SpreadsheetApp.getActiveSpreadsheet().getId(), place, base64].join('\n');
      return Utilities.base64EncodeWebSafe(Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, text));
    },
    find: (mark) => findMade((options) => files().list(options), mark),
    keep(name, mime, base64, mark) {
      const blob = Utilities.newBlob(Utilities.base64Decode(base64), mime, name);
      return stored(files().create({ name, mimeType: mime, ...marked(mark) }, blob, { fields: FIELDS }));
    },
    bytes(id) {
      try {
        const answer = files().get(id, { alt: 'media' });
        return isBlob(answer) ? Uint8Array.from(answer.getBytes(), (byte) => byte & 0xff) : null;
      } catch {
        return null;
      }
    },
    discard(id) {
      try {
        files().update({ trashed: true }, id);
      } catch {
        // Somebody else's file, or gone already: there is nothing to take away.
      }
    },
  };
}
