/** Google Docs made from .docx bytes by one Drive import, and with whom they are shared: advanced Drive v3 under drive.file only. */
import type { DocumentsPort, Permission, SharingPort } from '../app/ports';
import { type DriveFile, FIELDS, findMade, marked, stored } from './made';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const GOOGLE_DOC = 'application/vnd.google-apps.document';

/** The methods of the advanced service that we call; the published types know neither the media option nor that the service is switched on. */
interface DriveFiles {
  create(resource: object, media: GoogleAppsScript.Base.Blob, options: object): DriveFile;
  update(resource: object, id: string, media: GoogleAppsScript.Base.Blob, options: object): DriveFile;
  get(id: string, options: object): DriveFile;
  list(options: object): { readonly files?: readonly DriveFile[] };
  export(id: string, mime: string, options: object): GoogleAppsScript.Base.Blob;
}

interface DrivePermissions {
  list(
    documentId: string,
    options: object,
  ): {
    readonly permissions?: readonly {
      readonly id?: string;
      readonly displayName?: string;
      readonly emailAddress?: string;
      readonly role?: string;
    }[];
  };
  create(resource: object, documentId: string, options: object): unknown;
  remove(documentId: string, permissionId: string): void;
}

const advanced = () => Drive as unknown as { readonly Files: DriveFiles; readonly Permissions: DrivePermissions };
const drive = () => advanced().Files;

/** Apps Script's bytes are signed. */
const blobOf = (title: string, docx: Uint8Array): GoogleAppsScript.Base.Blob =>
  Utilities.newBlob(Array.from(new Int8Array(docx.buffer, docx.byteOffset, docx.length)), DOCX, `${title}.docx`);

export function documentsAdapter(): DocumentsPort {
  return {
    create: (title, docx, mark) =>
      stored(drive().create({ name: title, mimeType: GOOGLE_DOC, ...marked(mark) }, blobOf(title, docx), { fields: FIELDS })),
    find: (mark) => findMade((options) => drive().list(options), mark),
    replace: (id, title, docx, mark) =>
      stored(drive().update({ name: title, ...marked(mark) }, id, blobOf(title, docx), { fields: FIELDS })),
    modified(id) {
      try {
        return drive().get(id, { fields: 'modifiedTime' }).modifiedTime ?? null;
      } catch {
        return null;
      }
    },
    download(id, mime) {
      return Utilities.base64Encode(drive().export(id, mime, { alt: 'media' }).getBytes());
    },
  };
}

export function sharingAdapter(): SharingPort {
  const permissions = () => advanced().Permissions;
  return {
    list(documentId) {
      const answer = permissions().list(documentId, { fields: 'permissions(id,displayName,emailAddress,role,type)' });
      return (answer.permissions ?? []).map(
        ({ id, displayName, emailAddress, role }): Permission => ({
          id: id ?? '',
          name: displayName ?? '',
          address: emailAddress ?? '',
          role: role ?? '',
        }),
      );
    },
    add(documentId, { address, role }, { notify, text }) {
      const options = notify && text !== '' ? { sendNotificationEmail: notify, emailMessage: text } : { sendNotificationEmail: notify };
      permissions().create({ type: 'user', role, emailAddress: address }, documentId, options);
    },
    remove(documentId, permissionId) {
      permissions().remove(documentId, permissionId);
    },
  };
}
