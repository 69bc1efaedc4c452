/** Photographs as image files in Drive, made and read by the advanced Drive v3 under drive.file only. */
import type { PhotosPort } from '../app/ports';

interface ImageFiles {
  create(
    resource: object,
    media: GoogleAppsScript.Base.Blob,
    options: object,
  ): { readonly id?: string; readonly webViewLink?: string; readonly modifiedTime?: string };
  get(id: string, options: object): unknown;
  update(resource: object, id: string, media?: null, options?: object): unknown;
}

const files = () => (Drive as unknown as { readonly Files: ImageFiles }).Files;

const isBlob = (answer: unknown): answer is GoogleAppsScript.Base.Blob =>
  typeof answer === 'object' && answer !== null && typeof (answer as { readonly getBytes?: unknown }).getBytes === 'function';

export function photosAdapter(): PhotosPort {
  return {
    keep(name, mime, base64) {
      const blob = Utilities.newBlob(Utilities.base64Decode(base64), mime, name);
      const file = files().create({ name, mimeType: mime }, blob, { fields: 'id,webViewLink,modifiedTime' });
      return { id: file.id ?? '', url: file.webViewLink ?? '', modified: file.modifiedTime ?? '' };
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
