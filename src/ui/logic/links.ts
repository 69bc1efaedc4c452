/** Links that a page may show: http and https only. */

/** The address where it may be opened, else null (javascript:, data:, relative, damaged). */
export function safeLink(address: string): string | null {
  const trimmed = address.trim();
  if (!/^https?:\/\/[^\s]+$/i.test(trimmed)) return null;
  try {
    return new URL(trimmed).href;
  } catch {
    return null;
  }
}

/** A website as people type it is fine where it is empty or, with or without its scheme, has a host with a dot. */
export function isWebsite(typed: string): boolean {
  const text = typed.trim();
  if (text === '') return true;
  const link = safeLink(/^[a-z]+:/i.test(text) ? text : `https://${text}`);
  return link !== null && new URL(link).hostname.includes('.');
}
