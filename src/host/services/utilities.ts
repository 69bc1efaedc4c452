/** Utilities: blobs, encodings, digests, dates, sleep. Source: developers.google.com/apps-script/reference/utilities. */
import { createHash } from 'node:crypto';
import { ServiceException } from '../errors';
import type { Execution } from '../execution';
import { unzip } from '../files/unzip';
import { serialOf, toSerial, wallClock } from '../serial';
import { EnumClass, EnumValue, type Face, Service } from '../service';
import { Blob, signed, unsigned } from './blob';
import { mismatch } from './check';

const DIGESTS: Readonly<Record<string, string>> = { MD5: 'md5', SHA_1: 'sha1', SHA_256: 'sha256', SHA_384: 'sha384', SHA_512: 'sha512' };

export class Utilities extends Service implements Face<GoogleAppsScript.Utilities.Utilities, 'sleep'> {
  readonly kind = 'Utilities';
  override readonly constants = {
    DigestAlgorithm: new EnumClass('DigestAlgorithm', ['MD2', ...Object.keys(DIGESTS)]),
    Charset: new EnumClass('Charset', ['US_ASCII', 'UTF_8']),
  };
  constructor(private readonly execution: Execution) {
    super();
  }
  newBlob(data: unknown, type: string | null = null, name: string | null = null): Blob {
    if (typeof data === 'string') return Blob.of(Buffer.from(data), type ?? 'text/plain', name);
    if (!Array.isArray(data)) return mismatch('Utilities.newBlob', [data, type, name]);
    return Blob.of(unsigned(data as number[]), type, name);
  }
  base64Encode(data: unknown): string {
    return Buffer.from(bytes(data)).toString('base64');
  }
  base64EncodeWebSafe(data: unknown): string {
    return this.base64Encode(data).replace(/\+/g, '-').replace(/\//g, '_');
  }
  base64Decode(text: string): number[] {
    if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text)) throw new ServiceException('Could not decode string.');
    return signed(Buffer.from(text, 'base64'));
  }
  /** Text is US-ASCII unless a charset is named: every other letter is a question mark then, so that all Thai texts of a length are one. */
  computeDigest(algorithm: EnumValue, value: unknown, charset?: EnumValue): number[] {
    if (!(algorithm instanceof EnumValue) || (typeof value !== 'string' && !Array.isArray(value)))
      return mismatch('Utilities.computeDigest', [algorithm, value]);
    const name = DIGESTS[algorithm.name()];
    if (!name) throw new ServiceException(`Unsupported digest algorithm: ${algorithm.name()}`);
    const text = typeof value === 'string' && charset?.name() !== 'UTF_8' ? value.replace(/[^\0-\x7f]/g, '?') : value;
    return signed(createHash(name).update(bytes(text)).digest());
  }
  sleep(milliseconds: number): void {
    if (milliseconds > 300_000) throw new ServiceException('The maximum sleep is 300000 milliseconds.');
    this.execution.clock.advance(milliseconds);
  }
  /** Patterns of Java's SimpleDateFormat: G y M d D H k K h m s S E u a X Z, text in single quotes. */
  formatDate(date: Date, timeZone: string, format: string): string {
    if (!(date instanceof Date)) return mismatch('Utilities.formatDate', [date, timeZone, format]);
    const serial = toSerial(date.getTime(), timeZone);
    return formatPattern(serial, offsetMinutes(date.getTime(), serial), format);
  }
  unzip(blob: Blob): Blob[] {
    try {
      return unzip(blob.data()).map(({ name, bytes: content }) => Blob.of(content, null, name));
    } catch {
      throw new ServiceException('Could not unzip the data.');
    }
  }
  parseCsv(csv: string, delimiter = ','): string[][] {
    const rows: string[][] = [[]];
    const cells = new RegExp(
      `(?:"((?:[^"]|"")*)"|([^"\\r\\n${delimiter === '\t' ? '\\t' : `\\${delimiter}`}]*))(${delimiter === '\t' ? '\\t' : `\\${delimiter}`}|\\r?\\n|$)`,
      'gy',
    );
    for (let found = cells.exec(csv); found; found = cells.exec(csv)) {
      rows[rows.length - 1]?.push(found[1]?.replace(/""/g, '"') ?? found[2] ?? '');
      const ended = /\n$/.test(found[3] ?? '');
      if (found[3] === '' || (ended && cells.lastIndex >= csv.length)) break;
      if (ended) rows.push([]);
    }
    return rows;
  }
}

function bytes(data: unknown): Uint8Array {
  return typeof data === 'string' ? Buffer.from(data) : unsigned(data as number[]);
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** How far the zone is ahead of UTC. */
const offsetMinutes = (time: number, serial: number): number => Math.round((serial - toSerial(time, 'UTC')) * 1440);

function offsetText(minutes: number, separator: string): string {
  const pad = (value: number) => String(Math.floor(value)).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${pad(Math.abs(minutes) / 60)}${separator}${pad(Math.abs(minutes) % 60)}`;
}

function formatPattern(serial: number, minutes: number, format: string): string {
  const clock = wallClock(serial);
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  const fields = new Map<string, (size: number) => string>([
    ['y', (size) => (size === 2 ? pad(clock.year % 100, 2) : pad(clock.year, size))],
    ['M', (size) => (size <= 2 ? pad(clock.month, size) : (MONTHS[clock.month - 1] ?? '').slice(0, size === 3 ? 3 : undefined))],
    ['d', (size) => pad(clock.day, size)],
    ['D', (size) => pad(Math.floor(serial) - serialOf(clock.year, 1, 1) + 1, size)],
    ['G', () => (clock.year > 0 ? 'AD' : 'BC')],
    ['H', (size) => pad(clock.hour, size)],
    ['k', (size) => pad(clock.hour || 24, size)],
    ['K', (size) => pad(clock.hour % 12, size)],
    ['h', (size) => pad(clock.hour % 12 || 12, size)],
    ['m', (size) => pad(clock.minute, size)],
    ['s', (size) => pad(clock.second, size)],
    ['S', (size) => pad(clock.millisecond, size)],
    ['E', (size) => (DAYS[clock.weekday] ?? '').slice(0, size <= 3 ? 3 : undefined)],
    ['u', (size) => pad(clock.weekday || 7, size)],
    ['a', () => (clock.hour < 12 ? 'AM' : 'PM')],
    ['X', (size) => (minutes === 0 ? 'Z' : offsetText(minutes, size === 3 ? ':' : '').slice(0, size === 1 ? 3 : undefined))],
    ['Z', () => offsetText(minutes, '')],
  ]);
  return format.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (token, quoted: string | undefined, letter: string | undefined) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replace(/''/g, "'");
    const field = fields.get(letter ?? '');
    if (!field) throw new ServiceException(`Illegal pattern character '${letter}'`);
    return field(token.length);
  });
}
