/** Reads a .zip at once (Utilities.unzip is synchronous). Source: the ZIP application note, sections 4.3.7, 4.3.12 and 4.3.16. */
import { inflateRawSync } from 'node:zlib';

interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const END = 0x06054b50;
const DIRECTORY = 0x02014b50;
/** Bytes of one unpacked file: what unpacks to more is a bomb, whatever size it states. */
const LARGEST = 64 * 1024 * 1024;

/** Throws where the bytes are no zip, are cut off, or use another method than store and deflate. Folders are left out. */
export function unzip(data: Uint8Array): ZipEntry[] {
  const file = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  let end = file.length - 22;
  while (end >= 0 && file.readUInt32LE(end) !== END) end--;
  if (end < 0) throw new RangeError('not a zip');
  const entries: ZipEntry[] = [];
  let at = file.readUInt32LE(end + 16);
  for (let left = file.readUInt16LE(end + 10); left > 0; left--) {
    if (file.readUInt32LE(at) !== DIRECTORY) throw new RangeError('broken directory');
    const [method, size, nameLength] = [file.readUInt16LE(at + 10), file.readUInt32LE(at + 20), file.readUInt16LE(at + 28)];
    const name = file.toString('utf8', at + 46, at + 46 + nameLength);
    const local = file.readUInt32LE(at + 42);
    const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    const packed = file.subarray(start, start + size);
    if (method !== 0 && method !== 8) throw new RangeError(`zip method ${method}`);
    if (!name.endsWith('/')) entries.push({ name, bytes: method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: LARGEST }) });
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return entries;
}
