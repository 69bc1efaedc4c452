/** Kind and size of an image from its first bytes. Sources: PNG (W3C), section 11.2.2; JPEG (ITU T.81), annex B. */
import type { Picture } from '../model';

const number = (bytes: Uint8Array, at: number, count: number): number => {
  let sum = 0;
  for (let index = 0; index < count; index += 1) sum = sum * 256 + (bytes[at + index] ?? 0);
  return sum;
};

const PNG_MARK = 0x89504e47;

/** Markers of a JPEG frame that state its size: SOF0–SOF15 without DHT, JPG and DAC. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

function jpegSize(bytes: Uint8Array): { readonly width: number; readonly height: number } | null {
  for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff; at += 2 + number(bytes, at + 2, 2)) {
    if (isFrame(bytes[at + 1] ?? 0)) return { height: number(bytes, at + 5, 2), width: number(bytes, at + 7, 2) };
  }
  return null;
}

/** The picture of these bytes; null where they are neither PNG nor JPEG, or damaged. */
export function pictureOf(bytes: Uint8Array): Picture | null {
  const png = number(bytes, 0, 4) === PNG_MARK;
  const size = png
    ? { width: number(bytes, 16, 4), height: number(bytes, 20, 4) }
    : number(bytes, 0, 2) === 0xffd8
      ? jpegSize(bytes)
      : null;
  return size === null || size.width === 0 || size.height === 0 ? null : { bytes, type: png ? 'png' : 'jpg', ...size };
}
