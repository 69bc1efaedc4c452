/** Looking into a zip before anything opens it: how large it really is, and how deep its XML. */
import { createInflateRaw } from 'node:zlib';

/** Why a zip is not opened; null where it is fine. */
export type ZipFault = 'broken' | 'large' | 'deep';

const END = 0x06054b50;
const DIRECTORY = 0x02014b50;
const LOCAL = 0x04034b50;

/** No part of an Office file nests deeper than some dozens of elements. */
const DEEPEST = 256;

/** Follows the tags of XML that arrives in pieces. Comments and quoted brackets may be miscounted, by a few: the bound is far off. */
function depthMeter(): (bytes: Uint8Array) => number {
  let depth = 0;
  let deepest = 0;
  let before = 0;
  let beforeThat = 0;
  return (bytes) => {
    for (let index = 0; index < bytes.length; index += 1) {
      const byte = bytes[index] as number;
      // `</` closes, `/>` takes back what `<` opened; `<?` and `<!` open nothing.
      if (beforeThat === 0x3c && before !== 0x2f && before !== 0x3f && before !== 0x21 && ++depth > deepest) deepest = depth;
      if (before === 0x3c && byte === 0x2f) depth -= 1;
      if (before === 0x2f && byte === 0x3e) depth -= 1;
      beforeThat = before;
      before = byte;
    }
    return deepest;
  };
}

/** Unpacks one entry without keeping it. @returns the bytes it has; a fault where there are more than `most` or its XML is too deep */
async function measure(packed: Uint8Array, method: number, isXml: boolean, most: number): Promise<number | ZipFault> {
  const meter = isXml ? depthMeter() : () => 0;
  if (method === 0) return meter(packed) > DEEPEST ? 'deep' : packed.length;
  if (method !== 8) return 'broken';
  const stream = createInflateRaw();
  stream.end(packed);
  let size = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      size += chunk.length;
      if (size > most) return 'large';
      if (meter(chunk) > DEEPEST) return 'deep';
    }
  } catch {
    return 'broken';
  } finally {
    stream.destroy();
  }
  return size;
}

/** Unpacks everything once, piece by piece, up to `most` bytes in all; what the directory claims is not believed. */
export async function zipFault(bytes: Uint8Array, most: number): Promise<ZipFault | null> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = file.length - 22;
  while (end >= Math.max(0, file.length - 65_557) && file.readUInt32LE(end) !== END) end -= 1;
  if (end < 0 || file.readUInt32LE(end) !== END) return 'broken';
  try {
    let at = file.readUInt32LE(end + 16);
    let left = most;
    for (let entries = file.readUInt16LE(end + 10); entries > 0; entries -= 1) {
      if (file.readUInt32LE(at) !== DIRECTORY) return 'broken';
      const name = file.toString('utf8', at + 46, at + 46 + file.readUInt16LE(at + 28));
      const local = file.readUInt32LE(at + 42);
      if (file.readUInt32LE(local) !== LOCAL || (file.readUInt16LE(at + 8) & 1) === 1) return 'broken';
      const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
      const packed = file.subarray(start, start + file.readUInt32LE(at + 20));
      const found = await measure(packed, file.readUInt16LE(at + 10), /\.(xml|rels)$/i.test(name), left);
      if (typeof found !== 'number') return found;
      left -= found;
      at += 46 + file.readUInt16LE(at + 28) + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
    }
    return null;
  } catch {
    return 'broken'; // a place outside the file
  }
}
