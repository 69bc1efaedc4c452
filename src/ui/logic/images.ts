/** Photographs before they travel: turned upright and made smaller by the browser, so that a phone's picture fits a table cell. */
import { toBase64 } from './files';

/** The longer side in pixels: sharp enough in a cell of a printed page. */
const LONGEST_SIDE = 1600;

const QUALITY = 0.85;

/** Drawn anew by the browser as JPEG. Null where the browser cannot read the image. */
async function redrawn(file: Blob): Promise<Blob | null> {
  try {
    const image = await createImageBitmap(file);
    const scale = Math.min(1, LONGEST_SIDE / Math.max(image.width, image.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(image.width * scale));
    canvas.height = Math.max(1, Math.round(image.height * scale));
    const pen = canvas.getContext('2d');
    if (pen === null) return null;
    // A see-through picture would turn black as JPEG.
    pen.fillStyle = '#ffffff';
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.drawImage(image, 0, 0, canvas.width, canvas.height);
    image.close();
    return await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', QUALITY));
  } catch {
    return null;
  }
}

/** The image as base64, or why it cannot be taken: `broken` is no image that the browser knows, `large` stays above the limit. */
export async function photoOf(file: Blob, most: number): Promise<{ readonly base64: string } | 'broken' | 'large'> {
  const image = await redrawn(file);
  if (image === null) return 'broken';
  return image.size > most ? 'large' : { base64: await toBase64(image) };
}
