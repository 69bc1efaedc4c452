/** Apps Script has no TextEncoder, which the .docx writer needs (DESIGN D1). Only `encode` is called. */

/** UTF-8 bytes of a text; a lone surrogate becomes U+FFFD as the Encoding standard asks. */
function encodeUtf8(text: string): Uint8Array {
  const escaped = encodeURIComponent(text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd'));
  const bytes: number[] = [];
  for (let index = 0; index < escaped.length; index++) {
    if (escaped[index] === '%') {
      bytes.push(Number.parseInt(escaped.slice(index + 1, index + 3), 16));
      index += 2;
    } else bytes.push(escaped.charCodeAt(index));
  }
  return Uint8Array.from(bytes);
}

/** Puts the shim where the platform has none. */
export function installTextEncoder(): void {
  const scope = globalThis as { TextEncoder?: unknown };
  scope.TextEncoder ??= class {
    readonly encoding = 'utf-8';
    encode(text = ''): Uint8Array {
      return encodeUtf8(text);
    }
  };
}
