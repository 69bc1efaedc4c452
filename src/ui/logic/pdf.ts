/** Reading a PDF on the page: pdf.js comes from the add-on itself (no other address is asked) when the first PDF is dropped. */
import type { PdfPiece } from '../contract';
import type { Server } from '../server';

type Read = (bytes: Uint8Array) => Promise<PdfPiece[][]>;

let loaded: Promise<Read> | null = null;

async function load(server: Server): Promise<Read> {
  const answer = await server.call('getPdfReader');
  const code = answer.ok ? /^<script>([\s\S]*)<\/script>\s*$/.exec(answer.value)?.[1] : undefined;
  if (code === undefined) throw new Error('no reader');
  const script = document.createElement('script');
  script.textContent = code;
  document.head.append(script);
  script.remove();
  const read: unknown = Reflect.get(globalThis, 'readPdf');
  if (typeof read !== 'function') throw new Error('no reader');
  return read as Read;
}

/** The text layer of a PDF by pages. Rejects where the reader cannot be fetched, or the file is none or guarded by a password. */
export async function readPdf(server: Server, file: Blob): Promise<PdfPiece[][]> {
  loaded ??= load(server);
  const read = await loaded.catch((error) => {
    loaded = null;
    throw error;
  });
  return read(new Uint8Array(await file.arrayBuffer()));
}
