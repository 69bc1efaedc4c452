/** Blobs: bytes are signed (-128 … 127), as Apps Script gives and takes them. */
import { ServiceException } from '../errors';
import { type Face, Service } from '../service';

type Faithful = Face<GoogleAppsScript.Base.Blob, 'getBytes' | 'getName' | 'getDataAsString'>;

export const signed = (bytes: Uint8Array): number[] => Array.from(new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength));

/** Refuses what Apps Script would refuse: numbers outside one signed byte. */
export function unsigned(bytes: readonly number[]): Uint8Array {
  const wrong = bytes.find((byte) => typeof byte !== 'number' || byte < -128 || byte > 127);
  if (wrong !== undefined) throw new ServiceException(`Cannot convert ${String(wrong)} to a byte: bytes are signed, -128 to 127.`);
  return Uint8Array.from(bytes);
}

export class Blob extends Service implements Faithful {
  readonly kind = 'Blob';
  private constructor(
    private bytes: Uint8Array,
    private type: string | null,
    private name: string | null,
  ) {
    super();
  }
  static of(bytes: Uint8Array, type: string | null, name: string | null): Blob {
    return new Blob(bytes, type, name);
  }
  /** The host's own view of the bytes. */
  data(): Uint8Array {
    return this.bytes;
  }
  getBytes(): number[] {
    return signed(this.bytes);
  }
  getName(): string {
    return this.name as string;
  }
  setName(name: string): this {
    this.name = name;
    return this;
  }
  getDataAsString(charset = 'utf-8'): string {
    return new TextDecoder(charset, { ignoreBOM: true }).decode(this.bytes);
  }
  /** Only what needs no conversion. */
  getAs(type: string): Blob {
    if (type === this.type) return this.copyBlob();
    throw new ServiceException(`Converting from ${this.type} to ${type} is not supported.`);
  }
  copyBlob(): Blob {
    return new Blob(this.bytes.slice(), this.type, this.name);
  }
  getContentType(): string {
    return this.type as string;
  }
}
