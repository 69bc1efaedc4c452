/** The advanced Drive service, version 3, under drive.file: the files this add-on made. Source: developers.google.com/drive/api/reference/rest/v3. */

import { ServiceException } from '../errors';
import type { Execution } from '../execution';
import { convertToPdf } from '../files/pdf';
import type { FileModel, PermissionModel } from '../model';
import { Service } from '../service';
import { Blob } from './blob';

const DOC = 'application/vnd.google-apps.document';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const PDF = 'application/pdf';

/** What each kind of bytes may be turned into by an import. */
const IMPORTS: Readonly<Record<string, readonly string[]>> = { [DOC]: [DOCX, 'text/html', 'text/plain', 'application/rtf'] };

type Resource = Readonly<Record<string, unknown>>;
type Options = Readonly<Record<string, unknown>>;

const restError = (message: string, method: string): never => {
  throw new ServiceException(`API call to ${method} failed with error: ${message}`);
};

function find(execution: Execution, id: unknown, method: string): FileModel {
  return execution.state.files.find((file) => file.id === id) ?? restError(`File not found: ${String(id)}.`, method);
}

/** Only the fields asked for; without `fields` Drive gives kind, id, name and mimeType. */
function answer(file: FileModel, fields: unknown): Record<string, unknown> {
  const all: Record<string, unknown> = {
    kind: 'drive#file',
    id: file.id,
    name: file.name,
    mimeType: file.mimeType,
    webViewLink:
      file.mimeType === DOC ? `https://docs.google.com/document/d/${file.id}/edit` : `https://drive.google.com/file/d/${file.id}/view`,
    createdTime: file.created,
    modifiedTime: file.modified,
    trashed: file.trashed,
    description: file.description,
    appProperties: file.appProperties,
    permissions: file.permissions,
    shared: file.permissions.some((permission) => permission.role !== 'owner'),
    size: file.bytes === null ? undefined : String(Buffer.from(file.bytes, 'base64').length),
  };
  return pick(all, typeof fields === 'string' ? fields : 'kind,id,name,mimeType');
}

function pick(all: Record<string, unknown>, fields: string): Record<string, unknown> {
  if (fields.includes('*')) return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
  const names = fields
    .replace(/\([^)]*\)/g, '')
    .split(',')
    .map((name) => name.trim().split('/')[0] ?? '');
  return Object.fromEntries(names.filter((name) => all[name] !== undefined).map((name) => [name, all[name]]));
}

const SEARCH = /^trashed = false(?: and appProperties has \{ key='([^']*)' and value='([^']*)' \})?$/;

class Files extends Service {
  readonly kind = 'Drive.Files';
  constructor(private readonly execution: Execution) {
    super();
  }
  private time(): string {
    return new Date(this.execution.clock.now()).toISOString();
  }
  /** With media of another type than the resource asks for, Drive converts; a Doc keeps the .docx it came from. */
  create(resource: Resource = {}, media?: Blob, options: Options = {}): Record<string, unknown> {
    const type = String(resource['mimeType'] ?? media?.getContentType() ?? 'application/octet-stream');
    const time = this.time();
    const file: FileModel = {
      id: `file-${this.execution.uuid()}`,
      name: String(resource['name'] ?? 'Untitled'),
      mimeType: type,
      ...content(type, media, 'drive.files.create'),
      permissions: [{ id: 'owner', type: 'user', role: 'owner' }],
      created: time,
      modified: time,
      trashed: false,
      appProperties: { ...(resource['appProperties'] as Record<string, string> | undefined) },
      description: String(resource['description'] ?? ''),
    };
    this.execution.state.files.push(file);
    return answer(file, options['fields']);
  }
  update(resource: Resource = {}, id?: string, media?: Blob | null, options: Options = {}): Record<string, unknown> {
    const file = find(this.execution, id, 'drive.files.update');
    if (media) Object.assign(file, content(file.mimeType, media, 'drive.files.update'));
    if (resource['name'] !== undefined) file.name = String(resource['name']);
    if (resource['description'] !== undefined) file.description = String(resource['description']);
    Object.assign(file.appProperties, resource['appProperties']);
    if (resource['trashed'] !== undefined) file.trashed = Boolean(resource['trashed']);
    file.modified = this.time();
    return answer(file, options['fields']);
  }
  get(id: string, options: Options = {}): unknown {
    const file = find(this.execution, id, 'drive.files.get');
    if (options['alt'] !== 'media') return answer(file, options['fields']);
    if (file.mimeType.startsWith('application/vnd.google-apps.')) {
      return restError('Only files with binary content can be downloaded. Use Export with Docs Editors files.', 'drive.files.get');
    }
    return Blob.of(bytesOf(file), file.mimeType, file.name);
  }
  /** Of search terms the host knows two (developers.google.com/drive/api/guides/search-files): files not in the bin, and those with an own property. */
  list(options: Options = {}): Record<string, unknown> {
    const asked = SEARCH.exec(String(options['q'] ?? 'trashed = false'));
    if (!asked) return restError('Invalid Value: the host knows only "trashed = false" and "appProperties has".', 'drive.files.list');
    const [, key, value] = asked;
    const files = this.execution.state.files.filter((file) => !file.trashed && (key === undefined || file.appProperties[key] === value));
    const fields = /files\(([^)]*)\)/.exec(String(options['fields'] ?? ''))?.[1];
    return { kind: 'drive#fileList', files: files.map((file) => answer(file, fields)) };
  }
  /** Apps Script's own quirk: a plain `export(id, type)` of binary content needs `{alt: 'media'}`. */
  export(id: string, type: string, options: Options = {}): Blob {
    const file = find(this.execution, id, 'drive.files.export');
    if (file.mimeType !== DOC) return restError('Export only supports Docs Editors files.', 'drive.files.export');
    if (options['alt'] !== 'media')
      return restError('Response Code: 200. Message: response is not JSON; ask with {alt: "media"}.', 'drive.files.export');
    if (type === DOCX && file.sourceType === DOCX) return Blob.of(bytesOf(file), DOCX, `${file.name}.docx`);
    if (type === PDF && file.sourceType === DOCX) {
      const pdf = convertToPdf(bytesOf(file));
      return pdf
        ? Blob.of(pdf, PDF, `${file.name}.pdf`)
        : restError('The requested conversion is not supported: LibreOffice is not installed on this machine.', 'drive.files.export');
    }
    return restError('The requested conversion is not supported.', 'drive.files.export');
  }
}

function content(type: string, media: Blob | null | undefined, method: string): { bytes: string; sourceType: string } {
  if (!media) return { bytes: '', sourceType: type };
  const source = media.getContentType() ?? 'application/octet-stream';
  if (type !== source && !(IMPORTS[type] ?? []).includes(source))
    return restError('Bad Request. The upload cannot be converted to that type.', method);
  if (source === DOCX && Buffer.from(media.data().subarray(0, 2)).toString() !== 'PK')
    return restError('Bad Request. The file is damaged.', method);
  return { bytes: Buffer.from(media.data()).toString('base64'), sourceType: source };
}

function bytesOf(file: FileModel): Uint8Array {
  if (file.bytes === null) return restError(`File not found: ${file.id}.`, 'drive.files');
  return Buffer.from(file.bytes, 'base64');
}

const ROLES = ['owner', 'organizer', 'fileOrganizer', 'writer', 'commenter', 'reader'];
const TYPES = ['user', 'group', 'domain', 'anyone'];

class Permissions extends Service {
  readonly kind = 'Drive.Permissions';
  constructor(private readonly execution: Execution) {
    super();
  }
  create(resource: Resource, fileId: string, _options: Options = {}): PermissionModel {
    const method = 'drive.permissions.create';
    const file = find(this.execution, fileId, method);
    const type = String(resource['type'] ?? '');
    const role = String(resource['role'] ?? '');
    if (!TYPES.includes(type)) return restError('The permission type field is required.', method);
    if (!ROLES.includes(role)) return restError('The permission role field is required.', method);
    const email = resource['emailAddress'];
    if ((type === 'user' || type === 'group') && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(String(email ?? ''))) {
      return restError('The specified emailAddress is invalid or not applicable for the given permission type.', method);
    }
    const permission: PermissionModel = {
      id: type === 'anyone' ? 'anyoneWithLink' : `permission-${this.execution.uuid()}`,
      type,
      role,
      ...(email === undefined ? {} : { emailAddress: String(email) }),
      ...(resource['domain'] === undefined ? {} : { domain: String(resource['domain']) }),
    };
    file.permissions = [...file.permissions.filter((existing) => existing.id !== permission.id), permission];
    return permission;
  }
  list(fileId: string, _options: Options = {}): Record<string, unknown> {
    return { kind: 'drive#permissionList', permissions: find(this.execution, fileId, 'drive.permissions.list').permissions };
  }
  remove(fileId: string, permissionId: string, _options: Options = {}): void {
    const file = find(this.execution, fileId, 'drive.permissions.delete');
    if (!file.permissions.some((permission) => permission.id === permissionId))
      restError(`Permission not found: ${permissionId}.`, 'drive.permissions.delete');
    file.permissions = file.permissions.filter((permission) => permission.id !== permissionId);
  }
}

export class Drive extends Service {
  readonly kind = 'Drive';
  override readonly constants: Readonly<Record<string, Service>>;
  constructor(execution: Execution) {
    super();
    this.constants = { Files: new Files(execution), Permissions: new Permissions(execution) };
  }
}
